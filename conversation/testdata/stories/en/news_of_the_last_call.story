# "What did they say?", "again" and "the same, but ..." are about the last call, in plain words.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

> what did they say?
< There are no calls yet.
call success
  highlights: Nopa confirmed.
  ai: A table for two on Saturday at nine, under Sam.
  human: Perfect, a table for two at nine under Sam, see you on Saturday.
> book a table for 2 tomorrow at 9 pm at Nopa, +1 212 555 0122, name Sam
< Shall I call Nopa?
<   | Place: Nopa
<   | Number: +1 212-555-0122, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 21:00 (New York time)
<   | People: 2 people
<   | Name: Sam
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> yes
= BusinessName: Nopa
= CallLang: en
= Category: restaurant
= Date: 2026-11-21
= Lang: en
= PartySize: 2
= Phone: +12125550122
= Task: You are an AI assistant calling for Sam; say so first. Book a table for 2 people on Saturday 21 November 2026 at 21:00. Open with this wish only. If it is not possible, then offer what the instructions allow, one by one; otherwise book nothing and ask what they have instead. Share nothing else about the person.
= Time: 21:00
= Timezone: America/New_York
= UserName: Sam
<~ I am about to call Nopa.
<~ Calling Nopa …
<~ The call is over. Reading the result …
<~ The call to Nopa is over.
< Confirmed by Nopa: Sat 21 Nov 2026 (tomorrow), 21:00, 2 people, under Sam.
<   | What came out: Nopa confirmed.
<   | In their words: “Perfect, a table for two at nine under Sam, see you on Saturday.”
<   | Length: 42 seconds
<   [Calendar file] [Remind me] [Change] [Cancel booking] [Book again] [Transcript] [Right] [Wrong]
> what did they say?
< Once more. Confirmed by Nopa: Sat 21 Nov 2026 (tomorrow), 21:00, 2 people, under Sam.
<   | What came out: Nopa confirmed.
<   | In their words: “Perfect, a table for two at nine under Sam, see you on Saturday.”
<   | Length: 42 seconds
<   [Calendar file] [Remind me] [Change] [Cancel booking] [Book again] [Transcript] [Right] [Wrong]
> again
< Shall I call Nopa?
<   | Place: Nopa
<   | Number: +1 212-555-0122, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 21:00 (New York time)
<   | People: 2 people
<   | Name: Sam
<   | Spoken language: English
<   You already have Nopa at 21:00 that day.
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> cancel
<~ Dropped Nopa.
<   [Bring it back]
> same but Sunday at 8 pm
< Changed Day: Sat 21 Nov 2026 (tomorrow) → Sun 22 Nov 2026. Changed Time: 21:00 → 20:00. Shall I call Nopa?
<   | Place: Nopa
<   | Number: +1 212-555-0122, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sun 22 Nov 2026
<   | Time: 20:00 (New York time)
<   | People: 2 people
<   | Name: Sam
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
call success
  highlights: They took the message.
  ai: The heating is broken.
  human: I have written it down, someone will come.
> cancel
<~ Dropped Nopa.
<   [Bring it back]
> call my landlord at +1 646 555 0100 and tell him that the heating is broken, my name is Sam
< Shall I call your landlord?
<   | Whom: your landlord
<   | Number: +1 646-555-0100, New York, United States
<   | Task: Tell him that the heating is broken, my name is Sam.
<   | Name: Sam
<   | Spoken language: English
<   | Time zone: New York
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> yes
= CallLang: en
= Category: general
= Lang: en
= Phone: +16465550100
= Task: You are an AI assistant calling for Sam; say so first. You are calling their landlord. Tell him that the heating is broken, my name is Sam. Share nothing else about the person.
= Timezone: America/New_York
= UserName: Sam
<~ I am about to call your landlord.
<~ Calling your landlord …
<~ The call is over. Reading the result …
<~ The call to your landlord is over.
< Your landlord took the message.
<   | What came out: They took the message.
<   | In their words: “I have written it down, someone will come.”
<   | Length: 42 seconds
<   [Transcript] [Right] [Wrong]
