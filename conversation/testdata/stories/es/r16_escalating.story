# R16: una pregunta es corta, luego con ejemplo, luego con otra manera.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

> reserva una mesa para 4 mañana
< Entendido: sáb 21 nov 2026 (mañana), 4 personas. ¿A qué número llamo?
> mmm
< ¿Qué número es? Por ejemplo +34 911 234 567, con el prefijo del país.
> el de siempre
< Envíame el teléfono con el prefijo del país, o comparte un contacto.
> brrr
< Lo repito. Envíame el teléfono con el prefijo del país, o comparte un contacto.
> brrr
< Envíame el teléfono con el prefijo del país, o comparte un contacto.
