# En un grupo los números van tapados, las clínicas son privadas, y solo pulsa quien pidió; un administrador puede cancelar.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00
place: group

call success
  highlights: Casa Pepe confirmó; llamar al +34 911 230 100 si hay retraso.
  ai: Una mesa para cuatro esta noche a las nueve, a nombre de Ana García.
  human: Perfecto, una mesa para cuatro a las nueve a nombre de Ana, hasta luego.
> reserva una mesa para 4 esta noche a las 21:00 en Casa Pepe, +34 911 230 100, a nombre de Ana García
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 *** ** ** 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
other Llamar
< (Eso solo puede hacerlo Ana.)
admin Llamar
< (Eso solo puede hacerlo Ana.)
press Llamar
< (Voy a llamar a Casa Pepe.)
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-20
= Lang: es
= PartySize: 4
= Phone: +34911230100
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 4 personas el viernes 20 de noviembre de 2026 a las 21:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:00
= Timezone: Europe/Madrid
= UserName: Ana García
<~ Voy a llamar a Casa Pepe.
<~ Llamando a Casa Pepe …
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a Casa Pepe ha terminado.
< Confirmado por Casa Pepe: vie 20 nov 2026 (hoy), 21:00, 4 personas, a nombre de Ana García.
<   | Qué ha salido: Casa Pepe confirmó; llamar al ••• si hay retraso.
<   | En sus palabras: «Perfecto, una mesa para cuatro a las nueve a nombre de Ana, hasta luego.»
<   | Duración: 42 segundos
<   [Archivo de calendario] [Recuérdamelo] [Cambiar reserva] [Anular reserva] [Reservar otra vez] [Transcripción] [Correcto] [No es así]
> reserva una mesa para 2 mañana a las 21:00 en Casa Pepe, +34 911 230 100
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 *** ** ** 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 2 personas
<   | Nombre: Ana García (de tu perfil)
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
admin Cancelar
<~ Descartado: Casa Pepe.
<   [Recuperarla]
> pide cita con el dentista para el lunes, 911 230 142
< Las llamadas a clínicas son privadas. Escríbeme directamente para esta.
