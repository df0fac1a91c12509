# R08: atrás repite la pregunta anterior, con el valor que tenía.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

> reserva una mesa para 4
< Entendido: 4 personas. ¿A qué número llamo?
> 911 230 100
< ¿Para qué día?
<   [vie 20 nov 2026 (hoy)] [sáb 21 nov 2026 (mañana)]
> mañana
< ¿Y a qué hora?
> atrás
< Hasta ahora: sáb 21 nov 2026 (mañana). ¿Para qué día?
<   [vie 20 nov 2026 (hoy)] [sáb 21 nov 2026 (mañana)]
> el domingo
< Cambiado: Día sáb 21 nov 2026 (mañana) → dom 22 nov 2026. ¿Y a qué hora?
