# Una corrección en el margen para parar detiene la llamada; la ficha muestra el cambio y espera otro sí.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00
undo: 5s

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
call success
  highlights: Casa Pepe confirmó una mesa para 4 esta noche a las 21:00 a nombre de Ana García.
  ai: Quería una mesa para cuatro esta noche a las nueve, a nombre de Ana García.
  human: Perfecto, una mesa para cuatro a las nueve a nombre de Ana, hasta luego.
> sí
<~ Llamo a Casa Pepe en 5 segundos.
<   [Parar]
> somos 5
<~ Detenida. No se ha llamado a nadie.
< Cambiado: Personas 4 → 5. ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 5 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
wait 1m
