# Cuándo llamar, dicho de muchas maneras: solo, junto al encargo, retirado, imposible.
lang: es
zone: America/Mexico_City
region: MX
now: 2026-11-20T16:00:00-06:00

> llámalos en 20 minutos
< Entendido. ¿Qué les pregunto?
> reserva una mesa para 2 mañana a las 20:00 en Casa Pepe, +34 911 230 100, a nombre de Ana
< ¿Llamo a Casa Pepe a las 23:20?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 20:00 (hora de Madrid); para ti, 13:00
<   | Personas: 2 personas
<   | Nombre: Ana
<   | Idioma de la llamada: español
<   | Cuándo llamo: vie 20 nov 2026 (hoy) a las 23:20 (hora de Madrid); para ti, 16:20
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar a las 23:20] [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> llámalos a las 11 hora mía
<~ ¿Llamo a Casa Pepe a las 18:00 del sáb?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 20:00 (hora de Madrid); para ti, 13:00
<   | Personas: 2 personas
<   | Nombre: Ana
<   | Idioma de la llamada: español
<   | Cuándo llamo: sáb 21 nov 2026 (mañana) a las 18:00 (hora de Madrid); para ti, 11:00
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar a las 18:00 del sáb] [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> llámalos ya
<~ ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 20:00 (hora de Madrid); para ti, 13:00
<   | Personas: 2 personas
<   | Nombre: Ana
<   | Idioma de la llamada: español
<   Son las 23:00 en Madrid. A esta hora casi ningún sitio así contesta.
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Llamar allí a las 13:00 del sáb] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> llámalos mañana a las 22:00 hora suya
<~ Eso es después de la cita, así que no pongo hora: sáb 21 nov 2026 (mañana) a las 22:00 (hora de Madrid); para ti, 15:00. ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 20:00 (hora de Madrid); para ti, 13:00
<   | Personas: 2 personas
<   | Nombre: Ana
<   | Idioma de la llamada: español
<   Son las 23:00 en Madrid. A esta hora casi ningún sitio así contesta.
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Llamar allí a las 13:00 del sáb] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> deshacer
<~ ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 20:00 (hora de Madrid); para ti, 13:00
<   | Personas: 2 personas
<   | Nombre: Ana
<   | Idioma de la llamada: español
<   Son las 23:00 en Madrid. A esta hora casi ningún sitio así contesta.
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Llamar allí a las 13:00 del sáb] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
press Cambiar
< ¿Qué cambio?
<   [Teléfono] [Sitio] [Día] [Hora] [Personas] [Nombre] [Encargo] [Deseos] [Tu teléfono] [Cuándo llamo]
press Cuándo llamo
< ¿Cuándo llamo?
<   [En 20 minutos] [Cuando abran (13:00 del sáb)]
> cuando abran
<~ ¿Llamo a Casa Pepe a las 13:00 del sáb?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 20:00 (hora de Madrid); para ti, 13:00
<   | Personas: 2 personas
<   | Nombre: Ana
<   | Idioma de la llamada: español
<   | Cuándo llamo: sáb 21 nov 2026 (mañana) a las 13:00 (hora de Madrid); para ti, 06:00
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar a las 13:00 del sáb] [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
call success
  highlights: Casa Pepe confirmó una mesa para 2 el sábado a las 20:00 a nombre de Ana.
  ai: ¿Tienen mesa entonces, por favor?
  human: Sí, perfecto, queda reservada.
> sí
<~ Llamaré a Casa Pepe el sáb 21 nov 2026 (mañana) a las 13:00 (hora de Madrid); para ti, 06:00.
<   [Mejor llamar ya] [Mover] [Quitar]
wait 14h
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-21
= Lang: es
= PartySize: 2
= Phone: +34911230100
= Task: Eres un asistente de IA que llama de parte de Ana; dilo al empezar. Reserva una mesa para 2 personas el sábado 21 de noviembre de 2026 a las 20:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 20:00
= Timezone: Europe/Madrid
= UserName: Ana
<~ Llamando a Casa Pepe …
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a Casa Pepe ha terminado.
< Confirmado por Casa Pepe: sáb 21 nov 2026 (hoy), 20:00, 2 personas, a nombre de Ana.
<   | Qué ha salido: Casa Pepe confirmó una mesa para 2 el sábado a las 20:00 a nombre de Ana.
<   | En sus palabras: «Sí, perfecto, queda reservada.»
<   | Duración: 42 segundos
<   [Archivo de calendario] [Recuérdamelo] [Cambiar reserva] [Anular reserva] [Reservar otra vez] [Transcripción] [Correcto] [No es así]
