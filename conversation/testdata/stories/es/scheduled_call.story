# La hora de la llamada y la de la reserva; el sí vale para las dos, y lo que espera se puede mover, cambiar o quitar.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

> llama a Casa Pepe mañana a las 13:00 para reservar una mesa para 4 el sábado a las 21:00, 911 230 100, a nombre de Ana García
< ¿Llamo a Casa Pepe a las 13:00 del sáb?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   | Cuándo llamo: sáb 21 nov 2026 (mañana) a las 13:00 (hora de Madrid)
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar a las 13:00 del sáb] [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
<~ Llamaré a Casa Pepe el sáb 21 nov 2026 (mañana) a las 13:00 (hora de Madrid).
<   [Mejor llamar ya] [Mover] [Quitar]
> pendientes
< Hay un encargo abierto.
<   | Casa Pepe: se llamará el sáb 21 nov 2026 (mañana) a las 13:00 (hora de Madrid)
<   [Mejor llamar ya: Casa Pepe] [Mover: Casa Pepe] [Quitar: Casa Pepe]
press Mover: Casa Pepe
<~ La llamada a Casa Pepe ya no está programada.
< Ya no está programada. ¿Cuándo llamo?
<   [En 20 minutos] [Cuando abran (13:00 del sáb)]
> mañana a las 14:30
< ¿Llamo a Casa Pepe a las 14:30 del sáb?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   | Cuándo llamo: sáb 21 nov 2026 (mañana) a las 14:30 (hora de Madrid)
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar a las 14:30 del sáb] [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> mejor 5
<~ Cambiado: Personas 4 → 5. ¿Llamo a Casa Pepe a las 14:30 del sáb?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 5 personas (cambiado)
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   | Cuándo llamo: sáb 21 nov 2026 (mañana) a las 14:30 (hora de Madrid)
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar a las 14:30 del sáb] [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
<~ Llamaré a Casa Pepe el sáb 21 nov 2026 (mañana) a las 14:30 (hora de Madrid).
<   [Mejor llamar ya] [Mover] [Quitar]
> no
< De acuerdo.
> llámalos cuando abran
<~ La llamada a Casa Pepe ya no está programada.
< ¿Llamo a Casa Pepe a las 13:00 del sáb?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 5 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   | Cuándo llamo: sáb 21 nov 2026 (mañana) a las 13:00 (hora de Madrid)
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar a las 13:00 del sáb] [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
<~ Llamaré a Casa Pepe el sáb 21 nov 2026 (mañana) a las 13:00 (hora de Madrid).
<   [Mejor llamar ya] [Mover] [Quitar]
> mejor 6 personas
<~ Detenida. No se ha llamado a nadie.
< Cambiado: Personas 5 → 6. ¿Llamo a Casa Pepe a las 13:00 del sáb?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 6 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   | Cuándo llamo: sáb 21 nov 2026 (mañana) a las 13:00 (hora de Madrid)
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar a las 13:00 del sáb] [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
<~ Llamaré a Casa Pepe el sáb 21 nov 2026 (mañana) a las 13:00 (hora de Madrid).
<   [Mejor llamar ya] [Mover] [Quitar]
> vamos a ser 5
<~ Detenida. No se ha llamado a nadie.
< Cambiado: Personas 6 → 5. ¿Llamo a Casa Pepe a las 13:00 del sáb?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 5 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   | Cuándo llamo: sáb 21 nov 2026 (mañana) a las 13:00 (hora de Madrid)
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar a las 13:00 del sáb] [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
<~ Llamaré a Casa Pepe el sáb 21 nov 2026 (mañana) a las 13:00 (hora de Madrid).
<   [Mejor llamar ya] [Mover] [Quitar]
> cancela esa reserva
<~ No se ha llamado a Casa Pepe.
< Detenida. No se ha llamado a nadie.
> pendientes
< No hay nada abierto. ¿A quién llamo?
wait 26h
