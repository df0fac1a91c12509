# Who joined hears every end, also that nobody was called, and can go on alone; what was asked in private is never told.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

undo: 10s
chat home private
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
> yes
<~ Calling Bella Italia in 10 seconds.
<   [Stop]
person Luis
chat team group
> book a table for 2 tonight at 9 at Bella Italia, +1 212 555 0100, name Luis
< Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 ***-***-**00, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 21:00 (New York time)
<   | People: 2 people
<   | Name: Luis
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> yes
<~ Calling Bella Italia in 10 seconds.
<   [Stop]
person Eva
> book a table for 3 tonight at 9 at Bella Italia, +1 212 555 0100, name Eva
< Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 ***-***-**00, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 21:00 (New York time)
<   | People: 3 people
<   | Name: Eva
<   | Spoken language: English
<   Luis asked this place for the same day, 1 second ago. You can join that call.
<   Say yes to call, or tell me what to change.
<   [Call now] [Join that call] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
press Join that call
<~ You will hear how that call to Bella Italia ends; I make no other.
<   [Separate call]
person Luis
press Stop
< About the call you joined: Bella Italia was not called.
<   [Separate call]
<~ Stopped. Nobody was called.
< Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 ***-***-**00, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 21:00 (New York time)
<   | People: 2 people
<   | Name: Luis
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
person Eva
press Separate call
< Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 ***-***-**00, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 21:00 (New York time)
<   | People: 3 people
<   | Name: Eva
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
call refused blocked_number
> cancel
<~ Dropped Bella Italia.
<   [Bring it back]
person Luis
> make it 3
<~ Changed People: 2 → 3. Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 ***-***-**00, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 21:00 (New York time)
<   | People: 3 people (changed)
<   | Name: Luis
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> yes
<~ Calling Bella Italia in 10 seconds.
<   [Stop]
person Eva
> book a table for 3 tonight at 9 at Bella Italia, +1 212 555 0100, name Eva
< Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 ***-***-**00, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 21:00 (New York time)
<   | People: 3 people
<   | Name: Eva
<   | Spoken language: English
<   Luis asked this place for the same day, 1 second ago. You can join that call.
<   Say yes to call, or tell me what to change.
<   [Call now] [Join that call] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
press Join that call
<~ You will hear how that call to Bella Italia ends; I make no other.
<   [Separate call]
gone
call refused blocked_number
wait 11s
= BusinessName: Bella Italia
= CallLang: en
= Category: restaurant
= Date: 2026-11-20
= Lang: en
= PartySize: 4
= Phone: +12125550100
= Task: You are an AI assistant calling for John Smith; say so first. Book a table for 4 people on Friday 20 November 2026 at 20:00. Open with this wish only. If it is not possible, then offer what the instructions allow, one by one; otherwise book nothing and ask what they have instead. Share nothing else about the person.
= Time: 20:00
= Timezone: America/New_York
= UserName: John Smith
= BusinessName: Bella Italia
= CallLang: en
= Category: restaurant
= Date: 2026-11-20
= Lang: en
= PartySize: 3
= Phone: +12125550100
= Task: You are an AI assistant calling for Luis; say so first. Book a table for 3 people on Friday 20 November 2026 at 21:00. Open with this wish only. If it is not possible, then offer what the instructions allow, one by one; otherwise book nothing and ask what they have instead. Share nothing else about the person.
= Time: 21:00
= Timezone: America/New_York
= UserName: Luis
<home~ Calling Bella Italia …
<home~ Bella Italia was not called.
<home This number is blocked for fraud, so it was not called. Please use another one.
<home   [Try again]
back
< About the call you joined: Bella Italia was not called.
<   [Separate call]
