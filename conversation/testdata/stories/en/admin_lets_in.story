# Somebody outside asks in the chat to be let in, once; an admin answers, and can take it back.
access: closed
> hello
< This bot is private. Ask its operator to let you in; your id is ana.
<   [Ask to be let in]
press Ask to be let in
< (I have asked the administrators, and will tell you what they say.)
<boss Ana asks to use this bot. The id is test:ana.
<boss   [Let Ana in] [Refuse Ana]
press Ask to be let in
< (The administrators were asked already. Please wait for their answer.)
> hello
< This bot is private. Ask its operator to let you in; your id is ana.
person Boss
chat boss private
> /access
< Who asked to use the bot, and who was let in here.
<   | Asks: Ana, test:ana
<   [Let Ana in] [Refuse Ana]
admin Let Ana in
< (Ana may use the bot now.)
<ana An administrator let you in. Send /start to begin.
admin Let Ana in
< (This was settled already.)
> /access
< Once more. Who asked to use the bot, and who was let in here.
<   | Let in: Ana, test:ana
<   [Remove Ana]
person Ana
chat home private
> book a table for 4 tomorrow at 8 pm
< Understood: Sat 21 Nov 2026 (tomorrow), 20:00, 4 people. What number should I call?
person Boss
chat boss private
admin Remove Ana
< (Ana may not use the bot any more.)
> /access
< Nobody waits, and nobody was let in here. The configuration may name more people.
person Ana
chat home private
> at Bella Italia
< This bot is private. Ask its operator to let you in; your id is ana.
<   [Ask to be let in]
press Ask to be let in
< (I have asked the administrators, and will tell you what they say.)
<boss Ana asks to use this bot. The id is test:ana.
<boss   [Let Ana in] [Refuse Ana]
person Boss
chat boss private
admin Refuse Ana
< (Ana was refused.)
<ana An administrator did not let you in.
> /audit
< The latest decisions. The file has all of them.
<   | 2026-11-20 13:00: test:ana, access refused, by test:boss
<   | 2026-11-20 13:00: test:ana, access asked
<   | 2026-11-20 13:00: test:ana, access taken, by test:boss
<   | 2026-11-20 13:00: test:ana, access given, by test:boss
<   | 2026-11-20 13:00: test:ana, access asked
<   (file kallybot-audit.jsonl, application/jsonl)
