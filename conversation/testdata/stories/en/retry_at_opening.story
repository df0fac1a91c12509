# A call at an hour when nobody is there: the next attempt when they open, and an earlier one by a word.
lang: en
zone: Europe/Madrid
region: ES
now: 2026-11-20T07:30:00+01:00

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
<   It is 07:30 in Madrid. Most such places do not answer at this hour.
<   Say yes to call, or tell me what to change.
<   [Call now] [Call at 13:00 there] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
press Call now
< (I am about to call Casa Pepe.)
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
<   [Try again now] [When they open (13:00)] [Stop]
press When they open (13:00)
< (I'll call Casa Pepe on Fri 20 Nov 2026 (today) at 13:00 (Madrid time).)
< I'll call Casa Pepe on Fri 20 Nov 2026 (today) at 13:00 (Madrid time). Attempt 2 of 3.
<   [Call now instead] [Move] [Drop]
> what is happening with the call?
< I'll call Casa Pepe on Fri 20 Nov 2026 (today) at 13:00 (Madrid time).
<   [Call now instead] [Move] [Drop]
call success
  highlights: Casa Pepe confirmed a table for 4 tonight at 21:00 under Ana García.
  ai: Is a table free then, please?
  human: Yes, perfect, that is booked.
press Call now instead
< (I am about to call Casa Pepe.)
<~ The hour for Casa Pepe was changed.
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
< I am about to call Casa Pepe. Attempt 2 of 3.
<~ Calling Casa Pepe … Attempt 2 of 3.
<~ The call is over. Reading the result …
<~ The call to Casa Pepe is over.
< Confirmed by Casa Pepe: Fri 20 Nov 2026 (today), 21:00, 4 people, under Ana García.
<   | What came out: Casa Pepe confirmed a table for 4 tonight at 21:00 under Ana García.
<   | In their words: “Yes, perfect, that is booked.”
<   | Length: 42 seconds
<   [Calendar file] [Remind me] [Change] [Cancel booking] [Book again] [Transcript] [Right] [Wrong]
