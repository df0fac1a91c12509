# Feature 9: limits and alternatives are one line on the card, and the caller keeps them until the first choice is refused.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

call success
  highlights: Bella Italia booked a table for 5 at 20:30 under John Smith.
  ai: A table for five tonight at eight, please.
  human: Eight is full.
  ai: Would half past eight be possible?
  human: Yes, half past eight works. I have booked you for half past eight.
> Book a table for 4 tonight at Bella Italia, +1 212 555 0100, name John Smith, 8, or 8:30, anything from 7:30 to 9:30, otherwise don't book, just ask
< Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | If refused: 8:30, from 7:30 to 9:30; otherwise don't book, just ask
<   | People: 4 people
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> make it 5 people
<~ Changed People: 4 → 5. Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | If refused: 8:30, from 7:30 to 9:30; otherwise don't book, just ask
<   | People: 5 people (changed)
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> window table please
<~ Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | If refused: 8:30, from 7:30 to 9:30; otherwise don't book, just ask
<   | People: 5 people
<   | Name: John Smith
<   | Spoken language: English
<   | Wishes: window table (changed)
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
press What will it say?
< What Bella Italia will hear:
<   | Task: You are an AI assistant calling for John Smith; say so first. Book a table for 5 people on Friday 20 November 2026 at 20:00. Open with this wish only and do not say that anything else would do. Only if it is refused, offer what follows, one by one: 8:30, from 7:30 to 9:30. If none of it is possible, do what the instructions say, else book nothing and ask what they have. Share nothing else about the person.
<   | Shared: John Smith, Fri 20 Nov 2026 (today), 20:00, 5 people
<   | If refused: 8:30, from 7:30 to 9:30; otherwise don't book, just ask
<   | Wishes: window table
<   | Not shared: anything else about you
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> yes
= BusinessName: Bella Italia
= CallLang: en
= Category: restaurant
= Date: 2026-11-20
= Instructions: [otherwise don't book, just ask window table]
= Lang: en
= PartySize: 5
= Phone: +12125550100
= Task: You are an AI assistant calling for John Smith; say so first. Book a table for 5 people on Friday 20 November 2026 at 20:00. Open with this wish only and do not say that anything else would do. Only if it is refused, offer what follows, one by one: 8:30, from 7:30 to 9:30. If none of it is possible, do what the instructions say, else book nothing and ask what they have. Share nothing else about the person.
= Time: 20:00
= TimeWords: 8:30, from 7:30 to 9:30
= Timezone: America/New_York
= UserName: John Smith
<~ I am about to call Bella Italia.
<~ Calling Bella Italia …
<~ The call is over. Reading the result …
<~ The call to Bella Italia is over.
< Confirmed by Bella Italia: Fri 20 Nov 2026 (today), 20:30, 5 people, under John Smith.
<   | What came out: Bella Italia booked a table for 5 at 20:30 under John Smith.
<   | In their words: “I have booked you for half past eight.”
<   | Length: 42 seconds
<   [Calendar file] [Remind me] [Change] [Cancel booking] [Book again] [Transcript] [Right] [Wrong]
> book a table for 2 tomorrow at Casa Luna, +1 212 555 0155
< Understood: Casa Luna, Sat 21 Nov 2026 (tomorrow), 2 people. And at what time?
> 8 or 8:30
< Shall I call Casa Luna?
<   | Place: Casa Luna
<   | Number: +1 212-555-0155, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 20:00 (New York time)
<   | If refused: 8:30
<   | People: 2 people
<   | Name: John Smith (from your profile)
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> at 9 instead
<~ Changed Time: 20:00 → 21:00. Shall I call Casa Luna?
<   | Place: Casa Luna
<   | Number: +1 212-555-0155, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 21:00 (New York time) (changed)
<   | If refused: 8:30
<   | People: 2 people
<   | Name: John Smith (from your profile)
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> undo
<~ Shall I call Casa Luna?
<   | Place: Casa Luna
<   | Number: +1 212-555-0155, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 20:00 (New York time) (changed)
<   | If refused: 8:30
<   | People: 2 people
<   | Name: John Smith (from your profile)
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> cancel
<~ Dropped Casa Luna.
<   [Bring it back]
call success
  highlights: They only have 22:00.
  ai: A table for two at eight, please.
  human: We only have ten o'clock, sorry.
> table for 2 tomorrow at 8 pm or 8:30 at Nopa, +1 212 555 0166, if they are full don't book
< Shall I call Nopa?
<   | Place: Nopa
<   | Number: +1 212-555-0166, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 20:00 (New York time)
<   | If refused: 8:30; if they are full don't book
<   | People: 2 people
<   | Name: John Smith (from your profile)
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> yes
= BusinessName: Nopa
= CallLang: en
= Category: restaurant
= Date: 2026-11-21
= Instructions: [if they are full don't book]
= Lang: en
= PartySize: 2
= Phone: +12125550166
= Task: You are an AI assistant calling for John Smith; say so first. Book a table for 2 people on Saturday 21 November 2026 at 20:00. Open with this wish only and do not say that anything else would do. Only if it is refused, offer what follows, one by one: 8:30. If none of it is possible, do what the instructions say, else book nothing and ask what they have. Share nothing else about the person.
= Time: 20:00
= TimeWords: 8:30
= Timezone: America/New_York
= UserName: John Smith
<~ I am about to call Nopa.
<~ Calling Nopa …
<~ The call is over. Reading the result …
<~ The call to Nopa is over.
< Not booked: Nopa offered 22:00 instead.
<   | What came out: They only have 22:00.
<   | In their words: “We only have ten o'clock, sorry.”
<   | Length: 42 seconds
<   [Accept, call back] [Decline] [Another time] [Transcript] [Right] [Wrong]
