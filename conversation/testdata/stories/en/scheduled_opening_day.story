# A call when they open on a day that is named, which leaves the day of the booking alone.
lang: en
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

> book a table for 4 on Monday at 9 pm at Casa Pepe, +34 911 230 100, name Ana Ruiz
< Shall I call Casa Pepe?
<   | Place: Casa Pepe
<   | Number: +34 911 23 01 00, Madrid, Spain
<   | Task: Book a table.
<   | Day: Mon 23 Nov 2026
<   | Time: 21:00 (Madrid time)
<   | People: 4 people
<   | Name: Ana Ruiz
<   | Spoken language: Spanish
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
> call them tomorrow when they open
<~ Shall I call Casa Pepe at 13:00 on Sat?
<   | Place: Casa Pepe
<   | Number: +34 911 23 01 00, Madrid, Spain
<   | Task: Book a table.
<   | Day: Mon 23 Nov 2026
<   | Time: 21:00 (Madrid time)
<   | People: 4 people
<   | Name: Ana Ruiz
<   | Spoken language: Spanish
<   | When I call: Sat 21 Nov 2026 (tomorrow) at 13:00 (Madrid time)
<   Say yes to call, or tell me what to change.
<   [Call at 13:00 on Sat] [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
> on Sunday when they open
<~ Shall I call Casa Pepe at 13:00 on Sun?
<   | Place: Casa Pepe
<   | Number: +34 911 23 01 00, Madrid, Spain
<   | Task: Book a table.
<   | Day: Mon 23 Nov 2026
<   | Time: 21:00 (Madrid time)
<   | People: 4 people
<   | Name: Ana Ruiz
<   | Spoken language: Spanish
<   | When I call: Sun 22 Nov 2026 at 13:00 (Madrid time)
<   Say yes to call, or tell me what to change.
<   [Call at 13:00 on Sun] [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
> yes
<~ I'll call Casa Pepe on Sun 22 Nov 2026 at 13:00 (Madrid time).
<   [Call now instead] [Move] [Drop]
