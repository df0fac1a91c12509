# Las horas de una lista son la primera opción y las de reserva, con comas igual que con «o».
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

> mesa para 2 en casa pepe, 911 230 122, a nombre de Marta, mañana a las 8, 8 y media o 9
< ¿Llamo a casa pepe?
<   | Sitio: casa pepe
<   | Teléfono: +34 911 23 01 22, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 20:00 (hora de Madrid)
<   | Si no puede ser: 8 y media, 9
<   | Personas: 2 personas
<   | Nombre: Marta
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> que sean 5 y a las 8 y media
<~ Cambiado: Personas 2 → 5. Cambiado: Hora 20:00 → 20:30. ¿Llamo a casa pepe?
<   | Sitio: casa pepe
<   | Teléfono: +34 911 23 01 22, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 20:30 (hora de Madrid) (cambiado)
<   | Si no puede ser: 8 y media, 9
<   | Personas: 5 personas (cambiado)
<   | Nombre: Marta
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> espera, somos 6
<~ Cambiado: Personas 5 → 6. ¿Llamo a casa pepe?
<   | Sitio: casa pepe
<   | Teléfono: +34 911 23 01 22, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 20:30 (hora de Madrid)
<   | Si no puede ser: 8 y media, 9
<   | Personas: 6 personas (cambiado)
<   | Nombre: Marta
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> ¿qué vas a decir?
< Lo que oirá casa pepe:
<   | Encargo: Eres un asistente de IA que llama de parte de Marta; dilo al empezar. Reserva una mesa para 6 personas el sábado 21 de noviembre de 2026 a las 20:30. Al principio pide solo esto y no digas que también valdría otra cosa. Solo si lo rechazan, ofrece lo que sigue, de uno en uno: 8 y media, 9. Si nada de eso es posible, haz lo que dicen las instrucciones; si no las hay, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
<   | Se comparte: Marta, sáb 21 nov 2026 (mañana), 20:30, 6 personas
<   | Si no puede ser: 8 y media, 9
<   | No se comparte: nada más sobre ti
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
call success
  highlights: Casa Pepe ha confirmado.
  ai: Una mesa para seis mañana a las ocho y media, a nombre de Marta.
  human: Perfecto, una mesa para seis a las ocho y media a nombre de Marta.
> venga dale
= BusinessName: casa pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-21
= Lang: es
= PartySize: 6
= Phone: +34911230122
= Task: Eres un asistente de IA que llama de parte de Marta; dilo al empezar. Reserva una mesa para 6 personas el sábado 21 de noviembre de 2026 a las 20:30. Al principio pide solo esto y no digas que también valdría otra cosa. Solo si lo rechazan, ofrece lo que sigue, de uno en uno: 8 y media, 9. Si nada de eso es posible, haz lo que dicen las instrucciones; si no las hay, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 20:30
= TimeWords: 8 y media, 9
= Timezone: Europe/Madrid
= UserName: Marta
<~ Voy a llamar a casa pepe.
<~ Llamando a casa pepe …
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a casa pepe ha terminado.
< La llamada acabó sin un sí claro de casa pepe. Lee lo que se dijo.
<   | Qué ha salido: Casa Pepe ha confirmado.
<   | En sus palabras: «Perfecto, una mesa para seis a las ocho y media a nombre de Marta.»
<   | Duración: 42 segundos
<   [Probar otra vez] [Transcripción] [Correcto] [No es así]
> lo mismo pero el domingo
< Cambiado: Día sáb 21 nov 2026 (mañana) → dom 22 nov 2026. ¿Llamo a casa pepe?
<   | Sitio: casa pepe
<   | Teléfono: +34 911 23 01 22, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: dom 22 nov 2026
<   | Hora: 20:30 (hora de Madrid)
<   | Si no puede ser: 8 y media, 9
<   | Personas: 6 personas
<   | Nombre: Marta
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> cancelar
<~ Descartado: casa pepe.
<   [Recuperarla]
> reserva dos mesas en Casa Luna, 911 230 133, a nombre de Marta, mañana
< Entendido: Casa Luna, sáb 21 nov 2026 (mañana). ¿Y a qué hora?
> a las 8, 8 y media o 9 y cuarto
< ¿Para cuántas personas?
> 10
< ¿Llamo a Casa Luna?
<   | Sitio: Casa Luna
<   | Teléfono: +34 911 23 01 33, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 20:00 (hora de Madrid)
<   | Si no puede ser: 8 y media, 9 y cuarto
<   | Personas: 10 personas
<   | Nombre: Marta
<   | Idioma de la llamada: español
<   | Deseos: dos mesas
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
