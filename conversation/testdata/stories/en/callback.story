# The number to call back on is the person's own: it never replaces the number that is called.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

> my number is +1 212 555 0111
< Noted for your calls: +1 212-555-0111.
> book a table for 4 tonight at 8
< Understood: Fri 20 Nov 2026 (today), 20:00, 4 people. What number should I call?
> call me back on +1 212 555 0122
< Changed Callback: +1 212-555-0111 → +1 212-555-0122. What number should I call?
> +1 212 555 0100
< Under which name?
> John Smith
< Shall I call +1 212-555-0100?
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Callback: +1 212-555-0122
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> they can call me back at 212 555 0133
<~ Changed Callback: +1 212-555-0122 → +1 212-555-0133. Shall I call +1 212-555-0100?
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Callback: +1 212-555-0133 (changed)
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> call me on 212 555 0144
<~ Changed Callback: +1 212-555-0133 → +1 212-555-0144. Shall I call +1 212-555-0100?
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Callback: +1 212-555-0144 (changed)
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> make it 5, and my callback number is 212 555 0155
<~ Changed People: 4 → 5. Changed Callback: +1 212-555-0144 → +1 212-555-0155. Shall I call +1 212-555-0100?
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 5 people (changed)
<   | Name: John Smith
<   | Callback: +1 212-555-0155 (changed)
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> don't give them my number
<~ I will not give them your number. Shall I call +1 212-555-0100?
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 5 people
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> my number is 212 555 0166
<~ Changed Callback: +1 212-555-0155 → +1 212-555-0166. Shall I call +1 212-555-0100?
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 5 people
<   | Name: John Smith
<   | Callback: +1 212-555-0166 (changed)
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> yes but don't give my number
<~ I will not give them your number. Shall I call +1 212-555-0100?
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 5 people
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
