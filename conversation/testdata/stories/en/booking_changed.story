# A booking is changed by another call, and cancelled by one more; the reminder goes along, and nothing is told as done before they agreed.
lang: en
zone: Europe/Madrid
region: ES
now: 2026-11-17T17:00:00+01:00

call success
  highlights: Casa Pepe confirmed a table for 4 on Saturday at 21:00 under Ana García. The booking reference is CP-4471.
  ai: Is a table free then, please?
  human: Yes, perfect, that is booked.
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
<~ The call is over. Reading the result …
<~ The call to Casa Pepe is over.
< Confirmed by Casa Pepe: Sat 21 Nov 2026, 21:00, 4 people, under Ana García.
<   | What came out: Casa Pepe confirmed a table for 4 on Saturday at 21:00 under Ana García. The booking reference is CP-4471.
<   | In their words: “Yes, perfect, that is booked.”
<   | Length: 42 seconds
<   [Calendar file] [Remind me] [Change] [Cancel booking] [Book again] [Transcript] [Right] [Wrong]
press Calendar file
< For your calendar: Casa Pepe. Open the file to add it.
<   (file booking.ics, text/calendar; charset=utf-8)
<     SEQUENCE:0
<     DTSTART;TZID=Europe/Madrid:20261121T210000
<     STATUS:CONFIRMED
press Remind me
< I'll remind you of Casa Pepe on Fri 20 Nov 2026 at 10:00.
<   [Calendar file] [No reminder] [Change] [Cancel booking] [Book again]
press Remind me
< Once more. I'll remind you of Casa Pepe on Fri 20 Nov 2026 at 10:00.
<   [Calendar file] [No reminder] [Change] [Cancel booking] [Book again]
press Change
< Understood: Casa Pepe, Sat 21 Nov 2026, 21:00, 4 people. What should be different?
<   [Day] [Time] [People]
> cancel
< Dropped Casa Pepe. As far as I know the booking stands: Sat 21 Nov 2026, 21:00, 4 people, under Ana García.
<   [Bring it back]
old Change
< Understood: Casa Pepe, Sat 21 Nov 2026, 21:00, 4 people. What should be different?
<   [Day] [Time] [People]
> yes
< What should be different? For example: at 21:30, or 5 people.
<   [Day] [Time] [People]
> what?
< Write the new day, time or number of people, or pick what to change.
<   [Day] [Time] [People]
call busy
> at 9:30 pm and 5 people
< Changed Time: 21:00 → 21:30. Changed People: 4 → 5. Shall I call Casa Pepe?
<   | Place: Casa Pepe
<   | Number: +34 911 23 01 00, Madrid, Spain
<   | Task: Change the booking for 4 people on Saturday 21 November 2026 at 21:00 under the name Ana García (reference CP-4471). It should be for 5 people on Saturday 21 November 2026 at 21:30.
<   | Day: Sat 21 Nov 2026
<   | Time: 21:30 (Madrid time)
<   | People: 5 people
<   | Name: Ana García
<   | Spoken language: Spanish
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
> what will it say?
< What Casa Pepe will hear:
<   | Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Cambia la reserva para 4 personas el sábado 21 de noviembre de 2026 a las 21:00 a nombre de Ana García (localizador CP-4471). Debe quedar para 5 personas el sábado 21 de noviembre de 2026 a las 21:30. Si no es posible, deja la reserva como está y pregunta qué tienen. No compartas nada más sobre la persona.
<   | Shared: Ana García, Sat 21 Nov 2026, 21:30, 5 people
<   | Not shared: anything else about you
<   [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
> yes
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-21
= Lang: en
= PartySize: 5
= Phone: +34911230100
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Cambia la reserva para 4 personas el sábado 21 de noviembre de 2026 a las 21:00 a nombre de Ana García (localizador CP-4471). Debe quedar para 5 personas el sábado 21 de noviembre de 2026 a las 21:30. Si no es posible, deja la reserva como está y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:30
= Timezone: Europe/Madrid
= UserName: Ana García
<~ I am about to call Casa Pepe.
<~ Calling Casa Pepe …
<~ The call to Casa Pepe is over.
< The line of Casa Pepe was busy. Nothing was agreed. As far as I know the booking stands: Sat 21 Nov 2026, 21:00, 4 people, under Ana García. Attempt 1 of 3.
<   | Length: 42 seconds
<   [Try again now] [In 20 minutes] [When they open (13:00 on Wed)] [Stop]
call success
  highlights: Casa Pepe moved the booking to Saturday at 21:30 for 5 people.
  ai: Can it be half past nine and five people?
  human: Yes, I have changed it to half past nine for five.
press Try again now
< (I am about to call Casa Pepe.)
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-21
= Lang: en
= PartySize: 5
= Phone: +34911230100
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Cambia la reserva para 4 personas el sábado 21 de noviembre de 2026 a las 21:00 a nombre de Ana García (localizador CP-4471). Debe quedar para 5 personas el sábado 21 de noviembre de 2026 a las 21:30. Si no es posible, deja la reserva como está y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:30
= Timezone: Europe/Madrid
= UserName: Ana García
< I am about to call Casa Pepe. Attempt 2 of 3.
<~ Calling Casa Pepe … Attempt 2 of 3.
<~ The call is over. Reading the result …
<~ The call to Casa Pepe is over.
< Changed, says Casa Pepe: Sat 21 Nov 2026, 21:30, 5 people, under Ana García.
<   | What came out: Casa Pepe moved the booking to Saturday at 21:30 for 5 people.
<   | In their words: “Yes, I have changed it to half past nine for five.”
<   | Length: 42 seconds
<   [Calendar file] [No reminder] [Change] [Cancel booking] [Book again] [Transcript] [Right] [Wrong]
< The entry for Casa Pepe has changed. Open the file, and your calendar changes it too.
<   (file booking.ics, text/calendar; charset=utf-8)
<     SEQUENCE:1
<     DTSTART;TZID=Europe/Madrid:20261121T213000
<     STATUS:CONFIRMED
wait 76h
< Reminder: Casa Pepe, Sat 21 Nov 2026 (tomorrow), 21:30, 5 people, under Ana García.
<   [Fine] [Change] [Cancel booking]
press Fine
< (Good. It stays as it is.)
old Change
< (That booking is over, or was changed since.)
press Cancel booking
< Shall I call Casa Pepe?
<   | Place: Casa Pepe
<   | Number: +34 911 23 01 00, Madrid, Spain
<   | Task: Cancel the booking for 5 people on Saturday 21 November 2026 at 21:30 under the name Ana García (reference CP-4471).
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 21:30 (Madrid time)
<   | People: 5 people
<   | Name: Ana García
<   | Spoken language: Spanish
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
call success
  highlights: They cancel only in writing. The booking still stands.
  ai: Please cancel it.
  human: I am sorry, we can cancel only in writing.
> yes
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-21
= Lang: en
= PartySize: 5
= Phone: +34911230100
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Cancela la reserva para 5 personas el sábado 21 de noviembre de 2026 a las 21:30 a nombre de Ana García (localizador CP-4471). No compartas nada más sobre la persona.
= Time: 21:30
= Timezone: Europe/Madrid
= UserName: Ana García
<~ I am about to call Casa Pepe.
<~ Calling Casa Pepe …
<~ The call is over. Reading the result …
<~ The call to Casa Pepe is over.
< Casa Pepe said no. Nothing was agreed. As far as I know the booking stands: Sat 21 Nov 2026 (tomorrow), 21:30, 5 people, under Ana García.
<   | What came out: They cancel only in writing. The booking still stands.
<   | In their words: “I am sorry, we can cancel only in writing.”
<   | Length: 42 seconds
<   [Try again] [Transcript] [Right] [Wrong]
press Try again
< Shall I call Casa Pepe?
<   | Place: Casa Pepe
<   | Number: +34 911 23 01 00, Madrid, Spain
<   | Task: Cancel the booking for 5 people on Saturday 21 November 2026 at 21:30 under the name Ana García (reference CP-4471).
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 21:30 (Madrid time)
<   | People: 5 people
<   | Name: Ana García
<   | Spoken language: Spanish
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
call success
  highlights: Casa Pepe confirmed the cancellation.
  ai: Please cancel it.
  human: Done, it is cancelled.
> yes
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-21
= Lang: en
= PartySize: 5
= Phone: +34911230100
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Cancela la reserva para 5 personas el sábado 21 de noviembre de 2026 a las 21:30 a nombre de Ana García (localizador CP-4471). No compartas nada más sobre la persona.
= Time: 21:30
= Timezone: Europe/Madrid
= UserName: Ana García
<~ I am about to call Casa Pepe.
<~ Calling Casa Pepe …
<~ The call is over. Reading the result …
<~ The call to Casa Pepe is over.
< Cancelled, says Casa Pepe: Sat 21 Nov 2026 (tomorrow), 21:30, 5 people, under Ana García.
<   | What came out: Casa Pepe confirmed the cancellation.
<   | In their words: “Done, it is cancelled.”
<   | Length: 42 seconds
<   [Transcript] [Right] [Wrong]
< The booking at Casa Pepe is cancelled. Open the file, and your calendar takes it out.
<   (file booking.ics, text/calendar; charset=utf-8)
<     METHOD:CANCEL
<     SEQUENCE:2
<     DTSTART;TZID=Europe/Madrid:20261121T213000
<     STATUS:CANCELLED
old Calendar file
< (That booking is over, or was changed since.)
old Cancel booking
< (That booking is over, or was changed since.)
> /history
< Your last 5 calls:
<   | Fri 20 Nov 2026: ✅ Casa Pepe: booking cancelled · j7ya5y
<   | Fri 20 Nov 2026: ❌ Casa Pepe: not confirmed · e4q26a
<   | Tue 17 Nov 2026: ✅ Casa Pepe: confirmed · mkxyxi
<   | Tue 17 Nov 2026: ❌ Casa Pepe: not confirmed · 6i66ug
<   | Tue 17 Nov 2026: ✅ Casa Pepe: confirmed · anh7iu
<   More about one: /info j7ya5y
> /again
< Understood: Casa Pepe, 5 people. For which day?
<   [Fri 20 Nov 2026 (today)] [Sat 21 Nov 2026 (tomorrow)]
