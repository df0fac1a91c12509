# A day or a time within a question is corrected in its words, so that the card never says two things.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

> ask Nopa, +1 212 555 0122, if they have vegan dishes on Sunday
< Shall I call Nopa?
<   | Place: Nopa
<   | Number: +1 212-555-0122, New York, NY, United States
<   | Task: Ask Nopa if they have vegan dishes on Sunday.
<   | Spoken language: English
<   | Time zone: New York
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> no, Saturday
<~ Changed Day: Sun 22 Nov 2026 → Sat 21 Nov 2026 (tomorrow). Shall I call Nopa?
<   | Place: Nopa
<   | Number: +1 212-555-0122, New York, NY, United States
<   | Task: Ask Nopa if they have vegan dishes on Saturday 21 November 2026. (changed)
<   | Spoken language: English
<   | Time zone: New York
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> undo
<~ Shall I call Nopa?
<   | Place: Nopa
<   | Number: +1 212-555-0122, New York, NY, United States
<   | Task: Ask Nopa if they have vegan dishes on Sunday. (changed)
<   | Spoken language: English
<   | Time zone: New York
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> cancel
<~ Dropped Nopa.
<   [Bring it back]
> ask Nopa, +1 212 555 0122, if they are open tomorrow at 8 pm
< Shall I call Nopa?
<   | Place: Nopa
<   | Number: +1 212-555-0122, New York, NY, United States
<   | Task: Ask Nopa if they are open tomorrow at 8 pm.
<   | Spoken language: English
<   | Time zone: New York
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> on Monday, actually
<~ Changed Day: Sat 21 Nov 2026 (tomorrow) → Mon 23 Nov 2026. Shall I call Nopa?
<   | Place: Nopa
<   | Number: +1 212-555-0122, New York, NY, United States
<   | Task: Ask Nopa if they are open on Monday 23 November 2026 at 8 pm. (changed)
<   | Spoken language: English
<   | Time zone: New York
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> at 9 pm, sorry
<~ Changed Time: 20:00 → 21:00. Shall I call Nopa?
<   | Place: Nopa
<   | Number: +1 212-555-0122, New York, NY, United States
<   | Task: Ask Nopa if they are open on Monday 23 November 2026 at 21:00. (changed)
<   | Spoken language: English
<   | Time zone: New York
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> cancel
<~ Dropped Nopa.
<   [Bring it back]
> call my landlord at +1 646 555 0100 and tell him that I will pay on Friday
< Shall I call your landlord?
<   | Whom: your landlord
<   | Number: +1 646-555-0100, New York, United States
<   | Task: Tell him that I will pay on Friday.
<   | Spoken language: English
<   | Time zone: New York
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> no, on Monday
<~ Changed Day: Fri 20 Nov 2026 (today) → Mon 23 Nov 2026. Shall I call your landlord?
<   | Whom: your landlord
<   | Number: +1 646-555-0100, New York, United States
<   | Task: Tell him that I will pay on Monday 23 November 2026. (changed)
<   | Spoken language: English
<   | Time zone: New York
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
