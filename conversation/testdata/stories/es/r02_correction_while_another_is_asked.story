# R02: un valor anterior se corrige mientras se pregunta otro.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

> reserva una mesa para 4 mañana
< Entendido: sáb 21 nov 2026 (mañana), 4 personas. ¿A qué número llamo?
> en realidad somos 5
< Cambiado: Personas 4 → 5. ¿A qué número llamo?
> 911 230 100
< ¿Y a qué hora?
> no, el domingo
< Cambiado: Día sáb 21 nov 2026 (mañana) → dom 22 nov 2026. ¿Y a qué hora?
