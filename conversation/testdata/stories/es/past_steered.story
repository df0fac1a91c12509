# Una llamada que KallyAI ha aceptado y no ha terminado se puede cambiar o terminar, si KallyAI lo permite.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T11:00:00+01:00

> llama al +34 911 230 199 y pregunta si abren el domingo
< ¿Llamo a +34 911 23 01 99?
<   | Teléfono: +34 911 23 01 99, Madrid, España
<   | Encargo: Pregunta si abren el domingo.
<   | Idioma de la llamada: español
<   | Zona horaria: Madrid
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
call accepted cancelled
> sí
= CallLang: es
= Category: general
= Lang: es
= Phone: +34911230199
= Task: Eres un asistente de IA que llama de parte de un cliente; dilo al empezar. Pregunta si abren el domingo. No compartas nada más sobre la persona.
= Timezone: Europe/Madrid
<~ Voy a llamar a +34 911 23 01 99.
<~ Llamando a +34 911 23 01 99 …
<~ Llamando a +34 911 23 01 99 …
<   [Parar]
> /info anh7
< La llamada a +34 911 23 01 99:
<   | Código: anh7iu
<   | Teléfono: +34 911 23 01 99, Madrid, España
<   | Encargo: Pregunta si abren el domingo.
<   | Pedida el: vie 20 nov 2026
<   | Estado: llamando
<   Código en KallyAI: call-1
<   [Parar]
> mejor mañana a las 16:30
< Le pido a KallyAI que llame a +34 911 23 01 99 en otro momento: sáb 21 nov 2026 (mañana), 16:30.
< Cambiado: se llamará a +34 911 23 01 99 el sáb 21 nov 2026 (mañana), 16:30.
read call_already_dialled
> mejor mañana a las 16:30
< Le pido a KallyAI que llame a +34 911 23 01 99 en otro momento: sáb 21 nov 2026 (mañana), 16:30.
< KallyAI ya no puede cambiar la llamada a +34 911 23 01 99. Te cuento en qué queda.
<   Referencia: c-1
read unsent
press Parar
< (Le pido a KallyAI que termine la llamada a +34 911 23 01 99.)
< No he podido conectar con KallyAI, así que la llamada sigue. Prueba otra vez.
<   [Parar]
read call_not_active
press Parar
< (Le pido a KallyAI que termine la llamada a +34 911 23 01 99.)
< Ya es tarde para terminar la llamada a +34 911 23 01 99. Te cuento en qué queda.
<   Referencia: c-1
press Parar
< (Le pido a KallyAI que termine la llamada a +34 911 23 01 99.)
< KallyAI está terminando la llamada a +34 911 23 01 99. Te cuento en qué queda.
<~ La llamada a +34 911 23 01 99 ha terminado.
< La llamada a +34 911 23 01 99 se ha cancelado. No se ha acordado nada.
<   | Duración: 42 segundos
<   [Probar otra vez]
> /info anh7
< La llamada a +34 911 23 01 99:
<   | Código: anh7iu
<   | Teléfono: +34 911 23 01 99, Madrid, España
<   | Encargo: Pregunta si abren el domingo.
<   | Pedida el: vie 20 nov 2026
<   | Estado: ❌ sin confirmar
<   | Duración: 42 segundos
<   Código en KallyAI: call-1
<   [Probar otra vez]
press Parar
< (Ya no se puede detener. Te cuento el resultado.)
