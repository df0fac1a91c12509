# R21: un recordatorio y luego silencio; el borrador caduca y se puede recuperar.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

> reserva una mesa para 4 mañana
< Entendido: sáb 21 nov 2026 (mañana), 4 personas. ¿A qué número llamo?
wait 11m
< ¿Quieres que siga con el restaurante?
<   [Seguir con el restaurante] [Descartar el restaurante]
wait 2h
wait 24h
< Descartado: el restaurante.
<   [Recuperarla]
press Recuperarla
< Entendido: sáb 21 nov 2026 (hoy), 4 personas. ¿A qué número llamo?
