# El número de contacto es el de la persona: nunca sustituye al número al que se llama.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

> mi número es el 612 345 678
< Anotado para tus llamadas: +34 612 34 56 78.
> reserva una mesa para 4 esta noche a las 9
< Entendido: vie 20 nov 2026 (hoy), 21:00, 4 personas. ¿A qué número llamo?
> que me llamen al 612 345 679
< Cambiado: Tu teléfono +34 612 34 56 78 → +34 612 34 56 79. ¿A qué número llamo?
> +34 911 230 100
< ¿A nombre de quién?
> Ana García
< ¿Llamo a +34 911 23 01 00?
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Tu teléfono: +34 612 34 56 79
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> llámame al 612 345 680
<~ Cambiado: Tu teléfono +34 612 34 56 79 → +34 612 34 56 80. ¿Llamo a +34 911 23 01 00?
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Tu teléfono: +34 612 34 56 80 (cambiado)
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> mi teléfono es el 612 345 681
<~ Cambiado: Tu teléfono +34 612 34 56 80 → +34 612 34 56 81. ¿Llamo a +34 911 23 01 00?
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Tu teléfono: +34 612 34 56 81 (cambiado)
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> somos 5, y que me llamen al 612 345 682
<~ Cambiado: Personas 4 → 5. Cambiado: Tu teléfono +34 612 34 56 81 → +34 612 34 56 82. ¿Llamo a +34 911 23 01 00?
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 5 personas (cambiado)
<   | Nombre: Ana García
<   | Tu teléfono: +34 612 34 56 82 (cambiado)
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> no les des mi número
<~ No les doy tu número. ¿Llamo a +34 911 23 01 00?
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 5 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> mi móvil es 612 345 683
<~ Cambiado: Tu teléfono +34 612 34 56 82 → +34 612 34 56 83. ¿Llamo a +34 911 23 01 00?
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 5 personas
<   | Nombre: Ana García
<   | Tu teléfono: +34 612 34 56 83 (cambiado)
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí, pero no des mi número
<~ No les doy tu número. ¿Llamo a +34 911 23 01 00?
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 5 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
