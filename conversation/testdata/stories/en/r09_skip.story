# R09: what can be left out is skipped; what cannot says why.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

> book a table for 4 tomorrow
< Understood: Sat 21 Nov 2026 (tomorrow), 4 people. What number should I call?
> skip
< I cannot call without a number.
> +1 212 555 0100
< And at what time?
> any time
< Under which name?
> skip
< They will ask for a name. A first name will do.
> John Smith
< Shall I call +1 212-555-0100?
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Preferred time: any time
<   | People: 4 people
<   | Name: John Smith
<   | Spoken language: English
<   | Time zone: New York
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
