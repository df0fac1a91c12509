# R09: lo que se puede se salta; lo que no, dice por qué.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

> reserva una mesa para 4 mañana
< Entendido: sáb 21 nov 2026 (mañana), 4 personas. ¿A qué número llamo?
> sáltalo
< Sin número no puedo llamar.
> 911 230 100
< ¿Y a qué hora?
> da igual
< ¿A nombre de quién?
> sáltalo
< Van a pedir un nombre. Basta con el de pila.
> Ana García
< ¿Llamo a +34 911 23 01 00?
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora preferida: a cualquier hora
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   | Zona horaria: Madrid
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
