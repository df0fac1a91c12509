# Features 12, 40, 41, 43, 47: what is special about a number is a line on the card, or a refusal.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

call refused suppression_violation
> call +1 555 123 4567 and ask if they are open
< Shall I call +1 555-123-4567?
<   | Number: +1 555-123-4567
<   | Task: Ask if they are open.
<   | Spoken language: English
<   This number looks unassigned. Please check the digits.
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> cancel
<~ Dropped +1 555-123-4567.
<   [Bring it back]
> call +1 212 555 0123 and ask if they are open
< Shall I call +1 212-555-0123?
<   | Number: +1 212-555-0123, New York, NY, United States
<   | Task: Ask if they are open.
<   | Spoken language: English
<   | Time zone: New York
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> yes
= CallLang: en
= Category: general
= Lang: en
= Phone: +12125550123
= Task: You are an AI assistant calling for a client; say so first. Ask if they are open. Share nothing else about the person.
= Timezone: America/New_York
<~ I am about to call +1 212-555-0123.
<~ Calling +1 212-555-0123 …
<~ +1 212-555-0123 was not called.
< This number asked not to be called, so I did not call. Please contact them yourself.
<   [Try again]
> call +1 212 555 0123 and ask if they are open
< Shall I call +1 212-555-0123?
<   | Number: +1 212-555-0123, New York, NY, United States
<   | Task: Ask if they are open.
<   | Spoken language: English
<   | Time zone: New York
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> yes
< This place asked not to get calls from us. Please call it yourself.
> call +1 212 555 0100 ext. 12 and ask if they are open
< I'll keep +1 212-555-0123 for later.
< Shall I call +1 212-555-0100?
<   | Number: +1 212-555-0100, New York, NY, United States, extension 12
<   | Task: Ask if they are open.
<   | Spoken language: English
<   | Time zone: New York
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
