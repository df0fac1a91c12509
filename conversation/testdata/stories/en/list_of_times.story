# Times in a list are the first choice and what to fall back on, with commas as with "or".
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

> book a table for 2 at Nopa, +1 212 555 0122, name Sam, tomorrow at 8, 8:30 or 9
< Shall I call Nopa?
<   | Place: Nopa
<   | Number: +1 212-555-0122, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 20:00 (New York time)
<   | If refused: 8:30, 9
<   | People: 2 people
<   | Name: Sam
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> make it 5 actually and 8:30
<~ Changed People: 2 → 5. Changed Time: 20:00 → 20:30. Shall I call Nopa?
<   | Place: Nopa
<   | Number: +1 212-555-0122, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 20:30 (New York time) (changed)
<   | If refused: 8:30, 9
<   | People: 5 people (changed)
<   | Name: Sam
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> wait make it 6
<~ Changed People: 5 → 6. Shall I call Nopa?
<   | Place: Nopa
<   | Number: +1 212-555-0122, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 20:30 (New York time)
<   | If refused: 8:30, 9
<   | People: 6 people (changed)
<   | Name: Sam
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> what will you say?
< What Nopa will hear:
<   | Task: You are an AI assistant calling for Sam; say so first. Book a table for 6 people on Saturday 21 November 2026 at 20:30. Open with this wish only and do not say that anything else would do. Only if it is refused, offer what follows, one by one: 8:30, 9. If none of it is possible, do what the instructions say, else book nothing and ask what they have. Share nothing else about the person.
<   | Shared: Sam, Sat 21 Nov 2026 (tomorrow), 20:30, 6 people
<   | If refused: 8:30, 9
<   | Not shared: anything else about you
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
call success
  highlights: Nopa confirmed.
  ai: A table for six tomorrow at half past eight, under Sam.
  human: Perfect, a table for six at half past eight under Sam.
> ya go
= BusinessName: Nopa
= CallLang: en
= Category: restaurant
= Date: 2026-11-21
= Lang: en
= PartySize: 6
= Phone: +12125550122
= Task: You are an AI assistant calling for Sam; say so first. Book a table for 6 people on Saturday 21 November 2026 at 20:30. Open with this wish only and do not say that anything else would do. Only if it is refused, offer what follows, one by one: 8:30, 9. If none of it is possible, do what the instructions say, else book nothing and ask what they have. Share nothing else about the person.
= Time: 20:30
= TimeWords: 8:30, 9
= Timezone: America/New_York
= UserName: Sam
<~ I am about to call Nopa.
<~ Calling Nopa …
<~ The call is over. Reading the result …
<~ The call to Nopa is over.
< The call ended without a clear yes from Nopa. Please read what was said.
<   | What came out: Nopa confirmed.
<   | In their words: “Perfect, a table for six at half past eight under Sam.”
<   | Length: 42 seconds
<   [Try again] [Transcript] [Right] [Wrong]
> book two tables at Bella Italia, +1 212 555 0100, name Sam, tomorrow
< Understood: Bella Italia, Sat 21 Nov 2026 (tomorrow). And at what time?
> 8 pm, 8:30, or 9:15
< For how many people?
> 10
< Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 20:00 (New York time)
<   | If refused: 8:30, 9:15
<   | People: 10 people
<   | Name: Sam
<   | Spoken language: English
<   | Wishes: two tables
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
