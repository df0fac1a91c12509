# A pause counts from the press, not from the message; a moment that is over by the press calls nobody, but asks.
lang: en
zone: Europe/Madrid
region: ES
now: 2026-11-17T17:00:00+01:00

call busy
> book a table for 4 on Saturday at 9 pm at Casa Pepe, +34 911 230 100, name Ana García
< Shall I call Casa Pepe?
<   | Place: Casa Pepe
<   | Number: +34 911 23 01 00, Madrid, Spain
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026
<   | Time: 21:00 (Madrid time)
<   | People: 4 people
<   | Name: Ana García
<   | Spoken language: Spanish
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
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
<~ The call to Casa Pepe is over.
< The line of Casa Pepe was busy. Nothing was agreed. Attempt 1 of 3.
<   | Length: 42 seconds
<   [Try again now] [In 20 minutes] [When they open (13:00 on Wed)] [Stop]
wait 15m
press In 20 minutes
< (I'll call Casa Pepe on Tue 17 Nov 2026 (today) at 17:35 (Madrid time).)
< I'll call Casa Pepe on Tue 17 Nov 2026 (today) at 17:35 (Madrid time). Attempt 2 of 3.
<   [Call now instead] [Move] [Drop]
call busy
wait 20m
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
<~ Calling Casa Pepe … Attempt 2 of 3.
<~ The call to Casa Pepe is over.
< The line of Casa Pepe was busy. Nothing was agreed. Attempt 2 of 3.
<   | Length: 42 seconds
<   [Try again now] [In 20 minutes] [When they open (13:00 on Wed)] [Stop]
wait 26h
press When they open (13:00 on Wed)
< Shall I call Casa Pepe?
<   | Place: Casa Pepe
<   | Number: +34 911 23 01 00, Madrid, Spain
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026
<   | Time: 21:00 (Madrid time)
<   | People: 4 people
<   | Name: Ana García
<   | Spoken language: Spanish
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
