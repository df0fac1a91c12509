# A booking within what was allowed is confirmed as it was made, not as it was asked.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

call success
  highlights: Bella Italia booked a table for 4 at 20:30 under John Smith.
  ai: A table for four tonight at eight, please, or half past eight.
  human: Eight is full, but half past eight works. I have booked you for half past eight.
> book a table for 4 tonight at 8 at Bella Italia, +1 212 555 0100, name John Smith, if not 8 then 8:30
< Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | If refused: if not 8 then 8:30
<   | People: 4 people
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> yes
= BusinessName: Bella Italia
= CallLang: en
= Category: restaurant
= Date: 2026-11-20
= Instructions: [if not 8 then 8:30]
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
< Confirmed by Bella Italia: Fri 20 Nov 2026 (today), 20:30, 4 people, under John Smith.
<   | What came out: Bella Italia booked a table for 4 at 20:30 under John Smith.
<   | In their words: “I have booked you for half past eight.”
<   | Length: 42 seconds
<   [Calendar file] [Remind me] [Change] [Cancel booking] [Book again] [Transcript] [Right] [Wrong]
