# The language of the chat and that of the call are changed apart, in plain words; where it is not clear, one tap tells.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

> speak English to me
< I will write in English.
> book a table for 4 tonight at 8 at Bella Italia, +1 212 555 0100, name John Smith
< Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> call them in Spanish
<~ Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Spoken language: Spanish (changed)
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
> call them in English
<~ Changed Spoken language: Spanish → English. Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Spoken language: English (changed)
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> speak Spanish to me
< Te escribo en español. ¿Llamo, o cambio algo?
<   [Llamar] [Cambiar] [Cancelar] [Hablar en español] [¿Qué va a decir?] [Llamo yo]
> háblame en inglés
< I will write in English. Shall I call, or change something?
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> in Spanish please
< For our chat, or for the call?
<   [Write to me in Spanish] [Speak Spanish]
press Write to me in Spanish
< Te escribo en español. ¿Llamo, o cambio algo?
<   [Llamar] [Cambiar] [Cancelar] [Hablar en español] [¿Qué va a decir?] [Llamo yo]
> en español por favor
<~ Cambiado: Idioma de la llamada inglés → español. ¿Llamo a Bella Italia?
<   | Sitio: Bella Italia
<   | Teléfono: +1 212-555-0100, New York, NY, Estados Unidos
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 20:00 (hora de Nueva York)
<   | Personas: 4 personas
<   | Nombre: John Smith
<   | Idioma de la llamada: español (cambiado)
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> talk to me in English
< I will write in English. Shall I call, or change something?
<   [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
> call them in English
<~ Changed Spoken language: Spanish → English. Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Spoken language: English (changed)
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> in Spanish please
< For our chat, or for the call?
<   [Write to me in Spanish] [Speak Spanish]
press Speak Spanish
<~ Changed Spoken language: English → Spanish. Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Spoken language: Spanish (changed)
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
