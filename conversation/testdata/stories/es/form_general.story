# Una llamada general necesita un encargo y un número, nada más.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

call success
  highlights: Tienen el iPhone 15; cuesta 799 euros.
  ai: ¿Tienen el iPhone 15, y cuánto cuesta?
  human: Sí, lo tenemos, cuesta 799 euros.
> pregunta si tienen el iPhone 15 y el precio
< ¿A quién llamo, y para qué? Por ejemplo: «reserva una mesa para 4 esta noche».
> +34 911 230 177
< Entendido. ¿Qué les pregunto?
> sí
< ¿Qué les pregunto?
