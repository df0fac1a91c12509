# R25: the button of an old card shows the present one.
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
> make it 5
<~ Changed People: 4 → 5. Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 5 people (changed)
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
old Call now
< (This card is from an earlier version.)
< That was an earlier version. This is the present one.
< Shall I call Bella Italia?
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
other Call now
< (Only Ana can do that.)
