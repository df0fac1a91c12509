# Función 12: a un número de emergencias no se llama nunca, y no queda nada abierto.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T17:00:00+01:00

> llama al 112
< Es un número de emergencias; nunca los llamo. Si es una emergencia, márcalo tú.
> llama al 061 ahora por favor
< Lo repito. Es un número de emergencias; nunca los llamo. Si es una emergencia, márcalo tú.
> llama al 112 y pide ayuda
< Es un número de emergencias; nunca los llamo. Si es una emergencia, márcalo tú.
> reserva una mesa para 112 personas mañana
< Puedo pedir para 50 personas como mucho. ¿Cuántas personas son?
> pendientes
< Hay un encargo abierto.
<   | el restaurante: en preparación
<   [Seguir con el restaurante] [Descartar el restaurante]
< ¿Para cuántas personas?
