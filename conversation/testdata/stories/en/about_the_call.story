# Questions about the call itself are answered in a few words, and the card or the open question stays.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

undo: 5s
> are you a robot?
< I am a program, and the caller is an AI that says so first.
> how much does it cost?
< It uses up the calls and minutes of the phone plan, nothing else.
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
> do you tell them my number?
< No, I have no number of yours. Shall I call, or change something?
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> will they know it's an AI?
< Yes, the caller says first that it is an AI calling for you. Shall I call, or change something?
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> are you a robot?
< I am a program, and the caller is an AI that says so first. Shall I call, or change something?
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> how much does the call cost?
< It uses up the calls and minutes of the phone plan, nothing else. Shall I call, or change something?
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> do you record the call?
< Calls may be transcribed; you can read the text afterwards. Shall I call, or change something?
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> when will you call?
< Right after your yes; then you have 5 seconds to stop it. Shall I call, or change something?
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> what will you say?
< What Bella Italia will hear:
<   | Task: You are an AI assistant calling for John Smith; say so first. Book a table for 4 people on Friday 20 November 2026 at 20:00. Open with this wish only. If it is not possible, then offer what the instructions allow, one by one; otherwise book nothing and ask what they have instead. Share nothing else about the person.
<   | Shared: John Smith, Fri 20 Nov 2026 (today), 20:00, 4 people
<   | Not shared: anything else about you
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> my number is +1 212 555 0111
<~ Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Callback: +1 212-555-0111 (changed)
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> do you tell them my number?
< Yes, for calls back: +1 212-555-0111. Say "do not give my number" to keep it. Shall I call, or change something?
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> don't give my number
<~ I will not give them your number. Shall I call Bella Italia?
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
> do you tell them my number?
< No, I keep your number to myself. Shall I call, or change something?
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
call success
  highlights: They confirmed.
  human: Perfect, a table for four at eight, you are booked, John.
> yes
<~ Calling Bella Italia in 5 seconds.
<   [Stop]
wait 6s
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
<~ Calling Bella Italia …
<~ The call is over. Reading the result …
<~ The call to Bella Italia is over.
< The call ended without a clear yes from Bella Italia. Please read what was said.
<   | What came out: They confirmed.
<   | Length: 42 seconds
<   [Try again] [Transcript] [Right] [Wrong]
> book a table for 2 tomorrow
< Understood: Sat 21 Nov 2026 (tomorrow), 2 people. What number should I call?
<   [Bella Italia]
> what will you say?
< You will see every word before the call. What number should I call?
<   [Bella Italia]
> when will you call?
< Right after your yes; then you have 5 seconds to stop it. What number should I call?
<   [Bella Italia]
> are you a robot?
< I am a program, and the caller is an AI that says so first. What number should I call?
<   [Bella Italia]
> +1 212 555 0155
< And at what time?
> don't share my phone number
< I will not give them your number. And at what time?
> 8 pm
< Shall I call +1 212-555-0155?
<   | Number: +1 212-555-0155, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 20:00 (New York time)
<   | People: 2 people
<   | Name: John Smith (from your profile)
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
