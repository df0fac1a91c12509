# "And one at ..." asks for the same at another place or on another day: each is a card of its own, nothing said is lost.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

> a table for 2 at Nopa on Saturday at 8 pm and Casa Luna on Sunday at 9 pm
< I'll keep Casa Luna for later.
< Understood: Nopa, Sat 21 Nov 2026 (tomorrow), 20:00, 2 people. What number should I call?
> /pending
< 2 requests are open.
<   | Nopa: being prepared
<   | Casa Luna: being prepared
<   [Continue Nopa] [Drop Nopa] [Continue Casa Luna] [Drop Casa Luna]
> start over
< Starting over. What should I call about?
> A table for 2 at Nopa on Friday and one at Casa Luna on Saturday
< I'll keep Casa Luna for later.
< Understood: Nopa, 2 people. What number should I call?
> +1 212 555 0122
< Which day do you mean?
<   [Fri 20 Nov 2026 (today)] [Fri 27 Nov 2026]
> 1
< And at what time?
> at 8 pm
< Under which name?
> Sam
< Shall I call Nopa?
<   | Place: Nopa
<   | Number: +1 212-555-0122, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 2 people
<   | Name: Sam
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> /pending
< 3 requests are open.
<   | Casa Luna: being prepared
<   | Nopa: being prepared
<   | Casa Luna: being prepared
<   [Continue Casa Luna] [Drop Casa Luna] [Continue Nopa] [Drop Nopa] [Continue Casa Luna] [Drop Casa Luna]
> start over
< Starting over. What should I call about?
> table for 4 at Nopa, +1 212 555 0122, tomorrow at 8 pm, one at Casa Luna, +1 212 555 0133, on Sunday at 7 pm and one at Bella Italia, +1 212 555 0100, on Monday at 9 pm, name Sam
< Shall I call Nopa?
<   | Place: Nopa
<   | Number: +1 212-555-0122, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 20:00 (New York time)
<   | People: 4 people
<   | Name: Sam
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
< Shall I call Casa Luna?
<   | Place: Casa Luna
<   | Number: +1 212-555-0133, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sun 22 Nov 2026
<   | Time: 19:00 (New York time)
<   | People: 4 people
<   | Name: Sam
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
< Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Mon 23 Nov 2026
<   | Time: 21:00 (New York time)
<   | People: 4 people
<   | Name: Sam
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> yes
< Which one do you mean?
<   [Nopa] [Casa Luna, 19:00] [Bella Italia]
> start over
< Starting over. What should I call about?
> book a table for 2 at Nopa, +1 212 555 0122, name Sam, tomorrow at 8 pm and another for Sunday at 9 pm
< Shall I call Nopa?
<   | Place: Nopa
<   | Number: +1 212-555-0122, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 20:00 (New York time)
<   | People: 2 people
<   | Name: Sam
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
< Shall I call Nopa?
<   | Place: Nopa
<   | Number: +1 212-555-0122, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sun 22 Nov 2026
<   | Time: 21:00 (New York time)
<   | People: 2 people
<   | Name: Sam
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> yes
< Which one do you mean?
<   [Nopa, 4 people] [Casa Luna, 19:00] [Nopa, 2 people] [Nopa, Sun 22 Nov 2026]
