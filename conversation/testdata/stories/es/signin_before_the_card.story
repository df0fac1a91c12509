# Una petición espera a que se inicie sesión, antes de la ficha; después la ficha aparece sola.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00
account: personal

> reserva una mesa para 4 esta noche a las 9 en Casa Pepe, +34 910 000 100, a nombre de Ana Ruiz
< Antes de mostrarte la ficha, inicia sesión en KallyAI una vez. Las llamadas van por tu cuenta.
< Inicia sesión una vez, en tres pasos. El enlace sirve durante 10 minutos.
< 1. Abre la página de abajo e inicia sesión.
< 2. La última página parece rota. Es normal.
< 3. Copia su dirección y envíamela aquí.
<   [Iniciar sesión]
> mejor 5
< Cambiado: Personas 4 → 5. Termina de iniciar sesión con el enlace de arriba. Después aparece aquí la ficha.
<   [Enlace nuevo]
paste
< (the message is taken away)
< Recibido. Miro de quién es esta cuenta …
< ¿Es esta tu cuenta?
<   | Correo: a•••@example.com
<   | Plan: pro
<   | Créditos: ▰▰▰▰▰▰▰▰▱▱ quedan 458 de 600
<   | Se vincula a: Ana
<   [Vincular] [No es mía]
> mejor 6 personas
< Cambiado: Personas 5 → 6. ¿Es esta tu cuenta?
<   | Correo: a•••@example.com
<   | Plan: pro
<   | Créditos: ▰▰▰▰▰▰▰▰▱▱ quedan 458 de 600
<   | Se vincula a: Ana
<   [Vincular] [No es mía]
press Vincular
< Has iniciado sesión.
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 910 00 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 6 personas
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
= PartySize: 6
= Phone: +34910000100
= Task: Eres un asistente de IA que llama de parte de Ana Ruiz; dilo al empezar. Reserva una mesa para 6 personas el viernes 20 de noviembre de 2026 a las 21:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
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
> /logout
< Has cerrado sesión aquí. He olvidado tus claves de acceso.
<   [Enlace nuevo]
> /logout
< No has iniciado sesión. Envía /login para iniciarla.
