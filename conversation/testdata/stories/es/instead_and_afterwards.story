# Whatever is said about a call that is under way is kept for afterwards, and "call another place instead" takes over what was asked for.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

> mesa para 4 esta noche a las 9 en Casa Pepe, al 912 345 678, a nombre de Ana Ruiz
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 912 34 56 78, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana Ruiz
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
call slow success
  highlights: Casa Pepe está completo esta noche.
  human: Lo siento, estamos completos.
> sí
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-20
= Lang: es
= PartySize: 4
= Phone: +34912345678
= Task: Eres un asistente de IA que llama de parte de Ana Ruiz; dilo al empezar. Reserva una mesa para 4 personas el viernes 20 de noviembre de 2026 a las 21:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:00
= Timezone: Europe/Madrid
= UserName: Ana Ruiz
<~ Voy a llamar a Casa Pepe.
<~ Llamando a Casa Pepe …
> ¿podemos cambiarlo a las 10?
< La llamada está en marcha y no puedo cambiarla. Lo guardo para después.
> diles que mi mujer es alérgica a los frutos secos
< Guardo eso también. Podrás pedirlo cuando termine la llamada.
> se me olvidó decir que es un cumpleaños
< La llamada está en marcha y no puedo cambiarla. Lo guardo para después.
> ¿ya han contestado?
< Ya estoy en ello, confirmado hace 1 segundo.
> cancela eso y llama a Casa Luna al 912 345 679 en su lugar
< Ya no se puede detener. Te cuento el resultado.
< ¿Llamo a Casa Luna?
<   | Sitio: Casa Luna
<   | Teléfono: +34 912 34 56 79, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana Ruiz
<   | Idioma de la llamada: español
<   Para ese día ya estoy pidiendo Casa Pepe a las 21:00.
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> cancela
<~ Descartado: Casa Luna.
<   [Recuperarla]
wait 2m
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a Casa Pepe ha terminado.
< Casa Pepe no tiene sitio. No se ha reservado nada.
<   | Qué ha salido: Casa Pepe está completo esta noche.
<   | En sus palabras: «Lo siento, estamos completos.»
<   | Duración: 42 segundos
<   | También dijiste: ¿podemos cambiarlo a las 10? diles que mi mujer es alérgica a los frutos secos. se me olvidó decir que es un cumpleaños
<   [Probar otra vez] [Transcripción] [Correcto] [No es así]
> llama mejor a Casa Sol, al 912 345 680
< ¿Llamo a Casa Sol?
<   | Sitio: Casa Sol
<   | Teléfono: +34 912 34 56 80, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana Ruiz
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> pide cita en Clínica Sol, al 912 345 681, mañana a las 10
< Queda para luego: Casa Sol.
< ¿Llamo a Clínica Sol?
<   | Sitio: Clínica Sol
<   | Teléfono: +34 912 34 56 81, Madrid, España
<   | Encargo: Pide cita en Clínica Sol, al 912 345 681, mañana a las 10.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 10:00 (hora de Madrid)
<   | Nombre: Ana Ruiz (de tu perfil)
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> cancela eso y llama a Clínica Luna al 912 345 682
<~ Descartado: Clínica Sol.
<   [Recuperarla]
<~ ¿Llamo a Casa Sol?
<   | Sitio: Casa Sol
<   | Teléfono: +34 912 34 56 80, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: vie 20 nov 2026 (hoy)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana Ruiz
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
< Queda para luego: Casa Sol.
< Entendido: Clínica Luna. ¿Para qué día?
<   [vie 20 nov 2026 (hoy)] [sáb 21 nov 2026 (mañana)]
