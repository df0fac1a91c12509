# Entre otras personas nadie inicia sesión: se hace en privado, y después la ficha aparece donde se pidió. Lo que se pega entre
# otras personas se borra, y se dice qué hacer. Con una cuenta para todos no hace falta.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00
account: personal

chat team group
> reserva una mesa para 4 esta noche a las 9 en Casa Pepe, +34 910 000 100, a nombre de Ana Ruiz
< Primero inicia sesión: escríbeme en privado y envía /login. Después sigo aquí.
> /login
< Lo repito. Primero inicia sesión: escríbeme en privado y envía /login. Después sigo aquí.
paste leaked
< (the message is taken away)
< Cuidado: otras personas pueden ver lo que has pegado, y abre tu cuenta. Cierra todas tus sesiones en KallyAI y luego envía /login. Borro tu mensaje si puedo. Comprueba que ya no está, por favor.
chat direct
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
press Vincular
< Has iniciado sesión.
<team ¿Llamo a Casa Pepe?
<team   | Sitio: Casa Pepe
<team   | Teléfono: +34 *** ** ** 00, Madrid, España
<team   | Encargo: Reserva una mesa.
<team   | Día: vie 20 nov 2026 (hoy)
<team   | Hora: 21:00 (hora de Madrid)
<team   | Personas: 4 personas
<team   | Nombre: Ana Ruiz
<team   | Idioma de la llamada: español
<team   Di que sí para llamar, o dime qué cambio.
<team   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
chat team group
account: shared
> /login
< Este bot llama con una sola cuenta para todos. No hace falta que inicies sesión.
> /logout
< Lo repito. Este bot llama con una sola cuenta para todos. No hace falta que inicies sesión.
paste not_needed
< (the message is taken away)
< Cuidado: lo que has pegado abre tu cuenta, y no lo necesito. Cierra todas tus sesiones en KallyAI, por favor. Borro tu mensaje si puedo. Comprueba que ya no está, por favor.
