# Deshacer después de empezar de nuevo recupera el encargo; lo que se dice al empezar de nuevo es el encargo nuevo.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

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
> empezar de nuevo
< Empezamos de nuevo. ¿Para qué llamo?
> deshacer
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
> empezar de nuevo, reserva una mesa para 2 mañana a las 21:00 en El Faro, +34 911 230 122
< Entendido: El Faro, sáb 21 nov 2026 (mañana), 21:00, 2 personas. ¿A nombre de quién?
> Ana García
< ¿Llamo a El Faro?
<   | Sitio: El Faro
<   | Teléfono: +34 911 23 01 22, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 2 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
