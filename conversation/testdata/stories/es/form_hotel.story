# Un hotel necesita nombre, llegada, noches y huéspedes.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

call success
  highlights: El hotel reservó una habitación para 2 personas desde el viernes 27 de noviembre, 3 noches.
  ai: Una habitación para dos personas desde el viernes, tres noches, a nombre de Ana García.
  human: Sí, queda reservada, tres noches desde el viernes a nombre de García.
> reserva una habitación en el Hotel Aurora, +34 911 230 155
< Entendido: Hotel Aurora. ¿Qué día llegas?
<   [vie 20 nov 2026 (hoy)] [sáb 21 nov 2026 (mañana)]
> el viernes que viene
< ¿A qué día te refieres?
<   [vie 27 nov 2026] [vie 4 dic 2026]
> 3
< Cambiado: Día vie 27 nov 2026 → jue 3 dic 2026. ¿Cuántas noches?
> 2
< ¿Cuántos huéspedes?
> Ana García
< Anotado: Ana García. ¿Cuántos huéspedes?
> sí
< ¿Cuántos huéspedes? Por ejemplo 2, o «dos adultos y un niño».
