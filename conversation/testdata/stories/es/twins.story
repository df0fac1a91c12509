# Dos personas piden lo mismo al mismo número, y la lista no dice de quién es cada llamada: a nadie se le cuenta la de otro.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

call slow success
  highlights: Casa Pepe confirmó una mesa para 4 esta noche a las 21:00 a nombre de Ana García.
  ai: Quería una mesa para cuatro esta noche a las nueve, a nombre de Ana García.
  human: Perfecto, una mesa para cuatro a las nueve a nombre de Ana, hasta luego.
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
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
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
call nameless
person Luis
chat luis
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
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
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
<~ He perdido el contacto al llamar a Casa Pepe. Lo compruebo, y no vuelvo a llamar hasta saberlo.
wait 30s
<home~ La llamada ha terminado. Leyendo el resultado …
<home~ La llamada a Casa Pepe ha terminado.
<home Confirmado por Casa Pepe: vie 20 nov 2026 (hoy), 21:00, 4 personas, a nombre de Ana García.
<home   | Qué ha salido: Casa Pepe confirmó una mesa para 4 esta noche a las 21:00 a nombre de Ana García.
<home   | Duración: 42 segundos
<home   [Archivo de calendario] [Recuérdamelo] [Cambiar reserva] [Anular reserva] [Reservar otra vez] [Transcripción] [Correcto] [No es así]
wait 21m
<~ No sé si se llamó a Casa Pepe.
< No sé si se llegó a llamar a Casa Pepe. No volveré a llamar por mi cuenta.
<   [Comprobar otra vez] [Llamar de todos modos]
press Comprobar otra vez
< Miro una vez más. Mientras tanto no llamo a nadie.
wait 2m
<~ No sé si se llamó a Casa Pepe.
< No sé si se llegó a llamar a Casa Pepe. No volveré a llamar por mi cuenta.
<   [Comprobar otra vez] [Llamar de todos modos]
# A quien está solo con sus palabras se le cuenta la única llamada de la lista.
call nameless success
  highlights: Casa Pepe confirmó una mesa para 5 esta noche a las 21:00 a nombre de Eva Roca.
  ai: Quería una mesa para cinco esta noche a las nueve, a nombre de Eva Roca.
  human: Perfecto, una mesa para cinco a las nueve a nombre de Eva Roca, hasta luego.
person Eva
chat eva
> reserva una mesa para 5 esta noche a las 21:00 en Casa Pepe, +34 911 230 100, a nombre de Eva Roca
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 5 personas
<   | Nombre: Eva Roca
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-20
= Lang: es
= PartySize: 5
= Phone: +34911230100
= Task: Eres un asistente de IA que llama de parte de Eva Roca; dilo al empezar. Reserva una mesa para 5 personas el viernes 20 de noviembre de 2026 a las 21:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:00
= Timezone: Europe/Madrid
= UserName: Eva Roca
<~ Voy a llamar a Casa Pepe.
<~ Llamando a Casa Pepe …
<~ He perdido el contacto al llamar a Casa Pepe. Lo compruebo, y no vuelvo a llamar hasta saberlo.
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a Casa Pepe ha terminado.
< Confirmado por Casa Pepe: vie 20 nov 2026 (hoy), 21:00, 5 personas, a nombre de Eva Roca.
<   | Qué ha salido: Casa Pepe confirmó una mesa para 5 esta noche a las 21:00 a nombre de Eva Roca.
<   | En sus palabras: «Perfecto, una mesa para cinco a las nueve a nombre de Eva Roca, hasta luego.»
<   | Duración: 42 segundos
<   [Archivo de calendario] [Recuérdamelo] [Cambiar reserva] [Anular reserva] [Reservar otra vez] [Transcripción] [Correcto] [No es así]
