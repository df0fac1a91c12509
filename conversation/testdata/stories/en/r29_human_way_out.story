# R29: the person can call: number, opening line, facts.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

> book a table for 4 tonight at 8 at Bella Italia, +1 212 555 0100, name John Smith
< Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
press Call it myself
< To call Bella Italia yourself:
<   | Number: +1 212-555-0100
<   | Say: Hello, I would like to book a table for 4 people on Friday 20 November 2026 at 20:00.
<   | Facts: Fri 20 Nov 2026 (today), 20:00, 4 people, under John Smith
<   | If refused: Ask what they have instead.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
