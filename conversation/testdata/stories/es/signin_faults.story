# Lo que no es la dirección buena se rechaza con una frase y un enlace nuevo; nada se vincula sin un sí.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00
account: personal

> iniciar sesión
< Inicia sesión una vez, en tres pasos. El enlace sirve durante 10 minutos.
< 1. Abre la página de abajo e inicia sesión.
< 2. La última página parece rota. Es normal.
< 3. Copia su dirección y envíamela aquí.
<   [Iniciar sesión]
paste tampered
< (the message is taken away)
< Esta no es la dirección completa de la última página. Cópiala entera y envíamela otra vez, por favor.
<   [Enlace nuevo]
paste unknown
< (the message is taken away)
< No conozco este enlace. Pide uno nuevo, por favor.
<   [Enlace nuevo]
paste others
< (the message is taken away)
< Este enlace era para otra persona o para otro chat. Pide uno nuevo, por favor.
<   [Enlace nuevo]
paste late
< (the message is taken away)
< Este enlace es demasiado antiguo. Pide uno nuevo, por favor.
<   [Enlace nuevo]
paste used
< (the message is taken away)
< Este enlace ya se usó. Pide uno nuevo, por favor.
<   [Enlace nuevo]
paste denied
< (the message is taken away)
< En la página se rechazó el inicio de sesión. Pide un enlace nuevo e inténtalo otra vez.
<   [Enlace nuevo]
press Enlace nuevo
< Inicia sesión una vez, en tres pasos. El enlace sirve durante 10 minutos.
< 1. Abre la página de abajo e inicia sesión.
< 2. La última página parece rota. Es normal.
< 3. Copia su dirección y envíamela aquí.
<   [Iniciar sesión]
meet not_taken
paste
< (the message is taken away)
< Recibido. Miro de quién es esta cuenta …
< KallyAI no acepta este inicio de sesión. Pide un enlace nuevo e inténtalo otra vez.
<   [Enlace nuevo]
meet unreachable
paste
< (the message is taken away)
< Recibido. Miro de quién es esta cuenta …
< Ahora no puedo conectar con KallyAI. Pide un enlace nuevo dentro de unos minutos, por favor.
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
> no
< No la he vinculado. No he guardado nada.
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
> sí
< Has iniciado sesión.
> /login
< Ya has iniciado sesión. Este enlace cambia la cuenta. Inicia sesión una vez, en tres pasos. El enlace sirve durante 10 minutos.
< 1. Abre la página de abajo e inicia sesión.
< 2. La última página parece rota. Es normal.
< 3. Copia su dirección y envíamela aquí.
<   [Iniciar sesión]
paste leaked
< (the message is taken away)
< Cuidado: otras personas pueden ver lo que has pegado, y abre tu cuenta. Cierra todas tus sesiones en KallyAI y luego envía /login. Borro tu mensaje si puedo. Comprueba que ya no está, por favor.
