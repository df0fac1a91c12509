# La pausa cuenta desde que se pulsa, no desde el mensaje; si la hora ya pasó no se llama a nadie, se pregunta.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-17T17:00:00+01:00

call busy
> reserva una mesa para 4 el sábado a las 21:00 en Casa Pepe, +34 911 230 100, a nombre de Ana García
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-21
= Lang: es
= PartySize: 4
= Phone: +34911230100
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 4 personas el sábado 21 de noviembre de 2026 a las 21:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:00
= Timezone: Europe/Madrid
= UserName: Ana García
<~ Voy a llamar a Casa Pepe.
<~ Llamando a Casa Pepe …
<~ La llamada a Casa Pepe ha terminado.
< La línea de Casa Pepe estaba ocupada. No se ha acordado nada. Intento 1 de 3.
<   | Duración: 42 segundos
<   [Llamar otra vez ya] [En 20 minutos] [Cuando abran (13:00 del mié)] [Parar]
wait 15m
press En 20 minutos
< (Llamaré a Casa Pepe el mar 17 nov 2026 (hoy) a las 17:35 (hora de Madrid).)
< Llamaré a Casa Pepe el mar 17 nov 2026 (hoy) a las 17:35 (hora de Madrid). Intento 2 de 3.
<   [Mejor llamar ya] [Mover] [Quitar]
call busy
wait 20m
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-21
= Lang: es
= PartySize: 4
= Phone: +34911230100
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 4 personas el sábado 21 de noviembre de 2026 a las 21:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:00
= Timezone: Europe/Madrid
= UserName: Ana García
<~ Llamando a Casa Pepe … Intento 2 de 3.
<~ La llamada a Casa Pepe ha terminado.
< La línea de Casa Pepe estaba ocupada. No se ha acordado nada. Intento 2 de 3.
<   | Duración: 42 segundos
<   [Llamar otra vez ya] [En 20 minutos] [Cuando abran (13:00 del mié)] [Parar]
wait 26h
press Cuando abran (13:00 del mié)
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
