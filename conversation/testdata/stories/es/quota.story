# Lo que queda está en la ficha; que queda poco se dice una vez al quinto y otra al veinteavo; sin nada no se llama.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T12:00:00+01:00
account: personal
upgrade: https://kallyai.example/upgrade
link page

> /login
< Toca abajo e inicia sesión. El enlace sirve una vez, durante 10 minutos.
<   [Iniciar sesión]
agree
< Has iniciado sesión.
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
<   Son las 12:00 en Madrid. A esta hora casi ningún sitio así contesta.
<   Queda en la cuenta: 458 créditos.
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Llamar allí a las 13:00] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
left credits 120 of 600
call failed
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
<~ La llamada a Casa Pepe ha terminado.
< La llamada a Casa Pepe no se ha podido hacer. No se ha acordado nada.
<   | Duración: 42 segundos
<   [Probar otra vez]
press Probar otra vez
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Son las 12:00 en Madrid. A esta hora casi ningún sitio así contesta.
<   Queda en la cuenta: 458 créditos.
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Llamar allí a las 13:00] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
< A la cuenta le queda poco. Queda en la cuenta: 120 créditos.
<   [Ampliar el plan]
left calls 27 of 35 minutes 165.5 of 210
wait 5m
> /usage
< Esto queda en la cuenta:
<   | Correo: a•••@example.com
<   | Plan: pro
<   | Créditos: ▰▱▱▱▱▱▱▱▱▱ quedan 30,5 de 600
<   | Minutos: ▰▰▰▰▰▰▰▰▰▰ quedan 210 de 210
<   | Hasta: lun 30 nov 2026
> reserva una mesa para 5 esta noche a las 21:00 en Casa Pepe, +34 911 230 100, a nombre de Ana García
<~ Cambiado: Personas 4 → 5. ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 5 personas (cambiado)
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Son las 12:05 en Madrid. A esta hora casi ningún sitio así contesta.
<   Queda en la cuenta: 30,5 créditos.
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Llamar allí a las 13:00] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
left calls 1 of 35 minutes 8 of 210
wait 6m
> somos 6
<~ Cambiado: Personas 5 → 6. ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 6 personas (cambiado)
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Son las 12:11 en Madrid. A esta hora casi ningún sitio así contesta.
<   Queda en la cuenta: 30,5 créditos.
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Llamar allí a las 13:00] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
< A la cuenta le queda poco. Queda en la cuenta: 1 llamada, 8 minutos.
<   [Ampliar el plan]
> somos 7
<~ Cambiado: Personas 6 → 7. ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 7 personas (cambiado)
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Son las 12:11 en Madrid. A esta hora casi ningún sitio así contesta.
<   Queda en la cuenta: 1 llamada, 8 minutos.
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Llamar allí a las 13:00] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
left calls 0 of 35 minutes 8 of 210
wait 6m
> somos 8
<~ Cambiado: Personas 7 → 8. ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 8 personas (cambiado)
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Son las 12:17 en Madrid. A esta hora casi ningún sitio así contesta.
<   Queda en la cuenta: 1 llamada, 8 minutos.
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Llamar allí a las 13:00] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
< A la cuenta no le queda nada, así que no puedo llamar. Amplíala y pulsa Mirar otra vez.
<   [Ampliar el plan] [Mirar otra vez]
> sí
< Lo repito. A la cuenta no le queda nada, así que no puedo llamar. Amplíala y pulsa Mirar otra vez.
<   [Ampliar el plan] [Mirar otra vez]
press Mirar otra vez
< A la cuenta no le queda nada, así que no puedo llamar. Amplíala y pulsa Mirar otra vez.
<   [Ampliar el plan] [Mirar otra vez]
read unsent
press Mirar otra vez
< Ahora no puedo leerlo. Inténtalo más tarde, por favor.
left credits 600 of 600
press Mirar otra vez
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 8 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Son las 12:17 en Madrid. A esta hora casi ningún sitio así contesta.
<   Queda en la cuenta: 600 créditos.
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Llamar allí a las 13:00] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
call success
> sí
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-20
= Lang: es
= PartySize: 8
= Phone: +34911230100
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 8 personas el viernes 20 de noviembre de 2026 a las 21:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
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
