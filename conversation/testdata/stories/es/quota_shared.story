# Lo que queda está en la ficha, también la de todos.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T12:00:00+01:00
upgrade: https://kallyai.example/upgrade

left credits 1.5 of 200
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
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Llamar allí a las 13:00] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
< A la cuenta le queda poco. Queda en la cuenta: 1,5 créditos.
call refused quota_exceeded
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
<~ No se ha llamado a Casa Pepe.
< A la cuenta no le quedan llamadas; no se ha llamado a Casa Pepe. Amplía el plan y prueba otra vez.
<   [Ampliar el plan] [Probar otra vez]
wait 6m
left credits 0 of 200
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
<   Son las 12:06 en Madrid. A esta hora casi ningún sitio así contesta.
<   Queda en la cuenta: 1,5 créditos.
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Llamar allí a las 13:00] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
< A la cuenta no le queda nada, así que no puedo llamar. Avisa al administrador y pulsa Mirar otra vez.
<   [Mirar otra vez]
> sí
< Lo repito. A la cuenta no le queda nada, así que no puedo llamar. Avisa al administrador y pulsa Mirar otra vez.
<   [Mirar otra vez]
chat friends group
> reserva una mesa para 2 esta noche a las 21:00 en Casa Pepe, +34 911 230 100, a nombre de Ana García
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 *** ** ** 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 2 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Son las 12:06 en Madrid. A esta hora casi ningún sitio así contesta.
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Llamar allí a las 13:00] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
< A la cuenta no le queda nada, así que no puedo llamar. Avisa al administrador y pulsa Mirar otra vez.
<   [Mirar otra vez]
chat home
person Boss
> reserva una mesa para 3 esta noche a las 21:00 en Casa Pepe, +34 911 230 100, a nombre de Ana García
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 3 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Son las 12:06 en Madrid. A esta hora casi ningún sitio así contesta.
<   Queda en la cuenta: 0 créditos.
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Llamar allí a las 13:00] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
< A la cuenta no le queda nada, así que no puedo llamar. Amplíala y pulsa Mirar otra vez.
<   [Ampliar el plan] [Mirar otra vez]
