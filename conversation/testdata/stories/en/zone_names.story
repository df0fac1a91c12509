# The cities of time zones are named in the language of the chat.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

> book a table for 2 at Casa Pepe, +57 601 555 0122, name Sam, tomorrow at 8 pm
< Shall I call Casa Pepe?
<   | Place: Casa Pepe
<   | Number: +57 601 5550122, Bogotá, Colombia
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 20:00 (Bogotá time)
<   | People: 2 people
<   | Name: Sam
<   | Spoken language: Spanish
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
> speak Spanish to me
< Te escribo en español. ¿Llamo, o cambio algo?
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> cancelar
<~ Descartado: Casa Pepe.
<   [Recuperarla]
> /timezone Lisbon
< Tu zona horaria es ahora la de Lisboa.
> /timezone Lisboa
< Lo repito. Tu zona horaria es ahora la de Lisboa.
