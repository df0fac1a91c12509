# Una hora que el cambio de hora se salta se rechaza y se ofrece la siguiente.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

> reserva una mesa para 2 el 28 de marzo a las 2:30 de la madrugada en Casa Pepe, +34 911 230 100, a nombre de Ana García
< Esa hora no existe ese día. ¿A qué hora?
<   [03:30]
