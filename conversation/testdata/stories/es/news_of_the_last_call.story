# «¿Qué han dicho?», «otra vez» y «lo mismo, pero ...» hablan de la última llamada, en palabras llanas.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

> ¿qué han dicho?
< Todavía no hay llamadas.
call success
  highlights: El Faro ha confirmado.
  ai: Una mesa para dos mañana a las nueve, a nombre de Sergio.
  human: Perfecto, mesa para dos a las nueve a nombre de Sergio, queda reservada.
> reserva una mesa para 2 mañana a las 21:00 en El Faro, +34 911 230 122, a nombre de Sergio
< ¿Llamo a El Faro?
<   | Sitio: El Faro
<   | Teléfono: +34 911 23 01 22, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 2 personas
<   | Nombre: Sergio
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
= BusinessName: El Faro
= CallLang: es
= Category: restaurant
= Date: 2026-11-21
= Lang: es
= PartySize: 2
= Phone: +34911230122
= Task: Eres un asistente de IA que llama de parte de Sergio; dilo al empezar. Reserva una mesa para 2 personas el sábado 21 de noviembre de 2026 a las 21:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:00
= Timezone: Europe/Madrid
= UserName: Sergio
<~ Voy a llamar a El Faro.
<~ Llamando a El Faro …
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a El Faro ha terminado.
< Confirmado por El Faro: sáb 21 nov 2026 (mañana), 21:00, 2 personas, a nombre de Sergio.
<   | Qué ha salido: El Faro ha confirmado.
<   | En sus palabras: «Perfecto, mesa para dos a las nueve a nombre de Sergio, queda reservada.»
<   | Duración: 42 segundos
<   [Archivo de calendario] [Recuérdamelo] [Cambiar reserva] [Anular reserva] [Reservar otra vez] [Transcripción] [Correcto] [No es así]
> ¿qué han dicho?
< Lo repito. Confirmado por El Faro: sáb 21 nov 2026 (mañana), 21:00, 2 personas, a nombre de Sergio.
<   | Qué ha salido: El Faro ha confirmado.
<   | En sus palabras: «Perfecto, mesa para dos a las nueve a nombre de Sergio, queda reservada.»
<   | Duración: 42 segundos
<   [Archivo de calendario] [Recuérdamelo] [Cambiar reserva] [Anular reserva] [Reservar otra vez] [Transcripción] [Correcto] [No es así]
> otra vez
< ¿Llamo a El Faro?
<   | Sitio: El Faro
<   | Teléfono: +34 911 23 01 22, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 2 personas
<   | Nombre: Sergio
<   | Idioma de la llamada: español
<   Ese día ya tienes El Faro a las 21:00.
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> cancela
<~ Descartado: El Faro.
<   [Recuperarla]
> repite la llamada pero el domingo a las 20:00
< Cambiado: Día sáb 21 nov 2026 (mañana) → dom 22 nov 2026. Cambiado: Hora 21:00 → 20:00. ¿Llamo a El Faro?
<   | Sitio: El Faro
<   | Teléfono: +34 911 23 01 22, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: dom 22 nov 2026
<   | Hora: 20:00 (hora de Madrid)
<   | Personas: 2 personas
<   | Nombre: Sergio
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
call success
  highlights: Han tomado nota.
  ai: El grifo está roto.
  human: Lo apunto, irá alguien mañana.
> cancela
<~ Descartado: El Faro.
<   [Recuperarla]
> llama al fontanero al +34 911 230 100 y dile que el grifo está roto, me llamo Sergio
< ¿Llamo a +34 911 23 01 00?
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Dile que el grifo está roto, me llamo Sergio.
<   | Nombre: Sergio
<   | Idioma de la llamada: español
<   | Zona horaria: Madrid
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
= CallLang: es
= Category: general
= Lang: es
= Phone: +34911230100
= Task: Eres un asistente de IA que llama de parte de Sergio; dilo al empezar. Dile que el grifo está roto, me llamo Sergio. No compartas nada más sobre la persona.
= Timezone: Europe/Madrid
= UserName: Sergio
<~ Voy a llamar a +34 911 23 01 00.
<~ Llamando a +34 911 23 01 00 …
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a +34 911 23 01 00 ha terminado.
< +34 911 23 01 00 ha tomado nota del mensaje.
<   | Qué ha salido: Han tomado nota.
<   | En sus palabras: «Lo apunto, irá alguien mañana.»
<   | Duración: 42 segundos
<   [Transcripción] [Correcto] [No es así]
