# R13: tres encargos en un mensaje son tres fichas; responder a una ficha se refiere a esa, y un sí a secas pregunta cuál.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

call success
  highlights: El Faro ha confirmado.
  ai: Una mesa para tres el sábado a las nueve, a nombre de Ana García.
  human: Perfecto, mesa para tres a las nueve a nombre de García, queda reservada.
> reserva una mesa para 2 mañana a las 20:00 en Casa Pepe, +34 911 230 100, a nombre de Ana García, una mesa para 3 el sábado a las 21:00 en El Faro, +34 911 230 122, y una mesa para 4 el domingo a las 19:00 en Casa Luna, +34 911 230 133
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 20:00 (hora de Madrid)
<   | Personas: 2 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
< ¿Llamo a El Faro?
<   | Sitio: El Faro
<   | Teléfono: +34 911 23 01 22, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 3 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
< ¿Llamo a Casa Luna?
<   | Sitio: Casa Luna
<   | Teléfono: +34 911 23 01 33, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: dom 22 nov 2026
<   | Hora: 19:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
reply Casa Luna > mejor somos 6
<~ Cambiado: Personas 4 → 6. ¿Llamo a Casa Luna?
<   | Sitio: Casa Luna
<   | Teléfono: +34 911 23 01 33, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: dom 22 nov 2026
<   | Hora: 19:00 (hora de Madrid)
<   | Personas: 6 personas (cambiado)
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
reply El Faro > sí
= BusinessName: El Faro
= CallLang: es
= Category: restaurant
= Date: 2026-11-21
= Lang: es
= PartySize: 3
= Phone: +34911230122
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 3 personas el sábado 21 de noviembre de 2026 a las 21:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:00
= Timezone: Europe/Madrid
= UserName: Ana García
<~ Voy a llamar a El Faro.
<~ ¿Llamo a Casa Luna?
<   | Sitio: Casa Luna
<   | Teléfono: +34 911 23 01 33, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: dom 22 nov 2026
<   | Hora: 19:00 (hora de Madrid)
<   | Personas: 6 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
<~ Llamando a El Faro …
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a El Faro ha terminado.
< Confirmado por El Faro: sáb 21 nov 2026 (mañana), 21:00, 3 personas, a nombre de Ana García.
<   | Qué ha salido: El Faro ha confirmado.
<   | En sus palabras: «Perfecto, mesa para tres a las nueve a nombre de García, queda reservada.»
<   | Duración: 42 segundos
<   [Archivo de calendario] [Recuérdamelo] [Cambiar reserva] [Anular reserva] [Reservar otra vez] [Transcripción] [Correcto] [No es así]
> sí
< ¿A cuál te refieres?
<   [Casa Pepe] [Casa Luna]
call success
  highlights: Casa Luna ha confirmado.
  ai: Una mesa para seis el domingo a las siete, a nombre de Ana García.
  human: Perfecto, mesa para seis a las siete a nombre de García, queda reservada.
press Casa Luna
< (Voy a llamar a Casa Luna.)
= BusinessName: Casa Luna
= CallLang: es
= Category: restaurant
= Date: 2026-11-22
= Lang: es
= PartySize: 6
= Phone: +34911230133
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 6 personas el domingo 22 de noviembre de 2026 a las 19:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 19:00
= Timezone: Europe/Madrid
= UserName: Ana García
<~ Voy a llamar a Casa Luna.
<~ ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 20:00 (hora de Madrid)
<   | Personas: 2 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Ese día ya tienes El Faro a las 21:00.
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
<~ Llamando a Casa Luna …
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a Casa Luna ha terminado.
< Confirmado por Casa Luna: dom 22 nov 2026, 19:00, 6 personas, a nombre de Ana García.
<   | Qué ha salido: Casa Luna ha confirmado.
<   | En sus palabras: «Perfecto, mesa para seis a las siete a nombre de García, queda reservada.»
<   | Duración: 42 segundos
<   [Archivo de calendario] [Recuérdamelo] [Cambiar reserva] [Anular reserva] [Reservar otra vez] [Transcripción] [Correcto] [No es así]
> cancela
<~ Descartado: Casa Pepe.
<   [Recuperarla]
> reserva una mesa en El Faro para 2 el lunes a las 20:00 y reserva una habitación en el Hotel Plaza para dos noches desde el viernes y pide cita con el dentista
< ¿Llamo a El Faro?
<   | Sitio: El Faro
<   | Teléfono: +34 911 23 01 22, Madrid, España (como la última vez)
<   | Encargo: Reserva una mesa.
<   | Día: lun 23 nov 2026
<   | Hora: 20:00 (hora de Madrid)
<   | Personas: 2 personas
<   | Nombre: Ana García (como la última vez)
<   | Idioma de la llamada: español (como la última vez)
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
< Queda para luego: la clínica.
< Entendido: Hotel Plaza, 2 noches. ¿A qué número llamo?
> /pending
< Hay 3 encargos abiertos.
<   | El Faro: en preparación
<   | Hotel Plaza: en preparación
<   | la clínica: en preparación
<   [Seguir con El Faro] [Descartar El Faro] [Seguir con Hotel Plaza] [Descartar Hotel Plaza] [Seguir con la clínica] [Descartar la clínica]
