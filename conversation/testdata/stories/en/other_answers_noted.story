# What is said although something else was asked is repeated in a few words; an open choice is asked in other words each time.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

> I need a table at The Blue Crab
< Understood: The Blue Crab. What number should I call?
> two of us
< Noted: 2 people. What number should I call?
> around 7:30
< Noted: 19:30. What number should I call?
> my name is Harold Finch
< Noted: Harold Finch. What number should I call?
> +1 212 555 0177
< For which day?
<   [Fri 20 Nov 2026 (today)] [Sat 21 Nov 2026 (tomorrow)]
> next Friday
< Which day do you mean?
<   [Fri 27 Nov 2026] [Fri 4 Dec 2026]
> yes please
< Which of these days? A number is enough.
<   [Fri 27 Nov 2026] [Fri 4 Dec 2026]
> what will you say?
< You will see every word before the call. Which of these days? A number is enough.
<   [Fri 27 Nov 2026] [Fri 4 Dec 2026]
> hmm
< Please pick a day, or write it as 2026-11-21.
<   [Fri 27 Nov 2026] [Fri 4 Dec 2026]
> 1
< Shall I call The Blue Crab?
<   | Place: The Blue Crab
<   | Number: +1 212-555-0177, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 27 Nov 2026
<   | Time: about 19:30 (New York time)
<   | People: 2 people
<   | Name: Harold Finch
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
