# A correction within the undo window stops the call; the card shows the change and waits for a new yes.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00
undo: 5s

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
  highlights: Bella Italia confirmed a table for 4 tonight at 20:00 under John Smith.
  ai: I would like a table for four tonight at eight, under John Smith.
  human: Perfect, a table for four at eight under Smith, see you tonight.
> yes
<~ Calling Bella Italia in 5 seconds.
<   [Stop]
> make it 5
<~ Stopped. Nobody was called.
< Changed People: 4 → 5. Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 5 people
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
wait 1m
