# Una llamada que solo da un mensaje no reserva ni acuerda nada: su resultado dice si lo han tomado.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

call success
  highlights: La recepcionista apuntó el recado y se lo dará al señor Núñez esta tarde.
  ai: Hola, soy un asistente de IA y llamo de parte de un cliente. Las piezas del señor Núñez llegan el jueves.
  human: El jueves, muy bien. Ahora se lo digo.
  ai: Gracias, adiós.
> llama al taller Núñez, +34 910 830 100, y diles que las piezas llegan el jueves
< ¿Llamo a Núñez?
<   | Sitio: Núñez
<   | Teléfono: +34 910 83 01 00, Madrid, España
<   | Encargo: Diles que las piezas llegan el jueves.
<   | Idioma de la llamada: español
<   | Zona horaria: Madrid
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
= BusinessName: Núñez
= CallLang: es
= Category: general
= Lang: es
= Phone: +34910830100
= Task: Eres un asistente de IA que llama de parte de un cliente; dilo al empezar. Diles que las piezas llegan el jueves. No compartas nada más sobre la persona.
= Timezone: Europe/Madrid
<~ Voy a llamar a Núñez.
<~ Llamando a Núñez …
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a Núñez ha terminado.
< Núñez ha tomado nota del mensaje.
<   | Qué ha salido: La recepcionista apuntó el recado y se lo dará al señor Núñez esta tarde.
<   | En sus palabras: «Ahora se lo digo.»
<   | Duración: 42 segundos
<   [Transcripción] [Correcto] [No es así]
call success
  highlights: No quisieron coger el recado.
  ai: ¿Puede decirle al señor Ruiz que el coche ya va bien?
  human: No, por teléfono no cogemos recados.
> llama al taller Ruiz, +34 910 830 155, y diles que el coche ya va bien
< ¿Llamo a Ruiz?
<   | Sitio: Ruiz
<   | Teléfono: +34 910 83 01 55, Madrid, España
<   | Encargo: Diles que el coche ya va bien.
<   | Idioma de la llamada: español
<   | Zona horaria: Madrid
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
= BusinessName: Ruiz
= CallLang: es
= Category: general
= Lang: es
= Phone: +34910830155
= Task: Eres un asistente de IA que llama de parte de un cliente; dilo al empezar. Diles que el coche ya va bien. No compartas nada más sobre la persona.
= Timezone: Europe/Madrid
<~ Voy a llamar a Ruiz.
<~ Llamando a Ruiz …
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a Ruiz ha terminado.
< Ruiz no ha tomado el mensaje. Lee lo que se dijo.
<   | Qué ha salido: No quisieron coger el recado.
<   | En sus palabras: «No, por teléfono no cogemos recados.»
<   | Duración: 42 segundos
<   [Probar otra vez] [Transcripción] [Correcto] [No es así]
call success
  highlights: Contestó un hombre y no se oía bien.
  ai: Llamo para avisar de que la verja está abierta.
  human: ¿Qué? No le oigo.
> llama a la jardinería Verde, +34 910 830 122, y diles que la verja está abierta
< ¿Llamo a Verde?
<   | Sitio: Verde
<   | Teléfono: +34 910 83 01 22, Madrid, España
<   | Encargo: Diles que la verja está abierta.
<   | Idioma de la llamada: español
<   | Zona horaria: Madrid
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
= BusinessName: Verde
= CallLang: es
= Category: general
= Lang: es
= Phone: +34910830122
= Task: Eres un asistente de IA que llama de parte de un cliente; dilo al empezar. Diles que la verja está abierta. No compartas nada más sobre la persona.
= Timezone: Europe/Madrid
<~ Voy a llamar a Verde.
<~ Llamando a Verde …
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a Verde ha terminado.
< No está claro si Verde ha tomado nota del mensaje. Lee lo que se dijo.
<   | Qué ha salido: Contestó un hombre y no se oía bien.
<   | En sus palabras: «¿Qué? No le oigo.»
<   | Duración: 42 segundos
<   [Probar otra vez] [Transcripción] [Correcto] [No es así]
> historial
< Tus últimas 3 llamadas:
<   | vie 20 nov 2026: ❔ Verde: no está claro · ds55mo
<   | vie 20 nov 2026: ❌ Ruiz: sin confirmar · 3qgwfg
<   | vie 20 nov 2026: ✅ Núñez: mensaje dado · anh7iu
<   Más sobre una: /info ds55mo
