# A question about the yes is no yes, the reason of a question is told, and what is to be asked besides goes along.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

undo: 5s
> can you call the bank for me and ask if my card was blocked
< Understood. What number should I call?
> why do you need that?
< I cannot call without a number. What number should I call?
> +1 212 555 0133
< Shall I call +1 212-555-0133?
<   | Number: +1 212-555-0133, New York, NY, United States
<   | Task: Ask if my card was blocked.
<   | Spoken language: English
<   | Time zone: New York
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> what happens if I say yes?
< Right after your yes; then you have 5 seconds to stop it. Shall I call, or change something?
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> what exactly will you tell them?
< What +1 212-555-0133 will hear:
<   | Task: You are an AI assistant calling for a client; say so first. Ask if my card was blocked. Share nothing else about the person.
<   | Not shared: anything else about you
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> cancel
<~ Dropped +1 212-555-0133.
<   [Bring it back]
> on Monday lunch for 12 at Nopa, +1 212 555 0122, at 1 pm and on Tuesday dinner for 8 at Casa Luna, +1 212 555 0133, at 8 pm, name Laura Gil
< Shall I call Nopa?
<   | Place: Nopa
<   | Number: +1 212-555-0122, New York, NY, United States
<   | Task: Book a table.
<   | Day: Mon 23 Nov 2026
<   | Time: 13:00 (New York time)
<   | People: 12 people
<   | Name: Laura Gil
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
< Shall I call Casa Luna?
<   | Place: Casa Luna
<   | Number: +1 212-555-0133, New York, NY, United States
<   | Task: Book a table.
<   | Day: Tue 24 Nov 2026
<   | Time: 20:00 (New York time)
<   | People: 8 people
<   | Name: Laura Gil
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> and ask if they have a ramp
<~ Shall I call Casa Luna?
<   | Place: Casa Luna
<   | Number: +1 212-555-0133, New York, NY, United States
<   | Task: Book a table.
<   | Day: Tue 24 Nov 2026
<   | Time: 20:00 (New York time)
<   | People: 8 people
<   | Name: Laura Gil
<   | Spoken language: English
<   | Wishes: ask if they have a ramp (changed)
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
