# R14: an ambiguous value is one tap.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

> call +1 212 555 0100 and ask for a repair tomorrow at 8
< Understood: Sat 21 Nov 2026 (tomorrow). Which time do you mean?
<   [08:00] [20:00]
> 2
< Shall I call +1 212-555-0100?
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Ask for a repair tomorrow at 8.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 20:00 (New York time)
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> book a table for 2 on 03/04 at 8 pm at Bella Italia, +1 212 555 0100, name John Smith
< I'll keep +1 212-555-0100 for later.
< Understood: Bella Italia, 20:00, 2 people. Which day do you mean?
<   [Thu 4 Mar 2027] [Sat 3 Apr 2027]
> 1
< Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Thu 4 Mar 2027
<   | Time: 20:00 (New York time)
<   | People: 2 people
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
