# The hour of the call and the hour of the booking; the yes is to both, and what waits can be moved, changed, or dropped.
lang: en
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

> call Casa Pepe tomorrow at 1 pm to book a table for 4 at 9 pm on Saturday, +34 911 230 100, name Ana García
< Shall I call Casa Pepe at 13:00 on Sat?
<   | Place: Casa Pepe
<   | Number: +34 911 23 01 00, Madrid, Spain
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 21:00 (Madrid time)
<   | People: 4 people
<   | Name: Ana García
<   | Spoken language: Spanish
<   | When I call: Sat 21 Nov 2026 (tomorrow) at 13:00 (Madrid time)
<   Say yes to call, or tell me what to change.
<   [Call at 13:00 on Sat] [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
> yes
<~ I'll call Casa Pepe on Sat 21 Nov 2026 (tomorrow) at 13:00 (Madrid time).
<   [Call now instead] [Move] [Drop]
> pending
< One request is open.
<   | Casa Pepe: to be called on Sat 21 Nov 2026 (tomorrow) at 13:00 (Madrid time)
<   [Call now instead: Casa Pepe] [Move: Casa Pepe] [Drop: Casa Pepe]
press Move: Casa Pepe
<~ The call to Casa Pepe is not scheduled any more.
< It is not scheduled any more. When shall I call?
<   [In 20 minutes] [When they open (13:00 on Sat)]
> tomorrow at 14:30
< Shall I call Casa Pepe at 14:30 on Sat?
<   | Place: Casa Pepe
<   | Number: +34 911 23 01 00, Madrid, Spain
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 21:00 (Madrid time)
<   | People: 4 people
<   | Name: Ana García
<   | Spoken language: Spanish
<   | When I call: Sat 21 Nov 2026 (tomorrow) at 14:30 (Madrid time)
<   Say yes to call, or tell me what to change.
<   [Call at 14:30 on Sat] [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
> make it 5
<~ Changed People: 4 → 5. Shall I call Casa Pepe at 14:30 on Sat?
<   | Place: Casa Pepe
<   | Number: +34 911 23 01 00, Madrid, Spain
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 21:00 (Madrid time)
<   | People: 5 people (changed)
<   | Name: Ana García
<   | Spoken language: Spanish
<   | When I call: Sat 21 Nov 2026 (tomorrow) at 14:30 (Madrid time)
<   Say yes to call, or tell me what to change.
<   [Call at 14:30 on Sat] [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
> yes
<~ I'll call Casa Pepe on Sat 21 Nov 2026 (tomorrow) at 14:30 (Madrid time).
<   [Call now instead] [Move] [Drop]
> no
< All right.
> call them when they open
<~ The call to Casa Pepe is not scheduled any more.
< Shall I call Casa Pepe at 13:00 on Sat?
<   | Place: Casa Pepe
<   | Number: +34 911 23 01 00, Madrid, Spain
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 21:00 (Madrid time)
<   | People: 5 people
<   | Name: Ana García
<   | Spoken language: Spanish
<   | When I call: Sat 21 Nov 2026 (tomorrow) at 13:00 (Madrid time)
<   Say yes to call, or tell me what to change.
<   [Call at 13:00 on Sat] [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
> yes
<~ I'll call Casa Pepe on Sat 21 Nov 2026 (tomorrow) at 13:00 (Madrid time).
<   [Call now instead] [Move] [Drop]
> actually 6 people
<~ Stopped. Nobody was called.
< Changed People: 5 → 6. Shall I call Casa Pepe at 13:00 on Sat?
<   | Place: Casa Pepe
<   | Number: +34 911 23 01 00, Madrid, Spain
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 21:00 (Madrid time)
<   | People: 6 people
<   | Name: Ana García
<   | Spoken language: Spanish
<   | When I call: Sat 21 Nov 2026 (tomorrow) at 13:00 (Madrid time)
<   Say yes to call, or tell me what to change.
<   [Call at 13:00 on Sat] [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
> yes
<~ I'll call Casa Pepe on Sat 21 Nov 2026 (tomorrow) at 13:00 (Madrid time).
<   [Call now instead] [Move] [Drop]
> we will be 5
<~ Stopped. Nobody was called.
< Changed People: 6 → 5. Shall I call Casa Pepe at 13:00 on Sat?
<   | Place: Casa Pepe
<   | Number: +34 911 23 01 00, Madrid, Spain
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 21:00 (Madrid time)
<   | People: 5 people
<   | Name: Ana García
<   | Spoken language: Spanish
<   | When I call: Sat 21 Nov 2026 (tomorrow) at 13:00 (Madrid time)
<   Say yes to call, or tell me what to change.
<   [Call at 13:00 on Sat] [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
> yes
<~ I'll call Casa Pepe on Sat 21 Nov 2026 (tomorrow) at 13:00 (Madrid time).
<   [Call now instead] [Move] [Drop]
> cancel the booking
<~ Casa Pepe was not called.
< Stopped. Nobody was called.
> pending
< Nothing is open. Whom should I call?
wait 26h
