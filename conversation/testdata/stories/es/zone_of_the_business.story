# La hora es la del negocio; si el número no lo dice, un toque.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

> reserva una mesa para 2 mañana a las 19:00 en Foreign Cinema, +1 415 555 0100, a nombre de Ana García
< ¿Llamo a Foreign Cinema?
<   | Sitio: Foreign Cinema
<   | Teléfono: +1 415-555-0100, San Francisco, CA, Estados Unidos
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 19:00 (hora de Los Ángeles); para ti, dom 22 nov 2026 04:00
<   | Personas: 2 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: inglés
<   Son las 08:00 en Los Ángeles. A esta hora casi ningún sitio así contesta.
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Llamar allí a las 11:00] [Cambiar] [Cancelar] [Hablar en español] [¿Qué va a decir?] [Llamo yo]
> cancela
<~ Descartado: Foreign Cinema.
<   [Recuperarla]
> reserva una mesa para 2 mañana a las 19:00 en Ningún Sitio, +1 555 123 4567, a nombre de Ana García
< Entendido: Ningún Sitio, sáb 21 nov 2026 (mañana), 19:00, 2 personas. ¿En qué zona horaria está Ningún Sitio? Propongo la tuya.
<   [Madrid]
> Los Ángeles
< ¿Llamo a Ningún Sitio?
<   | Sitio: Ningún Sitio
<   | Teléfono: +1 555-123-4567
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 19:00 (hora de Los Ángeles); para ti, dom 22 nov 2026 04:00
<   | Personas: 2 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: inglés
<   Este número no parece asignado. Comprueba las cifras.
<   Son las 08:00 en Los Ángeles. A esta hora casi ningún sitio así contesta.
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Llamar allí a las 11:00] [Cambiar] [Cancelar] [Hablar en español] [¿Qué va a decir?] [Llamo yo]
