# Lo que se guarda de una persona y de su última llamada se pide con sus palabras; vincular una cuenta se explica antes del sí.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00
account: personal

> ponme la grabación
< Todavía no hay llamadas.
> /login
< Inicia sesión una vez, en tres pasos. El enlace sirve durante 10 minutos.
< 1. Abre la página de abajo e inicia sesión.
< 2. La última página parece rota. Es normal.
< 3. Copia su dirección y envíamela aquí.
<   [Iniciar sesión]
paste
< (the message is taken away)
< Recibido. Miro de quién es esta cuenta …
< ¿Es esta tu cuenta?
<   | Correo: a•••@example.com
<   | Plan: pro
<   | Créditos: ▰▰▰▰▰▰▰▰▱▱ quedan 458 de 600
<   | Se vincula a: Ana
<   [Vincular] [No es mía]
> ¿qué significa vincular?
< Si la vinculas, las llamadas que pidas irán por esta cuenta.
<   [Vincular] [No es mía]
> ¿qué pasa si la vinculo?
< Vincula solo una cuenta tuya. Con /logout la dejas cuando quieras.
<   [Vincular] [No es mía]
> Vincular
< Has iniciado sesión.
> /login
< Ya has iniciado sesión. Este enlace cambia la cuenta. Inicia sesión una vez, en tres pasos. El enlace sirve durante 10 minutos.
< 1. Abre la página de abajo e inicia sesión.
< 2. La última página parece rota. Es normal.
< 3. Copia su dirección y envíamela aquí.
<   [Iniciar sesión]
paste
< (the message is taken away)
< Recibido. Miro de quién es esta cuenta …
< ¿Es esta tu cuenta?
<   | Correo: a•••@example.com
<   | Plan: pro
<   | Créditos: ▰▰▰▰▰▰▰▰▱▱ quedan 458 de 600
<   | Se vincula a: Ana
<   [Vincular] [No es mía]
> no es mía
< No la he vinculado. No he guardado nada.
<   [Enlace nuevo]
> /login
< Ya has iniciado sesión. Este enlace cambia la cuenta. Inicia sesión una vez, en tres pasos. El enlace sirve durante 10 minutos.
< 1. Abre la página de abajo e inicia sesión.
< 2. La última página parece rota. Es normal.
< 3. Copia su dirección y envíamela aquí.
<   [Iniciar sesión]
paste
< (the message is taken away)
< Recibido. Miro de quién es esta cuenta …
< ¿Es esta tu cuenta?
<   | Correo: a•••@example.com
<   | Plan: pro
<   | Créditos: ▰▰▰▰▰▰▰▰▱▱ quedan 458 de 600
<   | Se vincula a: Ana
<   [Vincular] [No es mía]
> sí, es la mía
< Has iniciado sesión.
> reserva una mesa para 4 esta noche a las 9 en Casa Pepe, +34 911 230 100
< Entendido: Casa Pepe, vie 20 nov 2026 (hoy), 21:00, 4 personas. ¿A nombre de quién?
> ¿quién lee mis mensajes?
< Qué guardo, dónde y cuánto tiempo:
< 1. Encargos que no confirmas: 24 horas desde tu última palabra.
< 2. Llamadas y sus resultados: 30 días desde que terminan.
< 3. Tu perfil (nombre, teléfono, idiomas, sitios a los que llamaste, citas que vienen) y lo último que hablamos: hasta que digas /forget.
< 4. Tu sesión, sellada con la clave de quien lleva el bot, hasta que digas /logout o /forget.
< 5. Transcripciones y grabaciones se leen cuando las pides y no se guardan aquí.
< 6. Todo está en un solo archivo, en la máquina de quien lleva el bot.
< 7. KallyAI recibe lo que muestra la ficha, hace la llamada y conserva su propio registro.
< 8. El sitio al que se llama oye lo que muestra la ficha.
< 9. /export te envía todo lo que guardo. /forget lo borra; /forget y un código borra una llamada.
< 10. En los grupos oculto los números y no digo nada de tu cuenta.
< ¿A nombre de quién?
> Ana García
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
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
= Phone: +34911230100
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 4 personas el viernes 20 de noviembre de 2026 a las 21:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:00
= Timezone: Europe/Madrid
= UserName: Ana García
<~ Voy a llamar a Casa Pepe.
<~ Llamando a Casa Pepe …
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a Casa Pepe ha terminado.
< No está claro si Casa Pepe ha aceptado. Lee lo que se dijo y decide.
<   | Duración: 42 segundos
<   [Probar otra vez] [Transcripción] [Correcto] [No es así]
> ponme la grabación
< La grabación de la llamada a Casa Pepe. El enlace es solo para ti.
<   [Escuchar]
> añádelo a mi calendario
< Esa llamada no reservó nada seguro, así que no hay archivo de calendario.
> /info
< La llamada a Casa Pepe:
<   | Código: 3inhl7
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Pedida el: vie 20 nov 2026
<   | Estado: ❔ no está claro
<   | Duración: 42 segundos
<   Código en KallyAI: call-1
<   [Transcripción] [Grabación] [Probar otra vez]
> exporta mis datos
< Esto es todo lo que guardo de ti. Tu sesión en sí no va dentro.
<   (file kallybot.json, application/json)
