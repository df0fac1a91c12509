# The clock is the business's; where the number does not tell, one tap.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

> book a table for 2 tomorrow at 7 pm at Foreign Cinema, +1 415 555 0100, name John Smith
< Shall I call Foreign Cinema?
<   | Place: Foreign Cinema
<   | Number: +1 415-555-0100, San Francisco, CA, United States
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 19:00 (Los Angeles time), which is 22:00 for you
<   | People: 2 people
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> cancel
<~ Dropped Foreign Cinema.
<   [Bring it back]
> book a table for 2 tomorrow at 7 pm at Nowhere, +1 555 123 4567, name John Smith
< Understood: Nowhere, Sat 21 Nov 2026 (tomorrow), 19:00, 2 people. Which time zone is Nowhere in? I suggest yours.
<   [New York]
> Los Angeles
< Shall I call Nowhere?
<   | Place: Nowhere
<   | Number: +1 555-123-4567
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 19:00 (Los Angeles time), which is 22:00 for you
<   | People: 2 people
<   | Name: John Smith
<   | Spoken language: English
<   This number looks unassigned. Please check the digits.
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
