# Nobody was reached: the same call again, at most three times, each by a press of its own; the last one offers other ways.
lang: en
zone: Europe/Madrid
region: ES
now: 2026-11-20T18:00:00+01:00
undo: 5s

call busy
> book a table for 4 tonight at 9 at Casa Pepe, +34 911 230 102, name Ana García
< Shall I call Casa Pepe?
<   | Place: Casa Pepe
<   | Number: +34 911 23 01 02, Madrid, Spain
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 21:00 (Madrid time)
<   | People: 4 people
<   | Name: Ana García
<   | Spoken language: Spanish
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
press Call now
< (Calling Casa Pepe in 5 seconds.)
<~ Calling Casa Pepe in 5 seconds.
<   [Stop]
wait 5s
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-20
= Lang: en
= PartySize: 4
= Phone: +34911230102
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 4 personas el viernes 20 de noviembre de 2026 a las 21:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:00
= Timezone: Europe/Madrid
= UserName: Ana García
<~ Calling Casa Pepe …
<~ The call to Casa Pepe is over.
< The line of Casa Pepe was busy. Nothing was agreed. Attempt 1 of 3.
<   | Length: 42 seconds
<   [Try again now] [In 20 minutes] [Stop]
call no_answer
press In 20 minutes
< (I'll call Casa Pepe on Fri 20 Nov 2026 (today) at 18:20 (Madrid time).)
< I'll call Casa Pepe on Fri 20 Nov 2026 (today) at 18:20 (Madrid time). Attempt 2 of 3.
<   [Call now instead] [Move] [Drop]
press Try again now
< (The next attempt is on its way already.)
press In 20 minutes
< (The next attempt is on its way already.)
> pending
< One request is open.
<   | Casa Pepe: to be called on Fri 20 Nov 2026 (today) at 18:20 (Madrid time)
<   [Call now instead: Casa Pepe] [Move: Casa Pepe] [Drop: Casa Pepe]
wait 25m
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-20
= Lang: en
= PartySize: 4
= Phone: +34911230102
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 4 personas el viernes 20 de noviembre de 2026 a las 21:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:00
= Timezone: Europe/Madrid
= UserName: Ana García
<~ Calling Casa Pepe … Attempt 2 of 3.
<~ The call to Casa Pepe is over.
< Nobody answered at Casa Pepe. Nothing was agreed. Attempt 2 of 3.
<   | Length: 42 seconds
<   [Try again now] [In 20 minutes] [Stop]
call voicemail
press Try again now
< (Calling Casa Pepe in 5 seconds.)
< Calling Casa Pepe in 5 seconds. Attempt 3 of 3.
<   [Stop]
wait 10s
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-20
= Lang: en
= PartySize: 4
= Phone: +34911230102
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 4 personas el viernes 20 de noviembre de 2026 a las 21:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:00
= Timezone: Europe/Madrid
= UserName: Ana García
<~ Calling Casa Pepe … Attempt 3 of 3.
<~ The call to Casa Pepe is over.
< Only the voicemail of Casa Pepe answered. Nothing was agreed. Attempt 3 of 3.
<   | Length: 42 seconds
<   [Try again] [Call it myself]
