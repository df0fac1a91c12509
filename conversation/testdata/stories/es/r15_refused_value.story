# R15: un valor se rechaza con su motivo y con lo que pudo ser.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

> reserva una mesa para 4 el 31 de junio a las 21:00 en Casa Pepe, 911 230 100, a nombre de Ana García
< Ese día no existe. ¿A qué día te refieres?
<   [mié 30 jun 2027] [jue 1 jul 2027]
> 1
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: mié 30 jun 2027
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
