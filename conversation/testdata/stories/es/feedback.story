# Quien oyó un resultado puede decir que es correcto o que no; lo que dice queda como palabra suya, y se puede hacer lo que sigue de ello.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-17T17:00:00+01:00

call success
  highlights: Casa Pepe dijo que vería.
  ai: ¿Hay mesa entonces, por favor?
  human: Veré qué puedo hacer.
> reserva una mesa para 4 el sábado a las 21:00 en Casa Pepe, +34 911 230 100, a nombre de Ana García
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
= BusinessName: Casa Pepe
= CallLang: es
= Category: restaurant
= Date: 2026-11-21
= Lang: es
= PartySize: 4
= Phone: +34911230100
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 4 personas el sábado 21 de noviembre de 2026 a las 21:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:00
= Timezone: Europe/Madrid
= UserName: Ana García
<~ Voy a llamar a Casa Pepe.
<~ Llamando a Casa Pepe …
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a Casa Pepe ha terminado.
< La llamada acabó sin un sí claro de Casa Pepe. Lee lo que se dijo.
<   | Qué ha salido: Casa Pepe dijo que vería.
<   | Duración: 42 segundos
<   [Probar otra vez] [Transcripción] [Correcto] [No es así]
press No es así
< ¿Qué pasó entonces con Casa Pepe?
<   [Aceptaron] [No se acordó nada]
press Aceptaron
< Anotado como dices: Casa Pepe aceptó.
<   | Qué ha salido: Casa Pepe dijo que vería.
<   | Duración: 42 segundos
<   [Archivo de calendario] [Recuérdamelo] [Cambiar reserva] [Anular reserva] [Reservar otra vez] [Transcripción]
press Recuérdamelo
< Te recordaré lo de Casa Pepe el vie 20 nov 2026 a las 10:00.
<   [Archivo de calendario] [Sin recordatorio] [Cambiar reserva] [Anular reserva] [Reservar otra vez]
press No es así
< ¿Qué pasó entonces con Casa Pepe?
<   [No se acordó nada] [No está claro]
press No se acordó nada
< Anotado como dices: con Casa Pepe no se acordó nada.
<   | Qué ha salido: Casa Pepe dijo que vería.
<   | Duración: 42 segundos
<   [Probar otra vez] [Transcripción]
wait 96h
> /history
< Tu última llamada:
<   | mar 17 nov 2026: ❌ Casa Pepe: sin confirmar, según tú · anh7iu
<   Más sobre una: /info anh7iu
call success
  highlights: La Bola confirmó una mesa para 2 el domingo a las 21:00.
  ai: ¿Hay mesa entonces, por favor?
  human: Sí, perfecto, queda reservada.
> reserva una mesa para 2 el domingo a las 21:00 en La Bola, +34 911 230 111, a nombre de Ana García
< ¿Llamo a La Bola?
<   | Sitio: La Bola
<   | Teléfono: +34 911 23 01 11, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: dom 22 nov 2026 (mañana)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 2 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
= BusinessName: La Bola
= CallLang: es
= Category: restaurant
= Date: 2026-11-22
= Lang: es
= PartySize: 2
= Phone: +34911230111
= Task: Eres un asistente de IA que llama de parte de Ana García; dilo al empezar. Reserva una mesa para 2 personas el domingo 22 de noviembre de 2026 a las 21:00. Al principio pide solo esto. Si no es posible, ofrece lo que permitan las instrucciones, de uno en uno; si no, no reserves nada y pregunta qué tienen. No compartas nada más sobre la persona.
= Time: 21:00
= Timezone: Europe/Madrid
= UserName: Ana García
<~ Voy a llamar a La Bola.
<~ Llamando a La Bola …
<~ La llamada ha terminado. Leyendo el resultado …
<~ La llamada a La Bola ha terminado.
< Confirmado por La Bola: dom 22 nov 2026 (mañana), 21:00, 2 personas, a nombre de Ana García.
<   | Qué ha salido: La Bola confirmó una mesa para 2 el domingo a las 21:00.
<   | En sus palabras: «Sí, perfecto, queda reservada.»
<   | Duración: 42 segundos
<   [Archivo de calendario] [Recuérdamelo] [Cambiar reserva] [Anular reserva] [Reservar otra vez] [Transcripción] [Correcto] [No es así]
press Correcto
< (Gracias, es bueno saberlo.)
> /history
< Tus últimas 2 llamadas:
<   | sáb 21 nov 2026: ✅ La Bola: confirmado · 63ajqk
<   | mar 17 nov 2026: ❌ Casa Pepe: sin confirmar, según tú · anh7iu
<   Más sobre una: /info 63ajqk
