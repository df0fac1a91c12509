# R18: help is about the open question first.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

> help
< Tell me whom to call and what for, in one sentence. I'll ask for what is missing, show you a card, and call after your yes.
< Examples:
< • book a table for 4 tonight at 8 at Bella Italia, +1 415 555 0100
< • make a dentist appointment for Friday morning, +1 415 555 0100
< • call +1 415 555 0100 and ask for their opening hours
< Also: pending, history, transcript, again, undo, cancel. /language, /timezone
> book a table for 4 tomorrow
< Understood: Sat 21 Nov 2026 (tomorrow), 4 people. What number should I call?
> help
< A number looks like +1 415 555 0100. With the country code it works everywhere.
> +1 212 555 0100
< And at what time?
> help
< You can say 8 pm, 20:30, "around 8", or "any time".
> at 8 pm
< Under which name?
> John Smith
< Shall I call +1 212-555-0100?
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 20:00 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> help
< Say yes and I'll call. Or tell me what to change, for example "make it 5".
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
