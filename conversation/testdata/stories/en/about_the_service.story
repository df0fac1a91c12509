# What the service does is asked about at any point: each answer is short and true, and the open question is asked again.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

> do you record the call?
< Calls may be transcribed; you can read the text afterwards.
> what if nobody answers?
< Then I tell you, and you decide whether I try again.
> book a table tonight at 8 for 2
< Understood: Fri 20 Nov 2026 (today), 20:00, 2 people. What number should I call?
> why do you need my number?
< I dial the place's number. Yours is only for calls back, if you like. What number should I call?
> who hears this?
< Calls may be transcribed; you can read the text afterwards. What number should I call?
> what if they don't pick up?
< Then I tell you, and you decide whether I try again. What number should I call?
> 212 555 0100
< Under which name?
> is my name needed?
< They will ask for a name. A first name will do. Under which name?
> do you need my name?
< Please give me any name for the booking. Under which name?
> how long will it take?
< A call takes a minute or two as a rule. I write when it is over. Under which name?
> what if they are full?
< Without a second choice of yours nothing is booked, and I tell you what they offer. Under which name?
> is this safe?
< I call only after your yes, and tell only what you see here. Under which name?
> how long does the call take?
< A call takes a minute or two as a rule. I write when it is over. Under which name?
> will they call me back?
< No, I have no number of yours. Under which name?
> can I listen?
< You cannot listen in, but afterwards you can read what was said. Under which name?
> do you really call them?
< I am a program, and the caller is an AI that says so first. Under which name?
> in which language will you speak?
< The card shows the language of the call, and you can change it. Under which name?
> can they call me back?
< No, I have no number of yours. Under which name?
> who listens to this?
< Calls may be transcribed; you can read the text afterwards. Under which name?
> Ana thx
< Shall I call +1 212-555-0100?
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 2 people
<   | Name: Ana
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> what if they are full?
< Without a second choice of yours nothing is booked, and I tell you what they offer. Shall I call, or change something?
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
