# Las ciudades de las zonas horarias llevan su nombre en el idioma del chat.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

> reserva una mesa para 2 en Nopa, +1 212 555 0122, a nombre de Marta, mañana a las 20:00
< ¿Llamo a Nopa?
<   | Sitio: Nopa
<   | Teléfono: +1 212-555-0122, New York, NY, Estados Unidos
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 20:00 (hora de Nueva York); para ti, dom 22 nov 2026 02:00
<   | Personas: 2 personas
<   | Nombre: Marta
<   | Idioma de la llamada: inglés
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en español] [¿Qué va a decir?] [Llamo yo]
> cancelar
<~ Descartado: Nopa.
<   [Recuperarla]
> reserva una mesa para 2 en Rules, +44 20 7183 8750, a nombre de Marta, mañana a las 20:00
< ¿Llamo a Rules?
<   | Sitio: Rules
<   | Teléfono: +44 20 7183 8750, London, Reino Unido
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 20:00 (hora de Londres); para ti, 21:00
<   | Personas: 2 personas
<   | Nombre: Marta
<   | Idioma de la llamada: inglés
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en español] [¿Qué va a decir?] [Llamo yo]
> háblame en inglés
< I will write in English. Shall I call, or change something?
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> cancel
<~ Dropped Rules.
<   [Bring it back]
> speak Spanish
< Te escribo en español.
> /timezone Londres
< Tu zona horaria es ahora la de Londres.
> /timezone Nueva York
< Tu zona horaria es ahora la de Nueva York.
> /timezone Los Ángeles
< Tu zona horaria es ahora la de Los Ángeles.
