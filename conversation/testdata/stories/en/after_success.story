# After a booking: its calendar file, and the same place once more with day and time left open.
lang: en
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

call success
  highlights: Casa Pepe confirmed a table for 4 on Saturday at 21:00 under Ana García.
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
< Confirmed by Casa Pepe: Sat 21 Nov 2026 (tomorrow), 21:00, 4 people, under Ana García.
<   | What came out: Casa Pepe confirmed a table for 4 on Saturday at 21:00 under Ana García.
<   | In their words: “Yes, perfect, that is booked.”
<   | Length: 42 seconds
<   [Calendar file] [Remind me] [Change] [Cancel booking] [Book again] [Transcript] [Right] [Wrong]
press Calendar file
< For your calendar: Casa Pepe. Open the file to add it.
<   (file booking.ics, text/calendar; charset=utf-8)
<     SEQUENCE:0
<     DTSTART;TZID=Europe/Madrid:20261121T210000
<     STATUS:CONFIRMED
press Book again
< Understood: Casa Pepe, 4 people. For which day?
<   [Fri 20 Nov 2026 (today)] [Sat 21 Nov 2026 (tomorrow)]
> cancel
< Dropped Casa Pepe.
<   [Bring it back]
call success
  highlights: They have no table at 20:00, but they offer 21:30.
  ai: A table for four at eight, please.
  human: We are full at eight. I could do half past nine.
  ai: Thank you, I will ask and call again.
> book a table for 4 tomorrow at 8 pm at La Bola, +34 911 230 111, name Ana García
< Shall I call La Bola?
<   | Place: La Bola
<   | Number: +34 911 23 01 11, Madrid, Spain
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 20:00 (Madrid time)
<   | People: 4 people
<   | Name: Ana García
<   | Spoken language: Spanish
<   You already have Casa Pepe at 21:00 that day.
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
> yes
= BusinessName: La Bola
= CallLang: es
= Category: restaurant
= Date: 2026-11-21
= Lang: en
= PartySize: 4
= Phone: +34911230111
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 4 personas el sábado 21 de noviembre de 2026 a las 20:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 20:00
= Timezone: Europe/Madrid
= UserName: Ana García
<~ I am about to call La Bola.
<~ Calling La Bola …
<~ The call is over. Reading the result …
<~ The call to La Bola is over.
< Not booked: La Bola offered 21:30 instead.
<   | What came out: They have no table at 20:00, but they offer 21:30.
<   | In their words: “I could do half past nine.”
<   | Length: 42 seconds
<   [Accept, call back] [Decline] [Another time] [Transcript] [Right] [Wrong]
press Decline
< (Fine, I won't call La Bola again.)
press Another time
< Understood: La Bola, Sat 21 Nov 2026 (tomorrow), 4 people. And at what time?
> 22:00
< Shall I call La Bola?
<   | Place: La Bola
<   | Number: +34 911 23 01 11, Madrid, Spain
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 22:00 (Madrid time)
<   | People: 4 people
<   | Name: Ana García
<   | Spoken language: Spanish
<   You already have Casa Pepe at 21:00 that day.
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
> cancel
<~ Dropped La Bola.
<   [Bring it back]
> /again
< Which one again? I ask for the day and time.
<   [La Bola, Fri 20 Nov 2026] [Casa Pepe, Fri 20 Nov 2026]
> 2
< Understood: Casa Pepe, 4 people. For which day?
<   [Fri 20 Nov 2026 (today)] [Sat 21 Nov 2026 (tomorrow)]
