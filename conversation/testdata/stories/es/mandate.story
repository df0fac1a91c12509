# Función 9: límites y alternativas son una línea de la ficha, y quien llama se los guarda hasta que le digan que no.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

call success
  highlights: Casa Pepe reservó una mesa para 5 a las 20:30 a nombre de Ana García.
  ai: Una mesa para cinco esta noche a las ocho, por favor.
  human: A las ocho está completo.
  ai: ¿Sería posible a las ocho y media?
  human: Sí, a las ocho y media sí. Queda reservado a las ocho y media.
> Reserva una mesa para 4 esta noche en Casa Pepe, +34 911 230 100, a nombre de Ana García, a las 8, o a las 8:30, cualquier cosa entre las 7:30 y las 9:30, si no, no reserves, solo pregunta
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 20:00 (hora de Madrid)
<   | Si no puede ser: a las 8:30, entre las 7:30 y las 9:30; si no, no reserves, solo pregunta
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> mejor somos 5
<~ Cambiado: Personas 4 → 5. ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 20:00 (hora de Madrid)
<   | Si no puede ser: a las 8:30, entre las 7:30 y las 9:30; si no, no reserves, solo pregunta
<   | Personas: 5 personas (cambiado)
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> una mesa junto a la ventana
<~ ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 20:00 (hora de Madrid)
<   | Si no puede ser: a las 8:30, entre las 7:30 y las 9:30; si no, no reserves, solo pregunta
<   | Personas: 5 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   | Deseos: ventana (cambiado)
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
press ¿Qué va a decir?
< Lo que oirá Casa Pepe:
<   | Encargo: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 5 personas el viernes 20 de noviembre de 2026 a las 20:00. Al principio pide solo esto y no digas que también valdría otra cosa. Solo si lo rechazan, ofrece lo que sigue, de uno en uno: a las 8:30, entre las 7:30 y las 9:30. Si nada de eso es posible, haz lo que dicen las instrucciones; si no las hay, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
<   | Se comparte: Ana García, vie 20 nov 2026 (hoy), 20:00, 5 personas
<   | Si no puede ser: a las 8:30, entre las 7:30 y las 9:30; si no, no reserves, solo pregunta
<   | Deseos: ventana
<   | No se comparte: nada más sobre ti
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-20
= Instructions: [si no, no reserves, solo pregunta ventana]
= Lang: es
= PartySize: 5
= Phone: +34911230100
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 5 personas el viernes 20 de noviembre de 2026 a las 20:00. Al principio pide solo esto y no digas que también valdría otra cosa. Solo si lo rechazan, ofrece lo que sigue, de uno en uno: a las 8:30, entre las 7:30 y las 9:30. Si nada de eso es posible, haz lo que dicen las instrucciones; si no las hay, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 20:00
= TimeWords: a las 8:30, entre las 7:30 y las 9:30
= Timezone: Europe/Madrid
= UserName: Ana García
<~ Voy a llamar a Casa Pepe.
<~ Llamando a Casa Pepe …
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a Casa Pepe ha terminado.
< Confirmado por Casa Pepe: vie 20 nov 2026 (hoy), 20:30, 5 personas, a nombre de Ana García.
<   | Qué ha salido: Casa Pepe reservó una mesa para 5 a las 20:30 a nombre de Ana García.
<   | En sus palabras: «Queda reservado a las ocho y media.»
<   | Duración: 42 segundos
<   [Archivo de calendario] [Recuérdamelo] [Cambiar reserva] [Anular reserva] [Reservar otra vez] [Transcripción] [Correcto] [No es así]
> reserva una mesa para 2 mañana en Casa Luna, +34 911 230 155
< Entendido: Casa Luna, sáb 21 nov 2026 (mañana), 2 personas. ¿Y a qué hora?
> a las 8 o a las 8 y media
< ¿Llamo a Casa Luna?
<   | Sitio: Casa Luna
<   | Teléfono: +34 911 23 01 55, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 20:00 (hora de Madrid)
<   | Si no puede ser: a las 8 y media
<   | Personas: 2 personas
<   | Nombre: Ana García (de tu perfil)
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> mejor a las 9
<~ Cambiado: Hora 20:00 → 21:00. ¿Llamo a Casa Luna?
<   | Sitio: Casa Luna
<   | Teléfono: +34 911 23 01 55, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 21:00 (hora de Madrid) (cambiado)
<   | Si no puede ser: a las 8 y media
<   | Personas: 2 personas
<   | Nombre: Ana García (de tu perfil)
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> deshacer
<~ ¿Llamo a Casa Luna?
<   | Sitio: Casa Luna
<   | Teléfono: +34 911 23 01 55, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 20:00 (hora de Madrid) (cambiado)
<   | Si no puede ser: a las 8 y media
<   | Personas: 2 personas
<   | Nombre: Ana García (de tu perfil)
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> cancela
<~ Descartado: Casa Luna.
<   [Recuperarla]
call success
  highlights: Solo tienen a las 22:00.
  ai: Una mesa para dos a las ocho, por favor.
  human: Solo nos queda a las diez, lo siento.
> una mesa para 2 mañana a las 20:00 o a las 20:30 en El Faro, +34 911 230 166, si no, no reserves nada
< ¿Llamo a El Faro?
<   | Sitio: El Faro
<   | Teléfono: +34 911 23 01 66, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 20:00 (hora de Madrid)
<   | Si no puede ser: a las 20:30; si no, no reserves nada
<   | Personas: 2 personas
<   | Nombre: Ana García (de tu perfil)
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
= BusinessName: El Faro
= CallLang: es
= Category: restaurant
= Date: 2026-11-21
= Instructions: [si no, no reserves nada]
= Lang: es
= PartySize: 2
= Phone: +34911230166
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 2 personas el sábado 21 de noviembre de 2026 a las 20:00. Al principio pide solo esto y no digas que también valdría otra cosa. Solo si lo rechazan, ofrece lo que sigue, de uno en uno: a las 20:30. Si nada de eso es posible, haz lo que dicen las instrucciones; si no las hay, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 20:00
= TimeWords: a las 20:30
= Timezone: Europe/Madrid
= UserName: Ana García
<~ Voy a llamar a El Faro.
<~ Llamando a El Faro …
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a El Faro ha terminado.
< Sin reserva: El Faro ofrece otra cosa: 22:00.
<   | Qué ha salido: Solo tienen a las 22:00.
<   | En sus palabras: «Solo nos queda a las diez, lo siento.»
<   | Duración: 42 segundos
<   [Aceptar y volver a llamar] [Rechazar] [Otra hora] [Transcripción] [Correcto] [No es así]
