# A message that says two things to the bot has both done, in the order in which they are said.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00
undo: 5s

call success
  highlights: Luigi's confirmed a table for 4 tomorrow at 20:00 under John Smith.
  ai: Is a table free then, please?
  human: Yes, perfect, that is booked.
> book a table for 4 tomorrow at 8 pm at Bella Italia, +1 212 555 0100, name John Smith
< Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 20:00 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> yes
<~ Calling Bella Italia in 5 seconds.
<   [Stop]
> cancel that and call Luigi's instead
<~ Stopped. Nobody was called.
< Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 20:00 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
< Changed Place: Bella Italia → Luigi's. What number should I call?
<   [Bella Italia]
> +1 212 555 0102
<~ Shall I call Luigi's?
<   | Place: Luigi's (changed)
<   | Number: +1 212-555-0102, New York, NY, United States (changed)
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 20:00 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> yes
<~ Calling Luigi's in 5 seconds.
<   [Stop]
wait 2m
= BusinessName: Luigi's
= CallLang: en
= Category: restaurant
= Date: 2026-11-21
= Lang: en
= PartySize: 4
= Phone: +12125550102
= Task: You are an AI assistant calling for John Smith; say so first. Book a table for 4 people on Saturday 21 November 2026 at 20:00. Open with this wish only. If it is not possible, then offer what the instructions allow, one by one; otherwise book nothing and ask what they have instead. Share nothing else about the person.
= Time: 20:00
= Timezone: America/New_York
= UserName: John Smith
<~ Calling Luigi's …
<~ The call is over. Reading the result …
<~ The call to Luigi's is over.
< Confirmed by Luigi's: Sat 21 Nov 2026 (tomorrow), 20:00, 4 people, under John Smith.
<   | What came out: Luigi's confirmed a table for 4 tomorrow at 20:00 under John Smith.
<   | In their words: “Yes, perfect, that is booked.”
<   | Length: 42 seconds
<   [Calendar file] [Remind me] [Change] [Cancel booking] [Book again] [Transcript] [Right] [Wrong]
> what have we booked so far, and how do you work?
< Your last 2 calls:
<   | Fri 20 Nov 2026: ✅ Luigi's: confirmed · weaf45
<   | Fri 20 Nov 2026: 🚫 Bella Italia: stopped, not called · anh7iu
<   More about one: /info weaf45
< Tell me whom to call and what for, in one sentence. I'll ask for what is missing, show you a card, and call after your yes.
< Examples:
< • book a table for 4 tonight at 8 at Bella Italia, +1 415 555 0100
< • make a dentist appointment for Friday morning, +1 415 555 0100
< • call +1 415 555 0100 and ask for their opening hours
< Also: pending, history, transcript, again, undo, cancel. /language, /timezone
> thanks, and remind me
< I'll remind you of Luigi's on Sat 21 Nov 2026 (tomorrow) at 18:00.
<   [Calendar file] [No reminder] [Change] [Cancel booking] [Book again]
> book a table for 2 on Sunday at 8 pm at Casa Luna, +1 212 555 0101
< Shall I call Casa Luna?
<   | Place: Casa Luna
<   | Number: +1 212-555-0101, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sun 22 Nov 2026
<   | Time: 20:00 (New York time)
<   | People: 2 people
<   | Name: John Smith (from your profile)
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> forget it, and what did they say at Luigi's?
<~ Dropped Casa Luna.
<   [Bring it back]
< Confirmed by Luigi's: Sat 21 Nov 2026 (tomorrow), 20:00, 4 people, under John Smith.
<   | What came out: Luigi's confirmed a table for 4 tomorrow at 20:00 under John Smith.
<   | In their words: “Yes, perfect, that is booked.”
<   | Length: 42 seconds
<   [Calendar file] [No reminder] [Change] [Cancel booking] [Book again] [Transcript] [Right] [Wrong]
> book a table for 2 on Sunday at 8 pm at Casa Luna, +1 212 555 0101
< Shall I call Casa Luna?
<   | Place: Casa Luna
<   | Number: +1 212-555-0101, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sun 22 Nov 2026
<   | Time: 20:00 (New York time)
<   | People: 2 people
<   | Name: John Smith (from your profile)
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> cancel that and make an appointment at the Rivers Clinic, +1 212 555 0103, for Monday at 10
<~ Dropped Casa Luna.
<   [Bring it back]
< Shall I call Rivers Clinic?
<   | Place: Rivers Clinic
<   | Number: +1 212-555-0103, New York, NY, United States
<   | Task: Make an appointment.
<   | Day: Mon 23 Nov 2026
<   | Time: 10:00 (New York time)
<   | Name: John Smith (from your profile)
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> what's pending, and did Luigi's confirm?
< One request is open.
<   | Rivers Clinic: being prepared
<   | Luigi's: reminder on Sat 21 Nov 2026 (tomorrow) at 18:00
<   [Continue Rivers Clinic] [Drop Rivers Clinic] [No reminder: Luigi's]
< Confirmed by Luigi's: Sat 21 Nov 2026 (tomorrow), 20:00, 4 people, under John Smith.
<   | What came out: Luigi's confirmed a table for 4 tomorrow at 20:00 under John Smith.
<   | In their words: “Yes, perfect, that is booked.”
<   | Length: 42 seconds
<   [Calendar file] [No reminder] [Change] [Cancel booking] [Book again] [Transcript] [Right] [Wrong]
> if Luigi's said no, cancel this and call them again
< Shall I call Luigi's?
<   | Place: Luigi's
<   | Number: +1 212-555-0102, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 20:00 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Spoken language: English
<   You already have Luigi's at 20:00 that day.
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
