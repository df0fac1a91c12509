# Feature 36: who asks the same place for the same day may join that call: none of their own is made, and they hear its result.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

call slow success
  highlights: Bella Italia confirmed.
  ai: A table for four tonight at eight, under John Smith.
  human: Perfect, a table for four at eight under Smith, see you tonight.
chat team group
> book a table for 4 tonight at 8 at Bella Italia, +1 212 555 0100, name John Smith
< Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 ***-***-**00, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
press Call now
< (I am about to call Bella Italia.)
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
<~ I am about to call Bella Italia.
<~ Calling Bella Italia …
person Luis
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
<   Ana asked this place for the same day, 1 second ago. You can join that call.
<   Say yes to call, or tell me what to change.
<   [Call now] [Join that call] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
press Join that call
<~ You will hear how that call to Bella Italia ends; I make no other.
<   [Separate call]
> pending
< One request is open.
<   | Bella Italia: joined somebody else
person Eva
chat other group
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
<   Somebody else here asked this place for the same day, 1 second ago. You can join that call.
<   Say yes to call, or tell me what to change.
<   [Call now] [Join that call] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> join that call
<~ You will hear how that call to Bella Italia ends; I make no other.
<   [Separate call]
person Tom
chat tom
> book a table for 3 tonight at 9 at Bella Italia, +1 212 555 0100, name Tom
< Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 21:00 (New York time)
<   | People: 3 people
<   | Name: Tom
<   | Spoken language: English
<   Somebody else here asked this place for the same day, 1 second ago. You can join that call.
<   Say yes to call, or tell me what to change.
<   [Call now] [Join that call] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
chat team group
person Luis
wait 31s
<~ The call is over. Reading the result …
<~ The call to Bella Italia is over.
< Confirmed by Bella Italia: Fri 20 Nov 2026 (today), 20:00, 4 people, under John Smith.
<   | What came out: Bella Italia confirmed.
<   | In their words: “Perfect, a table for four at eight under Smith, see you tonight.”
<   | Length: 42 seconds
<   [Calendar file] [Remind me] [Change] [Cancel booking] [Book again] [Transcript] [Right] [Wrong]
< About the call you joined: Confirmed by Bella Italia: Fri 20 Nov 2026 (today), 20:00, 4 people, under John Smith.
<other About the call you joined: Confirmed by Bella Italia: Fri 20 Nov 2026 (today), 20:00.
person Mia
> book a table for 2 tonight at 9 at Bella Italia, +1 212 555 0100, name Mia
< Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 ***-***-**00, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 21:00 (New York time)
<   | People: 2 people
<   | Name: Mia
<   | Spoken language: English
<   Ana asked this place for the same day, 31 seconds ago. You can join that call.
<   Say yes to call, or tell me what to change.
<   [Call now] [Join that call] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
press Join that call
<~ You will hear how that call to Bella Italia ends; I make no other.
<   [Separate call]
< About the call you joined: Confirmed by Bella Italia: Fri 20 Nov 2026 (today), 20:00, 4 people, under John Smith.
> book a table for 2 tomorrow at 9 pm at Bella Italia, +1 212 555 0100, name Mia
< Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 ***-***-**00, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 21:00 (New York time)
<   | People: 2 people
<   | Name: Mia
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
