# Un modelo completa lo que la gramática dejó abierto; lo dicho vale, y ninguna palabra suya es un sí.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00
model: on

model
  business_name: la taberna del Tuerto
  date: 2026-11-24
  time: 21:30
  party_size: 4
  phone: 112
  confirm: true
> reserva una mesa esta noche, a los cuatro nos viene bien cuando acabe el telediario, en lo del Tuerto si puede ser
< Entendido: vie 20 nov 2026 (hoy). ¿A qué número llamo?
< Entendido: la taberna del Tuerto, vie 20 nov 2026 (hoy), 21:30, 4 personas. ¿A qué número llamo?
> 911 230 100
< ¿A nombre de quién?
> Ana García
< ¿Llamo a la taberna del Tuerto?
<   | Sitio: la taberna del Tuerto
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:30 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
# Una ficha que el modelo cambió se enseña otra vez a quien había dicho que sí antes de verla.
model
  instructions: un rincón tranquilo
> ah, y otra cosa, que sea por favor en algún sitio sosegado donde nadie le grite a nadie
< No lo he entendido. Di que sí para llamar, o qué cambio. ¿Llamo, o cambio algo?
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
< ¿Llamo a la taberna del Tuerto?
<   | Sitio: la taberna del Tuerto
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:30 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   | Deseos: un rincón tranquilo (cambiado)
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
< ¿Llamo a la taberna del Tuerto?
<   | Sitio: la taberna del Tuerto
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:30 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   | Deseos: un rincón tranquilo
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
wait 10s
call success
  highlights: La taberna del Tuerto confirma una mesa para 4 el 20 de noviembre a las 21:30 a nombre de Ana García.
  ai: Quisiera una mesa para cuatro esta noche a las nueve y media, a nombre de Ana García.
  human: Perfecto, le queda reservada una mesa para cuatro a las nueve y media, hasta esta noche.
> sí
= BusinessName: la taberna del Tuerto
= CallLang: es
= Category: restaurant
= Date: 2026-11-20
= Instructions: [un rincón tranquilo]
= Lang: es
= PartySize: 4
= Phone: +34911230100
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 4 personas el viernes 20 de noviembre de 2026 a las 21:30. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:30
= Timezone: Europe/Madrid
= UserName: Ana García
<~ Voy a llamar a la taberna del Tuerto.
<~ Llamando a la taberna del Tuerto …
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a la taberna del Tuerto ha terminado.
< Confirmado por la taberna del Tuerto: vie 20 nov 2026 (hoy), 21:30, 4 personas, a nombre de Ana García.
<   | Qué ha salido: La taberna del Tuerto confirma una mesa para 4 el 20 de noviembre a las 21:30 a nombre de Ana García.
<   | En sus palabras: «Perfecto, le queda reservada una mesa para cuatro a las nueve y media, hasta esta noche.»
<   | Duración: 42 segundos
<   [Archivo de calendario] [Recuérdamelo] [Cambiar reserva] [Anular reserva] [Reservar otra vez] [Transcripción] [Correcto] [No es así]
