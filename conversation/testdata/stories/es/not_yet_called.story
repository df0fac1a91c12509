# Mientras va la primera llamada, a nadie se le dice que no hay ninguna; y no se ofrece un día cuya hora ya pasó.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

> llama al dentista, +34 911 230 100, para una limpieza, me llamo Ana Ruiz
< Entendido. ¿Para qué día?
<   [vie 20 nov 2026 (hoy)] [sáb 21 nov 2026 (mañana)]
> el viernes a las 9 de la mañana
< ¿Llamo a +34 911 23 01 00?
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Llama al dentista, +34 911 230 100, para una limpieza.
<   | Día: vie 27 nov 2026
<   | Hora: 09:00 (hora de Madrid)
<   | Nombre: Ana Ruiz
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
call slow success
  highlights: La limpieza queda reservada para el viernes 27 de noviembre a las 09:00.
  human: El viernes 27 a las nueve está bien, he apuntado a Ana Ruiz.
> sí
= CallLang: es
= Category: clinic
= Date: 2026-11-27
= Lang: es
= Phone: +34911230100
= Task: Eres un asistente de IA que llama de parte de Ana Ruiz; dilo al empezar. Llama al dentista, +34 911 230 100, para una limpieza. Cuándo: el viernes 27 de noviembre de 2026 a las 09:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 09:00
= Timezone: Europe/Madrid
= UserName: Ana Ruiz
<~ Voy a llamar a +34 911 23 01 00.
<~ Llamando a +34 911 23 01 00 …
> vuelve a llamar
< Ya estoy en ello, confirmado hace 1 segundo.
> historial
< Lo repito. Ya estoy en ello, confirmado hace 1 segundo.
> transcripción
< Ya estoy en ello, confirmado hace 1 segundo.
wait 1m
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a +34 911 23 01 00 ha terminado.
< No está claro si +34 911 23 01 00 ha aceptado. Lee lo que se dijo y decide.
<   | Qué ha salido: La limpieza queda reservada para el viernes 27 de noviembre a las 09:00.
<   | Duración: 42 segundos
<   [Probar otra vez] [Transcripción] [Correcto] [No es así]
