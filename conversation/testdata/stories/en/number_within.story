# The number within what is to be asked leaves no word behind in the task, and polite words are no part of it.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T11:00:00-05:00

> who listens to the calls?
< Calls may be transcribed; you can read the text afterwards.
> ok, ask the shoe shop on +1 800 555 0100 whether they mend bags
< Shall I call shoe shop?
<   | Place: shoe shop
<   | Number: +1 800-555-0100
<   | Task: Ask the shoe shop whether they mend bags.
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> /cancel
<~ Dropped shoe shop.
<   [Bring it back]
> we need u to ring the electrician
< Understood. What number should I call?
> 800 555 0100
< Shall I call +1 800-555-0100?
<   | Number: +1 800-555-0100
<   | Task: Ring the electrician.
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> /cancel
<~ Dropped +1 800-555-0100.
<   [Bring it back]
> tell Dr Okafor, +1 800 555 0100, that the rash is gone
< Shall I call +1 800-555-0100?
<   | Number: +1 800-555-0100
<   | Task: Tell Dr Okafor that the rash is gone.
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
