# Lo que no sirve recibe una frase clara, y el encargo se guarda.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

>  
< El mensaje estaba vacío. Escríbeme unas palabras.
> reserva una mesa para 4 el 31 de junio
< Ese día no existe. ¿A qué día te refieres?
<   [mié 30 jun 2027] [jue 1 jul 2027]
> ayer
< Ese día ya pasó. ¿Para qué día?
> mañana
< ¿A qué número llamo?
> una mesa para 0
< Tiene que haber al menos una persona. ¿Cuántas personas son?
> para 51 personas
< Puedo pedir para 50 personas como mucho. ¿Cuántas personas son?
> 4
< ¿A qué número llamo?
> su número es el +73 (3) 304 556 0862
< Ese número no existe. Compruébalo y añade el prefijo del país.
> 112
< Es un número de emergencias; nunca los llamo. Si es una emergencia, márcalo tú.
> 806 123 456
< Es un número de tarifa especial; no los llamo. ¿Hay otro?
> 12
< Es un número corto y no puedo marcarlo. ¿Hay uno completo?
> a las 25:00
< Esa hora no existe ese día. ¿A qué hora?
> a las 9 de la noche
< ¿A qué número llamo?
> ‮gnp.exe
< ¿Qué número es? Por ejemplo +34 911 234 567, con el prefijo del país.
> +73(4)911230100
< Ese número no existe. Compruébalo y añade el prefijo del país.
> 🙂🙂
< Envíame el teléfono con el prefijo del país, o comparte un contacto.
> +34 911 230 100
< ¿A nombre de quién?
> Ana García
< ¿Llamo a +34 911 23 01 00?
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana García
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
