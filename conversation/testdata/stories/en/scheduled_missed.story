# A scheduled call that the program could not make in time is not made late: its card comes back.
lang: en
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

> book a table for 4 tomorrow at 9 pm at Casa Pepe, +34 911 230 100, name Ana García, call them in 20 minutes
< Shall I call Casa Pepe at 17:20?
<   | Place: Casa Pepe
<   | Number: +34 911 23 01 00, Madrid, Spain
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 21:00 (Madrid time)
<   | People: 4 people
<   | Name: Ana García
<   | Spoken language: Spanish
<   | When I call: Fri 20 Nov 2026 (today) at 17:20 (Madrid time)
<   Say yes to call, or tell me what to change.
<   [Call at 17:20] [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
> yes
<~ I'll call Casa Pepe on Fri 20 Nov 2026 (today) at 17:20 (Madrid time).
<   [Call now instead] [Move] [Drop]
down 2h
<~ Casa Pepe was not called.
< The time for this call has passed, so Casa Pepe was not called.
< Shall I call Casa Pepe?
<   | Place: Casa Pepe
<   | Number: +34 911 23 01 00, Madrid, Spain
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 21:00 (Madrid time)
<   | People: 4 people
<   | Name: Ana García
<   | Spoken language: Spanish
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
call success
  highlights: Casa Pepe confirmed a table for 4 on Saturday at 21:00 under Ana García.
  ai: Is a table free then, please?
  human: Yes, perfect, that is booked.
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
<   | What came out: Casa Pepe confirmed a table for 4 on Saturday at 21:00 under Ana García.
<   | In their words: “Yes, perfect, that is booked.”
<   | Length: 42 seconds
<   [Calendar file] [Remind me] [Change] [Cancel booking] [Book again] [Transcript] [Right] [Wrong]
