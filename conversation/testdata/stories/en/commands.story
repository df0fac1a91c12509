# Commands do what plain words do.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

> /start
< Hello! I make phone calls for you: tell me whom to call and what for.
< Pick an example, or write your own. /help shows more.
<   [book a table for 4 tonight] [make a dentist appointment for Friday morning] [book a hotel room for 2 nights from Friday] [call a shop and ask if they have the iPhone 15]
> /help
< Tell me whom to call and what for, in one sentence. I'll ask for what is missing, show you a card, and call after your yes.
< Examples:
< • book a table for 4 tonight at 8 at Bella Italia, +1 415 555 0100
< • make a dentist appointment for Friday morning, +1 415 555 0100
< • call +1 415 555 0100 and ask for their opening hours
< Also: pending, history, transcript, again, undo, cancel. /language, /timezone
> /call
< Whom should I call, and what for?
> /call ask if they are open on Sunday, +1 212 555 0100
< Shall I call +1 212-555-0100?
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Ask if they are open on Sunday.
<   | Spoken language: English
<   | Time zone: New York
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> /pending
< One request is open.
<   | +1 212-555-0100: being prepared
<   [Continue +1 212-555-0100] [Drop +1 212-555-0100]
> /cancel
<~ Dropped +1 212-555-0100.
<   [Bring it back]
> /history
< There are no calls yet.
> /again
< Still no calls. Whom should I call?
> /transcript
< There are no calls yet.
> /timezone
< Your time zone is that of New York. Change it with /timezone and a city.
> /timezone Madrid
< Your time zone is that of Madrid now.
> /language es
< Te escribo en español.
> /nonsense
< No existe el comando /nonsense. /help te muestra lo que sé hacer.
