# R13: dos encargos en un mensaje hacen dos fichas, que se confirman de una en una.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

call success
  highlights: Han confirmado.
  human: Perfecto, una mesa para dos a las nueve, queda reservada.
> reserva una mesa para 2 mañana a las 21:00 en Casa Pepe, +34 911 230 100, a nombre de Ana García y pide cita con el dentista para el lunes a las 9 de la mañana, +34 911 230 142
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 2 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
< Entendido: lun 23 nov 2026, 09:00. ¿Cómo se llama el paciente?
press Llamar
< (Voy a llamar a Casa Pepe.)
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
<~ Voy a llamar a Casa Pepe.
< ¿Llamo a +34 911 23 01 42?
<   | Teléfono: +34 911 23 01 42, Madrid, España
<   | Encargo: Pide cita con el dentista.
<   | Día: lun 23 nov 2026
<   | Hora: 09:00 (hora de Madrid)
<   | Nombre: Ana García (de tu perfil)
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
<~ Llamando a Casa Pepe …
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a Casa Pepe ha terminado.
< La llamada acabó sin un sí claro de Casa Pepe. Lee lo que se dijo.
<   | Qué ha salido: Han confirmado.
<   | Duración: 42 segundos
<   [Probar otra vez] [Transcripción] [Correcto] [No es así]
call success
  highlights: Han confirmado.
  human: El lunes a las nueve, queda reservada para Ana García.
> sí
= CallLang: es
= Category: clinic
= Date: 2026-11-23
= Lang: es
= Phone: +34911230142
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Pide cita con el dentista. Cuándo: el lunes 23 de noviembre de 2026 a las 09:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 09:00
= Timezone: Europe/Madrid
= UserName: Ana García
<~ Voy a llamar a +34 911 23 01 42.
<~ Llamando a +34 911 23 01 42 …
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a +34 911 23 01 42 ha terminado.
< La llamada acabó sin un sí claro de +34 911 23 01 42. Lee lo que se dijo.
<   | Qué ha salido: Han confirmado.
<   | Duración: 42 segundos
<   [Probar otra vez] [Transcripción] [Correcto] [No es así]
> reserva una mesa para 2 mañana en Casa Pepe, +34 911 230 100 y reserva una habitación de hotel para dos noches desde el viernes, +34 911 230 155
< Queda para luego: +34 911 23 01 55.
< Entendido: Casa Pepe, sáb 21 nov 2026 (mañana), 2 personas. ¿Y a qué hora?
> a las 21:00
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 2 personas
<   | Nombre: Ana García (de tu perfil)
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
