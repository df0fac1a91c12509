# Quien administra para todas las llamadas y deja que sigan; nadie más puede. Lo decidido se puede consultar.
lang: es
zone: Europe/Madrid
region: ES
> /stop
< Eso es para quienes administran este bot.
> /audit
< Lo repito. Eso es para quienes administran este bot.
person Boss
chat boss private
> /audit
< Todavía no hay ninguna decisión anotada.
> /resume
< Las llamadas no están paradas. Con /stop se paran todas.
> /stop
< Todas las llamadas están paradas. Las que están en curso siguen. Con /resume se vuelve a llamar.
> /stop
< Las llamadas ya están paradas. Con /resume se vuelve a llamar.
person Ana
chat home private
> reserva una mesa para 4 mañana a las 21:00 en Casa Pepe, +34 911 230 100, a nombre de Ana Ruiz
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana Ruiz
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
press Llamar
< Las llamadas están desactivadas por ahora. Guardo tu encargo; prueba más tarde.
person Boss
chat boss private
> /resume
< Se vuelve a llamar.
> /audit
< Las últimas decisiones. El archivo las tiene todas.
<   | 2026-11-20 19:00: test:boss, resumed
<   | 2026-11-20 19:00: test:ana, refused, +34 *** ** ** 00, limit.stopped
<   | 2026-11-20 19:00: test:boss, stopped
<   (file kallybot-audit.jsonl, application/jsonl)
chat team group
> /audit
< Eso es privado. Pregúntamelo en privado, por favor.
person Ana
chat home private
call success
  highlights: Casa Pepe confirmó una mesa para cuatro mañana a las 21:00.
press Llamar
< (Voy a llamar a Casa Pepe.)
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-21
= Lang: es
= PartySize: 4
= Phone: +34911230100
= Task: Eres un asistente de IA que llama de parte de Ana Ruiz; dilo al empezar. Reserva una mesa para 4 personas el sábado 21 de noviembre de 2026 a las 21:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:00
= Timezone: Europe/Madrid
= UserName: Ana Ruiz
<~ Voy a llamar a Casa Pepe.
<~ Llamando a Casa Pepe …
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a Casa Pepe ha terminado.
< Confirmado por Casa Pepe: sáb 21 nov 2026 (mañana), 21:00, 4 personas, a nombre de Ana Ruiz.
<   | Qué ha salido: Casa Pepe confirmó una mesa para cuatro mañana a las 21:00.
<   | Duración: 42 segundos
<   [Archivo de calendario] [Recuérdamelo] [Cambiar reserva] [Anular reserva] [Reservar otra vez] [Transcripción] [Correcto] [No es así]
