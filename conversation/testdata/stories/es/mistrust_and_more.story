# Una pregunta sobre el sí no es un sí, se dice por qué se pregunta, y lo que además hay que preguntar va en la misma llamada.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

undo: 5s
> llama al banco y pregunta si mi tarjeta está bloqueada
< Entendido. ¿A qué número llamo?
> ¿para qué lo necesitas?
< Sin número no puedo llamar. ¿A qué número llamo?
> 911 230 133
< ¿Llamo a +34 911 23 01 33?
<   | Teléfono: +34 911 23 01 33, Madrid, España
<   | Encargo: Pregunta si mi tarjeta está bloqueada.
<   | Idioma de la llamada: español
<   | Zona horaria: Madrid
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> ¿qué pasa si digo que sí?
< En cuanto digas que sí; después tienes 5 segundos para pararla. ¿Llamo, o cambio algo?
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> ¿qué les dices de mí?
< Lo que oirá +34 911 23 01 33:
<   | Encargo: Eres un asistente de IA que llama de parte de un cliente; dilo al empezar. Pregunta si mi tarjeta está bloqueada. No compartas nada más sobre la persona.
<   | No se comparte: nada más sobre ti
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> cancel
<~ Descartado: +34 911 23 01 33.
<   [Recuperarla]
> el lunes comida para 12 en Casa Lucio, 911 230 122, a las 14:00 y el martes cena para 8 en El Faro, 911 230 100, a las 21:00, a nombre de Laura Gil
< ¿Llamo a Casa Lucio?
<   | Sitio: Casa Lucio
<   | Teléfono: +34 911 23 01 22, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: lun 23 nov 2026
<   | Hora: 14:00 (hora de Madrid)
<   | Personas: 12 personas
<   | Nombre: Laura Gil
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
< ¿Llamo a El Faro?
<   | Sitio: El Faro
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: mar 24 nov 2026
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 8 personas
<   | Nombre: Laura Gil
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> si es tan amable, pregunte también si tienen rampa
<~ ¿Llamo a El Faro?
<   | Sitio: El Faro
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: mar 24 nov 2026
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 8 personas
<   | Nombre: Laura Gil
<   | Idioma de la llamada: español
<   | Deseos: si es tan amable, pregunte también si tienen rampa (cambiado)
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
