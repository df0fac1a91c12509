# Whatever is said about a call that is under way is kept for afterwards, and "call another place instead" takes over what was asked for.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

> book a table for 4 tonight at 7 at Bella Italia, +1 212 555 0100, name John Smith
< Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 19:00 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
call slow success
  highlights: Bella Italia is full tonight.
  human: Sorry, we are full tonight.
> yes
= BusinessName: Bella Italia
= CallLang: en
= Category: restaurant
= Date: 2026-11-20
= Lang: en
= PartySize: 4
= Phone: +12125550100
= Task: You are an AI assistant calling for John Smith; say so first. Book a table for 4 people on Friday 20 November 2026 at 19:00. Open with this wish only. If it is not possible, then offer what the instructions allow, one by one; otherwise book nothing and ask what they have instead. Share nothing else about the person.
= Time: 19:00
= Timezone: America/New_York
= UserName: John Smith
<~ I am about to call Bella Italia.
<~ Calling Bella Italia …
> can we make it 8 instead
< The call is running; I cannot change it. I keep this for afterwards.
> tell them my wife is allergic to nuts
< I keep that, too. You can ask for it when the call is over.
> I forgot to say it's a birthday
< The call is running; I cannot change it. I keep this for afterwards.
> hello?
< Hello! Whom should I call, and what for?
> did they answer?
< Already on it, confirmed 1 second ago.
> cancel that and call Nopa on +1 212 555 0122 instead
< Too late to stop it. I'll tell you what comes of it.
< Shall I call Nopa?
<   | Place: Nopa
<   | Number: +1 212-555-0122, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 19:00 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Spoken language: English
<   I am already asking Bella Italia for 19:00 that day.
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> cancel
<~ Dropped Nopa.
<   [Bring it back]
wait 2m
<~ The call is over. Reading the result …
<~ The call to Bella Italia is over.
< Bella Italia is full. Nothing was booked.
<   | What came out: Bella Italia is full tonight.
<   | In their words: “Sorry, we are full tonight.”
<   | Length: 42 seconds
<   | You also said: can we make it 8 instead. tell them my wife is allergic to nuts. I forgot to say it's a birthday
<   [Try again] [Transcript] [Right] [Wrong]
> call Delfina instead, +1 212 555 0133
< Shall I call Delfina?
<   | Place: Delfina
<   | Number: +1 212-555-0133, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 19:00 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> book a dentist appointment at Smile, +1 212 555 0155, tomorrow at 10
< I'll keep Delfina for later.
< Shall I call Smile?
<   | Place: Smile
<   | Number: +1 212-555-0155, New York, NY, United States
<   | Task: Book a dentist appointment.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 10:00 (New York time)
<   | Name: John Smith (from your profile)
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> cancel that and call Tooth Fairy on +1 212 555 0144
<~ Dropped Smile.
<   [Bring it back]
<~ Shall I call Delfina?
<   | Place: Delfina
<   | Number: +1 212-555-0133, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 19:00 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
< I'll keep Delfina for later.
< Understood: Tooth Fairy. For which day?
<   [Fri 20 Nov 2026 (today)] [Sat 21 Nov 2026 (tomorrow)]
