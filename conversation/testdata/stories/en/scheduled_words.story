# When to call, said in many ways: alone, beside the request, taken back, impossible.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

> call them in 20 minutes
< Understood. What should I ask them?
> book a table for 2 tomorrow at 8 pm at Casa Pepe, +34 911 230 100, name Ana
< Shall I call Casa Pepe at 23:20?
<   | Place: Casa Pepe
<   | Number: +34 911 23 01 00, Madrid, Spain
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 20:00 (Madrid time), which is 14:00 for you
<   | People: 2 people
<   | Name: Ana
<   | Spoken language: Spanish
<   | When I call: Fri 20 Nov 2026 (today) at 23:20 (Madrid time), which is 17:20 for you
<   Say yes to call, or tell me what to change.
<   [Call at 23:20] [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
> call them at 11 my time
<~ Shall I call Casa Pepe at 17:00 on Sat?
<   | Place: Casa Pepe
<   | Number: +34 911 23 01 00, Madrid, Spain
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 20:00 (Madrid time), which is 14:00 for you
<   | People: 2 people
<   | Name: Ana
<   | Spoken language: Spanish
<   | When I call: Sat 21 Nov 2026 (tomorrow) at 17:00 (Madrid time), which is 11:00 for you
<   Say yes to call, or tell me what to change.
<   [Call at 17:00 on Sat] [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
> call them now
<~ Shall I call Casa Pepe?
<   | Place: Casa Pepe
<   | Number: +34 911 23 01 00, Madrid, Spain
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 20:00 (Madrid time), which is 14:00 for you
<   | People: 2 people
<   | Name: Ana
<   | Spoken language: Spanish
<   It is 23:00 in Madrid. Most such places do not answer at this hour.
<   Say yes to call, or tell me what to change.
<   [Call now] [Call at 13:00 on Sat there] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
> call them tomorrow at 10 pm their time
<~ That is after the appointment, so I set no hour: Sat 21 Nov 2026 (tomorrow) at 22:00 (Madrid time), which is 16:00 for you. Shall I call Casa Pepe?
<   | Place: Casa Pepe
<   | Number: +34 911 23 01 00, Madrid, Spain
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 20:00 (Madrid time), which is 14:00 for you
<   | People: 2 people
<   | Name: Ana
<   | Spoken language: Spanish
<   It is 23:00 in Madrid. Most such places do not answer at this hour.
<   Say yes to call, or tell me what to change.
<   [Call now] [Call at 13:00 on Sat there] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
> undo
<~ Shall I call Casa Pepe?
<   | Place: Casa Pepe
<   | Number: +34 911 23 01 00, Madrid, Spain
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 20:00 (Madrid time), which is 14:00 for you
<   | People: 2 people
<   | Name: Ana
<   | Spoken language: Spanish
<   It is 23:00 in Madrid. Most such places do not answer at this hour.
<   Say yes to call, or tell me what to change.
<   [Call now] [Call at 13:00 on Sat there] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
press Edit
< What should I change?
<   [Number] [Place] [Day] [Time] [People] [Name] [Task] [Wishes] [Callback] [When I call]
press When I call
< When shall I call?
<   [In 20 minutes] [When they open (13:00 on Sat)]
> when they open
<~ Shall I call Casa Pepe at 13:00 on Sat?
<   | Place: Casa Pepe
<   | Number: +34 911 23 01 00, Madrid, Spain
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 20:00 (Madrid time), which is 14:00 for you
<   | People: 2 people
<   | Name: Ana
<   | Spoken language: Spanish
<   | When I call: Sat 21 Nov 2026 (tomorrow) at 13:00 (Madrid time), which is 07:00 for you
<   Say yes to call, or tell me what to change.
<   [Call at 13:00 on Sat] [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
call success
  highlights: Casa Pepe confirmed a table for 2 on Saturday at 20:00 under Ana.
  ai: Is a table free then, please?
  human: Yes, perfect, that is booked.
> yes
<~ I'll call Casa Pepe on Sat 21 Nov 2026 (tomorrow) at 13:00 (Madrid time), which is 07:00 for you.
<   [Call now instead] [Move] [Drop]
wait 14h
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-21
= Lang: en
= PartySize: 2
= Phone: +34911230100
= Task: Eres un asistente de IA que llama de parte de Ana; dilo al empezar. Reserva una mesa para 2 personas el sábado 21 de noviembre de 2026 a las 20:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 20:00
= Timezone: Europe/Madrid
= UserName: Ana
<~ Calling Casa Pepe …
<~ The call is over. Reading the result …
<~ The call to Casa Pepe is over.
< Confirmed by Casa Pepe: Sat 21 Nov 2026 (today), 20:00, 2 people, under Ana.
<   | What came out: Casa Pepe confirmed a table for 2 on Saturday at 20:00 under Ana.
<   | In their words: “Yes, perfect, that is booked.”
<   | Length: 42 seconds
<   [Calendar file] [Remind me] [Change] [Cancel booking] [Book again] [Transcript] [Right] [Wrong]
