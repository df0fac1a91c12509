# Una clínica necesita un nombre, y un día o una preferencia.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

call success
  highlights: La clínica dio cita el martes 24 de noviembre a las 9:30 para Ana García.
  ai: Quería una revisión dental para Ana García, por la mañana, antes de las once.
  human: El martes 24 a las nueve y media, queda reservada para Ana García.
> pide cita para una revisión dental, por la mañana antes de las 11
< Entendido: 11:00, 1 persona. ¿A qué número llamo?
> +34 911 230 142
< ¿Para qué día?
<   [vie 20 nov 2026 (hoy)] [sáb 21 nov 2026 (mañana)]
> Ana García
< ¿Qué día? Por ejemplo mañana, el viernes o el 21 de noviembre.
<   [vie 20 nov 2026 (hoy)] [sáb 21 nov 2026 (mañana)]
> sí
< ¿Qué día? Por ejemplo mañana, el viernes o el 21 de noviembre.
<   [vie 20 nov 2026 (hoy)] [sáb 21 nov 2026 (mañana)]
