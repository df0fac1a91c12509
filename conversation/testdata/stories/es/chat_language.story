# El idioma del chat y el de la llamada se cambian por separado y en palabras llanas; si no está claro, basta un toque.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

> háblame en español
< Te escribo en español.
> reserva una mesa para 4 esta noche a las 9 en Casa Pepe, +34 911 230 100, a nombre de Ana García
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
> llámales en inglés
<~ ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: inglés (cambiado)
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en español] [¿Qué va a decir?] [Llamo yo]
> llámales en español
<~ Cambiado: Idioma de la llamada inglés → español. ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español (cambiado)
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> háblame en inglés
< I will write in English. Shall I call, or change something?
<   [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
> speak Spanish to me
< Te escribo en español. ¿Llamo, o cambio algo?
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> en inglés por favor
< ¿Para nuestro chat o para la llamada?
<   [Escríbeme en inglés] [Hablar en inglés]
press Escríbeme en inglés
< I will write in English. Shall I call, or change something?
<   [Call now] [Edit] [Cancel] [Speak English] [What will it say?] [Call it myself]
> in English please
<~ Changed Spoken language: Spanish → English. Shall I call Casa Pepe?
<   | Place: Casa Pepe
<   | Number: +34 911 23 01 00, Madrid, Spain
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 21:00 (Madrid time)
<   | People: 4 people
<   | Name: Ana García
<   | Spoken language: English (changed)
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> habla conmigo en español
< Te escribo en español. ¿Llamo, o cambio algo?
<   [Llamar] [Cambiar] [Cancelar] [Hablar en español] [¿Qué va a decir?] [Llamo yo]
> llámales en español
<~ Cambiado: Idioma de la llamada inglés → español. ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español (cambiado)
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> en inglés por favor
< ¿Para nuestro chat o para la llamada?
<   [Escríbeme en inglés] [Hablar en inglés]
press Hablar en inglés
<~ Cambiado: Idioma de la llamada español → inglés. ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: inglés (cambiado)
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en español] [¿Qué va a decir?] [Llamo yo]
