# Quien administra permite solo algunos países y tipos de llamada: se dice en cuanto se ve, y lo demás sigue.
lang: es
zone: Europe/Madrid
region: ES
countries: ES
categories: restaurant hotel
> pide cita con el dentista el viernes por la mañana, +34 911 230 100
< Aquí no hago llamadas de tipo clínica, solo estas: restaurante, hotel.
> reserva una mesa para 4 mañana a las 21:00 en Casa Pepe, +1 212 555 0100, a nombre de Ana Ruiz
< Desde aquí no se permite llamar a este país: Estados Unidos. ¿A qué número llamo?
> +34 911 230 100
< ¿Llamo a Casa Pepe?
<   | Sitio: Casa Pepe
<   | Teléfono: +34 911 23 01 00, Madrid, España
<   | Encargo: Reserva una mesa.
<   | Día: sáb 21 nov 2026 (mañana)
<   | Hora: 21:00 (hora de Madrid)
<   | Personas: 4 personas
<   | Nombre: Ana Ruiz
<   | Idioma de la llamada: español
<   Di que sí para llamar, o dime qué cambio.
<   [Llamar] [Cambiar] [Cancelar] [Hablar en inglés] [¿Qué va a decir?] [Llamo yo]
> el número es +1 212 555 0100
< Desde aquí no se permite llamar a este país: Estados Unidos. ¿A qué número llamo?
> pregunta en una tienda, +34 911 230 100, si tienen el iPhone 15
< Queda para luego: Casa Pepe.
< Aquí no hago llamadas de tipo general, solo estas: restaurante, hotel.
