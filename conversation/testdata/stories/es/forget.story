# Se olvida a una persona tras un sí y una llamada con pedirlo; de una llamada en curso se oye antes el final.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T12:00:00+01:00

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
call no_answer
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
< Nadie ha contestado en Casa Pepe. No se ha acordado nada. Intento 1 de 3.
<   | Duración: 42 segundos
<   [Llamar otra vez ya] [Cuando abran (13:00)] [Parar]
> /export
< Esto es todo lo que guardo de ti. Tu sesión en sí no va dentro.
<   (file kallybot.json, application/json)
> /forget zzzz
< No conozco ninguna llamada tuya con el código zzzz. /history muestra tus llamadas.
> /forget anh7
< Olvidada aquí. Lo que está en este chat solo lo puedes borrar tú. KallyAI conserva su propio registro de 1 llamada; pide a KallyAI que lo borre.
> /history
< Todavía no hay llamadas.
> /forget
< ¿Olvido todo sobre ti aquí: nuestras charlas, tu perfil, tu sesión, tus llamadas? No se puede deshacer.
<   [Olvidar todo] [Guardarlo]
> no
< De acuerdo, lo guardo todo como está.
> olvídame
< ¿Olvido todo sobre ti aquí: nuestras charlas, tu perfil, tu sesión, tus llamadas? No se puede deshacer.
<   [Olvidar todo] [Guardarlo]
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
call slow no_answer
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
> /forget
< ¿Olvido todo sobre ti aquí: nuestras charlas, tu perfil, tu sesión, tus llamadas? No se puede deshacer.
<   [Olvidar todo] [Guardarlo]
> sí
< Hay una llamada en curso. Te cuento en qué queda y luego olvido todo sobre ti.
wait 1m
<~ La llamada a Casa Pepe ha terminado.
< Nadie ha contestado en Casa Pepe. No se ha acordado nada. Intento 1 de 3.
<   | Duración: 42 segundos
<   [Llamar otra vez ya] [Cuando abran (13:00)] [Parar]
< Hecho. He olvidado nuestras charlas, tu perfil, tu sesión y tus llamadas de aquí. Lo que está en este chat solo lo puedes borrar tú. KallyAI conserva su propio registro de 1 llamada; pide a KallyAI que lo borre.
> me llamo Bo
< Anotado para tus llamadas: Bo.
> /profile
< Lo que sé de ti. Cámbialo con tus palabras, por ejemplo «me llamo Ana».
<   | Nombre: Bo
> /forget
< ¿Olvido todo sobre ti aquí: nuestras charlas, tu perfil, tu sesión, tus llamadas? No se puede deshacer.
<   [Olvidar todo] [Guardarlo]
press Olvidar todo
< Hecho. He olvidado nuestras charlas, tu perfil, tu sesión y tus llamadas de aquí. Lo que está en este chat solo lo puedes borrar tú.
> /profile
< Aún no sé nada de ti. Di, por ejemplo, «me llamo Ana».
chat friends group
> /forget
< Eso es privado. Pregúntamelo en privado, por favor.
> /export
< Lo repito. Eso es privado. Pregúntamelo en privado, por favor.
> /privacy
< Qué guardo, dónde y cuánto tiempo:
< 1. Encargos que no confirmas: 24 horas desde tu última palabra.
< 2. Llamadas y sus resultados: 30 días desde que terminan.
< 3. Tu perfil (nombre, teléfono, idiomas, sitios a los que llamaste, citas que vienen) y lo último que hablamos: hasta que digas /forget.
< 4. Las llamadas van por la cuenta de quien lleva el bot; no hay sesión tuya.
< 5. Transcripciones y grabaciones se leen cuando las pides y no se guardan aquí.
< 6. Todo está en un solo archivo, en la máquina de quien lleva el bot.
< 7. KallyAI recibe lo que muestra la ficha, hace la llamada y conserva su propio registro.
< 8. El sitio al que se llama oye lo que muestra la ficha.
< 9. /export te envía todo lo que guardo. /forget lo borra; /forget y un código borra una llamada.
< 10. En los grupos oculto los números y no digo nada de tu cuenta.
