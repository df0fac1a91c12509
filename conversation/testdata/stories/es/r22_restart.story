# R22: el programa se reinicia en cada mensaje de cada historia; la pregunta abierta sobrevive.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

> reserva una mesa para 4 mañana
< Entendido: sáb 21 nov 2026 (mañana), 4 personas. ¿A qué número llamo?
> 911 230 100
< ¿Y a qué hora?
> a las 21:00
< ¿A nombre de quién?
> Ana García
< ¿Llamo a +34 911 23 01 00?
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
