# Una llamada se encuentra por el principio de su código: todo sobre ella, la transcripción sin secretos, grabación y calendario.
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
call success
  highlights: Mesa para 4 a las 21:00 confirmada a nombre de Ana García.
  ai: Una mesa para cuatro a las nueve, por favor. Mi correo es ana.garcia@example.com.
  human: Sí, queda reservada. ¿La tarjeta es 4111 1111 1111 1111 y el código de seguridad es 123? El número de la reserva es 4512.
> sí
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
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a Casa Pepe ha terminado.
< Confirmado por Casa Pepe: vie 20 nov 2026 (hoy), 21:00, 4 personas, a nombre de Ana García.
<   | Qué ha salido: Mesa para 4 a las 21:00 confirmada a nombre de Ana García.
<   | En sus palabras: «Sí, queda reservada.»
<   | Duración: 42 segundos
<   [Archivo de calendario] [Recuérdamelo] [Cambiar reserva] [Anular reserva] [Reservar otra vez] [Transcripción] [Correcto] [No es así]
> /history
< Tu última llamada:
<   | vie 20 nov 2026: ✅ Casa Pepe: confirmado · anh7iu
<   Más sobre una: /info anh7iu
> /info anh7
< La llamada a Casa Pepe:
<   | Código: anh7iu
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Pedida el: vie 20 nov 2026
<   | Estado: ✅ confirmado
<   | Qué ha salido: Mesa para 4 a las 21:00 confirmada a nombre de Ana García.
<   | En sus palabras: «Sí, queda reservada.»
<   | Duración: 42 segundos
<   Código en KallyAI: call-1
<   [Transcripción] [Grabación] [Archivo de calendario] [Recuérdamelo] [Cambiar reserva] [Anular reserva] [Reservar otra vez]
> info anh7iu
< Lo repito. La llamada a Casa Pepe:
<   | Código: anh7iu
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Pedida el: vie 20 nov 2026
<   | Estado: ✅ confirmado
<   | Qué ha salido: Mesa para 4 a las 21:00 confirmada a nombre de Ana García.
<   | En sus palabras: «Sí, queda reservada.»
<   | Duración: 42 segundos
<   Código en KallyAI: call-1
<   [Transcripción] [Grabación] [Archivo de calendario] [Recuérdamelo] [Cambiar reserva] [Anular reserva] [Reservar otra vez]
> /info zzzz
< No conozco ninguna llamada tuya con el código zzzz. /history muestra tus llamadas.
> /transcript anh7
< Lo que se dijo, Casa Pepe:
< Quien llama: Una mesa para cuatro a las nueve, por favor. Mi correo es a•••@example.com.
< Casa Pepe: Sí, queda reservada. ¿La tarjeta es ••• y el código de seguridad es •••? El número de la reserva es 4512.
press Grabación
< La grabación de la llamada a Casa Pepe. El enlace es solo para ti.
<   [Escuchar]
press Archivo de calendario
< Para tu calendario: Casa Pepe. Abre el archivo para añadirlo.
<   (file booking.ics, text/calendar; charset=utf-8)
<     SEQUENCE:0
<     DTSTART;TZID=Europe/Madrid:20261120T210000
<     STATUS:CONFIRMED
read recording_not_found
press Grabación
< No hay grabación de esa llamada. Prueba con la transcripción.
read forbidden
press Grabación
< Esta cuenta no puede leer eso. Envía /login y permítelo en la página.
<   Referencia: c-1
read not_found
press Archivo de calendario
< Para tu calendario: Casa Pepe. Abre el archivo para añadirlo.
<   (file booking.ics, text/calendar; charset=utf-8)
<     SEQUENCE:0
<     DTSTART;TZID=Europe/Madrid:20261120T210000
<     STATUS:CONFIRMED
read rate_limited
press Archivo de calendario
< Lo repito. Para tu calendario: Casa Pepe. Abre el archivo para añadirlo.
<   (file booking.ics, text/calendar; charset=utf-8)
<     SEQUENCE:0
<     DTSTART;TZID=Europe/Madrid:20261120T210000
<     STATUS:CONFIRMED
read unsent
press Transcripción
< Ahora no puedo leerlo. Prueba más tarde, por favor.
<   Referencia: c-1
read brand_new
press Transcripción
< KallyAI dice: Nothing today. Prueba más tarde, por favor.
<   Referencia: c-1
read call_not_found
> /transcript anh7
< KallyAI ya no conoce esta llamada. /info muestra lo que he guardado.
<   Referencia: c-1
person Luis
> /info anh7
< No conozco ninguna llamada tuya con el código anh7. /history muestra tus llamadas.
> /history
< Todavía no hay llamadas.
