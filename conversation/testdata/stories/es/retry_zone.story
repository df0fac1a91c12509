# Un intento que se repite dice lo mismo que el anterior, sea cual sea entonces la zona horaria de la persona.
lang: es
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

call voicemail
call success
  highlights: Abren el domingo.
  human: Sí, el domingo abrimos.
> pregunta al +1 800 555 0100 si abren el domingo
< ¿Llamo a +1 800-555-0100?
<   | Teléfono: +1 800-555-0100
<   | Encargo: Pregunta si abren el domingo.
<   | Idioma de la llamada: inglés
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en español] [¿Qué va a decir?] [Llamo yo]
> sí
= CallLang: en
= Category: general
= Lang: es
= Phone: +18005550100
= Task: You are an AI assistant calling for a client; say so first. Pregunta si abren el domingo. Share nothing else about the person.
= Timezone: America/New_York
<~ Voy a llamar a +1 800-555-0100.
<~ Llamando a +1 800-555-0100 …
<~ La llamada a +1 800-555-0100 ha terminado.
< Solo ha saltado el buzón de voz de +1 800-555-0100. No se ha acordado nada. Intento 1 de 3.
<   | Duración: 42 segundos
<   [Llamar otra vez ya] [En 20 minutos] [Parar]
> /timezone Madrid
< Tu zona horaria es ahora la de Madrid.
press Llamar otra vez ya
< (Voy a llamar a +1 800-555-0100.)
= CallLang: en
= Category: general
= Lang: es
= Phone: +18005550100
= Task: You are an AI assistant calling for a client; say so first. Pregunta si abren el domingo. Share nothing else about the person.
= Timezone: America/New_York
< Voy a llamar a +1 800-555-0100. Intento 2 de 3.
<~ Llamando a +1 800-555-0100 … Intento 2 de 3.
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a +1 800-555-0100 ha terminado.
< +1 800-555-0100 no ha dado una respuesta clara. Lee lo que se dijo.
<   | Qué ha salido: Abren el domingo.
<   | Duración: 42 segundos
<   [Probar otra vez] [Transcripción] [Correcto] [No es así]
