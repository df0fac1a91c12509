# Una llamada general necesita un encargo y un número, nada más.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

call success
  highlights: Tienen el iPhone 15; cuesta 799 euros.
  ai: ¿Tienen el iPhone 15, y cuánto cuesta?
  human: Sí, lo tenemos, cuesta 799 euros.
> pregunta si tienen el iPhone 15 y el precio
< Entendido. ¿A qué número llamo?
> +34 911 230 177
< ¿Llamo a +34 911 23 01 77?
<   | Teléfono: +34 911 23 01 77, Madrid, España
<   | Encargo: Pregunta si tienen el iPhone 15 y el precio.
<   | Idioma de la llamada: español
<   | Zona horaria: Madrid
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
= CallLang: es
= Category: general
= Lang: es
= Phone: +34911230177
= Task: Eres un asistente de IA que llama de parte de un cliente; dilo al empezar. Pregunta si tienen el iPhone 15 y el precio. No compartas nada más sobre la persona.
= Timezone: Europe/Madrid
<~ Voy a llamar a +34 911 23 01 77.
<~ Llamando a +34 911 23 01 77 …
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a +34 911 23 01 77 ha terminado.
< +34 911 23 01 77 ha respondido a la pregunta.
<   | Qué ha salido: Tienen el iPhone 15; cuesta 799 euros.
<   | En sus palabras: «Sí, lo tenemos, cuesta 799 euros.»
<   | Duración: 42 segundos
<   [Transcripción] [Correcto] [No es así]
