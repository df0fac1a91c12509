# Feature 24: what is known about a person is shown and changed in plain words.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

> /profile
< I know nothing about you yet. Say, for example, "my name is Ana".
> my name is John Smith
< Noted for your calls: John Smith.
> call me back on +1 212 555 0111
< Noted for your calls: +1 212-555-0111.
> /profile
< What I know about you. Change it in plain words, for example "my name is Ana".
<   | Name: John Smith
<   | Callback: +1 212-555-0111
> book a table for 2 tomorrow at 8 pm at Bella Italia, +1 212 555 0100
< Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 20:00 (New York time)
<   | People: 2 people
<   | Name: John Smith (from your profile)
<   | Callback: +1 212-555-0111 (from your profile)
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
press Edit
< What should I change?
<   [Number] [Place] [Day] [Time] [People] [Name] [Task] [Wishes] [Callback] [When I call]
press Callback
< What number can they call you back on?
<   [Do not share]
press Do not share
<~ I will not give them your number. Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 20:00 (New York time)
<   | People: 2 people
<   | Name: John Smith (from your profile)
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
