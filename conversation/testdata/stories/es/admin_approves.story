# A partir de cierto número de llamadas al día las aprueba quien administra: el sí de la persona se guarda.
lang: es
zone: Europe/Madrid
region: ES
approve: 1
> reserva una mesa para 4 mañana a las 21:00 en Casa Pepe, +34 911 230 100, a nombre de Ana Ruiz
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana Ruiz
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
call success
  highlights: Casa Pepe confirmó una mesa para cuatro mañana a las 21:00.
press Llamar
< (Voy a llamar a Casa Pepe.)
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-21
= Lang: es
= PartySize: 4
= Phone: +34911230100
= Task: Eres un asistente de IA que llama de parte de Ana Ruiz; dilo al empezar. Reserva una mesa para 4 personas el sábado 21 de noviembre de 2026 a las 21:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:00
= Timezone: Europe/Madrid
= UserName: Ana Ruiz
<~ Voy a llamar a Casa Pepe.
<~ Llamando a Casa Pepe …
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a Casa Pepe ha terminado.
< Confirmado por Casa Pepe: sáb 21 nov 2026 (mañana), 21:00, 4 personas, a nombre de Ana Ruiz.
<   | Qué ha salido: Casa Pepe confirmó una mesa para cuatro mañana a las 21:00.
<   | Duración: 42 segundos
<   [Archivo de calendario] [Recuérdamelo] [Cambiar reserva] [Anular reserva] [Reservar otra vez] [Transcripción] [Correcto] [No es así]
> reserva una mesa para 2 el domingo a las 14:00 en Casa Lola, +34 911 230 200, a nombre de Ana Ruiz
< ¿Llamo a Casa Lola?
<   | Sitio: Casa Lola
<   | Teléfono: +34 911 23 02 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: dom 22 nov 2026
<   | Hora: 14:00 (hora de Madrid)
<   | Personas: 2 personas
<   | Nombre: Ana Ruiz
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
press Llamar
< (Esta llamada la tiene que aprobar quien administra el bot. Ya lo he pedido y te avisaré.)
<boss Ana pide otra llamada; hoy ya hizo 1. ¿Se hace?
<boss   | Tipo: Restaurante
<boss   | Sitio: Casa Lola
<boss   | Encargo: reserva una mesa
<boss   | Teléfono: +34 *** ** ** 00
<boss   | Día: 2026-11-22
<boss   [Aprobar] [Rechazar]
< Esta llamada la tiene que aprobar quien administra el bot. Ya lo he pedido y te avisaré.
<   [Cancelar]
> sí
< Lo repito. Esta llamada la tiene que aprobar quien administra el bot. Ya lo he pedido y te avisaré.
<   [Cancelar]
other Aprobar
< (Eso es para quienes administran este bot.)
call success
  highlights: Casa Lola confirmó una mesa para dos el domingo a las 14:00.
