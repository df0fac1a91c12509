# R18: la ayuda trata primero de la pregunta abierta.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

> ayuda
< Dime en una frase a quién llamo y para qué. Te pregunto lo que falte, te muestro una ficha y llamo cuando digas que sí.
< Ejemplos:
< • reserva una mesa para 4 esta noche a las 21:00 en Casa Pepe, +34 911 234 567
< • pide cita con el dentista para el viernes por la mañana, +34 911 234 567
< • llama al +34 911 234 567 y pregunta por su horario
< También: pendientes, historial, transcripción, otra vez, deshacer, cancelar. /language, /timezone
> reserva una mesa para 4 mañana
< Entendido: sáb 21 nov 2026 (mañana), 4 personas. ¿A qué número llamo?
> ayuda
< Un número es así: +34 911 234 567. Con el prefijo del país sirve en todas partes.
> 911 230 100
< ¿Y a qué hora?
> ayuda
< Puedes decir a las 9 de la noche, a las 21:30, «sobre las 9» o «a cualquier hora».
> a las 21:00
< ¿A nombre de quién?
> Ana García
< ¿Llamo a +34 911 23 01 00?
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> ayuda
< Di que sí y llamo. O dime qué cambio, por ejemplo «somos 5».
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
