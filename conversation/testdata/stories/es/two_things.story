# Un mensaje que pide dos cosas al bot las recibe las dos, en el orden en que se dicen.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00
undo: 5s

call success
  highlights: Casa Pepe confirmó una mesa para 4 mañana a las 21:00 a nombre de Ana García.
  ai: ¿Hay mesa libre, por favor?
  human: Sí, perfecto, queda reservada.
> reserva una mesa para 4 mañana a las 21:00 en Bar Sol, 911 230 101, a nombre de Ana García
< ¿Llamo a Bar Sol?
<   | Sitio: Bar Sol
<   | Teléfono: +34 911 23 01 01, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
<~ Llamo a Bar Sol en 5 segundos.
<   [Parar]
> cancela eso y llama a Casa Pepe en su lugar
<~ Detenida. No se ha llamado a nadie.
< ¿Llamo a Bar Sol?
<   | Sitio: Bar Sol
<   | Teléfono: +34 911 23 01 01, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
< Cambiado: Sitio Bar Sol → Casa Pepe. ¿A qué número llamo?
<   [Bar Sol]
> 911 230 100
<~ ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe (cambiado)
<   | Teléfono: +34 911 23 01 00, Madrid, España (cambiado)
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
<~ Llamo a Casa Pepe en 5 segundos.
<   [Parar]
wait 2m
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
<~ Llamando a Casa Pepe …
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a Casa Pepe ha terminado.
< Confirmado por Casa Pepe: sáb 21 nov 2026 (mañana), 21:00, 4 personas, a nombre de Ana García.
<   | Qué ha salido: Casa Pepe confirmó una mesa para 4 mañana a las 21:00 a nombre de Ana García.
<   | En sus palabras: «Sí, perfecto, queda reservada.»
<   | Duración: 42 segundos
<   [Archivo de calendario] [Recuérdamelo] [Cambiar reserva] [Anular reserva] [Reservar otra vez] [Transcripción] [Correcto] [No es así]
> ¿qué hemos reservado hasta ahora, y cómo funcionas?
< Tus últimas 2 llamadas:
<   | vie 20 nov 2026: ✅ Casa Pepe: confirmado · weaf45
<   | vie 20 nov 2026: 🚫 Bar Sol: detenida, no se llamó · anh7iu
<   Más sobre una: /info weaf45
< Dime en una frase a quién llamo y para qué. Te pregunto lo que falte, te muestro una ficha y llamo cuando digas que sí.
< Ejemplos:
< • reserva una mesa para 4 esta noche a las 21:00 en Casa Pepe, +34 911 234 567
< • pide cita con el dentista para el viernes por la mañana, +34 911 234 567
< • llama al +34 911 234 567 y pregunta por su horario
< También: pendientes, historial, transcripción, otra vez, deshacer, cancelar. /language, /timezone
> gracias, y recuérdamelo
< Te recordaré lo de Casa Pepe el sáb 21 nov 2026 (mañana) a las 19:00.
<   [Archivo de calendario] [Sin recordatorio] [Cambiar reserva] [Anular reserva] [Reservar otra vez]
> reserva una mesa para 2 el domingo a las 21:00 en Casa Luna, 911 230 102
< ¿Llamo a Casa Luna?
<   | Sitio: Casa Luna
<   | Teléfono: +34 911 23 01 02, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: dom 22 nov 2026
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 2 personas
<   | Nombre: Ana García (de tu perfil)
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> olvídalo, ¿y qué dijeron en Casa Pepe?
<~ Descartado: Casa Luna.
<   [Recuperarla]
< Confirmado por Casa Pepe: sáb 21 nov 2026 (mañana), 21:00, 4 personas, a nombre de Ana García.
<   | Qué ha salido: Casa Pepe confirmó una mesa para 4 mañana a las 21:00 a nombre de Ana García.
<   | En sus palabras: «Sí, perfecto, queda reservada.»
<   | Duración: 42 segundos
<   [Archivo de calendario] [Sin recordatorio] [Cambiar reserva] [Anular reserva] [Reservar otra vez] [Transcripción] [Correcto] [No es así]
> reserva una mesa para 2 el domingo a las 21:00 en Casa Luna, 911 230 102
< ¿Llamo a Casa Luna?
<   | Sitio: Casa Luna
<   | Teléfono: +34 911 23 01 02, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: dom 22 nov 2026
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 2 personas
<   | Nombre: Ana García (de tu perfil)
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> cancela eso y pide cita en la Clínica Ríos, 911 230 103, para el lunes a las 10
<~ Descartado: Casa Luna.
<   [Recuperarla]
< ¿Llamo a Clínica Ríos?
<   | Sitio: Clínica Ríos
<   | Teléfono: +34 911 23 01 03, Madrid, España
<   | Encargo: Pide cita en la Clínica Ríos, 911 230 103, para el lunes a las 10.
<   | Día: lun 23 nov 2026
<   | Hora: 10:00 (hora de Madrid)
<   | Nombre: Ana García (de tu perfil)
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> ¿qué hay pendiente, y confirmó Casa Pepe?
< Hay un encargo abierto.
<   | Clínica Ríos: en preparación
<   | Casa Pepe: recordatorio el sáb 21 nov 2026 (mañana) a las 19:00
<   [Seguir con Clínica Ríos] [Descartar Clínica Ríos] [Sin recordatorio: Casa Pepe]
< Confirmado por Casa Pepe: sáb 21 nov 2026 (mañana), 21:00, 4 personas, a nombre de Ana García.
<   | Qué ha salido: Casa Pepe confirmó una mesa para 4 mañana a las 21:00 a nombre de Ana García.
<   | En sus palabras: «Sí, perfecto, queda reservada.»
<   | Duración: 42 segundos
<   [Archivo de calendario] [Sin recordatorio] [Cambiar reserva] [Anular reserva] [Reservar otra vez] [Transcripción] [Correcto] [No es así]
> si Casa Pepe dijo que no, cancela esto y llámalos otra vez
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Ese día ya tienes Casa Pepe a las 21:00.
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
