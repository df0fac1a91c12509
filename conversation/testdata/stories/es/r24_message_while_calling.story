# R24: un mensaje durante la llamada se guarda para después.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

> reserva una mesa para 4 esta noche a las 21:00 en Casa Pepe, +34 911 230 100, a nombre de Ana García
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
call slow success
  highlights: Casa Pepe confirmó una mesa para 4 esta noche a las 21:00 a nombre de Ana García.
  ai: Quería una mesa para cuatro esta noche a las nueve, a nombre de Ana García.
  human: Perfecto, una mesa para cuatro a las nueve a nombre de Ana, hasta luego.
> sí
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-20
= Lang: es
= PartySize: 4
= Phone: +34911230100
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 4 personas el viernes 20 de noviembre de 2026 a las 21:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:00
= Timezone: Europe/Madrid
= UserName: Ana García
<~ Voy a llamar a Casa Pepe.
<~ Llamando a Casa Pepe …
> somos 5
< La llamada está en marcha y no puedo cambiarla. Lo guardo para después.
wait 1m
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a Casa Pepe ha terminado.
< Confirmado por Casa Pepe: vie 20 nov 2026 (hoy), 21:00, 4 personas, a nombre de Ana García.
<   | Qué ha salido: Casa Pepe confirmó una mesa para 4 esta noche a las 21:00 a nombre de Ana García.
<   | En sus palabras: «Perfecto, una mesa para cuatro a las nueve a nombre de Ana, hasta luego.»
<   | Duración: 42 segundos
<   | También dijiste: somos 5
<   [Archivo de calendario] [Recuérdamelo] [Cambiar reserva] [Anular reserva] [Reservar otra vez] [Transcripción] [Correcto] [No es así]
press Cambiar reserva
< Cambiado: Personas 4 → 5. ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Cambia la reserva para 4 personas el viernes 20 de noviembre de 2026 a las 21:00 a nombre de Ana García. Debe quedar para 5 personas el viernes 20 de noviembre de 2026 a las 21:00.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 5 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
press Cambiar reserva
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Cambia la reserva para 4 personas el viernes 20 de noviembre de 2026 a las 21:00 a nombre de Ana García. Debe quedar para 5 personas el viernes 20 de noviembre de 2026 a las 21:00.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 5 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
call slow success
  highlights: Confirmaron una mesa para 5 hoy a las 21:00.
  ai: Quisiera una mesa para cinco hoy a las nueve.
  human: Perfecto, una mesa para cinco a las nueve, les esperamos.
> sí
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-20
= Lang: es
= PartySize: 5
= Phone: +34911230100
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Cambia la reserva para 4 personas el viernes 20 de noviembre de 2026 a las 21:00 a nombre de Ana García. Debe quedar para 5 personas el viernes 20 de noviembre de 2026 a las 21:00. Si no es posible, deja la reserva como está y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:00
= Timezone: Europe/Madrid
= UserName: Ana García
<~ Voy a llamar a Casa Pepe.
<~ Llamando a Casa Pepe …
press Cambiar reserva
< (Ya estoy en ello, confirmado hace 1 segundo.)
wait 2m
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a Casa Pepe ha terminado.
< Cambiada, según Casa Pepe: vie 20 nov 2026 (hoy), 21:00, 5 personas, a nombre de Ana García.
<   | Qué ha salido: Confirmaron una mesa para 5 hoy a las 21:00.
<   | En sus palabras: «Perfecto, una mesa para cinco a las nueve, les esperamos.»
<   | Duración: 42 segundos
<   [Archivo de calendario] [Recuérdamelo] [Cambiar reserva] [Anular reserva] [Reservar otra vez] [Transcripción] [Correcto] [No es así]
old Cambiar reserva
< (Esa reserva ya pasó, o ha cambiado desde entonces.)
