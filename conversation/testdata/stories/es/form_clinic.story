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
< Entendido. ¿A qué número llamo?
> +34 911 230 142
< ¿Cómo se llama el paciente?
> Ana García
< ¿Llamo a +34 911 23 01 42?
<   | Teléfono: +34 911 23 01 42, Madrid, España
<   | Encargo: Pide cita para una revisión dental.
<   | Hora preferida: antes de las 11
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   | Zona horaria: Madrid
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
= CallLang: es
= Category: clinic
= Lang: es
= Phone: +34911230142
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Pide cita para una revisión dental. Cuándo: antes de las 11. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= TimeWords: antes de las 11
= Timezone: Europe/Madrid
= UserName: Ana García
<~ Voy a llamar a +34 911 23 01 42.
<~ Llamando a +34 911 23 01 42 …
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a +34 911 23 01 42 ha terminado.
< Confirmado por +34 911 23 01 42: mar 24 nov 2026, 09:30, a nombre de Ana García.
<   | Qué ha salido: La clínica dio cita el martes 24 de noviembre a las 9:30 para Ana García.
<   | En sus palabras: «El martes 24 a las nueve y media, queda reservada para Ana García.»
<   | Duración: 42 segundos
<   [Archivo de calendario] [Recuérdamelo] [Cambiar reserva] [Anular reserva] [Reservar otra vez] [Transcripción] [Correcto] [No es así]
