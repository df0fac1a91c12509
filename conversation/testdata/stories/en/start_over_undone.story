# Undo after starting over brings the request back; what is said with the restart is the new request.
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
> start over
< Starting over. What should I call about?
> undo
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
> start over, book a table for 2 tomorrow at 9 pm at Nopa, +1 212 555 0122
< Understood: Nopa, Sat 21 Nov 2026 (tomorrow), 21:00, 2 people. Under which name?
> John Smith
< Shall I call Nopa?
<   | Place: Nopa
<   | Number: +1 212-555-0122, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 21:00 (New York time)
<   | People: 2 people
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
