# No se ha encontrado a nadie: la misma llamada otra vez, como mucho tres, cada una con su toque; la última ofrece otra cosa.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T18:00:00+01:00
undo: 5s

call busy
> reserva una mesa para 4 hoy a las 21:00 en Casa Pepe, 911 230 102, a nombre de Ana García
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 02, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
press Llamar
< (Llamo a Casa Pepe en 5 segundos.)
<~ Llamo a Casa Pepe en 5 segundos.
<   [Parar]
wait 5s
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-20
= Lang: es
= PartySize: 4
= Phone: +34911230102
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 4 personas el viernes 20 de noviembre de 2026 a las 21:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:00
= Timezone: Europe/Madrid
= UserName: Ana García
<~ Llamando a Casa Pepe …
<~ La llamada a Casa Pepe ha terminado.
< La línea de Casa Pepe estaba ocupada. No se ha acordado nada. Intento 1 de 3.
<   | Duración: 42 segundos
<   [Llamar otra vez ya] [En 20 minutos] [Parar]
call no_answer
press En 20 minutos
< (Llamaré a Casa Pepe el vie 20 nov 2026 (hoy) a las 18:20 (hora de Madrid).)
< Llamaré a Casa Pepe el vie 20 nov 2026 (hoy) a las 18:20 (hora de Madrid). Intento 2 de 3.
<   [Mejor llamar ya] [Mover] [Quitar]
press Llamar otra vez ya
< (El siguiente intento ya está en marcha.)
press En 20 minutos
< (El siguiente intento ya está en marcha.)
> pendientes
< Hay un encargo abierto.
<   | Casa Pepe: se llamará el vie 20 nov 2026 (hoy) a las 18:20 (hora de Madrid)
<   [Mejor llamar ya: Casa Pepe] [Mover: Casa Pepe] [Quitar: Casa Pepe]
wait 25m
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-20
= Lang: es
= PartySize: 4
= Phone: +34911230102
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 4 personas el viernes 20 de noviembre de 2026 a las 21:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:00
= Timezone: Europe/Madrid
= UserName: Ana García
<~ Llamando a Casa Pepe … Intento 2 de 3.
<~ La llamada a Casa Pepe ha terminado.
< Nadie ha contestado en Casa Pepe. No se ha acordado nada. Intento 2 de 3.
<   | Duración: 42 segundos
<   [Llamar otra vez ya] [En 20 minutos] [Parar]
call voicemail
press Llamar otra vez ya
< (Llamo a Casa Pepe en 5 segundos.)
< Llamo a Casa Pepe en 5 segundos. Intento 3 de 3.
<   [Parar]
wait 10s
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-20
= Lang: es
= PartySize: 4
= Phone: +34911230102
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 4 personas el viernes 20 de noviembre de 2026 a las 21:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:00
= Timezone: Europe/Madrid
= UserName: Ana García
<~ Llamando a Casa Pepe … Intento 3 de 3.
<~ La llamada a Casa Pepe ha terminado.
< Solo ha saltado el buzón de voz de Casa Pepe. No se ha acordado nada. Intento 3 de 3.
<   | Duración: 42 segundos
<   [Probar otra vez] [Llamo yo]
