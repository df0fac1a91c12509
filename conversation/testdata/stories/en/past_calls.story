# A call is found again by the beginning of its id: all about it, its transcript without secrets, recording, calendar file.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

> book a table for 4 tonight at 8 at Bella Italia, +1 212 555 0100, name John Smith
< Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
call success
  highlights: Table for 4 at 20:00 confirmed under John Smith. They have the card 4111-1111-1111-1111.
  next: Bring the confirmation number 4512.
  ai: A table for four at eight, please. My mail is john.smith@example.com.
  human: Yes, your table is booked. The card was 4111 1111 1111 1111, the security code is 123? And your confirmation number is 4512.
> yes
= BusinessName: Bella Italia
= CallLang: en
= Category: restaurant
= Date: 2026-11-20
= Lang: en
= PartySize: 4
= Phone: +12125550100
= Task: You are an AI assistant calling for John Smith; say so first. Book a table for 4 people on Friday 20 November 2026 at 20:00. Open with this wish only. If it is not possible, then offer what the instructions allow, one by one; otherwise book nothing and ask what they have instead. Share nothing else about the person.
= Time: 20:00
= Timezone: America/New_York
= UserName: John Smith
<~ I am about to call Bella Italia.
<~ Calling Bella Italia …
<~ The call is over. Reading the result …
<~ The call to Bella Italia is over.
< Confirmed by Bella Italia: Fri 20 Nov 2026 (today), 20:00, 4 people, under John Smith.
<   | What came out: Table for 4 at 20:00 confirmed under John Smith. They have the card •••.
<   | In their words: “And your confirmation number is 4512.”
<   | Next steps: Bring the confirmation number 4512.
<   | Length: 42 seconds
<   [Calendar file] [Remind me] [Change] [Cancel booking] [Book again] [Transcript] [Right] [Wrong]
> /history
< Your last call:
<   | Fri 20 Nov 2026: ✅ Bella Italia: confirmed · anh7iu
<   More about one: /info anh7iu
> /info anh7
< The call to Bella Italia:
<   | Id: anh7iu
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Asked on: Fri 20 Nov 2026
<   | State: ✅ confirmed
<   | What came out: Table for 4 at 20:00 confirmed under John Smith. They have the card •••.
<   | In their words: “And your confirmation number is 4512.”
<   | Next steps: Bring the confirmation number 4512.
<   | Length: 42 seconds
<   KallyAI's id: call-1
<   [Transcript] [Recording] [Calendar file] [Remind me] [Change] [Cancel booking] [Book again]
> /info ANH7IU
< Once more. The call to Bella Italia:
<   | Id: anh7iu
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Asked on: Fri 20 Nov 2026
<   | State: ✅ confirmed
<   | What came out: Table for 4 at 20:00 confirmed under John Smith. They have the card •••.
<   | In their words: “And your confirmation number is 4512.”
<   | Next steps: Bring the confirmation number 4512.
<   | Length: 42 seconds
<   KallyAI's id: call-1
<   [Transcript] [Recording] [Calendar file] [Remind me] [Change] [Cancel booking] [Book again]
> info anh7iu
< The call to Bella Italia:
<   | Id: anh7iu
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Asked on: Fri 20 Nov 2026
<   | State: ✅ confirmed
<   | What came out: Table for 4 at 20:00 confirmed under John Smith. They have the card •••.
<   | In their words: “And your confirmation number is 4512.”
<   | Next steps: Bring the confirmation number 4512.
<   | Length: 42 seconds
<   KallyAI's id: call-1
<   [Transcript] [Recording] [Calendar file] [Remind me] [Change] [Cancel booking] [Book again]
> /info zzzz
< I know no call of yours with the id zzzz. /history lists your calls.
> /transcript call-1
< What was said, Bella Italia:
< Caller: A table for four at eight, please. My mail is j•••@example.com.
< Bella Italia: Yes, your table is booked. The card was •••, the security code is •••? And your confirmation number is 4512.
press Recording
< The recording of the call to Bella Italia. The link is for you alone.
<   [Listen]
press Calendar file
< For your calendar: Bella Italia. Open the file to add it.
<   (file booking.ics, text/calendar; charset=utf-8)
<     SEQUENCE:0
<     DTSTART;TZID=America/New_York:20261120T200000
<     STATUS:CONFIRMED
read recording_not_found
press Recording
< There is no recording of that call. Try the transcript.
read forbidden
press Recording
< This account may not read that. Send /login and allow it on the page.
<   Reference: c-1
read not_found
press Calendar file
< For your calendar: Bella Italia. Open the file to add it.
<   (file booking.ics, text/calendar; charset=utf-8)
<     SEQUENCE:0
<     DTSTART;TZID=America/New_York:20261120T200000
<     STATUS:CONFIRMED
read rate_limited
press Calendar file
< Once more. For your calendar: Bella Italia. Open the file to add it.
<   (file booking.ics, text/calendar; charset=utf-8)
<     SEQUENCE:0
<     DTSTART;TZID=America/New_York:20261120T200000
<     STATUS:CONFIRMED
read unsent
press Transcript
< I cannot read that now. Please try again later.
<   Reference: c-1
read brand_new
press Transcript
< KallyAI says: Nothing today. Please try again later.
<   Reference: c-1
read call_not_found
> /transcript anh7
< KallyAI does not know this call any more. /info shows what I have kept.
<   Reference: c-1
person Luis
> /info anh7
< I know no call of yours with the id anh7. /history lists your calls.
> /transcript anh7iu
< I know no call of yours with the id anh7iu. /history lists your calls.
> /history
< There are no calls yet.
