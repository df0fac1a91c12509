# El siguiente intento se puede quitar o no querer; nunca llega después de la cita.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T18:00:00+01:00

call no_answer
> reserva una mesa para 4 hoy a las 21:00 en Casa Pepe, 911 230 101, a nombre de Ana García
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 01, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
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
= Date: 2026-11-20
= Lang: es
= PartySize: 4
= Phone: +34911230101
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 4 personas el viernes 20 de noviembre de 2026 a las 21:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:00
= Timezone: Europe/Madrid
= UserName: Ana García
<~ Voy a llamar a Casa Pepe.
<~ Llamando a Casa Pepe …
<~ La llamada a Casa Pepe ha terminado.
< Nadie ha contestado en Casa Pepe. No se ha acordado nada. Intento 1 de 3.
<   | Duración: 42 segundos
<   [Llamar otra vez ya] [En 20 minutos] [Parar]
press En 20 minutos
< (Llamaré a Casa Pepe el vie 20 nov 2026 (hoy) a las 18:20 (hora de Madrid).)
< Llamaré a Casa Pepe el vie 20 nov 2026 (hoy) a las 18:20 (hora de Madrid). Intento 2 de 3.
<   [Mejor llamar ya] [Mover] [Quitar]
press Quitar
< (De acuerdo, no vuelvo a llamar a Casa Pepe.)
<~ No se ha vuelto a llamar a Casa Pepe.
wait 30m
> pendientes
< No hay nada abierto. ¿A quién llamo?
call no_answer
> reserva una mesa para 2 hoy a las 19:00 en La Bola, 911 230 111, a nombre de Ana García
< ¿Llamo a La Bola?
<   | Sitio: La Bola
<   | Teléfono: +34 911 23 01 11, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 19:00 (hora de Madrid)
<   | Personas: 2 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
= BusinessName: La Bola
= CallLang: es
= Category: restaurant
= Date: 2026-11-20
= Lang: es
= PartySize: 2
= Phone: +34911230111
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 2 personas el viernes 20 de noviembre de 2026 a las 19:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 19:00
= Timezone: Europe/Madrid
= UserName: Ana García
<~ Voy a llamar a La Bola.
<~ Llamando a La Bola …
<~ La llamada a La Bola ha terminado.
< Nadie ha contestado en La Bola. No se ha acordado nada. Intento 1 de 3.
<   | Duración: 42 segundos
<   [Llamar otra vez ya] [En 20 minutos] [Parar]
press Parar
< (De acuerdo, no vuelvo a llamar a La Bola.)
wait 35m
press Llamar otra vez ya
< (Ese encargo ya no está abierto. Dime a quién llamo.)
