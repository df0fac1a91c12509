# All lines are taken: the person is told how many come first, until the call is made, and may still stop it.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

call slow success
  highlights: Bella Italia confirmed a table for 4 tonight at 20:00 under John Smith.
  ai: A table for four tonight at eight, under John Smith.
  human: Perfect, a table for four at eight under Smith, see you tonight.
line 3 1 0
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
> yes
<~ I am about to call Bella Italia.
<~ Waiting for a free line to call Bella Italia, 3 before you.
<   [Stop]
wait 1m
<~ Waiting for a free line to call Bella Italia, 1 before you.
<   [Stop]
wait 1m
<~ Waiting for a free line to call Bella Italia. You are next.
<   [Stop]
wait 1m
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
<~ Calling Bella Italia …
wait 1m
<~ The call is over. Reading the result …
<~ The call to Bella Italia is over.
< Confirmed by Bella Italia: Fri 20 Nov 2026 (today), 20:00, 4 people, under John Smith.
<   | What came out: Bella Italia confirmed a table for 4 tonight at 20:00 under John Smith.
<   | In their words: “Perfect, a table for four at eight under Smith, see you tonight.”
<   | Length: 42 seconds
<   [Calendar file] [Remind me] [Change] [Cancel booking] [Book again] [Transcript] [Right] [Wrong]
line 2 2
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
<   You already have Bella Italia at 20:00 that day.
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> yes
<~ I am about to call Bella Italia.
<~ Waiting for a free line to call Bella Italia, 2 before you.
<   [Stop]
> stop
<~ Stopped. Nobody was called.
< Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Spoken language: English
<   You already have Bella Italia at 20:00 that day.
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
wait 1m
