# Una llamada a una hora en que no hay nadie: el siguiente intento cuando abran, y antes con un toque.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T07:30:00+01:00

call no_answer
> reserva una mesa para 4 hoy a las 21:00 en Casa Pepe, 911 230 101, a nombre de Ana García
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 01, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Son las 07:30 en Madrid. A esta hora casi ningún sitio así contesta.
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Llamar allí a las 13:00] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
press Llamar
< (Voy a llamar a Casa Pepe.)
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-20
= Lang: es
= PartySize: 4
= Phone: +34911230101
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 4 personas el viernes 20 de noviembre de 2026 a las 21:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:00
= Timezone: Europe/Madrid
= UserName: Ana García
<~ Voy a llamar a Casa Pepe.
<~ Llamando a Casa Pepe …
<~ La llamada a Casa Pepe ha terminado.
< Nadie ha contestado en Casa Pepe. No se ha acordado nada. Intento 1 de 3.
<   | Duración: 42 segundos
<   [Llamar otra vez ya] [Cuando abran (13:00)] [Parar]
press Cuando abran (13:00)
< (Llamaré a Casa Pepe el vie 20 nov 2026 (hoy) a las 13:00 (hora de Madrid).)
< Llamaré a Casa Pepe el vie 20 nov 2026 (hoy) a las 13:00 (hora de Madrid). Intento 2 de 3.
<   [Mejor llamar ya] [Mover] [Quitar]
> ¿cómo va la llamada?
< Llamaré a Casa Pepe el vie 20 nov 2026 (hoy) a las 13:00 (hora de Madrid).
<   [Mejor llamar ya] [Mover] [Quitar]
call success
  highlights: Casa Pepe confirmó una mesa para 4 hoy a las 21:00 a nombre de Ana García.
  ai: ¿Tienen mesa entonces, por favor?
  human: Sí, perfecto, queda reservada.
press Mejor llamar ya
< (Voy a llamar a Casa Pepe.)
<~ Se ha cambiado la hora para Casa Pepe.
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-20
= Lang: es
= PartySize: 4
= Phone: +34911230101
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 4 personas el viernes 20 de noviembre de 2026 a las 21:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:00
= Timezone: Europe/Madrid
= UserName: Ana García
< Voy a llamar a Casa Pepe. Intento 2 de 3.
<~ Llamando a Casa Pepe … Intento 2 de 3.
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a Casa Pepe ha terminado.
< Confirmado por Casa Pepe: vie 20 nov 2026 (hoy), 21:00, 4 personas, a nombre de Ana García.
<   | Qué ha salido: Casa Pepe confirmó una mesa para 4 hoy a las 21:00 a nombre de Ana García.
<   | En sus palabras: «Sí, perfecto, queda reservada.»
<   | Duración: 42 segundos
<   [Archivo de calendario] [Recuérdamelo] [Cambiar reserva] [Anular reserva] [Reservar otra vez] [Transcripción] [Correcto] [No es así]
