# R14: un valor ambiguo es un toque.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

> llama al 911 230 100 y pide una reparación mañana a las 8
< Entendido: sáb 21 nov 2026 (mañana). ¿A qué hora te refieres?
<   [08:00] [20:00]
> 1
< ¿Llamo a +34 911 23 01 00?
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Pide una reparación mañana a las 8.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 08:00 (hora de Madrid)
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> reserva una mesa para 2 el 03/04 a las 21:00 en Casa Pepe, 911 230 100, a nombre de Ana García
< Queda para luego: +34 911 23 01 00.
< Entendido: Casa Pepe, 21:00, 2 personas. ¿A qué día te refieres?
<   [sáb 3 abr 2027] [jue 4 mar 2027]
