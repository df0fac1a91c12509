# Una llamada cuando abran el día que se dice, que deja en paz el día de la reserva.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

> reserva una mesa para 4 el lunes a las 21:00 en Casa Pepe, +34 911 230 100, a nombre de Ana Ruiz
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: lun 23 nov 2026
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana Ruiz
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> llámalos mañana cuando abran
<~ ¿Llamo a Casa Pepe a las 13:00 del sáb?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: lun 23 nov 2026
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana Ruiz
<   | Idioma de la llamada: español
<   | Cuándo llamo: sáb 21 nov 2026 (mañana) a las 13:00 (hora de Madrid)
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar a las 13:00 del sáb] [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> el domingo cuando abran
<~ ¿Llamo a Casa Pepe a las 13:00 del dom?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: lun 23 nov 2026
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana Ruiz
<   | Idioma de la llamada: español
<   | Cuándo llamo: dom 22 nov 2026 a las 13:00 (hora de Madrid)
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar a las 13:00 del dom] [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
<~ Llamaré a Casa Pepe el dom 22 nov 2026 a las 13:00 (hora de Madrid).
<   [Mejor llamar ya] [Mover] [Quitar]
