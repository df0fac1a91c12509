# Las órdenes hacen lo mismo que las palabras.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

> /start
< ¡Hola! Hago llamadas por ti: dime a quién llamo y para qué.
< Elige un ejemplo o escribe lo tuyo. /help te muestra más.
<   [reserva una mesa para 4 esta noche] [pide cita con el dentista para el viernes por la mañana] [reserva una habitación de hotel para 2 noches desde el viernes] [llama a una tienda y pregunta si tienen el iPhone 15]
> /help
< Dime en una frase a quién llamo y para qué. Te pregunto lo que falte, te muestro una ficha y llamo cuando digas que sí.
< Ejemplos:
< • reserva una mesa para 4 esta noche a las 21:00 en Casa Pepe, +34 911 234 567
< • pide cita con el dentista para el viernes por la mañana, +34 911 234 567
< • llama al +34 911 234 567 y pregunta por su horario
< También: pendientes, historial, transcripción, otra vez, deshacer, cancelar. /language, /timezone
> /call
< ¿A quién llamo, y para qué?
> /call pregunta si abren el domingo, +34 911 230 100
< ¿Llamo a +34 911 23 01 00?
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Pregunta si abren el domingo.
<   | Idioma de la llamada: español
<   | Zona horaria: Madrid
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> /pending
< Hay un encargo abierto.
<   | +34 911 23 01 00: en preparación
<   [Seguir con +34 911 23 01 00] [Descartar +34 911 23 01 00]
> /cancel
<~ Descartado: +34 911 23 01 00.
<   [Recuperarla]
> /history
< Todavía no hay llamadas.
> /again
< Sigue sin haber llamadas. ¿A quién llamo?
> /transcript
< Todavía no hay llamadas.
> /timezone
< Tu zona horaria es la de Madrid. Se cambia con /timezone y una ciudad.
> /timezone Nueva York
< Tu zona horaria es ahora la de Nueva York.
> /language en
< I will write in English.
> /nonsense
< There is no command /nonsense. /help shows what I can do.
