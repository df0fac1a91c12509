# La cuenta de todos: lo que queda lo ve cualquiera; su plan y su sesión son de los administradores.
lang: es
zone: Europe/Madrid
region: ES
now: 2026-11-20T12:00:00+01:00

> /usage
< Esto queda en la cuenta:
<   | Correo: a•••@example.com
<   | Plan: pro
<   | Créditos: ▰▱▱▱▱▱▱▱▱▱ quedan 30,5 de 600
<   | Minutos: ▰▰▰▰▰▰▰▰▰▰ quedan 210 de 210
<   | Hasta: lun 30 nov 2026
> /subscription
< Este bot llama con una sola cuenta para todos. Su plan es cosa de los administradores.
> /billing
< Lo repito. Este bot llama con una sola cuenta para todos. Su plan es cosa de los administradores.
> /login
< Este bot llama con una sola cuenta para todos. No hace falta que inicies sesión.
> /logout
< Lo repito. Este bot llama con una sola cuenta para todos. No hace falta que inicies sesión.
> /status
< No hay nada abierto. ¿A quién llamo?
read missing_token
> /usage
< La cuenta no tiene la sesión iniciada. Avisa al administrador, por favor.
person Boss
> /usage
< Esto queda en la cuenta:
<   | Correo: a•••@example.com
<   | Plan: pro
<   | Créditos: ▰▱▱▱▱▱▱▱▱▱ quedan 30,5 de 600
<   | Minutos: ▰▰▰▰▰▰▰▰▰▰ quedan 210 de 210
<   | Hasta: lun 30 nov 2026
> /subscription
< Este es tu plan:
<   | Plan: pro
<   | Estado: activo
<   | Se paga: cada mes
<   | Se renueva: lun 30 nov 2026
<   | Cambia a: power lun 30 nov 2026
<   [Gestionar el plan]
> /billing
< Tu página de facturación. El enlace es solo para ti.
<   [Abrir facturación]
> /login
< Este bot llama con una sola cuenta para todos. Para iniciar su sesión, ejecuta kallybot login en su máquina.
> /logout
< Este bot llama con una sola cuenta para todos. Para cerrar su sesión, ejecuta kallybot logout en su máquina.
read missing_token
> /usage
< Este bot llama con una sola cuenta para todos. Para iniciar su sesión, ejecuta kallybot login en su máquina.
