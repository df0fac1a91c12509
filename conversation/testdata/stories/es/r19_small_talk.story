# R19: la charla no rellena nada, y dar las gracias con un elogio no es un sí.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

> hola
< ¡Hola! ¿A quién llamo, y para qué?
> reserva una mesa para 4 mañana a las 21:00, 911 230 100
< Entendido: sáb 21 nov 2026 (mañana), 21:00, 4 personas. ¿A nombre de quién?
> ¡gracias!
< De nada. ¿A nombre de quién?
> buenos días
< ¡Hola! ¿A nombre de quién?
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
> genial, muchísimas gracias
< De nada. ¿Llamo, o cambio algo?
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
