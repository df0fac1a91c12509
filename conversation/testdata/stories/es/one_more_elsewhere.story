# «Y otra en ...» pide lo mismo en otro sitio o para otro día: cada una tiene su ficha y nada de lo dicho se pierde.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

> una mesa para 2 en Nopa el sábado a las 9 de la noche y Casa Luna el domingo a las 9 de la noche
< Queda para luego: Casa Luna.
< Entendido: Nopa, sáb 21 nov 2026 (mañana), 21:00, 2 personas. ¿A qué número llamo?
> /pending
< Hay 2 encargos abiertos.
<   | Nopa: en preparación
<   | Casa Luna: en preparación
<   [Seguir con Nopa] [Descartar Nopa] [Seguir con Casa Luna] [Descartar Casa Luna]
> empezar de nuevo
< Empezamos de nuevo. ¿Para qué llamo?
> una mesa para 2 en Nopa el viernes y otra en Casa Luna el sábado
< Queda para luego: Casa Luna.
< Entendido: Nopa, 2 personas. ¿A qué número llamo?
> 911 230 122
< ¿A qué día te refieres?
<   [vie 20 nov 2026 (hoy)] [vie 27 nov 2026]
> 1
< ¿Y a qué hora?
> a las 9 de la noche
< ¿A nombre de quién?
> Marta
< ¿Llamo a Nopa?
<   | Sitio: Nopa
<   | Teléfono: +34 911 23 01 22, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 2 personas
<   | Nombre: Marta
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> /pending
< Hay 3 encargos abiertos.
<   | Casa Luna: en preparación
<   | Nopa: en preparación
<   | Casa Luna: en preparación
<   [Seguir con Casa Luna] [Descartar Casa Luna] [Seguir con Nopa] [Descartar Nopa] [Seguir con Casa Luna] [Descartar Casa Luna]
> empezar de nuevo
< Empezamos de nuevo. ¿Para qué llamo?
> mesa para 4 en Nopa, 911 230 122, mañana a las 20:00, otra en Casa Luna, 911 230 133, el domingo a las 21:00 y otra en Casa Pepe, 911 230 100, el lunes a las 21:00, a nombre de Marta
< ¿Llamo a Nopa?
<   | Sitio: Nopa
<   | Teléfono: +34 911 23 01 22, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 20:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Marta
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
< ¿Llamo a Casa Luna?
<   | Sitio: Casa Luna
<   | Teléfono: +34 911 23 01 33, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: dom 22 nov 2026
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Marta
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: lun 23 nov 2026
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Marta
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
< ¿A cuál te refieres?
<   [Nopa] [Casa Luna, 4 personas] [Casa Pepe]
> empezar de nuevo
< Empezamos de nuevo. ¿Para qué llamo?
> reserva una mesa para 2 en Nopa, 911 230 122, a nombre de Marta, mañana a las 20:00 y otra para el domingo a las 21:00
< ¿Llamo a Nopa?
<   | Sitio: Nopa
<   | Teléfono: +34 911 23 01 22, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 20:00 (hora de Madrid)
<   | Personas: 2 personas
<   | Nombre: Marta
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
< ¿Llamo a Nopa?
<   | Sitio: Nopa
<   | Teléfono: +34 911 23 01 22, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: dom 22 nov 2026
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 2 personas
<   | Nombre: Marta
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
< ¿A cuál te refieres?
<   [Nopa, 4 personas] [Casa Luna, 4 personas] [Nopa, 2 personas] [Nopa, dom 22 nov 2026]
