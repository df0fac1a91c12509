# R11, R16-R19: las digresiones no rellenan nada y vuelven a la pregunta.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

> hola
< ¡Hola! ¿A quién llamo, y para qué?
> reserva una mesa para 4 mañana
< Entendido: sáb 21 nov 2026 (mañana), 4 personas. ¿A qué número llamo?
> ¡gracias!
< De nada. ¿A qué número llamo?
> ¿qué?
< ¿Qué número es? Por ejemplo +34 911 234 567, con el prefijo del país.
> ayuda
< Un número es así, +34 911 234 567. Con el prefijo del país vale en todas partes.
> no lo sé
< Está en su web o en un mapa. También puedes compartir un contacto.
> sáltalo
< Envíame el teléfono con el prefijo del país, o comparte un contacto.
> un momento
< No puedo leer ese número. Escribe solo cifras, por ejemplo +34 911 234 567.
> pendientes
< Hay un encargo abierto.
<   | el restaurante: en preparación
<   [Seguir con el restaurante] [Descartar el restaurante]
> atrás
< ¿Qué cambio?
<   [Teléfono] [Sitio] [Día] [Hora] [Personas] [Nombre] [Encargo] [Deseos] [Tu teléfono]
> ¿qué tiempo hace?
< Envíame el teléfono con el prefijo del país, o comparte un contacto.
