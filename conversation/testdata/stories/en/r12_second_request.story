# R12: a second request stacks; the first waits.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

> book a table for 4 tomorrow at 8 pm at Bella Italia
< Understood: Bella Italia, Sat 21 Nov 2026 (tomorrow), 20:00, 4 people. What number should I call?
> also call the dentist at +1 212 555 0142 and make an appointment for Monday
< I'll keep Bella Italia for later.
< Understood: Mon 23 Nov 2026. What is the patient's name?
> John Smith
< Shall I call +1 212-555-0142?
<   | Number: +1 212-555-0142, New York, NY, United States
<   | Task: Make an appointment.
<   | Day: Mon 23 Nov 2026
<   | Name: John Smith
<   | Spoken language: English
<   | Time zone: New York
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> cancel
<~ Dropped +1 212-555-0142.
<   [Bring it back]
< Understood: Bella Italia, Sat 21 Nov 2026 (tomorrow), 20:00, 4 people. What number should I call?
> pending
< One request is open.
<   | Bella Italia: being prepared
<   [Continue Bella Italia] [Drop Bella Italia]
< What number should I call?
