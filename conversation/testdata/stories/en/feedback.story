# Who was told a result may say that it is right or wrong; what they say instead stands as their word, and what follows from it can be done.
lang: en
zone: Europe/Madrid
region: ES
now: 2026-11-17T17:00:00+01:00

call success
  highlights: Casa Pepe said they would see.
  ai: Is a table free then, please?
  human: I will see what I can do.
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
< Not settled yet: Casa Pepe has to check first. Please read what was said.
<   | What came out: Casa Pepe said they would see.
<   | In their words: “I will see what I can do.”
<   | Length: 42 seconds
<   [Try again] [Transcript] [Right] [Wrong]
press Wrong
< What is right, then, about Casa Pepe?
<   [They agreed] [Nothing was agreed]
press They agreed
< Noted as you say: Casa Pepe agreed.
<   | What came out: Casa Pepe said they would see.
<   | Length: 42 seconds
<   [Calendar file] [Remind me] [Change] [Cancel booking] [Book again] [Transcript]
press Remind me
< I'll remind you of Casa Pepe on Fri 20 Nov 2026 at 10:00.
<   [Calendar file] [No reminder] [Change] [Cancel booking] [Book again]
press Wrong
< What is right, then, about Casa Pepe?
<   [Nothing was agreed] [It is unclear]
press Nothing was agreed
< Noted as you say: nothing was agreed with Casa Pepe.
<   | What came out: Casa Pepe said they would see.
<   | Length: 42 seconds
<   [Try again] [Transcript]
wait 96h
> /history
< Your last call:
<   | Tue 17 Nov 2026: ❌ Casa Pepe: not confirmed, as you say · anh7iu
<   More about one: /info anh7iu
call success
  highlights: La Bola confirmed a table for 2 on Sunday at 21:00.
  ai: Is a table free then, please?
  human: Yes, perfect, that is booked.
> book a table for 2 on Sunday at 9 pm at La Bola, +34 911 230 111, name Ana García
< Shall I call La Bola?
<   | Place: La Bola
<   | Number: +34 911 23 01 11, Madrid, Spain
<   | Task: Book a table.
<   | Day: Sun 22 Nov 2026 (tomorrow)
<   | Time: 21:00 (Madrid time)
<   | People: 2 people
<   | Name: Ana García
<   | Spoken language: Spanish
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
> yes
= BusinessName: La Bola
= CallLang: es
= Category: restaurant
= Date: 2026-11-22
= Lang: en
= PartySize: 2
= Phone: +34911230111
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 2 personas el domingo 22 de noviembre de 2026 a las 21:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:00
= Timezone: Europe/Madrid
= UserName: Ana García
<~ I am about to call La Bola.
<~ Calling La Bola …
<~ The call is over. Reading the result …
<~ The call to La Bola is over.
< Confirmed by La Bola: Sun 22 Nov 2026 (tomorrow), 21:00, 2 people, under Ana García.
<   | What came out: La Bola confirmed a table for 2 on Sunday at 21:00.
<   | In their words: “Yes, perfect, that is booked.”
<   | Length: 42 seconds
<   [Calendar file] [Remind me] [Change] [Cancel booking] [Book again] [Transcript] [Right] [Wrong]
press Right
< (Thanks, good to know.)
old Right
< (Thanks, good to know.)
> /history
< Your last 2 calls:
<   | Sat 21 Nov 2026: ✅ La Bola: confirmed · 63ajqk
<   | Tue 17 Nov 2026: ❌ Casa Pepe: not confirmed, as you say · anh7iu
<   More about one: /info 63ajqk
