# Un recordatorio se pide con palabras: con la petición, antes del sí, tras el resultado; aparece en la lista y se retira.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-17T17:00:00+01:00

> recuérdamelo
< No hay ninguna reserva por venir que pueda recordarte.
call success
  highlights: Casa Pepe confirmó una mesa para 4 el sábado a las 21:00 a nombre de Ana García.
  ai: ¿Hay mesa entonces, por favor?
  human: Sí, perfecto, queda reservada.
> reserva una mesa para 4 el sábado a las 21:00 en Casa Pepe, +34 911 230 100, a nombre de Ana García, y recuérdamelo el día antes
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Te lo recordaré antes.
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> no me lo recuerdes
<~ De acuerdo, sin recordatorio. ¿Llamo a Casa Pepe?
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
> bueno, sí, recuérdamelo
<~ Te lo recordaré antes. ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Te lo recordaré antes.
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
< Confirmado por Casa Pepe: sáb 21 nov 2026, 21:00, 4 personas, a nombre de Ana García. Te recordaré lo de Casa Pepe el vie 20 nov 2026 a las 10:00.
<   | Qué ha salido: Casa Pepe confirmó una mesa para 4 el sábado a las 21:00 a nombre de Ana García.
<   | En sus palabras: «Sí, perfecto, queda reservada.»
<   | Duración: 42 segundos
<   [Archivo de calendario] [Sin recordatorio] [Cambiar reserva] [Anular reserva] [Reservar otra vez] [Transcripción] [Correcto] [No es así]
> pendientes
< No hay nada abierto, solo lo que te recordaré.
<   | Casa Pepe: recordatorio el vie 20 nov 2026 a las 10:00
<   [Sin recordatorio: Casa Pepe]
> quita el recordatorio
< De acuerdo, sin recordatorio.
> pendientes
< No hay nada abierto. ¿A quién llamo?
> ponme un recordatorio de la reserva
< Te recordaré lo de Casa Pepe el vie 20 nov 2026 a las 10:00.
<   [Archivo de calendario] [Sin recordatorio] [Cambiar reserva] [Anular reserva] [Reservar otra vez]
wait 68h
< Recordatorio: Casa Pepe, sáb 21 nov 2026 (mañana), 21:00, 4 personas, a nombre de Ana García.
<   [Todo bien] [Cambiar reserva] [Anular reserva]
press Anular reserva
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Cancela la reserva para 4 personas el sábado 21 de noviembre de 2026 a las 21:00 a nombre de Ana García.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
