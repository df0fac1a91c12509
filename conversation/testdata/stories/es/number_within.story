# El número que está dentro de lo que hay que preguntar no deja palabras sueltas en el encargo, y un «vale» delante no es parte de él.
lang: es
zone: America/New_York
region: US
now: 2026-11-20T11:00:00-05:00

> ¿quién escucha las llamadas?
< Las llamadas pueden transcribirse; luego puedes leer el texto.
> vale, pregunta en la zapatería del +1 800 555 0100 si arreglan bolsos
< ¿Llamo a +1 800-555-0100?
<   | Teléfono: +1 800-555-0100
<   | Encargo: Pregunta en la zapatería si arreglan bolsos.
<   | Idioma de la llamada: inglés
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en español] [¿Qué va a decir?] [Llamo yo]
> lo antes posible porfa
<~ ¿Llamo a +1 800-555-0100?
<   | Teléfono: +1 800-555-0100
<   | Encargo: Pregunta en la zapatería si arreglan bolsos.
<   | Idioma de la llamada: inglés
<   | Urgente: sí (cambiado)
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en español] [¿Qué va a decir?] [Llamo yo]
