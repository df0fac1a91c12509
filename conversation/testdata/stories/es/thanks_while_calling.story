# "vale, gracias" mientras se llama es dar las gracias: no acepta nada ni cuenta otra vez la llamada.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

> reserva una mesa para 4 esta noche a las 9 en Casa Pepe, +34 911 230 100, a nombre de Ana Ruiz
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana Ruiz
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
call slow success
  highlights: La mesa para cuatro de esta noche a las 21:00 queda reservada a nombre de Ana Ruiz.
  human: Queda reservada.
> sí
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-20
= Lang: es
= PartySize: 4
= Phone: +34911230100
= Task: Eres un asistente de IA que llama de parte de Ana Ruiz; dilo al empezar. Reserva una mesa para 4 personas el viernes 20 de noviembre de 2026 a las 21:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:00
= Timezone: Europe/Madrid
= UserName: Ana Ruiz
<~ Voy a llamar a Casa Pepe.
<~ Llamando a Casa Pepe …
> vale, gracias
< De nada. Avísame cuando quieras que llame a alguien más.
> sí
< Ya estoy en ello, confirmado hace 1 segundo.
