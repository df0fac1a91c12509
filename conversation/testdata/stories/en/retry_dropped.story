# The next attempt can be dropped, called earlier, or not wanted at all; it never comes after the appointment.
lang: en
zone: Europe/Madrid
region: ES
now: 2026-11-20T18:00:00+01:00

call no_answer
> book a table for 4 tonight at 9 at Casa Pepe, +34 911 230 101, name Ana García
< Shall I call Casa Pepe?
<   | Place: Casa Pepe
<   | Number: +34 911 23 01 01, Madrid, Spain
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
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
= Date: 2026-11-20
= Lang: en
= PartySize: 4
= Phone: +34911230101
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 4 personas el viernes 20 de noviembre de 2026 a las 21:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:00
= Timezone: Europe/Madrid
= UserName: Ana García
<~ I am about to call Casa Pepe.
<~ Calling Casa Pepe …
<~ The call to Casa Pepe is over.
< Nobody answered at Casa Pepe. Nothing was agreed. Attempt 1 of 3.
<   | Length: 42 seconds
<   [Try again now] [In 20 minutes] [Stop]
press In 20 minutes
< (I'll call Casa Pepe on Fri 20 Nov 2026 (today) at 18:20 (Madrid time).)
< I'll call Casa Pepe on Fri 20 Nov 2026 (today) at 18:20 (Madrid time). Attempt 2 of 3.
<   [Call now instead] [Move] [Drop]
press Drop
< (Fine, I won't call Casa Pepe again.)
<~ Casa Pepe was not called again.
wait 30m
> pending
< Nothing is open. Whom should I call?
call no_answer
> book a table for 2 tonight at 7 at La Bola, +34 911 230 111, name Ana García
< Shall I call La Bola?
<   | Place: La Bola
<   | Number: +34 911 23 01 11, Madrid, Spain
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 19:00 (Madrid time)
<   | People: 2 people
<   | Name: Ana García
<   | Spoken language: Spanish
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
> yes
= BusinessName: La Bola
= CallLang: es
= Category: restaurant
= Date: 2026-11-20
= Lang: en
= PartySize: 2
= Phone: +34911230111
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 2 personas el viernes 20 de noviembre de 2026 a las 19:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 19:00
= Timezone: Europe/Madrid
= UserName: Ana García
<~ I am about to call La Bola.
<~ Calling La Bola …
<~ The call to La Bola is over.
< Nobody answered at La Bola. Nothing was agreed. Attempt 1 of 3.
<   | Length: 42 seconds
<   [Try again now] [In 20 minutes] [Stop]
press Stop
< (Fine, I won't call La Bola again.)
wait 35m
press Try again now
< (That request is no longer open. Tell me whom to call.)
