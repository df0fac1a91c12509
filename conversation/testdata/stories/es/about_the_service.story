# What the service does is asked about at any point: each answer is short and true, and the open question is asked again.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

> ¿graban la llamada?
< Las llamadas pueden transcribirse; luego puedes leer el texto.
> ¿y si no contestan?
< Entonces te lo digo, y tú decides si vuelvo a llamar.
> mesa para 2 esta noche a las 9
< Entendido: vie 20 nov 2026 (hoy), 21:00, 2 personas. ¿A qué número llamo?
> ¿por qué necesitas mi número?
< Marco el número del sitio. El tuyo es solo por si tienen que llamarte. ¿A qué número llamo?
> ¿quién oye esto?
< Las llamadas pueden transcribirse; luego puedes leer el texto. ¿A qué número llamo?
> ¿y si no cogen el teléfono?
< Entonces te lo digo, y tú decides si vuelvo a llamar. ¿A qué número llamo?
> 912 345 678
< ¿A nombre de quién?
> ¿hace falta mi nombre?
< Van a pedir un nombre. Basta con el de pila. ¿A nombre de quién?
> ¿necesitas mi nombre?
< Dame cualquier nombre para la reserva. ¿A nombre de quién?
> cuánto tarda?
< La llamada suele durar un minuto o dos. Te escribo cuando termine. ¿A nombre de quién?
> ¿y si está lleno?
< Si no me das otra opción, no reservo nada y te digo qué ofrecen. ¿A nombre de quién?
> ¿es seguro?
< Solo llamo cuando dices que sí, y solo digo lo que ves aquí. ¿A nombre de quién?
> cuánto dura la llamada?
< La llamada suele durar un minuto o dos. Te escribo cuando termine. ¿A nombre de quién?
> ¿me van a llamar?
< No, no tengo ningún número tuyo. ¿A nombre de quién?
> ¿puedo escuchar?
< No puedes escuchar en directo, pero después puedes leer lo que se dijo. ¿A nombre de quién?
> ¿de verdad les llamas?
< Soy un programa, y quien llama es una IA que lo dice al empezar. ¿A nombre de quién?
> ¿en qué idioma vas a hablar?
< La ficha muestra el idioma de la llamada, y puedes cambiarlo. ¿A nombre de quién?
> Ana gracias
< ¿Llamo a +34 912 34 56 78?
<   | Teléfono: +34 912 34 56 78, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 2 personas
<   | Nombre: Ana
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> ¿y si no contestan?
< Entonces te lo digo, y tú decides si vuelvo a llamar. ¿Llamo, o cambio algo?
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
