# The hour on the business's clock, before the yes; one tap calls later, one calls now, and neither asks twice.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T21:10:00-05:00
undo: 5s

> book a table for 2 tomorrow at 9 pm at Casa Pepe, +34 911 230 100, name John Smith
< Shall I call Casa Pepe?
<   | Place: Casa Pepe
<   | Number: +34 911 23 01 00, Madrid, Spain
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (today)
<   | Time: 21:00 (Madrid time), which is 15:00 for you
<   | People: 2 people
<   | Name: John Smith
<   | Spoken language: Spanish
<   It is 03:10 in Madrid. Most such places do not answer at this hour.
<   Say yes to call, or tell me what to change.
<   [Call now] [Call at 13:00 there] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
press Call at 13:00 there
< (I'll call Casa Pepe on Sat 21 Nov 2026 (today) at 13:00 (Madrid time), which is 07:00 for you.)
<~ I'll call Casa Pepe on Sat 21 Nov 2026 (today) at 13:00 (Madrid time), which is 07:00 for you.
<   [Call now instead] [Move] [Drop]
> pending
< One request is open.
<   | Casa Pepe: to be called on Sat 21 Nov 2026 (today) at 13:00 (Madrid time), which is 07:00 for you
<   [Call now instead: Casa Pepe] [Move: Casa Pepe] [Drop: Casa Pepe]
call success
  highlights: Casa Pepe confirmed a table for 2 on Saturday at 21:00 under John Smith.
  ai: Is a table free then, please?
  human: Yes, perfect, that is booked.
wait 10h
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-21
= Lang: en
= PartySize: 2
= Phone: +34911230100
= Task: Eres un asistente de IA que llama de parte de John Smith; dilo al empezar. Reserva una mesa para 2 personas el sábado 21 de noviembre de 2026 a las 21:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:00
= Timezone: Europe/Madrid
= UserName: John Smith
<~ Calling Casa Pepe …
<~ The call is over. Reading the result …
<~ The call to Casa Pepe is over.
< Confirmed by Casa Pepe: Sat 21 Nov 2026 (today), 21:00, 2 people, under John Smith.
<   | What came out: Casa Pepe confirmed a table for 2 on Saturday at 21:00 under John Smith.
<   | In their words: “Yes, perfect, that is booked.”
<   | Length: 42 seconds
<   [Calendar file] [Remind me] [Change] [Cancel booking] [Book again] [Transcript] [Right] [Wrong]
call success
  highlights: La Bola confirmed a table for 2 on Sunday at 21:00 under John Smith.
  ai: Is a table free then, please?
  human: Yes, perfect, that is booked.
wait 14h30m
> book a table for 2 tomorrow at 9 pm at La Bola, +34 911 230 111, name John Smith
< Shall I call La Bola?
<   | Place: La Bola
<   | Number: +34 911 23 01 11, Madrid, Spain
<   | Task: Book a table.
<   | Day: Sun 22 Nov 2026 (today)
<   | Time: 21:00 (Madrid time), which is 15:00 for you
<   | People: 2 people
<   | Name: John Smith
<   | Spoken language: Spanish
<   It is 03:40 in Madrid. Most such places do not answer at this hour.
<   Say yes to call, or tell me what to change.
<   [Call now] [Call at 13:00 there] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
press Call now
< (Calling La Bola in 5 seconds.)
<~ Calling La Bola in 5 seconds.
<   [Stop]
wait 5s
= BusinessName: La Bola
= CallLang: es
= Category: restaurant
= Date: 2026-11-22
= Lang: en
= PartySize: 2
= Phone: +34911230111
= Task: Eres un asistente de IA que llama de parte de John Smith; dilo al empezar. Reserva una mesa para 2 personas el domingo 22 de noviembre de 2026 a las 21:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:00
= Timezone: Europe/Madrid
= UserName: John Smith
<~ Calling La Bola …
<~ The call is over. Reading the result …
<~ The call to La Bola is over.
< Confirmed by La Bola: Sun 22 Nov 2026 (today), 21:00, 2 people, under John Smith.
<   | What came out: La Bola confirmed a table for 2 on Sunday at 21:00 under John Smith.
<   | In their words: “Yes, perfect, that is booked.”
<   | Length: 42 seconds
<   [Calendar file] [Remind me] [Change] [Cancel booking] [Book again] [Transcript] [Right] [Wrong]
