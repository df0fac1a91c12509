# Una reserva se cambia con otra llamada y se anula con una más; el recordatorio va con ella, y nada se da por hecho antes de que acepten.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-17T17:00:00+01:00

call success
  highlights: Casa Pepe confirmó una mesa para 4 el sábado a las 21:00 a nombre de Ana García. El localizador es CP-4471.
  ai: ¿Hay mesa entonces, por favor?
  human: Sí, perfecto, queda reservada.
> reserva una mesa para 4 el sábado a las 21:00 en Casa Pepe, +34 911 230 100, a nombre de Ana García
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-21
= Lang: es
= PartySize: 4
= Phone: +34911230100
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 4 personas el sábado 21 de noviembre de 2026 a las 21:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:00
= Timezone: Europe/Madrid
= UserName: Ana García
<~ Voy a llamar a Casa Pepe.
<~ Llamando a Casa Pepe …
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a Casa Pepe ha terminado.
< Confirmado por Casa Pepe: sáb 21 nov 2026, 21:00, 4 personas, a nombre de Ana García.
<   | Qué ha salido: Casa Pepe confirmó una mesa para 4 el sábado a las 21:00 a nombre de Ana García. El localizador es CP-4471.
<   | En sus palabras: «Sí, perfecto, queda reservada.»
<   | Duración: 42 segundos
<   [Archivo de calendario] [Recuérdamelo] [Cambiar reserva] [Anular reserva] [Reservar otra vez] [Transcripción] [Correcto] [No es así]
press Archivo de calendario
< Para tu calendario: Casa Pepe. Abre el archivo para añadirlo.
<   (file booking.ics, text/calendar; charset=utf-8)
<     SEQUENCE:0
<     DTSTART;TZID=Europe/Madrid:20261121T210000
<     STATUS:CONFIRMED
press Recuérdamelo
< Te recordaré lo de Casa Pepe el vie 20 nov 2026 a las 10:00.
<   [Archivo de calendario] [Sin recordatorio] [Cambiar reserva] [Anular reserva] [Reservar otra vez]
press Cambiar reserva
< Entendido: Casa Pepe, sáb 21 nov 2026, 21:00, 4 personas. ¿Qué cambio?
<   [Día] [Hora] [Personas]
> cancelar
< Descartado: Casa Pepe. Que yo sepa, la reserva sigue en pie: sáb 21 nov 2026, 21:00, 4 personas, a nombre de Ana García.
<   [Recuperarla]
old Cambiar reserva
< Entendido: Casa Pepe, sáb 21 nov 2026, 21:00, 4 personas. ¿Qué cambio?
<   [Día] [Hora] [Personas]
> ¿qué?
< ¿Qué cambio? Por ejemplo: a las 21:30, o 5 personas.
<   [Día] [Hora] [Personas]
call busy
> a las 21:30 y somos 5
< Cambiado: Hora 21:00 → 21:30. Cambiado: Personas 4 → 5. ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Cambia la reserva para 4 personas el sábado 21 de noviembre de 2026 a las 21:00 a nombre de Ana García (localizador CP-4471). Debe quedar para 5 personas el sábado 21 de noviembre de 2026 a las 21:30.
<   | Día: sáb 21 nov 2026
<   | Hora: 21:30 (hora de Madrid)
<   | Personas: 5 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-21
= Lang: es
= PartySize: 5
= Phone: +34911230100
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Cambia la reserva para 4 personas el sábado 21 de noviembre de 2026 a las 21:00 a nombre de Ana García (localizador CP-4471). Debe quedar para 5 personas el sábado 21 de noviembre de 2026 a las 21:30. Si no es posible, deja la reserva como está y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:30
= Timezone: Europe/Madrid
= UserName: Ana García
<~ Voy a llamar a Casa Pepe.
<~ Llamando a Casa Pepe …
<~ La llamada a Casa Pepe ha terminado.
< La línea de Casa Pepe estaba ocupada. No se ha acordado nada. Que yo sepa, la reserva sigue en pie: sáb 21 nov 2026, 21:00, 4 personas, a nombre de Ana García. Intento 1 de 3.
<   | Duración: 42 segundos
<   [Llamar otra vez ya] [En 20 minutos] [Cuando abran (13:00 del mié)] [Parar]
call success
  highlights: Casa Pepe cambió la reserva al sábado a las 21:30 para 5 personas.
  ai: ¿Puede ser a las nueve y media y cinco personas?
  human: Sí, se la he cambiado a las nueve y media para cinco.
