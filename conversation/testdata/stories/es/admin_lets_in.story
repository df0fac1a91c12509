# Alguien de fuera pide en el chat que lo dejen entrar, una vez; quien administra responde, y puede quitarlo.
lang: es
zone: Europe/Madrid
region: ES
access: closed
> hola
< Este bot es privado. Pide a quien lo administra que te deje entrar; tu id es ana.
<   [Pedir entrar]
press Pedir entrar
< (He preguntado a quienes administran el bot y te diré lo que respondan.)
<boss Ana pide usar este bot. Su id es test:ana.
<boss   [Dejar entrar a Ana] [Rechazar a Ana]
press Pedir entrar
< (Ya se lo he preguntado a quienes administran el bot. Espera su respuesta, por favor.)
> hola
< Este bot es privado. Pide a quien lo administra que te deje entrar; tu id es ana.
person Boss
chat boss private
> /access
< Quién ha pedido usar el bot y a quién se dejó entrar aquí.
<   | Pide entrar: Ana, test:ana
<   [Dejar entrar a Ana] [Rechazar a Ana]
admin Dejar entrar a Ana
< (Ana ya puede usar el bot.)
<ana Ya puedes usar el bot. Manda /start para empezar.
admin Dejar entrar a Ana
< (Esto ya se decidió.)
> /access
< Lo repito. Quién ha pedido usar el bot y a quién se dejó entrar aquí.
<   | Dentro: Ana, test:ana
<   [Quitar a Ana]
person Ana
chat home private
> reserva una mesa para 4 mañana a las 21:00
< Entendido: sáb 21 nov 2026 (mañana), 21:00, 4 personas. ¿A qué número llamo?
person Boss
chat boss private
admin Quitar a Ana
< (Ana ya no puede usar el bot.)
> /access
< Nadie espera y a nadie se dejó entrar aquí. La configuración puede nombrar a más personas.
person Ana
chat home private
> en Casa Pepe
< Este bot es privado. Pide a quien lo administra que te deje entrar; tu id es ana.
<   [Pedir entrar]
press Pedir entrar
< (He preguntado a quienes administran el bot y te diré lo que respondan.)
<boss Ana pide usar este bot. Su id es test:ana.
<boss   [Dejar entrar a Ana] [Rechazar a Ana]
person Boss
chat boss private
admin Rechazar a Ana
< (No se aceptó a Ana.)
<ana Quien administra el bot no te dejó entrar.
> /audit
< Las últimas decisiones. El archivo las tiene todas.
<   | 2026-11-20 19:00: test:ana, access refused, by test:boss
<   | 2026-11-20 19:00: test:ana, access asked
<   | 2026-11-20 19:00: test:ana, access taken, by test:boss
<   | 2026-11-20 19:00: test:ana, access given, by test:boss
<   | 2026-11-20 19:00: test:ana, access asked
<   (file kallybot-audit.jsonl, application/jsonl)
