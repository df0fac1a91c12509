# El día o la hora de una pregunta se corrigen en sus palabras: la ficha nunca dice dos cosas.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

> pregunta en Nopa, 911 230 122, si tienen platos veganos el domingo
< ¿Llamo a Nopa?
<   | Sitio: Nopa
<   | Teléfono: +34 911 23 01 22, Madrid, España
<   | Encargo: Pregunta en Nopa si tienen platos veganos el domingo.
<   | Idioma de la llamada: español
<   | Zona horaria: Madrid
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> no, el sábado
<~ Cambiado: Día dom 22 nov 2026 → sáb 21 nov 2026 (mañana). ¿Llamo a Nopa?
<   | Sitio: Nopa
<   | Teléfono: +34 911 23 01 22, Madrid, España
<   | Encargo: Pregunta en Nopa si tienen platos veganos el sábado 21 de noviembre de 2026. (cambiado)
<   | Idioma de la llamada: español
<   | Zona horaria: Madrid
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> deshacer
<~ ¿Llamo a Nopa?
<   | Sitio: Nopa
<   | Teléfono: +34 911 23 01 22, Madrid, España
<   | Encargo: Pregunta en Nopa si tienen platos veganos el domingo. (cambiado)
<   | Idioma de la llamada: español
<   | Zona horaria: Madrid
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> cancelar
<~ Descartado: Nopa.
<   [Recuperarla]
> pregunta en Nopa, 911 230 122, si abren mañana a las 8 de la tarde
< ¿Llamo a Nopa?
<   | Sitio: Nopa
<   | Teléfono: +34 911 23 01 22, Madrid, España
<   | Encargo: Pregunta en Nopa si abren mañana a las 8 de la tarde.
<   | Idioma de la llamada: español
<   | Zona horaria: Madrid
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> mejor pasado mañana
<~ Cambiado: Día sáb 21 nov 2026 (mañana) → dom 22 nov 2026. ¿Llamo a Nopa?
<   | Sitio: Nopa
<   | Teléfono: +34 911 23 01 22, Madrid, España
<   | Encargo: Pregunta en Nopa si abren el domingo 22 de noviembre de 2026 a las 8 de la tarde. (cambiado)
<   | Idioma de la llamada: español
<   | Zona horaria: Madrid
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> a las 9 de la noche, perdón
<~ Cambiado: Hora 20:00 → 21:00. ¿Llamo a Nopa?
<   | Sitio: Nopa
<   | Teléfono: +34 911 23 01 22, Madrid, España
<   | Encargo: Pregunta en Nopa si abren el domingo 22 de noviembre de 2026 a las 21:00. (cambiado)
<   | Idioma de la llamada: español
<   | Zona horaria: Madrid
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> cancelar
<~ Descartado: Nopa.
<   [Recuperarla]
> llama a mi casero, 911 230 100, y dile que pagaré el viernes
< ¿Llamo a tu casero?
<   | A quién: tu casero
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Dile que pagaré el viernes.
<   | Idioma de la llamada: español
<   | Zona horaria: Madrid
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> no, el lunes
<~ Cambiado: Día vie 20 nov 2026 (hoy) → lun 23 nov 2026. ¿Llamo a tu casero?
<   | A quién: tu casero
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Dile que pagaré el lunes 23 de noviembre de 2026. (cambiado)
<   | Idioma de la llamada: español
<   | Zona horaria: Madrid
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
