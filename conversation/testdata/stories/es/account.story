# Lo que queda, lo que se paga y la página de facturación: solo para la persona; de una cuenta común, solo para administradores.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00-05:00
account: personal

> /usage
< Primero inicia sesión en KallyAI, por favor.
< Inicia sesión una vez, en tres pasos. El enlace sirve durante 10 minutos.
< 1. Abre la página de abajo e inicia sesión.
< 2. La última página parece rota. Es normal.
< 3. Copia su dirección y envíamela aquí.
<   [Iniciar sesión]
> /status
< No has iniciado sesión. Envía /login para iniciarla.
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
press Vincular
< Has iniciado sesión.
> /usage
< Esto queda en la cuenta:
<   | Correo: a•••@example.com
<   | Plan: pro
<   | Créditos: ▰▱▱▱▱▱▱▱▱▱ quedan 30,5 de 600
<   | Minutos: ▰▰▰▰▰▰▰▰▰▰ quedan 210 de 210
<   | Hasta: lun 30 nov 2026
> ¿cuántos créditos me quedan?
< Lo repito. Esto queda en la cuenta:
<   | Correo: a•••@example.com
<   | Plan: pro
<   | Créditos: ▰▱▱▱▱▱▱▱▱▱ quedan 30,5 de 600
<   | Minutos: ▰▰▰▰▰▰▰▰▰▰ quedan 210 de 210
<   | Hasta: lun 30 nov 2026
> /subscription
< Este es tu plan:
<   | Plan: pro
<   | Estado: activo
<   | Se paga: cada mes
<   | Se renueva: lun 30 nov 2026
<   | Cambia a: power lun 30 nov 2026
<   [Gestionar el plan]
> mi suscripción
< Lo repito. Este es tu plan:
<   | Plan: pro
<   | Estado: activo
<   | Se paga: cada mes
<   | Se renueva: lun 30 nov 2026
<   | Cambia a: power lun 30 nov 2026
<   [Gestionar el plan]
> /billing
< Tu página de facturación. El enlace es solo para ti.
<   [Abrir facturación]
> mis facturas
< Lo repito. Tu página de facturación. El enlace es solo para ti.
<   [Abrir facturación]
> /status
< Has iniciado sesión.
<   | Correo: a•••@example.com
<   | Plan: pro
<   | Créditos: ▰▱▱▱▱▱▱▱▱▱ quedan 30,5 de 600
<   | Minutos: ▰▰▰▰▰▰▰▰▰▰ quedan 210 de 210
meet unsent
> /usage
< Ahora no puedo leerlo. Inténtalo más tarde, por favor.
meet forbidden
> /billing
< KallyAI no dice nada de eso para esta cuenta.
meet token_expired
> /usage
< Primero inicia sesión en KallyAI, por favor.
< Inicia sesión una vez, en tres pasos. El enlace sirve durante 10 minutos.
< 1. Abre la página de abajo e inicia sesión.
< 2. La última página parece rota. Es normal.
< 3. Copia su dirección y envíamela aquí.
<   [Iniciar sesión]
> /status
< No has iniciado sesión. Envía /login para iniciarla.
<   [Enlace nuevo]
chat team group
> /usage
< Eso es privado. Pregúntamelo en privado, por favor.
> /billing
< Lo repito. Eso es privado. Pregúntamelo en privado, por favor.
account: shared
chat home
> /usage
< Esto queda en la cuenta:
<   | Correo: a•••@example.com
<   | Plan: pro
<   | Créditos: ▰▱▱▱▱▱▱▱▱▱ quedan 30,5 de 600
<   | Minutos: ▰▰▰▰▰▰▰▰▰▰ quedan 210 de 210
<   | Hasta: lun 30 nov 2026
> /billing
< Este bot llama con una sola cuenta para todos. Su plan es cosa de los administradores.
> /subscription
< Lo repito. Este bot llama con una sola cuenta para todos. Su plan es cosa de los administradores.
meet missing_token
> /usage
< La cuenta no tiene la sesión iniciada. Avisa al administrador, por favor.
person Boss
> /billing
< Tu página de facturación. El enlace es solo para ti.
<   [Abrir facturación]
