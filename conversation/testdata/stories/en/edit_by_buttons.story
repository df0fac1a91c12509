# Two taps correct a field; a number picks a choice.
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
press Edit
< What should I change?
<   [Number] [Place] [Day] [Time] [People] [Name] [Task] [Wishes] [Callback] [When I call]
press People
< For how many people?
> 6
<~ Changed People: 4 → 6. Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 6 people (changed)
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> 2
< What should I change?
<   [Number] [Place] [Day] [Time] [People] [Name] [Task] [Wishes] [Callback] [When I call]
> 1
< What number should I call?
> 212 555 0188
<~ Changed Number: +1 212-555-0100 → +1 212-555-0188. Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0188, New York, NY, United States (changed)
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 6 people
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
press Speak Spanish
<~ Changed Spoken language: English → Spanish. Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0188, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 6 people
<   | Name: John Smith
<   | Spoken language: Spanish (changed)
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
