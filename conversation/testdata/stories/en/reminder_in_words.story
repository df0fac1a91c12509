# A reminder is asked for in plain words: with the request, before the yes, behind the result; it is listed, and taken back.
lang: en
zone: Europe/Madrid
region: ES
now: 2026-11-17T17:00:00+01:00

> remind me
< There is no booking to come that I could remind you of.
call success
  highlights: Casa Pepe confirmed a table for 4 on Saturday at 21:00 under Ana García.
  ai: Is a table free then, please?
  human: Yes, perfect, that is booked.
> book a table for 4 on Saturday at 9 pm at Casa Pepe, +34 911 230 100, name Ana García, and remind me the day before
< Shall I call Casa Pepe?
<   | Place: Casa Pepe
<   | Number: +34 911 23 01 00, Madrid, Spain
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026
<   | Time: 21:00 (Madrid time)
<   | People: 4 people
<   | Name: Ana García
<   | Spoken language: Spanish
<   I'll remind you beforehand.
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
> don't remind me
<~ Fine, no reminder. Shall I call Casa Pepe?
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
> actually, do remind me
<~ I'll remind you beforehand. Shall I call Casa Pepe?
<   | Place: Casa Pepe
<   | Number: +34 911 23 01 00, Madrid, Spain
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026
<   | Time: 21:00 (Madrid time)
<   | People: 4 people
<   | Name: Ana García
<   | Spoken language: Spanish
<   I'll remind you beforehand.
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
<~ The call is over. Reading the result …
<~ The call to Casa Pepe is over.
< Confirmed by Casa Pepe: Sat 21 Nov 2026, 21:00, 4 people, under Ana García. I'll remind you of Casa Pepe on Fri 20 Nov 2026 at 10:00.
<   | What came out: Casa Pepe confirmed a table for 4 on Saturday at 21:00 under Ana García.
<   | In their words: “Yes, perfect, that is booked.”
<   | Length: 42 seconds
<   [Calendar file] [No reminder] [Change] [Cancel booking] [Book again] [Transcript] [Right] [Wrong]
> pending
< Nothing is open but what I remind you of.
<   | Casa Pepe: reminder on Fri 20 Nov 2026 at 10:00
<   [No reminder: Casa Pepe]
> cancel the reminder
< Fine, no reminder.
> pending
< Nothing is open. Whom should I call?
> can you remind me of the booking
< I'll remind you of Casa Pepe on Fri 20 Nov 2026 at 10:00.
<   [Calendar file] [No reminder] [Change] [Cancel booking] [Book again]
wait 68h
< Reminder: Casa Pepe, Sat 21 Nov 2026 (tomorrow), 21:00, 4 people, under Ana García.
<   [Fine] [Change] [Cancel booking]
press Cancel booking
< Shall I call Casa Pepe?
<   | Place: Casa Pepe
<   | Number: +34 911 23 01 00, Madrid, Spain
<   | Task: Cancel the booking for 4 people on Saturday 21 November 2026 at 21:00 under the name Ana García.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 21:00 (Madrid time)
<   | People: 4 people
<   | Name: Ana García
<   | Spoken language: Spanish
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
