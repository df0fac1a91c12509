# Después de una reserva: su archivo de calendario, y el mismo sitio otra vez con el día y la hora abiertos.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

call success
  highlights: Casa Pepe confirmó una mesa para 4 el sábado a las 21:00 a nombre de Ana García.
  ai: ¿Tienen mesa entonces, por favor?
  human: Sí, perfecto, queda reservada.
> reserva una mesa para 4 mañana a las 21:00 en Casa Pepe, 911 230 100, a nombre de Ana García
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
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
< Confirmado por Casa Pepe: sáb 21 nov 2026 (mañana), 21:00, 4 personas, a nombre de Ana García.
<   | Qué ha salido: Casa Pepe confirmó una mesa para 4 el sábado a las 21:00 a nombre de Ana García.
<   | En sus palabras: «Sí, perfecto, queda reservada.»
<   | Duración: 42 segundos
<   [Archivo de calendario] [Recuérdamelo] [Cambiar reserva] [Anular reserva] [Reservar otra vez] [Transcripción] [Correcto] [No es así]
press Archivo de calendario
< Para tu calendario: Casa Pepe. Abre el archivo para añadirlo.
<   (file booking.ics, text/calendar; charset=utf-8)
<     SEQUENCE:0
<     DTSTART;TZID=Europe/Madrid:20261121T210000
<     STATUS:CONFIRMED
press Reservar otra vez
< Entendido: Casa Pepe, 4 personas. ¿Para qué día?
<   [vie 20 nov 2026 (hoy)] [sáb 21 nov 2026 (mañana)]
> cancelar
< Descartado: Casa Pepe.
<   [Recuperarla]
call success
  highlights: No tienen mesa a las 20:00, pero ofrecen a las 21:30.
  ai: Una mesa para cuatro a las ocho, por favor.
  human: A las ocho está lleno. Podría ser a las nueve y media.
  ai: Gracias, lo pregunto y vuelvo a llamar.
> reserva una mesa para 4 mañana a las 20:00 en La Bola, 911 230 111, a nombre de Ana García
< ¿Llamo a La Bola?
<   | Sitio: La Bola
<   | Teléfono: +34 911 23 01 11, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 20:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Ese día ya tienes Casa Pepe a las 21:00.
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
= BusinessName: La Bola
= CallLang: es
= Category: restaurant
= Date: 2026-11-21
= Lang: es
= PartySize: 4
= Phone: +34911230111
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 4 personas el sábado 21 de noviembre de 2026 a las 20:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 20:00
= Timezone: Europe/Madrid
= UserName: Ana García
<~ Voy a llamar a La Bola.
<~ Llamando a La Bola …
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a La Bola ha terminado.
< Sin reserva: La Bola ofrece otra cosa: 21:30.
<   | Qué ha salido: No tienen mesa a las 20:00, pero ofrecen a las 21:30.
<   | En sus palabras: «Podría ser a las nueve y media.»
<   | Duración: 42 segundos
<   [Aceptar y volver a llamar] [Rechazar] [Otra hora] [Transcripción] [Correcto] [No es así]
press Rechazar
< (De acuerdo, no vuelvo a llamar a La Bola.)
press Otra hora
< Entendido: La Bola, sáb 21 nov 2026 (mañana), 4 personas. ¿Y a qué hora?
> 22:00
< ¿Llamo a La Bola?
<   | Sitio: La Bola
<   | Teléfono: +34 911 23 01 11, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 22:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Ese día ya tienes Casa Pepe a las 21:00.
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> cancelar
<~ Descartado: La Bola.
<   [Recuperarla]
> /again
< ¿Cuál repito? Te preguntaré el día y la hora.
<   [La Bola, vie 20 nov 2026] [Casa Pepe, vie 20 nov 2026]
> 2
< Entendido: Casa Pepe, 4 personas. ¿Para qué día?
<   [vie 20 nov 2026 (hoy)] [sáb 21 nov 2026 (mañana)]
