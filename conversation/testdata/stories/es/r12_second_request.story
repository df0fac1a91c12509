# R12: un segundo encargo se apila; el primero espera.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

> reserva una mesa para 4 mañana a las 21:00 en Casa Pepe
< Entendido: Casa Pepe, sáb 21 nov 2026 (mañana), 21:00, 4 personas. ¿A qué número llamo?
> y llama también al dentista, +34 911 230 142, y pide cita para el lunes
< Queda para luego: Casa Pepe.
< Entendido: lun 23 nov 2026. ¿Cómo se llama el paciente?
> Ana García
< ¿Llamo a +34 911 23 01 42?
<   | Teléfono: +34 911 23 01 42, Madrid, España
<   | Encargo: Pide cita para el lunes.
<   | Día: lun 23 nov 2026
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   | Zona horaria: Madrid
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> cancela
<~ Descartado: +34 911 23 01 42.
<   [Recuperarla]
< Entendido: Casa Pepe, sáb 21 nov 2026 (mañana), 21:00, 4 personas. ¿A qué número llamo?
> pendientes
< Hay un encargo abierto.
<   | Casa Pepe: en preparación
<   [Seguir con Casa Pepe] [Descartar Casa Pepe]
< ¿A qué número llamo?
