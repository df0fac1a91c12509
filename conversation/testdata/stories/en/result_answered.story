# A result is answered in plain words as by its buttons: attempts end or get an hour, what was offered is taken or declined, and what
# was booked is changed or cancelled by a card of its own.
lang: en
zone: Europe/Madrid
region: ES
now: 2026-11-17T17:00:00+01:00

call busy
> book a table for 4 on Saturday at 8 pm at Casa Pepe, +34 911 230 100, name Ana García
< Shall I call Casa Pepe?
<   | Place: Casa Pepe
<   | Number: +34 911 23 01 00, Madrid, Spain
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026
<   | Time: 20:00 (Madrid time)
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
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 4 personas el sábado 21 de noviembre de 2026 a las 20:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 20:00
= Timezone: Europe/Madrid
= UserName: Ana García
<~ I am about to call Casa Pepe.
<~ Calling Casa Pepe …
<~ The call to Casa Pepe is over.
< The line of Casa Pepe was busy. Nothing was agreed. Attempt 1 of 3.
<   | Length: 42 seconds
<   [Try again now] [In 20 minutes] [When they open (13:00 on Wed)] [Stop]
> yes
< When shall I try Casa Pepe again?
<   [Try again now] [In 20 minutes] [When they open (13:00 on Wed)] [Stop]
> keep trying
< Once more. When shall I try Casa Pepe again?
<   [Try again now] [In 20 minutes] [When they open (13:00 on Wed)] [Stop]
> again in half an hour
< Shall I call Casa Pepe at 17:30?
<   | Place: Casa Pepe
<   | Number: +34 911 23 01 00, Madrid, Spain
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026
<   | Time: 20:00 (Madrid time)
<   | People: 4 people
<   | Name: Ana García
<   | Spoken language: Spanish
<   | When I call: Tue 17 Nov 2026 (today) at 17:30 (Madrid time)
<   Say yes to call, or tell me what to change.
<   [Call at 17:30] [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
> yes
<~ I'll call Casa Pepe on Tue 17 Nov 2026 (today) at 17:30 (Madrid time). Attempt 2 of 3.
<   [Call now instead] [Move] [Drop]
call busy
> call now
<~ The hour for Casa Pepe was changed.
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-21
= Lang: en
= PartySize: 4
= Phone: +34911230100
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 4 personas el sábado 21 de noviembre de 2026 a las 20:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 20:00
= Timezone: Europe/Madrid
= UserName: Ana García
< I am about to call Casa Pepe. Attempt 2 of 3.
<~ Calling Casa Pepe … Attempt 2 of 3.
<~ The call to Casa Pepe is over.
< The line of Casa Pepe was busy. Nothing was agreed. Attempt 2 of 3.
<   | Length: 42 seconds
<   [Try again now] [In 20 minutes] [When they open (13:00 on Wed)] [Stop]
> no, leave it
< Fine, I won't call Casa Pepe again.
> ok thanks
< You are welcome. Tell me when I should call somebody else.
call success
  highlights: They have no table at 20:00, but they offer 21:30.
  ai: A table for four at eight, please.
  human: We are full at eight. I could do half past nine.
> try again
< Shall I call Casa Pepe?
<   | Place: Casa Pepe
<   | Number: +34 911 23 01 00, Madrid, Spain
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026
<   | Time: 20:00 (Madrid time)
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
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 4 personas el sábado 21 de noviembre de 2026 a las 20:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 20:00
= Timezone: Europe/Madrid
= UserName: Ana García
<~ I am about to call Casa Pepe. Attempt 3 of 3.
<~ Calling Casa Pepe … Attempt 3 of 3.
<~ The call is over. Reading the result …
<~ The call to Casa Pepe is over.
< Not booked: Casa Pepe offered 21:30 instead.
<   | What came out: They have no table at 20:00, but they offer 21:30.
<   | In their words: “I could do half past nine.”
<   | Length: 42 seconds
<   [Accept, call back] [Decline] [Another time] [Transcript] [Right] [Wrong]
> what a pity
< Tell me whom to call and what for, in one sentence. I'll ask for what is missing, show you a card, and call after your yes.
< Examples:
< • book a table for 4 tonight at 8 at Bella Italia, +1 415 555 0100
< • make a dentist appointment for Friday morning, +1 415 555 0100
< • call +1 415 555 0100 and ask for their opening hours
< Also: pending, history, transcript, again, undo, cancel. /language, /timezone
> no thanks
< Fine, I won't call Casa Pepe again.
> did they say anything else?
< Not booked: Casa Pepe offered 21:30 instead.
<   | What came out: They have no table at 20:00, but they offer 21:30.
<   | In their words: “I could do half past nine.”
<   | Length: 42 seconds
<   [Accept, call back] [Decline] [Another time] [Transcript] [Right] [Wrong]
> book that
< Once more. Not booked: Casa Pepe offered 21:30 instead.
<   | What came out: They have no table at 20:00, but they offer 21:30.
<   | In their words: “I could do half past nine.”
<   | Length: 42 seconds
<   [Accept, call back] [Decline] [Another time] [Transcript] [Right] [Wrong]
> yes, take it
< Shall I call Casa Pepe?
<   | Place: Casa Pepe
<   | Number: +34 911 23 01 00, Madrid, Spain
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026
<   | Time: 21:30 (Madrid time)
<   | People: 4 people
<   | Name: Ana García
<   | Spoken language: Spanish
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
call success
  highlights: Casa Pepe confirmed a table for 4 on Saturday at 21:30 under Ana García. The booking reference is CP-4471.
  ai: Is a table free at half past nine, please?
  human: Yes, perfect, that is booked.
> yes
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-21
= Lang: en
= PartySize: 4
= Phone: +34911230100
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 4 personas el sábado 21 de noviembre de 2026 a las 21:30. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:30
= Timezone: Europe/Madrid
= UserName: Ana García
<~ I am about to call Casa Pepe.
<~ Calling Casa Pepe …
<~ The call is over. Reading the result …
<~ The call to Casa Pepe is over.
< Confirmed by Casa Pepe: Sat 21 Nov 2026, 21:30, 4 people, under Ana García.
<   | What came out: Casa Pepe confirmed a table for 4 on Saturday at 21:30 under Ana García. The booking reference is CP-4471.
<   | In their words: “Yes, perfect, that is booked.”
<   | Length: 42 seconds
<   [Calendar file] [Remind me] [Change] [Cancel booking] [Book again] [Transcript] [Right] [Wrong]
> ok
< All right.
> that's wrong
< What is right, then, about Casa Pepe?
<   [Nothing was agreed] [It is unclear]
> did they say anything else?
< Confirmed by Casa Pepe: Sat 21 Nov 2026, 21:30, 4 people, under Ana García.
<   | What came out: Casa Pepe confirmed a table for 4 on Saturday at 21:30 under Ana García. The booking reference is CP-4471.
<   | In their words: “Yes, perfect, that is booked.”
<   | Length: 42 seconds
<   [Calendar file] [Remind me] [Change] [Cancel booking] [Book again] [Transcript] [Right] [Wrong]
> no thanks
< All right.
> 1
< For your calendar: Casa Pepe. Open the file to add it.
<   (file booking.ics, text/calendar; charset=utf-8)
<     SEQUENCE:0
<     DTSTART;TZID=Europe/Madrid:20261121T213000
<     STATUS:CONFIRMED
> ask them if they have a terrace
< Shall I call Casa Pepe?
<   | Place: Casa Pepe
<   | Number: +34 911 23 01 00, Madrid, Spain
<   | Task: Ask them if they have a terrace.
<   | Spoken language: Spanish
<   | Time zone: Madrid
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
> cancel
<~ Dropped Casa Pepe.
<   [Bring it back]
> make it an hour earlier
< Changed Time: 21:30 → 20:30. Shall I call Casa Pepe?
<   | Place: Casa Pepe
<   | Number: +34 911 23 01 00, Madrid, Spain
<   | Task: Change the booking for 4 people on Saturday 21 November 2026 at 21:30 under the name Ana García (reference CP-4471). It should be for 4 people on Saturday 21 November 2026 at 20:30.
<   | Day: Sat 21 Nov 2026
<   | Time: 20:30 (Madrid time)
<   | People: 4 people
<   | Name: Ana García
<   | Spoken language: Spanish
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
> cancel
<~ Dropped Casa Pepe. As far as I know the booking stands: Sat 21 Nov 2026, 21:30, 4 people, under Ana García.
<   [Bring it back]
> make it 5 people
< Changed People: 4 → 5. Shall I call Casa Pepe?
<   | Place: Casa Pepe
<   | Number: +34 911 23 01 00, Madrid, Spain
<   | Task: Change the booking for 4 people on Saturday 21 November 2026 at 21:30 under the name Ana García (reference CP-4471). It should be for 5 people on Saturday 21 November 2026 at 21:30.
<   | Day: Sat 21 Nov 2026
<   | Time: 21:30 (Madrid time)
<   | People: 5 people
<   | Name: Ana García
<   | Spoken language: Spanish
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
> no, leave it
<~ Dropped Casa Pepe. As far as I know the booking stands: Sat 21 Nov 2026, 21:30, 4 people, under Ana García.
<   [Bring it back]
> cancel
< There is nothing to cancel.
> change the booking to Sunday at 9
< Changed Day: Sat 21 Nov 2026 → Sun 22 Nov 2026. Changed Time: 21:30 → 21:00. Shall I call Casa Pepe?
<   | Place: Casa Pepe
<   | Number: +34 911 23 01 00, Madrid, Spain
<   | Task: Change the booking for 4 people on Saturday 21 November 2026 at 21:30 under the name Ana García (reference CP-4471). It should be for 4 people on Sunday 22 November 2026 at 21:00.
<   | Day: Sun 22 Nov 2026
<   | Time: 21:00 (Madrid time)
<   | People: 4 people
<   | Name: Ana García
<   | Spoken language: Spanish
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
> cancel
<~ Dropped Casa Pepe. As far as I know the booking stands: Sat 21 Nov 2026, 21:30, 4 people, under Ana García.
<   [Bring it back]
> cancel my table at Casa Pepe
< Shall I call Casa Pepe?
<   | Place: Casa Pepe
<   | Number: +34 911 23 01 00, Madrid, Spain
<   | Task: Cancel the booking for 4 people on Saturday 21 November 2026 at 21:30 under the name Ana García (reference CP-4471).
<   | Day: Sat 21 Nov 2026
<   | Time: 21:30 (Madrid time)
<   | People: 4 people
<   | Name: Ana García
<   | Spoken language: Spanish
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
> cancel the booking
< I did not get that. Say yes to call, or tell me what to change. Shall I call, or change something?
<   [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
> cancel
<~ Dropped Casa Pepe. As far as I know the booking stands: Sat 21 Nov 2026, 21:30, 4 people, under Ana García.
<   [Bring it back]
