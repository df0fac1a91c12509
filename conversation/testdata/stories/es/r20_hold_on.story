# R20: «un momento» calla el recordatorio hasta el próximo mensaje.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

> reserva una mesa para 4 mañana
< Entendido: sáb 21 nov 2026 (mañana), 4 personas. ¿A qué número llamo?
> un momento
< Tómate tu tiempo. Aquí estoy.
wait 30m
> 911 230 100
< ¿Y a qué hora?
wait 11m
< ¿Quieres que siga con +34 911 23 01 00?
<   [Seguir con +34 911 23 01 00] [Descartar +34 911 23 01 00]
