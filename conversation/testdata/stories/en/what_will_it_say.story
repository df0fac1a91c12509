# Features 31 and 46: what the caller will say, and how to call oneself.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

> book a table for 4 tonight at 8 at Bella Italia, +1 212 555 0100, name John Smith, a window table please
< Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Spoken language: English
<   | Wishes: a window table
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
press What will it say?
< What Bella Italia will hear:
<   | Task: You are an AI assistant calling for John Smith; say so first. Book a table for 4 people on Friday 20 November 2026 at 20:00. Open with this wish only. If it is not possible, then offer what the instructions allow, one by one; otherwise book nothing and ask what they have instead. Share nothing else about the person.
<   | Shared: John Smith, Fri 20 Nov 2026 (today), 20:00, 4 people
<   | Wishes: a window table
<   | Not shared: anything else about you
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
press Call it myself
< To call Bella Italia yourself:
<   | Number: +1 212-555-0100
<   | Say: Hello, I would like to book a table for 4 people on Friday 20 November 2026 at 20:00.
<   | Facts: Fri 20 Nov 2026 (today), 20:00, 4 people, under John Smith
<   | If refused: Ask what they have instead.
<   | Wishes: a window table
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
