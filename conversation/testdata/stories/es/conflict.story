# La ficha dice si otra reserva, o una que se está pidiendo, es a la misma hora; una que no salió no estorba.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T12:00:00+01:00

call success
  highlights: Casa Pepe confirmó una mesa para 4 el sábado a las 21:00.
  ai: ¿Hay mesa entonces, por favor?
  human: Sí, perfecto, queda reservada.
> reserva una mesa para 4 mañana a las 21:00 en Casa Pepe, +34 911 230 100, a nombre de Ana García
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Son las 12:00 en Madrid. A esta hora casi ningún sitio así contesta.
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Llamar allí a las 13:00] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
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
<   | Qué ha salido: Casa Pepe confirmó una mesa para 4 el sábado a las 21:00.
<   | En sus palabras: «Sí, perfecto, queda reservada.»
<   | Duración: 42 segundos
<   [Archivo de calendario] [Recuérdamelo] [Cambiar reserva] [Anular reserva] [Reservar otra vez] [Transcripción] [Correcto] [No es así]
> reserva una mesa para 2 mañana a las 20:00 en La Bola, +34 911 230 111
< ¿Llamo a La Bola?
<   | Sitio: La Bola
<   | Teléfono: +34 911 23 01 11, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 20:00 (hora de Madrid)
<   | Personas: 2 personas
<   | Nombre: Ana García (de tu perfil)
<   | Idioma de la llamada: español
<   Ese día ya tienes Casa Pepe a las 21:00.
<   Son las 12:00 en Madrid. A esta hora casi ningún sitio así contesta.
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Llamar allí a las 13:00] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> a las 18:00
<~ Cambiado: Hora 20:00 → 18:00. ¿Llamo a La Bola?
<   | Sitio: La Bola
<   | Teléfono: +34 911 23 01 11, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 18:00 (hora de Madrid) (cambiado)
<   | Personas: 2 personas
<   | Nombre: Ana García (de tu perfil)
<   | Idioma de la llamada: español
<   Son las 12:00 en Madrid. A esta hora casi ningún sitio así contesta.
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Llamar allí a las 13:00] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> llámalos cuando abran
<~ ¿Llamo a La Bola a las 13:00?
<   | Sitio: La Bola
<   | Teléfono: +34 911 23 01 11, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 18:00 (hora de Madrid)
<   | Personas: 2 personas
<   | Nombre: Ana García (de tu perfil)
<   | Idioma de la llamada: español
<   | Cuándo llamo: vie 20 nov 2026 (hoy) a las 13:00 (hora de Madrid)
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar a las 13:00] [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
<~ Llamaré a La Bola el vie 20 nov 2026 (hoy) a las 13:00 (hora de Madrid).
<   [Mejor llamar ya] [Mover] [Quitar]
> reserva una mesa para 2 mañana a las 19:00 en El Faro, +34 911 230 122
< ¿Llamo a El Faro?
<   | Sitio: El Faro
<   | Teléfono: +34 911 23 01 22, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 19:00 (hora de Madrid)
<   | Personas: 2 personas
<   | Nombre: Ana García (de tu perfil)
<   | Idioma de la llamada: español
<   Para ese día ya estoy pidiendo La Bola a las 18:00.
<   Son las 12:00 en Madrid. A esta hora casi ningún sitio así contesta.
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Llamar allí a las 13:00] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> cancelar
<~ Descartado: El Faro.
<   [Recuperarla]
press Quitar
< (Detenida. No se ha llamado a nadie.)
<~ No se ha llamado a La Bola.
> reserva una mesa para 2 mañana a las 19:00 en El Faro, +34 911 230 122
< ¿Llamo a El Faro?
<   | Sitio: El Faro
<   | Teléfono: +34 911 23 01 22, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 19:00 (hora de Madrid)
<   | Personas: 2 personas
<   | Nombre: Ana García (de tu perfil)
<   | Idioma de la llamada: español
<   Son las 12:00 en Madrid. A esta hora casi ningún sitio así contesta.
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Llamar allí a las 13:00] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
