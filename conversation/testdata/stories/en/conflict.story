# A card says when another booking, or one that is being asked for, is at the same time; one that came to nothing is no conflict.
lang: en
zone: Europe/Madrid
region: ES
now: 2026-11-20T12:00:00+01:00

call success
  highlights: Casa Pepe confirmed a table for 4 on Saturday at 21:00.
  ai: Is a table free then, please?
  human: Yes, perfect, that is booked.
> book a table for 4 tomorrow at 9 pm at Casa Pepe, +34 911 230 100, name Ana García
< Shall I call Casa Pepe?
<   | Place: Casa Pepe
<   | Number: +34 911 23 01 00, Madrid, Spain
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 21:00 (Madrid time)
<   | People: 4 people
<   | Name: Ana García
<   | Spoken language: Spanish
<   It is 12:00 in Madrid. Most such places do not answer at this hour.
<   Say yes to call, or tell me what to change.
<   [Call now] [Call at 13:00 there] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
> yes
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-21
= Lang: en
= PartySize: 4
= Phone: +34911230100
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 4 personas el sábado 21 de noviembre de 2026 a las 21:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:00
= Timezone: Europe/Madrid
= UserName: Ana García
<~ I am about to call Casa Pepe.
<~ Calling Casa Pepe …
<~ The call is over. Reading the result …
<~ The call to Casa Pepe is over.
< Confirmed by Casa Pepe: Sat 21 Nov 2026 (tomorrow), 21:00, 4 people, under Ana García.
<   | What came out: Casa Pepe confirmed a table for 4 on Saturday at 21:00.
<   | In their words: “Yes, perfect, that is booked.”
<   | Length: 42 seconds
<   [Calendar file] [Remind me] [Change] [Cancel booking] [Book again] [Transcript] [Right] [Wrong]
> book a table for 2 tomorrow at 8 pm at La Bola, +34 911 230 111
< Shall I call La Bola?
<   | Place: La Bola
<   | Number: +34 911 23 01 11, Madrid, Spain
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 20:00 (Madrid time)
<   | People: 2 people
<   | Name: Ana García (from your profile)
<   | Spoken language: Spanish
<   You already have Casa Pepe at 21:00 that day.
<   It is 12:00 in Madrid. Most such places do not answer at this hour.
<   Say yes to call, or tell me what to change.
<   [Call now] [Call at 13:00 there] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
> at 6 pm
<~ Changed Time: 20:00 → 18:00. Shall I call La Bola?
<   | Place: La Bola
<   | Number: +34 911 23 01 11, Madrid, Spain
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 18:00 (Madrid time) (changed)
<   | People: 2 people
<   | Name: Ana García (from your profile)
<   | Spoken language: Spanish
<   It is 12:00 in Madrid. Most such places do not answer at this hour.
<   Say yes to call, or tell me what to change.
<   [Call now] [Call at 13:00 there] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
> call them when they open
<~ Shall I call La Bola at 13:00?
<   | Place: La Bola
<   | Number: +34 911 23 01 11, Madrid, Spain
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 18:00 (Madrid time)
<   | People: 2 people
<   | Name: Ana García (from your profile)
<   | Spoken language: Spanish
<   | When I call: Fri 20 Nov 2026 (today) at 13:00 (Madrid time)
<   Say yes to call, or tell me what to change.
<   [Call at 13:00] [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
> yes
<~ I'll call La Bola on Fri 20 Nov 2026 (today) at 13:00 (Madrid time).
<   [Call now instead] [Move] [Drop]
> book a table for 2 tomorrow at 7 pm at El Faro, +34 911 230 122
< Shall I call El Faro?
<   | Place: El Faro
<   | Number: +34 911 23 01 22, Madrid, Spain
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 19:00 (Madrid time)
<   | People: 2 people
<   | Name: Ana García (from your profile)
<   | Spoken language: Spanish
<   I am already asking La Bola for 18:00 that day.
<   It is 12:00 in Madrid. Most such places do not answer at this hour.
<   Say yes to call, or tell me what to change.
<   [Call now] [Call at 13:00 there] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
> cancel
<~ Dropped El Faro.
<   [Bring it back]
press Drop
< (Stopped. Nobody was called.)
<~ La Bola was not called.
> book a table for 2 tomorrow at 7 pm at El Faro, +34 911 230 122
< Shall I call El Faro?
<   | Place: El Faro
<   | Number: +34 911 23 01 22, Madrid, Spain
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 19:00 (Madrid time)
<   | People: 2 people
<   | Name: Ana García (from your profile)
<   | Spoken language: Spanish
<   It is 12:00 in Madrid. Most such places do not answer at this hour.
<   Say yes to call, or tell me what to change.
<   [Call now] [Call at 13:00 there] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
