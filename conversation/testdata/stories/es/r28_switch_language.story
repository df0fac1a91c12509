# R28: se responde en el idioma de la persona; el de la llamada queda.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

> reserva una mesa para 4 esta noche a las 21:00 en Casa Pepe, +34 911 230 100, a nombre de Ana García
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> make it 5 people please
<~ Changed People: 4 → 5. Shall I call Casa Pepe?
<   | Place: Casa Pepe
<   | Number: +34 911 23 01 00, Madrid, Spain
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 21:00 (Madrid time)
<   | People: 5 people (changed)
<   | Name: Ana García
<   | Spoken language: Spanish
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
> mejor somos 6 personas por favor
<~ Cambiado: Personas 5 → 6. ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 6 personas (cambiado)
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
