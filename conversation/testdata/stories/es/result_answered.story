# A un resultado se responde con palabras como con sus botones: se deja de insistir o se da una hora, se toma o se rechaza lo ofrecido,
# y lo reservado se cambia o se anula con una tarjeta propia.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-17T17:00:00+01:00

call busy
> reserva una mesa para 4 el sábado a las 8 de la tarde en Casa Pepe, +34 911 230 100, a nombre de Ana García
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026
<   | Hora: 20:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> cancela esa reserva
<~ Descartado: Casa Pepe.
<   [Recuperarla]
> deshacer
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026
<   | Hora: 20:00 (hora de Madrid)
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
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 4 personas el sábado 21 de noviembre de 2026 a las 20:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 20:00
= Timezone: Europe/Madrid
= UserName: Ana García
<~ Voy a llamar a Casa Pepe.
<~ Llamando a Casa Pepe …
<~ La llamada a Casa Pepe ha terminado.
< La línea de Casa Pepe estaba ocupada. No se ha acordado nada. Intento 1 de 3.
<   | Duración: 42 segundos
<   [Llamar otra vez ya] [En 20 minutos] [Cuando abran (13:00 del mié)] [Parar]
> vale
< ¿Cuándo vuelvo a llamar a Casa Pepe?
<   [Llamar otra vez ya] [En 20 minutos] [Cuando abran (13:00 del mié)] [Parar]
> sigue intentándolo
< Lo repito. ¿Cuándo vuelvo a llamar a Casa Pepe?
<   [Llamar otra vez ya] [En 20 minutos] [Cuando abran (13:00 del mié)] [Parar]
> dentro de media hora
< ¿Llamo a Casa Pepe a las 17:30?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026
<   | Hora: 20:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   | Cuándo llamo: mar 17 nov 2026 (hoy) a las 17:30 (hora de Madrid)
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar a las 17:30] [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
<~ Llamaré a Casa Pepe el mar 17 nov 2026 (hoy) a las 17:30 (hora de Madrid). Intento 2 de 3.
<   [Mejor llamar ya] [Mover] [Quitar]
call busy
> llama ya
<~ Se ha cambiado la hora para Casa Pepe.
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-21
= Lang: es
= PartySize: 4
= Phone: +34911230100
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 4 personas el sábado 21 de noviembre de 2026 a las 20:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 20:00
= Timezone: Europe/Madrid
= UserName: Ana García
< Voy a llamar a Casa Pepe. Intento 2 de 3.
<~ Llamando a Casa Pepe … Intento 2 de 3.
<~ La llamada a Casa Pepe ha terminado.
< La línea de Casa Pepe estaba ocupada. No se ha acordado nada. Intento 2 de 3.
<   | Duración: 42 segundos
<   [Llamar otra vez ya] [En 20 minutos] [Cuando abran (13:00 del mié)] [Parar]
> no, déjalo
< De acuerdo, no vuelvo a llamar a Casa Pepe.
> vale, gracias
< De nada. Avísame cuando quieras que llame a alguien más.
call success
  highlights: No tienen mesa a las 20:00, pero ofrecen las 21:30.
  ai: Una mesa para cuatro a las ocho, por favor.
  human: A las ocho estamos completos. Podría ser a las nueve y media.
> inténtalo de nuevo
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026
<   | Hora: 20:00 (hora de Madrid)
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
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 4 personas el sábado 21 de noviembre de 2026 a las 20:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 20:00
= Timezone: Europe/Madrid
= UserName: Ana García
<~ Voy a llamar a Casa Pepe. Intento 3 de 3.
<~ Llamando a Casa Pepe … Intento 3 de 3.
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a Casa Pepe ha terminado.
< Sin reserva: Casa Pepe ofrece otra cosa: 21:30.
<   | Qué ha salido: No tienen mesa a las 20:00, pero ofrecen las 21:30.
<   | En sus palabras: «Podría ser a las nueve y media.»
<   | Duración: 42 segundos
<   [Aceptar y volver a llamar] [Rechazar] [Otra hora] [Transcripción] [Correcto] [No es así]
> qué pena
< Lo repito. Sin reserva: Casa Pepe ofrece otra cosa: 21:30.
<   | Qué ha salido: No tienen mesa a las 20:00, pero ofrecen las 21:30.
<   | En sus palabras: «Podría ser a las nueve y media.»
<   | Duración: 42 segundos
<   [Aceptar y volver a llamar] [Rechazar] [Otra hora] [Transcripción] [Correcto] [No es así]
> no gracias
< De acuerdo, no vuelvo a llamar a Casa Pepe.
> ¿dijeron algo más?
< Sin reserva: Casa Pepe ofrece otra cosa: 21:30.
<   | Qué ha salido: No tienen mesa a las 20:00, pero ofrecen las 21:30.
<   | En sus palabras: «Podría ser a las nueve y media.»
<   | Duración: 42 segundos
<   [Aceptar y volver a llamar] [Rechazar] [Otra hora] [Transcripción] [Correcto] [No es así]
> sí, acéptalo
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026
<   | Hora: 21:30 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
call success
  highlights: Casa Pepe ha confirmado una mesa para 4 el sábado a las 21:30 a nombre de Ana García. El localizador es CP-4471.
  ai: ¿Tienen mesa a las nueve y media, por favor?
  human: Sí, perfecto, queda reservada.
> sí
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-21
= Lang: es
= PartySize: 4
= Phone: +34911230100
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 4 personas el sábado 21 de noviembre de 2026 a las 21:30. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:30
= Timezone: Europe/Madrid
= UserName: Ana García
<~ Voy a llamar a Casa Pepe.
<~ Llamando a Casa Pepe …
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a Casa Pepe ha terminado.
< Confirmado por Casa Pepe: sáb 21 nov 2026, 21:30, 4 personas, a nombre de Ana García.
<   | Qué ha salido: Casa Pepe ha confirmado una mesa para 4 el sábado a las 21:30 a nombre de Ana García. El localizador es CP-4471.
<   | En sus palabras: «Sí, perfecto, queda reservada.»
<   | Duración: 42 segundos
<   [Archivo de calendario] [Recuérdamelo] [Cambiar reserva] [Anular reserva] [Reservar otra vez] [Transcripción] [Correcto] [No es así]
> perfecto
< De acuerdo.
> eso está mal
< ¿Qué pasó entonces con Casa Pepe?
<   [No se acordó nada] [No está claro]
> ¿dijeron algo más?
< Confirmado por Casa Pepe: sáb 21 nov 2026, 21:30, 4 personas, a nombre de Ana García.
<   | Qué ha salido: Casa Pepe ha confirmado una mesa para 4 el sábado a las 21:30 a nombre de Ana García. El localizador es CP-4471.
<   | En sus palabras: «Sí, perfecto, queda reservada.»
<   | Duración: 42 segundos
<   [Archivo de calendario] [Recuérdamelo] [Cambiar reserva] [Anular reserva] [Reservar otra vez] [Transcripción] [Correcto] [No es así]
> no, gracias
< De acuerdo.
> 1
< Para tu calendario: Casa Pepe. Abre el archivo para añadirlo.
<   (file booking.ics, text/calendar; charset=utf-8)
<     SEQUENCE:0
<     DTSTART;TZID=Europe/Madrid:20261121T213000
<     STATUS:CONFIRMED
> diles que llegaremos tarde
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Diles que llegaremos tarde.
<   | Idioma de la llamada: español
<   | Zona horaria: Madrid
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> cancelar
<~ Descartado: Casa Pepe.
<   [Recuperarla]
> una hora antes
< Cambiado: Hora 21:30 → 20:30. ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Cambia la reserva para 4 personas el sábado 21 de noviembre de 2026 a las 21:30 a nombre de Ana García (localizador CP-4471). Debe quedar para 4 personas el sábado 21 de noviembre de 2026 a las 20:30.
<   | Día: sáb 21 nov 2026
<   | Hora: 20:30 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> cancelar
<~ Descartado: Casa Pepe. Que yo sepa, la reserva sigue en pie: sáb 21 nov 2026, 21:30, 4 personas, a nombre de Ana García.
<   [Recuperarla]
> vamos a ser 5
< Entendido: 5 personas. ¿Qué les pregunto?
> cancelar
< Descartado: el sitio.
<   [Recuperarla]
> cámbialo al viernes
< Cambiado: Día sáb 21 nov 2026 → vie 20 nov 2026. ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Cambia la reserva para 4 personas el sábado 21 de noviembre de 2026 a las 21:30 a nombre de Ana García (localizador CP-4471). Debe quedar para 4 personas el viernes 20 de noviembre de 2026 a las 21:30.
<   | Día: vie 20 nov 2026
<   | Hora: 21:30 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> cancelar
<~ Descartado: Casa Pepe. Que yo sepa, la reserva sigue en pie: sáb 21 nov 2026, 21:30, 4 personas, a nombre de Ana García.
<   [Recuperarla]
> cancela esa reserva
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Cancela la reserva para 4 personas el sábado 21 de noviembre de 2026 a las 21:30 a nombre de Ana García (localizador CP-4471).
<   | Día: sáb 21 nov 2026
<   | Hora: 21:30 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> cancela la reserva
< No lo he entendido. Di que sí para llamar, o qué cambio. ¿Llamo, o cambio algo?
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> cancelar
<~ Descartado: Casa Pepe. Que yo sepa, la reserva sigue en pie: sáb 21 nov 2026, 21:30, 4 personas, a nombre de Ana García.
<   [Recuperarla]
