# Función 36: quien pide lo mismo para el mismo día puede unirse a esa llamada: no se hace otra por él, y oye el resultado.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

call slow success
  highlights: Casa Pepe ha confirmado.
  ai: Una mesa para cuatro esta noche a las nueve, a nombre de Ana García.
  human: Perfecto, mesa para cuatro a las nueve a nombre de García, queda reservada.
chat equipo group
> reserva una mesa para 4 esta noche a las 9 en Casa Pepe, +34 911 230 100, a nombre de Ana García
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 *** ** ** 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
press Llamar
< (Voy a llamar a Casa Pepe.)
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-20
= Lang: es
= PartySize: 4
= Phone: +34911230100
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 4 personas el viernes 20 de noviembre de 2026 a las 21:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:00
= Timezone: Europe/Madrid
= UserName: Ana García
<~ Voy a llamar a Casa Pepe.
<~ Llamando a Casa Pepe …
person Luis
> reserva una mesa para 2 esta noche a las 10 en Casa Pepe, +34 911 230 100, a nombre de Luis
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 *** ** ** 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 22:00 (hora de Madrid)
<   | Personas: 2 personas
<   | Nombre: Luis
<   | Idioma de la llamada: español
<   Ana pidió lo mismo para ese día, hace 1 segundo. Puedes unirte a esa llamada.
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Unirme a esa llamada] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
press Unirme a esa llamada
<~ Te cuento cómo acaba esa llamada a Casa Pepe; no hago otra.
<   [Llamada aparte]
> pendientes
< Hay un encargo abierto.
<   | Casa Pepe: unido a la llamada de otra persona
person Eva
chat otros group
> reserva una mesa para 3 esta noche a las 10 en Casa Pepe, +34 911 230 100, a nombre de Eva
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 *** ** ** 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 22:00 (hora de Madrid)
<   | Personas: 3 personas
<   | Nombre: Eva
<   | Idioma de la llamada: español
<   Otra persona de aquí pidió lo mismo para ese día, hace 1 segundo. Puedes unirte a esa llamada.
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Unirme a esa llamada] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> unirme a esa llamada
<~ Te cuento cómo acaba esa llamada a Casa Pepe; no hago otra.
<   [Llamada aparte]
person Tom
chat tom
> reserva una mesa para 3 esta noche a las 10 en Casa Pepe, +34 911 230 100, a nombre de Tomás
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 22:00 (hora de Madrid)
<   | Personas: 3 personas
<   | Nombre: Tomás
<   | Idioma de la llamada: español
<   Otra persona de aquí pidió lo mismo para ese día, hace 1 segundo. Puedes unirte a esa llamada.
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Unirme a esa llamada] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
chat equipo group
person Luis
wait 31s
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a Casa Pepe ha terminado.
< Confirmado por Casa Pepe: vie 20 nov 2026 (hoy), 21:00, 4 personas, a nombre de Ana García.
<   | Qué ha salido: Casa Pepe ha confirmado.
<   | En sus palabras: «Perfecto, mesa para cuatro a las nueve a nombre de García, queda reservada.»
<   | Duración: 42 segundos
<   [Archivo de calendario] [Recuérdamelo] [Cambiar reserva] [Anular reserva] [Reservar otra vez] [Transcripción] [Correcto] [No es así]
< La llamada a la que te uniste: Confirmado por Casa Pepe: vie 20 nov 2026 (hoy), 21:00, 4 personas, a nombre de Ana García.
<otros La llamada a la que te uniste: Confirmado por Casa Pepe: vie 20 nov 2026 (hoy), 21:00.
person Mia
> reserva una mesa para 2 esta noche a las 10 en Casa Pepe, +34 911 230 100, a nombre de Mia
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 *** ** ** 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 22:00 (hora de Madrid)
<   | Personas: 2 personas
<   | Nombre: Mia
<   | Idioma de la llamada: español
<   Ana pidió lo mismo para ese día, hace 31 segundos. Puedes unirte a esa llamada.
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Unirme a esa llamada] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
press Unirme a esa llamada
<~ Te cuento cómo acaba esa llamada a Casa Pepe; no hago otra.
<   [Llamada aparte]
< La llamada a la que te uniste: Confirmado por Casa Pepe: vie 20 nov 2026 (hoy), 21:00, 4 personas, a nombre de Ana García.
> reserva una mesa para 2 mañana a las 10 en Casa Pepe, +34 911 230 100, a nombre de Mia
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 *** ** ** 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 22:00 (hora de Madrid)
<   | Personas: 2 personas
<   | Nombre: Mia
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
