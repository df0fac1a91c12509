# Quien se unió oye todos los finales, también que no se llamó a nadie, y puede seguir por su cuenta; lo pedido en privado no se cuenta.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

undo: 10s
chat casa private
> reserva una mesa para 4 esta noche a las 9 en Casa Pepe, +34 911 230 100, a nombre de Ana García
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
> sí
<~ Llamo a Casa Pepe en 10 segundos.
<   [Parar]
person Luis
chat equipo group
> reserva una mesa para 2 esta noche a las 10 en Casa Pepe, +34 911 230 100, a nombre de Luis
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 *** ** ** 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 22:00 (hora de Madrid)
<   | Personas: 2 personas
<   | Nombre: Luis
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
<~ Llamo a Casa Pepe en 10 segundos.
<   [Parar]
person Eva
> reserva una mesa para 3 esta noche a las 10 en Casa Pepe, +34 911 230 100, a nombre de Eva
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 *** ** ** 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 22:00 (hora de Madrid)
<   | Personas: 3 personas
<   | Nombre: Eva
<   | Idioma de la llamada: español
<   Luis pidió lo mismo para ese día, hace 1 segundo. Puedes unirte a esa llamada.
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Unirme a esa llamada] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
press Unirme a esa llamada
<~ Te cuento cómo acaba esa llamada a Casa Pepe; no hago otra.
<   [Llamada aparte]
person Luis
press Parar
< La llamada a la que te uniste: No se ha llamado a Casa Pepe.
<   [Llamada aparte]
<~ Detenida. No se ha llamado a nadie.
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 *** ** ** 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 22:00 (hora de Madrid)
<   | Personas: 2 personas
<   | Nombre: Luis
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
person Eva
press Llamada aparte
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 *** ** ** 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 22:00 (hora de Madrid)
<   | Personas: 3 personas
<   | Nombre: Eva
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
call refused blocked_number
> cancela
<~ Descartado: Casa Pepe.
<   [Recuperarla]
person Luis
> somos 3
<~ Cambiado: Personas 2 → 3. ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 *** ** ** 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 22:00 (hora de Madrid)
<   | Personas: 3 personas (cambiado)
<   | Nombre: Luis
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
<~ Llamo a Casa Pepe en 10 segundos.
<   [Parar]
person Eva
> reserva una mesa para 3 esta noche a las 10 en Casa Pepe, +34 911 230 100, a nombre de Eva
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 *** ** ** 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 22:00 (hora de Madrid)
<   | Personas: 3 personas
<   | Nombre: Eva
<   | Idioma de la llamada: español
<   Luis pidió lo mismo para ese día, hace 1 segundo. Puedes unirte a esa llamada.
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Unirme a esa llamada] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
press Unirme a esa llamada
<~ Te cuento cómo acaba esa llamada a Casa Pepe; no hago otra.
<   [Llamada aparte]
gone
call refused blocked_number
wait 11s
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
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-20
= Lang: es
= PartySize: 3
= Phone: +34911230100
= Task: Eres un asistente de IA que llama de parte de Luis; dilo al empezar. Reserva una mesa para 3 personas el viernes 20 de noviembre de 2026 a las 22:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 22:00
= Timezone: Europe/Madrid
= UserName: Luis
<casa~ Llamando a Casa Pepe …
<casa~ No se ha llamado a Casa Pepe.
<casa Este número está bloqueado por fraude; no se ha llamado. Usa otro, por favor.
<casa   [Probar otra vez]
back
< La llamada a la que te uniste: No se ha llamado a Casa Pepe.
<   [Llamada aparte]
