# La hora en el reloj del sitio, antes del sí; un toque llama más tarde, otro llama ya, y ninguno pregunta dos veces.
lang: es
zone: America/Mexico_City
region: MX
now: 2026-11-20T20:10:00-06:00
undo: 5s

> reserva una mesa para 2 mañana a las 21:00 en Casa Pepe, +34 911 230 100, a nombre de Ana García
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid); para ti, 14:00
<   | Personas: 2 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Son las 03:10 en Madrid. A esta hora casi ningún sitio así contesta.
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Llamar allí a las 13:00] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
press Llamar allí a las 13:00
< (Llamaré a Casa Pepe el sáb 21 nov 2026 (hoy) a las 13:00 (hora de Madrid); para ti, 06:00.)
<~ Llamaré a Casa Pepe el sáb 21 nov 2026 (hoy) a las 13:00 (hora de Madrid); para ti, 06:00.
<   [Mejor llamar ya] [Mover] [Quitar]
> pendientes
< Hay un encargo abierto.
<   | Casa Pepe: se llamará el sáb 21 nov 2026 (hoy) a las 13:00 (hora de Madrid); para ti, 06:00
<   [Mejor llamar ya: Casa Pepe] [Mover: Casa Pepe] [Quitar: Casa Pepe]
call success
  highlights: Casa Pepe confirmó una mesa para 2 el sábado a las 21:00 a nombre de Ana García.
  ai: ¿Tienen mesa entonces, por favor?
  human: Sí, perfecto, queda reservada.
wait 10h
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-21
= Lang: es
= PartySize: 2
= Phone: +34911230100
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 2 personas el sábado 21 de noviembre de 2026 a las 21:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:00
= Timezone: Europe/Madrid
= UserName: Ana García
<~ Llamando a Casa Pepe …
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a Casa Pepe ha terminado.
< Confirmado por Casa Pepe: sáb 21 nov 2026 (hoy), 21:00, 2 personas, a nombre de Ana García.
<   | Qué ha salido: Casa Pepe confirmó una mesa para 2 el sábado a las 21:00 a nombre de Ana García.
<   | En sus palabras: «Sí, perfecto, queda reservada.»
<   | Duración: 42 segundos
<   [Archivo de calendario] [Recuérdamelo] [Cambiar reserva] [Anular reserva] [Reservar otra vez] [Transcripción] [Correcto] [No es así]
call success
  highlights: La Bola confirmó una mesa para 2 el domingo a las 21:00 a nombre de Ana García.
  ai: ¿Tienen mesa entonces, por favor?
  human: Sí, perfecto, queda reservada.
wait 14h30m
> reserva una mesa para 2 mañana a las 21:00 en La Bola, +34 911 230 111, a nombre de Ana García
< ¿Llamo a La Bola?
<   | Sitio: La Bola
<   | Teléfono: +34 911 23 01 11, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: dom 22 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid); para ti, 14:00
<   | Personas: 2 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Son las 03:40 en Madrid. A esta hora casi ningún sitio así contesta.
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Llamar allí a las 13:00] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
press Llamar
< (Llamo a La Bola en 5 segundos.)
<~ Llamo a La Bola en 5 segundos.
<   [Parar]
wait 5s
= BusinessName: La Bola
= CallLang: es
= Category: restaurant
= Date: 2026-11-22
= Lang: es
= PartySize: 2
= Phone: +34911230111
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 2 personas el domingo 22 de noviembre de 2026 a las 21:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:00
= Timezone: Europe/Madrid
= UserName: Ana García
<~ Llamando a La Bola …
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a La Bola ha terminado.
< Confirmado por La Bola: dom 22 nov 2026 (hoy), 21:00, 2 personas, a nombre de Ana García.
<   | Qué ha salido: La Bola confirmó una mesa para 2 el domingo a las 21:00 a nombre de Ana García.
<   | En sus palabras: «Sí, perfecto, queda reservada.»
<   | Duración: 42 segundos
<   [Archivo de calendario] [Recuérdamelo] [Cambiar reserva] [Anular reserva] [Reservar otra vez] [Transcripción] [Correcto] [No es así]
