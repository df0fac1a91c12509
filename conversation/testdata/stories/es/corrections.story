# R2-R5, R27: correcciones en cualquier momento; un sí con un cambio no es un sí.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

> reserva una mesa para 4 esta noche
< Entendido: vie 20 nov 2026 (hoy), 4 personas. ¿A qué número llamo?
> en realidad somos 5
< Personas, cambio: 4 → 5. ¿A qué número llamo?
> +34 911 230 100
< ¿Y a qué hora?
> a las 9
< ¿A nombre de quién?
> Ana García
< ¿Llamo a realidad?
<   | Sitio: realidad
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reservar una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 5 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés]
call success
  highlights: Casa Pepe confirmó una mesa para 4 esta noche a las 21:00 a nombre de Ana García.
  next: Llegar antes de las 21:10; guardan la mesa quince minutos.
  ai: Quería una mesa para cuatro esta noche a las nueve, a nombre de Ana García.
  human: Perfecto, una mesa para cuatro a las nueve a nombre de Ana, hasta luego.
> somos 6, y a las 10, no a las 9
<~ Personas, cambio: 5 → 6. Hora, cambio: 21:00 → 22:00. ¿Llamo a realidad?
<   | Sitio: realidad
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reservar una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 22:00 (hora de Madrid) (cambiado)
<   | Personas: 6 personas (cambiado)
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés]
> esta noche no, mañana
<~ Día, cambio: vie 20 nov 2026 (hoy) → sáb 21 nov 2026 (mañana). ¿Llamo a realidad?
<   | Sitio: realidad
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reservar una mesa.
<   | Día: sáb 21 nov 2026 (mañana) (cambiado)
<   | Hora: 22:00 (hora de Madrid)
<   | Personas: 6 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés]
> sí, pero a las 21:30
<~ Hora, cambio: 22:00 → 21:30. ¿Llamo a realidad?
<   | Sitio: realidad
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reservar una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 21:30 (hora de Madrid) (cambiado)
<   | Personas: 6 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés]
press Llamar
< (Voy a llamar a realidad.)
= BusinessName: realidad
= CallLang: es
= Category: restaurant
= Date: 2026-11-21
= Lang: es
= PartySize: 6
= Phone: +34911230100
= Task: Reservar una mesa.
= Time: 21:30
= Timezone: Europe/Madrid
= UserName: Ana García
<~ Voy a llamar a realidad.
<~ Llamando a realidad …
<~ La llamada ha terminado. Leo el resultado …
<~ La llamada a realidad ha terminado.
< No está claro si realidad ha aceptado. Lee lo que se dijo y decide.
<   | Qué ha salido: Casa Pepe confirmó una mesa para 4 esta noche a las 21:00 a nombre de Ana García.
<   | En sus palabras: «Perfecto, una mesa para cuatro a las nueve a nombre de Ana, hasta luego.»
<   | Próximos pasos: Llegar antes de las 21:10; guardan la mesa quince minutos.
<   | Duración: 42 segundos
<   [Probar otra vez] [Transcripción]
