# Lo que se dice aunque se preguntara otra cosa se repite en pocas palabras; una elección abierta se pregunta cada vez de otra manera.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

> quiero una mesa en La Lonja
< Entendido: La Lonja. ¿A qué número llamo?
> somos dos
< Anotado: 2 personas. ¿A qué número llamo?
> sobre las 9 de la noche
< Anotado: 21:00. ¿A qué número llamo?
> me llamo Sergio Vega
< Anotado: Sergio Vega. ¿A qué número llamo?
> 911 230 177
< ¿Para qué día?
<   [vie 20 nov 2026 (hoy)] [sáb 21 nov 2026 (mañana)]
> el viernes que viene
< ¿A qué día te refieres?
<   [vie 27 nov 2026] [vie 4 dic 2026]
> sí
< ¿Cuál de esos días? Basta el número.
<   [vie 27 nov 2026] [vie 4 dic 2026]
> ¿qué vas a decir?
< Verás cada palabra antes de la llamada. ¿Cuál de esos días? Basta el número.
<   [vie 27 nov 2026] [vie 4 dic 2026]
> ejem
< Elige un día, o escríbelo como 2026-11-21.
<   [vie 27 nov 2026] [vie 4 dic 2026]
> 1
< ¿Llamo a La Lonja?
<   | Sitio: La Lonja
<   | Teléfono: +34 911 23 01 77, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 27 nov 2026
<   | Hora: sobre las 21:00 (hora de Madrid)
<   | Personas: 2 personas
<   | Nombre: Sergio Vega
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
