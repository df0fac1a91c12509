# Funciones 12, 40, 41, 43, 47: lo especial de un número es una línea en la ficha, o un rechazo.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

call refused suppression_violation
> llama al 611 234 567 y pregunta si abren hoy
< ¿Llamo a +34 611 23 45 67?
<   | Teléfono: +34 611 23 45 67, España
<   | Encargo: Pregunta si abren hoy.
<   | Idioma de la llamada: español
<   | Zona horaria: Madrid
<   Parece un teléfono personal. Yo llamo a negocios.
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> cancela
<~ Descartado: +34 611 23 45 67.
<   [Recuperarla]
> llama al +34 902 123 456 y pregunta si abren hoy
< ¿Llamo a +34 902 12 34 56?
<   | Teléfono: +34 902 12 34 56, España
<   | Encargo: Pregunta si abren hoy.
<   | Idioma de la llamada: español
<   | Zona horaria: Madrid
<   Este número puede tener un coste extra para quien llama.
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> cancela
<~ Descartado: +34 902 12 34 56.
<   [Recuperarla]
> llama al +34 911 230 123 y pregunta si abren hoy
< ¿Llamo a +34 911 23 01 23?
<   | Teléfono: +34 911 23 01 23, Madrid, España
<   | Encargo: Pregunta si abren hoy.
<   | Idioma de la llamada: español
<   | Zona horaria: Madrid
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
= CallLang: es
= Category: general
= Lang: es
= Phone: +34911230123
= Task: Eres un asistente de IA que llama de parte de un cliente; dilo al empezar. Pregunta si abren hoy. No compartas nada más sobre la persona.
= Timezone: Europe/Madrid
<~ Voy a llamar a +34 911 23 01 23.
<~ Llamando a +34 911 23 01 23 …
<~ No se ha llamado a +34 911 23 01 23.
< Este número ha pedido que no lo llamen, así que no he llamado. Contacta tú, por favor.
<   [Probar otra vez]
> llama al +34 911 230 123 y pregunta si abren hoy
< ¿Llamo a +34 911 23 01 23?
<   | Teléfono: +34 911 23 01 23, Madrid, España
<   | Encargo: Pregunta si abren hoy.
<   | Idioma de la llamada: español
<   | Zona horaria: Madrid
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> sí
< Este sitio ha pedido que no lo llamemos. Llama tú, por favor.
