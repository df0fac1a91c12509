# R13: three requests in one message make three cards; a reply to a card means that one, a bare yes asks which.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

call success
  highlights: Nopa confirmed.
  ai: A table for three on Saturday at nine, under John Smith.
  human: Perfect, a table for three at nine under Smith, see you on Saturday.
> book a table for 2 tomorrow at 8 pm at Bella Italia, +1 212 555 0100, name John Smith, a table for 3 on Saturday at 9 pm at Nopa, +1 212 555 0122, and a table for 4 on Sunday at 7 pm at Casa Luna, +1 212 555 0133
< Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 20:00 (New York time)
<   | People: 2 people
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
< Shall I call Nopa?
<   | Place: Nopa
<   | Number: +1 212-555-0122, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 21:00 (New York time)
<   | People: 3 people
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
< Shall I call Casa Luna?
<   | Place: Casa Luna
<   | Number: +1 212-555-0133, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sun 22 Nov 2026
<   | Time: 19:00 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
reply Casa Luna > make it 6
<~ Changed People: 4 → 6. Shall I call Casa Luna?
<   | Place: Casa Luna
<   | Number: +1 212-555-0133, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sun 22 Nov 2026
<   | Time: 19:00 (New York time)
<   | People: 6 people (changed)
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
reply Nopa > yes
= BusinessName: Nopa
= CallLang: en
= Category: restaurant
= Date: 2026-11-21
= Lang: en
= PartySize: 3
= Phone: +12125550122
= Task: You are an AI assistant calling for John Smith; say so first. Book a table for 3 people on Saturday 21 November 2026 at 21:00. Open with this wish only. If it is not possible, then offer what the instructions allow, one by one; otherwise book nothing and ask what they have instead. Share nothing else about the person.
= Time: 21:00
= Timezone: America/New_York
= UserName: John Smith
<~ I am about to call Nopa.
<~ Shall I call Casa Luna?
<   | Place: Casa Luna
<   | Number: +1 212-555-0133, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sun 22 Nov 2026
<   | Time: 19:00 (New York time)
<   | People: 6 people
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
<~ Calling Nopa …
<~ The call is over. Reading the result …
<~ The call to Nopa is over.
< Confirmed by Nopa: Sat 21 Nov 2026 (tomorrow), 21:00, 3 people, under John Smith.
<   | What came out: Nopa confirmed.
<   | In their words: “Perfect, a table for three at nine under Smith, see you on Saturday.”
<   | Length: 42 seconds
<   [Calendar file] [Remind me] [Change] [Cancel booking] [Book again] [Transcript] [Right] [Wrong]
> yes
< Which one do you mean?
<   [Bella Italia] [Casa Luna]
call success
  highlights: Casa Luna confirmed.
  ai: A table for six on Sunday at seven, under John Smith.
  human: Perfect, a table for six at seven under Smith, see you on Sunday.
press Casa Luna
< (I am about to call Casa Luna.)
= BusinessName: Casa Luna
= CallLang: en
= Category: restaurant
= Date: 2026-11-22
= Lang: en
= PartySize: 6
= Phone: +12125550133
= Task: You are an AI assistant calling for John Smith; say so first. Book a table for 6 people on Sunday 22 November 2026 at 19:00. Open with this wish only. If it is not possible, then offer what the instructions allow, one by one; otherwise book nothing and ask what they have instead. Share nothing else about the person.
= Time: 19:00
= Timezone: America/New_York
= UserName: John Smith
<~ I am about to call Casa Luna.
<~ Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 20:00 (New York time)
<   | People: 2 people
<   | Name: John Smith
<   | Spoken language: English
<   You already have Nopa at 21:00 that day.
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
<~ Calling Casa Luna …
<~ The call is over. Reading the result …
<~ The call to Casa Luna is over.
< Confirmed by Casa Luna: Sun 22 Nov 2026, 19:00, 6 people, under John Smith.
<   | What came out: Casa Luna confirmed.
<   | In their words: “Perfect, a table for six at seven under Smith, see you on Sunday.”
<   | Length: 42 seconds
<   [Calendar file] [Remind me] [Change] [Cancel booking] [Book again] [Transcript] [Right] [Wrong]
> cancel
<~ Dropped Bella Italia.
<   [Bring it back]
> reserve a table at Nopa for 2 on Monday at 8 pm and book a hotel room at the Plaza for two nights from Friday and make a dentist appointment with Dr. Ruiz
< Shall I call Nopa?
<   | Place: Nopa
<   | Number: +1 212-555-0122, New York, NY, United States (as last time)
<   | Task: Book a table.
<   | Day: Mon 23 Nov 2026
<   | Time: 20:00 (New York time)
<   | People: 2 people
<   | Name: John Smith (as last time)
<   | Spoken language: English (as last time)
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
< I'll keep Dr. Ruiz for later.
< Understood: Plaza, 2 nights. What number should I call?
> /pending
< 3 requests are open.
<   | Nopa: being prepared
<   | Plaza: being prepared
<   | Dr. Ruiz: being prepared
<   [Continue Nopa] [Drop Nopa] [Continue Plaza] [Drop Plaza] [Continue Dr. Ruiz] [Drop Dr. Ruiz]
