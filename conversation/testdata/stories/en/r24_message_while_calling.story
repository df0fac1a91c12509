# R24: a message while the call runs is kept for afterwards.
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
call slow success
  highlights: Bella Italia confirmed a table for 4 tonight at 20:00 under John Smith.
  ai: I would like a table for four tonight at eight, under John Smith.
  human: Perfect, a table for four at eight under Smith, see you tonight.
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
> make it 5
< The call is running; I cannot change it. I keep this for afterwards.
wait 1m
<~ The call is over. Reading the result …
<~ The call to Bella Italia is over.
< Confirmed by Bella Italia: Fri 20 Nov 2026 (today), 20:00, 4 people, under John Smith.
<   | What came out: Bella Italia confirmed a table for 4 tonight at 20:00 under John Smith.
<   | In their words: “Perfect, a table for four at eight under Smith, see you tonight.”
<   | Length: 42 seconds
<   | You also said: make it 5
<   [Calendar file] [Remind me] [Change] [Cancel booking] [Book again] [Transcript] [Right] [Wrong]
press Change
< Changed People: 4 → 5. Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Change the booking for 4 people on Friday 20 November 2026 at 20:00 under the name John Smith. It should be for 5 people on Friday 20 November 2026 at 20:00.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 5 people
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
press Change
< Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Change the booking for 4 people on Friday 20 November 2026 at 20:00 under the name John Smith. It should be for 5 people on Friday 20 November 2026 at 20:00.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 5 people
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
call slow success
  highlights: Bella Italia confirmed a table for 5 tonight at 20:00 under John Smith.
  ai: I would like a table for five tonight at eight.
  human: Perfect, a table for five at eight, see you tonight.
> yes
= BusinessName: Bella Italia
= CallLang: en
= Category: restaurant
= Date: 2026-11-20
= Lang: en
= PartySize: 5
= Phone: +12125550100
= Task: You are an AI assistant calling for John Smith; say so first. Change the booking for 4 people on Friday 20 November 2026 at 20:00 under the name John Smith. It should be for 5 people on Friday 20 November 2026 at 20:00. If that is not possible, leave the booking as it is and ask what they have instead. Share nothing else about the person.
= Time: 20:00
= Timezone: America/New_York
= UserName: John Smith
<~ I am about to call Bella Italia.
<~ Calling Bella Italia …
press Change
< (Already on it, confirmed 1 second ago.)
wait 2m
<~ The call is over. Reading the result …
<~ The call to Bella Italia is over.
< Changed, says Bella Italia: Fri 20 Nov 2026 (today), 20:00, 5 people, under John Smith.
<   | What came out: Bella Italia confirmed a table for 5 tonight at 20:00 under John Smith.
<   | In their words: “Perfect, a table for five at eight, see you tonight.”
<   | Length: 42 seconds
<   [Calendar file] [Remind me] [Change] [Cancel booking] [Book again] [Transcript] [Right] [Wrong]
old Change
< (That booking is over, or was changed since.)
