# Lo que la persona cuenta además de los datos va como deseo, en el primer mensaje y en los siguientes; una cita en cualquier sitio necesita día y nombre, y el nombre puede llegar en cualquier momento.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

call success
  highlights: Reservado a nombre de Nuria Casals.
  human: Queda reservado a nombre de Nuria Casals.
call success
  highlights: Se lo diré.
  human: Lo apunto.
> reserva mesa para 2 adultos y un niño mañana a las 9 en Casa Pepe, 911 23 01 42, es nuestro aniversario, uno es celíaco, si puede ser
< Entendido: Casa Pepe, sáb 21 nov 2026 (mañana), 21:00, 3 personas. ¿A nombre de quién?
> soy Nuria Casals, llevaremos tarta
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 42, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 3 personas
<   | Nombre: Nuria Casals
<   | Idioma de la llamada: español
<   | Deseos: 2 adultos y un niño; es nuestro aniversario; uno es celíaco; llevaremos tarta
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-21
= Instructions: [2 adultos y un niño es nuestro aniversario uno es celíaco llevaremos tarta]
= Lang: es
= PartySize: 3
= Phone: +34911230142
= Task: Eres un asistente de IA que llama de parte de Nuria Casals; dilo al empezar. Reserva una mesa para 3 personas el sábado 21 de noviembre de 2026 a las 21:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:00
= Timezone: Europe/Madrid
= UserName: Nuria Casals
<~ Voy a llamar a Casa Pepe.
<~ Llamando a Casa Pepe …
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a Casa Pepe ha terminado.
< No está claro si Casa Pepe ha aceptado. Lee lo que se dijo y decide.
<   | Qué ha salido: Reservado a nombre de Nuria Casals.
<   | Duración: 42 segundos
<   [Probar otra vez] [Transcripción] [Correcto] [No es así]

> hola, necesito hora en la peluquería Mari para corte y tinte, 911 23 01 43
< Entendido: Mari. ¿Para qué día?
<   [vie 20 nov 2026 (hoy)] [sáb 21 nov 2026 (mañana)]
> por la tarde, sobre las 5
< Anotado: 17:00. ¿Para qué día?
<   [vie 20 nov 2026 (hoy)] [sáb 21 nov 2026 (mañana)]
> mañana, sin prisa
< ¿Llamo a Mari?
<   | Sitio: Mari
<   | Teléfono: +34 911 23 01 43, Madrid, España
<   | Encargo: Hora en la peluquería Mari para corte y tinte.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: sobre las 17:00 (hora de Madrid)
<   | Nombre: Nuria Casals (de tu perfil)
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
= BusinessName: Mari
= CallLang: es
= Category: general
= Date: 2026-11-21
= Lang: es
= Phone: +34911230143
= Task: Eres un asistente de IA que llama de parte de Nuria Casals; dilo al empezar. Hora en la peluquería Mari para corte y tinte. Cuándo: el sábado 21 de noviembre de 2026 sobre las 17:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 17:00
= Timezone: Europe/Madrid
= UserName: Nuria Casals
<~ Voy a llamar a Mari.
<~ Llamando a Mari …
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a Mari ha terminado.
< Aún no está cerrado: Mari tiene que consultarlo. Lee lo que se dijo.
<   | Qué ha salido: Se lo diré.
<   | Duración: 42 segundos
<   [Probar otra vez] [Transcripción] [Correcto] [No es así]

> quiero quejarme de la calefacción al administrador
< Entendido. ¿A qué número llamo?
<   [Mari]
> 911 23 01 44
< ¿Llamo a +34 911 23 01 44?
<   | Teléfono: +34 911 23 01 44, Madrid, España
<   | Encargo: Quejarme de la calefacción al administrador.
<   | Idioma de la llamada: español
<   | Zona horaria: Madrid
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> dile que lleva tres días apagada
<~ ¿Llamo a +34 911 23 01 44?
<   | Teléfono: +34 911 23 01 44, Madrid, España
<   | Encargo: Quejarme de la calefacción al administrador.
<   | Idioma de la llamada: español
<   | Deseos: dile que lleva tres días apagada (cambiado)
<   | Zona horaria: Madrid
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> Nuria Casals
<~ ¿Llamo a +34 911 23 01 44?
<   | Teléfono: +34 911 23 01 44, Madrid, España
<   | Encargo: Quejarme de la calefacción al administrador.
<   | Nombre: Nuria Casals (cambiado)
<   | Idioma de la llamada: español
<   | Deseos: dile que lleva tres días apagada
<   | Zona horaria: Madrid
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
