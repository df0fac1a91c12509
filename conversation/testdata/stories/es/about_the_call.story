# Las preguntas sobre la propia llamada se contestan en pocas palabras, y la ficha o la pregunta siguen abiertas.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

undo: 5s
> ¿eres un robot?
< Soy un programa, y quien llama es una IA que lo dice al empezar.
> ¿cuánto cuesta?
< Gasta llamadas y minutos del plan telefónico, nada más.
> reserva una mesa para 4 esta noche a las 9 en Casa Pepe, +34 911 230 100, a nombre de Ana García
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> ¿les das mi número?
< No, no tengo ningún número tuyo. ¿Llamo, o cambio algo?
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> ¿sabrán que es una IA?
< Sí, quien llama dice al empezar que es una IA que llama por ti. ¿Llamo, o cambio algo?
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> ¿eres un robot?
< Soy un programa, y quien llama es una IA que lo dice al empezar. ¿Llamo, o cambio algo?
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> ¿cuánto cuesta la llamada?
< Gasta llamadas y minutos del plan telefónico, nada más. ¿Llamo, o cambio algo?
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> ¿grabas la llamada?
< Las llamadas pueden transcribirse; luego puedes leer el texto. ¿Llamo, o cambio algo?
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> ¿cuándo vas a llamar?
< En cuanto digas que sí; después tienes 5 segundos para pararla. ¿Llamo, o cambio algo?
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> ¿qué vas a decir?
< Lo que oirá Casa Pepe:
<   | Encargo: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 4 personas el viernes 20 de noviembre de 2026 a las 21:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
<   | Se comparte: Ana García, vie 20 nov 2026 (hoy), 21:00, 4 personas
<   | No se comparte: nada más sobre ti
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> mi número es el 612 345 678
<~ ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Tu teléfono: +34 612 34 56 78 (cambiado)
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> ¿les das mi número?
< Sí, por si tienen que llamarte: +34 612 34 56 78. Di «no des mi número» y no lo doy. ¿Llamo, o cambio algo?
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> no des mi número
<~ No les doy tu número. ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> ¿les das mi número?
< No, tu número me lo guardo. ¿Llamo, o cambio algo?
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
call success
  highlights: Han confirmado.
  human: Perfecto, mesa para cuatro a las nueve, queda reservado, Ana.
> sí
<~ Llamo a Casa Pepe en 5 segundos.
<   [Parar]
wait 6s
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
<~ Llamando a Casa Pepe …
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a Casa Pepe ha terminado.
< La llamada acabó sin un sí claro de Casa Pepe. Lee lo que se dijo.
<   | Qué ha salido: Han confirmado.
<   | Duración: 42 segundos
<   [Probar otra vez] [Transcripción] [Correcto] [No es así]
> reserva una mesa para 2 mañana
< Entendido: sáb 21 nov 2026 (mañana), 2 personas. ¿A qué número llamo?
<   [Casa Pepe]
> ¿qué vas a decir?
< Verás cada palabra antes de la llamada. ¿A qué número llamo?
<   [Casa Pepe]
> ¿cuándo vas a llamar?
< En cuanto digas que sí; después tienes 5 segundos para pararla. ¿A qué número llamo?
<   [Casa Pepe]
> ¿eres un robot?
< Soy un programa, y quien llama es una IA que lo dice al empezar. ¿A qué número llamo?
<   [Casa Pepe]
> 911 230 155
< ¿Y a qué hora?
> no compartas mi teléfono
< No les doy tu número. ¿Y a qué hora?
> a las 9
< ¿Llamo a +34 911 23 01 55?
<   | Teléfono: +34 911 23 01 55, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 2 personas
<   | Nombre: Ana García (de tu perfil)
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