press Llamar otra vez ya
< (Voy a llamar a Casa Pepe.)
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-21
= Lang: es
= PartySize: 5
= Phone: +34911230100
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Cambia la reserva para 4 personas el sábado 21 de noviembre de 2026 a las 21:00 a nombre de Ana García (localizador CP-4471). Debe quedar para 5 personas el sábado 21 de noviembre de 2026 a las 21:30. Si no es posible, deja la reserva como está y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:30
= Timezone: Europe/Madrid
= UserName: Ana García
< Voy a llamar a Casa Pepe. Intento 2 de 3.
<~ Llamando a Casa Pepe … Intento 2 de 3.
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a Casa Pepe ha terminado.
< Cambiada, según Casa Pepe: sáb 21 nov 2026, 21:30, 5 personas, a nombre de Ana García.
<   | Qué ha salido: Casa Pepe cambió la reserva al sábado a las 21:30 para 5 personas.
<   | En sus palabras: «Sí, se la he cambiado a las nueve y media para cinco.»
<   | Duración: 42 segundos
<   [Archivo de calendario] [Sin recordatorio] [Cambiar reserva] [Anular reserva] [Reservar otra vez] [Transcripción] [Correcto] [No es así]
< El evento de Casa Pepe ha cambiado. Abre el archivo y tu calendario lo cambiará también.
<   (file booking.ics, text/calendar; charset=utf-8)
<     SEQUENCE:1
<     DTSTART;TZID=Europe/Madrid:20261121T213000
<     STATUS:CONFIRMED
wait 76h
< Recordatorio: Casa Pepe, sáb 21 nov 2026 (mañana), 21:30, 5 personas, a nombre de Ana García.
<   [Todo bien] [Cambiar reserva] [Anular reserva]
press Todo bien
< (Bien. Queda como está.)
old Cambiar reserva
< (Esa reserva ya pasó, o ha cambiado desde entonces.)
press Anular reserva
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Cancela la reserva para 5 personas el sábado 21 de noviembre de 2026 a las 21:30 a nombre de Ana García (localizador CP-4471).
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 21:30 (hora de Madrid)
<   | Personas: 5 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
call success
  highlights: Casa Pepe confirmó la cancelación.
  ai: Se trata de esto: Cancela la reserva para 5 personas a nombre de Ana García.
  human: Déjeme mirar. Sí, aquí la tengo.
  ai: Cancélela, por favor.
  human: Hecho, queda cancelada. Gracias por avisar.
> sí
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-21
= Lang: es
= PartySize: 5
= Phone: +34911230100
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Cancela la reserva para 5 personas el sábado 21 de noviembre de 2026 a las 21:30 a nombre de Ana García (localizador CP-4471). No compartas nada más sobre la persona.
= Time: 21:30
= Timezone: Europe/Madrid
= UserName: Ana García
<~ Voy a llamar a Casa Pepe.
<~ Llamando a Casa Pepe …
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a Casa Pepe ha terminado.
< Anulada, según Casa Pepe: sáb 21 nov 2026 (mañana), 21:30, 5 personas, a nombre de Ana García.
<   | Qué ha salido: Casa Pepe confirmó la cancelación.
<   | En sus palabras: «Hecho, queda cancelada.»
<   | Duración: 42 segundos
<   [Transcripción] [Correcto] [No es así]
< El evento de Casa Pepe se ha anulado. Abre el archivo y tu calendario lo quitará.
<   (file booking.ics, text/calendar; charset=utf-8)
<     METHOD:CANCEL
<     SEQUENCE:2
<     DTSTART;TZID=Europe/Madrid:20261121T213000
<     STATUS:CANCELLED
old Archivo de calendario
< (Esa reserva ya pasó, o ha cambiado desde entonces.)
> /history
< Tus últimas 4 llamadas:
<   | vie 20 nov 2026: ✅ Casa Pepe: reserva anulada · 7sa3da
<   | mar 17 nov 2026: ✅ Casa Pepe: confirmado · qa2rpy
<   | mar 17 nov 2026: ❌ Casa Pepe: sin confirmar · ki4heg
<   | mar 17 nov 2026: ✅ Casa Pepe: confirmado · anh7iu
<   Más sobre una: /info 7sa3da
> /again
< Entendido: Casa Pepe, 5 personas. ¿Para qué día?
<   [vie 20 nov 2026 (hoy)] [sáb 21 nov 2026 (mañana)]
