# Entretanto se cerró la sesión: no se llama a nadie, el borrador se guarda, y tras iniciar sesión la ficha pregunta otra vez.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00
account: personal
link page

> /login
< Toca abajo e inicia sesión. El enlace sirve una vez, durante 10 minutos.
<   [Iniciar sesión]
agree
< Has iniciado sesión.
> reserva una mesa para 4 esta noche a las 9 en Casa Pepe, +34 910 000 100, a nombre de Ana Ruiz
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 910 00 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana Ruiz
<   | Idioma de la llamada: español
<   Queda en la cuenta: 458 créditos.
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
call refused missing_token
> sí
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-20
= Lang: es
= PartySize: 4
= Phone: +34910000100
= Task: Eres un asistente de IA que llama de parte de Ana Ruiz; dilo al empezar. Reserva una mesa para 4 personas el viernes 20 de noviembre de 2026 a las 21:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:00
= Timezone: Europe/Madrid
= UserName: Ana Ruiz
<~ Voy a llamar a Casa Pepe.
<~ Llamando a Casa Pepe …
<~ No se ha llamado a Casa Pepe.
< KallyAI cerró tu sesión, así que no se ha llamado a nadie. Iníciala otra vez y te muestro la ficha.
< Toca abajo e inicia sesión. El enlace sirve una vez, durante 10 minutos.
<   [Iniciar sesión]
agree
< Has iniciado sesión.
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 910 00 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana Ruiz
<   | Idioma de la llamada: español
<   Queda en la cuenta: 458 créditos.
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
call success
> sí
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-20
= Lang: es
= PartySize: 4
= Phone: +34910000100
= Task: Eres un asistente de IA que llama de parte de Ana Ruiz; dilo al empezar. Reserva una mesa para 4 personas el viernes 20 de noviembre de 2026 a las 21:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:00
= Timezone: Europe/Madrid
= UserName: Ana Ruiz
<~ Voy a llamar a Casa Pepe.
<~ Llamando a Casa Pepe …
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a Casa Pepe ha terminado.
< No está claro si Casa Pepe ha aceptado. Lee lo que se dijo y decide.
<   | Duración: 42 segundos
<   [Probar otra vez] [Transcripción] [Correcto] [No es así]
