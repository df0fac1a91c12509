# R19: small talk fills nothing, and thanks with praise is no yes.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

> hello
< Hello! Whom should I call, and what for?
> book a table for 4 tomorrow at 8 pm, +1 212 555 0100
< Understood: Sat 21 Nov 2026 (tomorrow), 20:00, 4 people. Under which name?
> thanks!
< You are welcome. Under which name?
> good morning
< Hello! Under which name?
> John Smith
< Shall I call +1 212-555-0100?
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 20:00 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> great, thanks
< You are welcome. Shall I call, or change something?
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
