# A quien duda de la sesión, o cree que la última página está rota, se le ayuda; el encargo se guarda.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00
account: personal

> reserva una mesa para 4 esta noche a las 9 en Casa Pepe, +34 911 230 100, a nombre de Ana García
< Antes de mostrarte la ficha, inicia sesión en KallyAI una vez. Las llamadas van por tu cuenta.
< Inicia sesión una vez, en tres pasos. El enlace sirve durante 10 minutos.
< 1. Abre la página de abajo e inicia sesión.
< 2. La última página parece rota. Es normal.
< 3. Copia su dirección y envíamela aquí.
<   [Iniciar sesión]
> ¿por qué tengo que iniciar sesión?
< Las llamadas van por tu propia cuenta de KallyAI, que las paga. Inicias sesión en KallyAI; yo nunca veo tu contraseña.
<   [Enlace nuevo]
> ¿es seguro?
< Es solo una vez, y /logout la cierra. La contraseña la escribes en KallyAI, no aquí.
<   [Enlace nuevo]
> la página no carga
< Esa página parece rota, y es normal. Copia su dirección y envíamela aquí.
<   [Enlace nuevo]
> ya lo hice
< Aún no tengo nada tuyo. Copia entera la dirección de lo alto de esa página.
<   [Enlace nuevo]
> http://127.0.0.1:8740/
< Esta no es la dirección completa de la última página. Cópiala entera y envíamela otra vez, por favor.
<   [Enlace nuevo]
> listo
< Esa página parece rota, y es normal. Copia su dirección y envíamela aquí.
<   [Enlace nuevo]
> inicia sesión
< Aquí tienes un enlace nuevo. Inicia sesión una vez, en tres pasos. El enlace sirve durante 10 minutos.
< 1. Abre la página de abajo e inicia sesión.
< 2. La última página parece rota. Es normal.
< 3. Copia su dirección y envíamela aquí.
<   [Iniciar sesión]
> hola
< Termina de iniciar sesión con el enlace de arriba. Después aparece aquí la ficha.
<   [Enlace nuevo]
> ¿cuánto me queda?
< Tu encargo está guardado. Abre el enlace de arriba e inicia sesión, por favor.
<   [Enlace nuevo]
> cancela
< Descartado: Casa Pepe.
<   [Recuperarla]
> ¿cuánto me queda?
< Primero termina de iniciar sesión con el enlace de arriba, por favor.
<   [Enlace nuevo]
> ¿cómo?
< Esa página parece rota, y es normal. Copia su dirección y envíamela aquí.
<   [Enlace nuevo]
link page
> /login
< Aquí tienes un enlace nuevo. Toca abajo e inicia sesión. El enlace sirve una vez, durante 10 minutos.
<   [Iniciar sesión]
> no me funciona
< Aún no tengo nada tuyo. Abre el enlace de arriba, inicia sesión y pulsa «Vincular».
<   [Enlace nuevo]
> sale en blanco
< Sigo sin nada. Pide un enlace nuevo e inicia sesión hasta que la página diga «Hecho».
<   [Enlace nuevo]
link form
> /login
< Aquí tienes un enlace nuevo. Inicia sesión una vez, en tres pasos. El enlace sirve durante 10 minutos.
< 1. Abre la página de abajo e inicia sesión.
< 2. La última página parece rota. Es normal.
< 3. Copia su dirección, pulsa «Pegar dirección» y ponla ahí.
<   [Iniciar sesión]
> la página está en blanco
< Esa página parece rota, y es normal. Copia su dirección y pulsa «Pegar dirección».
<   [Enlace nuevo]
> hecho
< Aún no tengo nada tuyo. Pulsa «Pegar dirección» y pon ahí la dirección entera.
<   [Enlace nuevo]
