# R15: a value is refused with its reason and what may have been meant.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

> book a table for 4 on 31 June at 8 pm at Bella Italia, +1 212 555 0100, name John Smith
< There is no such day. Which day do you mean?
<   [Wed 30 Jun 2027] [Thu 1 Jul 2027]
> 1
< Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Wed 30 Jun 2027
<   | Time: 20:00 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
