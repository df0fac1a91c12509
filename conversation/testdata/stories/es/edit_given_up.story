# Quien deja de cambiar un dato conserva el de antes y vuelve a ver la ficha.
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
press Cambiar
< ¿Qué cambio?
<   [Teléfono] [Sitio] [Día] [Hora] [Personas] [Nombre] [Encargo] [Deseos] [Tu teléfono] [Cuándo llamo]
press Personas
< ¿Para cuántas personas?
> déjalo
< Queda como estaba. ¿Llamo a Casa Pepe?
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
press Cambiar
< ¿Qué cambio?
<   [Teléfono] [Sitio] [Día] [Hora] [Personas] [Nombre] [Encargo] [Deseos] [Tu teléfono] [Cuándo llamo]
press Hora
< ¿Y a qué hora?
<   [20:00] [20:30] [21:30] [22:00]
> no
< Queda como estaba. ¿Llamo a Casa Pepe?
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
press Cambiar
< ¿Qué cambio?
<   [Teléfono] [Sitio] [Día] [Hora] [Personas] [Nombre] [Encargo] [Deseos] [Tu teléfono] [Cuándo llamo]
press Deseos
< ¿Algún deseo especial?
> déjalo como estaba
< Queda como estaba. ¿Llamo a Casa Pepe?
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
press Cambiar
< ¿Qué cambio?
<   [Teléfono] [Sitio] [Día] [Hora] [Personas] [Nombre] [Encargo] [Deseos] [Tu teléfono] [Cuándo llamo]
> nada
< Queda como estaba. ¿Llamo a Casa Pepe?
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
press Cambiar
< ¿Qué cambio?
<   [Teléfono] [Sitio] [Día] [Hora] [Personas] [Nombre] [Encargo] [Deseos] [Tu teléfono] [Cuándo llamo]
press Nombre
< ¿A nombre de quién?
> cancela
< Queda como estaba. ¿Llamo a Casa Pepe?
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
> cancela
<~ Descartado: Casa Pepe.
<   [Recuperarla]
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
press Cambiar
< ¿Qué cambio?
<   [Teléfono] [Sitio] [Día] [Hora] [Personas] [Nombre] [Encargo] [Deseos] [Tu teléfono] [Cuándo llamo]
press Deseos
< ¿Algún deseo especial?
> sin cebolla y una trona
<~ ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   | Deseos: sin cebolla y una trona (cambiado)
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
press Cambiar
< ¿Qué cambio?
<   [Teléfono] [Sitio] [Día] [Hora] [Personas] [Nombre] [Encargo] [Deseos] [Tu teléfono] [Cuándo llamo]
> sí
< Queda como estaba. ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   | Deseos: sin cebolla y una trona
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
press Cambiar
< ¿Qué cambio?
<   [Teléfono] [Sitio] [Día] [Hora] [Personas] [Nombre] [Encargo] [Deseos] [Tu teléfono] [Cuándo llamo]
> cancelar
<~ Descartado: Casa Pepe.
<   [Recuperarla]
