# R29: la persona puede llamar: número, primera frase, datos.
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
press Llamo yo
< Para llamar tú a Casa Pepe:
<   | Teléfono: +34 911 23 01 00
<   | Di: Hola, quería reservar una mesa para 4 personas el viernes 20 de noviembre de 2026 a las 21:00.
<   | Datos: vie 20 nov 2026 (hoy), 21:00, 4 personas, a nombre de Ana García
<   | Si no puede ser: Pregunta qué tienen en su lugar.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
