# Cómo acaba una llamada: other_time.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

call success
  highlights: No tienen mesa a las 21:00, pero ofrecen las 22:30.
  ai: Una mesa para cuatro a las nueve, por favor.
  human: A las nueve está completo. Le puedo ofrecer a las diez y media.
  ai: Gracias, lo consulto y vuelvo a llamar.
> reserva una mesa para 4 esta noche a las 21:00 en Casa Pepe, +34 911 230 100, a nombre de Ana García
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
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
< Sin reserva: Casa Pepe ofrece otra cosa: 22:30.
<   | Qué ha salido: No tienen mesa a las 21:00, pero ofrecen las 22:30.
<   | En sus palabras: «Le puedo ofrecer a las diez y media.»
<   | Duración: 42 segundos
<   [Aceptar y volver a llamar] [Rechazar] [Otra hora] [Transcripción] [Correcto] [No es así]
