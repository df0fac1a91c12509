# R30: lo que no se sabe hacer dice lo que sí, con un ejemplo.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

> ¿qué tiempo hace?
< Solo hago llamadas. Por ejemplo: «reserva una mesa para 4 esta noche».
> escríbeme un poema
< Eso no sé hacerlo. Puedo llamar a un negocio por ti y preguntar.
> reserva una mesa para 4 mañana
< Entendido: sáb 21 nov 2026 (mañana), 4 personas. ¿A qué número llamo?
> ¿cuál es la capital de Francia?
< Solo sé hacer llamadas. ¿A qué número llamo?