admin Aprobar
< (Aprobado por Boss.)
= BusinessName: Casa Lola
= CallLang: es
= Category: restaurant
= Date: 2026-11-22
= Lang: es
= PartySize: 2
= Phone: +34911230200
= Task: Eres un asistente de IA que llama de parte de Ana Ruiz; dilo al empezar. Reserva una mesa para 2 personas el domingo 22 de noviembre de 2026 a las 14:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 14:00
= Timezone: Europe/Madrid
= UserName: Ana Ruiz
<~ Voy a llamar a Casa Lola.
<boss~ Aprobado por Boss.
<boss   | Tipo: Restaurante
<boss   | Sitio: Casa Lola
<boss   | Encargo: reserva una mesa
<boss   | Teléfono: +34 *** ** ** 00
<boss   | Día: 2026-11-22
<~ Llamando a Casa Lola …
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a Casa Lola ha terminado.
< Confirmado por Casa Lola: dom 22 nov 2026, 14:00, 2 personas, a nombre de Ana Ruiz.
<   | Qué ha salido: Casa Lola confirmó una mesa para dos el domingo a las 14:00.
<   | Duración: 42 segundos
<   [Archivo de calendario] [Recuérdamelo] [Cambiar reserva] [Anular reserva] [Reservar otra vez] [Transcripción] [Correcto] [No es así]
admin Aprobar
< (Esto ya se decidió, o la petición ha cambiado desde entonces.)
> reserva una mesa para 6 el lunes a las 14:00 en Casa Lola, +34 911 230 200, a nombre de Ana Ruiz
< ¿Llamo a Casa Lola?
<   | Sitio: Casa Lola
<   | Teléfono: +34 911 23 02 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: lun 23 nov 2026
<   | Hora: 14:00 (hora de Madrid)
<   | Personas: 6 personas
<   | Nombre: Ana Ruiz
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
press Llamar
< (Esta llamada la tiene que aprobar quien administra el bot. Ya lo he pedido y te avisaré.)
<boss Ana pide otra llamada; hoy ya hizo 2. ¿Se hace?
<boss   | Tipo: Restaurante
<boss   | Sitio: Casa Lola
<boss   | Encargo: reserva una mesa
<boss   | Teléfono: +34 *** ** ** 00
<boss   | Día: 2026-11-23
<boss   [Aprobar] [Rechazar]
< Esta llamada la tiene que aprobar quien administra el bot. Ya lo he pedido y te avisaré.
<   [Cancelar]
admin Rechazar
< (Rechazado por Boss.)
< No se aprobó la llamada a Casa Lola, así que no se llamó a nadie. Pregunta a quien administra el bot.
<boss~ Rechazado por Boss.
<boss   | Tipo: Restaurante
<boss   | Sitio: Casa Lola
<boss   | Encargo: reserva una mesa
<boss   | Teléfono: +34 *** ** ** 00
<boss   | Día: 2026-11-23
> reserva una mesa para 3 el martes a las 14:00 en Casa Lola, +34 911 230 200, a nombre de Ana Ruiz
< ¿Llamo a Casa Lola?
<   | Sitio: Casa Lola
<   | Teléfono: +34 911 23 02 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: mar 24 nov 2026
<   | Hora: 14:00 (hora de Madrid)
<   | Personas: 3 personas
<   | Nombre: Ana Ruiz
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
press Llamar
< (Esta llamada la tiene que aprobar quien administra el bot. Ya lo he pedido y te avisaré.)
<boss Ana pide otra llamada; hoy ya hizo 2. ¿Se hace?
<boss   | Tipo: Restaurante
<boss   | Sitio: Casa Lola
<boss   | Encargo: reserva una mesa
<boss   | Teléfono: +34 *** ** ** 00
<boss   | Día: 2026-11-24
<boss   [Aprobar] [Rechazar]
< Esta llamada la tiene que aprobar quien administra el bot. Ya lo he pedido y te avisaré.
<   [Cancelar]
> mejor 5
<~ Cambiado: Personas 3 → 5. ¿Llamo a Casa Lola?
<   | Sitio: Casa Lola
<   | Teléfono: +34 911 23 02 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: mar 24 nov 2026
<   | Hora: 14:00 (hora de Madrid)
<   | Personas: 5 personas (cambiado)
<   | Nombre: Ana Ruiz
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
admin Aprobar
< (Esto ya se decidió, o la petición ha cambiado desde entonces.)
press Llamar
< (Esta llamada la tiene que aprobar quien administra el bot. Ya lo he pedido y te avisaré.)
<boss Ana pide otra llamada; hoy ya hizo 2. ¿Se hace?
<boss   | Tipo: Restaurante
<boss   | Sitio: Casa Lola
<boss   | Encargo: reserva una mesa
<boss   | Teléfono: +34 *** ** ** 00
<boss   | Día: 2026-11-24
<boss   [Aprobar] [Rechazar]
< Esta llamada la tiene que aprobar quien administra el bot. Ya lo he pedido y te avisaré.
<   [Cancelar]
wait 1h
admin Aprobar
< (Aprobado por Boss.)
< La llamada está aprobada. Tu sí fue hace un rato; dilo otra vez, por favor.
< ¿Llamo a Casa Lola?
<   | Sitio: Casa Lola
<   | Teléfono: +34 911 23 02 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: mar 24 nov 2026
<   | Hora: 14:00 (hora de Madrid)
<   | Personas: 5 personas
<   | Nombre: Ana Ruiz
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
<boss~ Aprobado por Boss.
<boss   | Tipo: Restaurante
<boss   | Sitio: Casa Lola
<boss   | Encargo: reserva una mesa
<boss   | Teléfono: +34 *** ** ** 00
<boss   | Día: 2026-11-24
call success
  highlights: Casa Lola confirmó una mesa para cinco el martes a las 14:00.
press Llamar
< (Voy a llamar a Casa Lola.)
= BusinessName: Casa Lola
= CallLang: es
= Category: restaurant
= Date: 2026-11-24
= Lang: es
= PartySize: 5
= Phone: +34911230200
= Task: Eres un asistente de IA que llama de parte de Ana Ruiz; dilo al empezar. Reserva una mesa para 5 personas el martes 24 de noviembre de 2026 a las 14:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 14:00
= Timezone: Europe/Madrid
= UserName: Ana Ruiz
<~ Voy a llamar a Casa Lola.
<~ Llamando a Casa Lola …
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a Casa Lola ha terminado.
< Confirmado por Casa Lola: mar 24 nov 2026, 14:00, 5 personas, a nombre de Ana Ruiz.
<   | Qué ha salido: Casa Lola confirmó una mesa para cinco el martes a las 14:00.
<   | Duración: 42 segundos
<   [Archivo de calendario] [Recuérdamelo] [Cambiar reserva] [Anular reserva] [Reservar otra vez] [Transcripción] [Correcto] [No es así]
