# Una llamada que solo pregunta algo no necesita día ni nombre, y su resultado es la respuesta; no se reserva nada.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

call success
  highlights: Tienen pasta y pan sin gluten.
  next: No se ha reservado nada.
  human: Casa Pepe, dígame.
  ai: Hola, soy un asistente de IA y llamo de parte de un cliente. Quería saber si tienen opciones sin gluten.
  human: Déjeme mirar. Sí, tenemos pasta y pan sin gluten.
  ai: Muchas gracias, adiós.
> llama al restaurante Casa Pepe, +34 911 230 100, y pregunta si tienen opciones sin gluten
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Pregunta si tienen opciones sin gluten.
<   | Idioma de la llamada: español
<   | Zona horaria: Madrid
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
= BusinessName: Casa Pepe
= CallLang: es
= Category: general
= Lang: es
= Phone: +34911230100
= Task: Eres un asistente de IA que llama de parte de un cliente; dilo al empezar. Pregunta si tienen opciones sin gluten. No compartas nada más sobre la persona.
= Timezone: Europe/Madrid
<~ Voy a llamar a Casa Pepe.
<~ Llamando a Casa Pepe …
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a Casa Pepe ha terminado.
< Casa Pepe ha respondido a la pregunta.
<   | Qué ha salido: Tienen pasta y pan sin gluten.
<   | En sus palabras: «Sí, tenemos pasta y pan sin gluten.»
<   | Próximos pasos: No se ha reservado nada.
<   | Duración: 42 segundos
<   [Transcripción] [Correcto] [No es así]
call success
  highlights: No admiten perros.
  ai: ¿Admiten perros?
  human: No, lo siento.
> pregunta en el Hotel Plaza, +34 911 230 155, si admiten perros
< ¿Llamo a Hotel Plaza?
<   | Sitio: Hotel Plaza
<   | Teléfono: +34 911 23 01 55, Madrid, España
<   | Encargo: Pregunta en el Hotel Plaza si admiten perros.
<   | Idioma de la llamada: español
<   | Zona horaria: Madrid
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
= BusinessName: Hotel Plaza
= CallLang: es
= Category: general
= Lang: es
= Phone: +34911230155
= Task: Eres un asistente de IA que llama de parte de un cliente; dilo al empezar. Pregunta en el Hotel Plaza si admiten perros. No compartas nada más sobre la persona.
= Timezone: Europe/Madrid
<~ Voy a llamar a Hotel Plaza.
<~ Llamando a Hotel Plaza …
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a Hotel Plaza ha terminado.
< Hotel Plaza ha respondido a la pregunta.
<   | Qué ha salido: No admiten perros.
<   | En sus palabras: «No, lo siento.»
<   | Duración: 42 segundos
<   [Transcripción] [Correcto] [No es así]
call success
  highlights: No lo sabían; el cocinero llega a las seis.
  ai: ¿Tienen platos veganos el domingo?
  human: Pues no estoy segura.
> pregunta en el restaurante El Faro, +34 911 230 122, si tienen platos veganos el domingo
< ¿Llamo a El Faro?
<   | Sitio: El Faro
<   | Teléfono: +34 911 23 01 22, Madrid, España
<   | Encargo: Pregunta en el restaurante El Faro si tienen platos veganos el domingo.
<   | Idioma de la llamada: español
<   | Zona horaria: Madrid
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
= BusinessName: El Faro
= CallLang: es
= Category: general
= Lang: es
= Phone: +34911230122
= Task: Eres un asistente de IA que llama de parte de un cliente; dilo al empezar. Pregunta en el restaurante El Faro si tienen platos veganos el domingo. No compartas nada más sobre la persona.
= Timezone: Europe/Madrid
<~ Voy a llamar a El Faro.
<~ Llamando a El Faro …
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a El Faro ha terminado.
< El Faro no ha respondido a la pregunta. Lee lo que se dijo.
<   | Qué ha salido: No lo sabían; el cocinero llega a las seis.
<   | En sus palabras: «Pues no estoy segura.»
<   | Duración: 42 segundos
<   [Probar otra vez] [Transcripción] [Correcto] [No es así]
call success
  highlights: Se cortó la línea.
  ai: ¿Cuánto cuesta el menú degustación?
  human: ¿Oiga? ¿Oiga?
> pregunta en Casa Luna, +34 911 230 133, cuánto cuesta el menú degustación
< ¿Llamo a Casa Luna?
<   | Sitio: Casa Luna
<   | Teléfono: +34 911 23 01 33, Madrid, España
<   | Encargo: Pregunta en Casa Luna cuánto cuesta el menú degustación.
<   | Idioma de la llamada: español
<   | Zona horaria: Madrid
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
= BusinessName: Casa Luna
= CallLang: es
= Category: general
= Lang: es
= Phone: +34911230133
= Task: Eres un asistente de IA que llama de parte de un cliente; dilo al empezar. Pregunta en Casa Luna cuánto cuesta el menú degustación. No compartas nada más sobre la persona.
= Timezone: Europe/Madrid
<~ Voy a llamar a Casa Luna.
<~ Llamando a Casa Luna …
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a Casa Luna ha terminado.
< Casa Luna no ha dado una respuesta clara. Lee lo que se dijo.
<   | Qué ha salido: Se cortó la línea.
<   | Duración: 42 segundos
<   [Probar otra vez] [Transcripción] [Correcto] [No es así]
> historial
< Tus últimas 4 llamadas:
<   | vie 20 nov 2026: ❔ Casa Luna: no está claro · gnxw37
<   | vie 20 nov 2026: ❌ El Faro: sin confirmar · ds55mo
<   | vie 20 nov 2026: ✅ Hotel Plaza: pregunta respondida · 3qgwfg
<   | vie 20 nov 2026: ✅ Casa Pepe: pregunta respondida · anh7iu
<   Más sobre una: /info gnxw37
> pregunta en el restaurante El Faro si tienen mesa para 4 el domingo a las 21:00
< Entendido: El Faro, dom 22 nov 2026, 21:00, 4 personas. ¿A nombre de quién?
