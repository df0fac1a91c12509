# A number that was kept back and is given again is on a card before it is sent.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

call success
  human: Perfect, you are booked.
> call me back on +1 212 555 0111
< Noted for your calls: +1 212-555-0111.
> book a table for 2 tomorrow at 8 pm at Bella Italia, +1 212 555 0100, name John Smith
< Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 20:00 (New York time)
<   | People: 2 people
<   | Name: John Smith
<   | Callback: +1 212-555-0111 (from your profile)
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
press Edit
< What should I change?
<   [Number] [Place] [Day] [Time] [People] [Name] [Task] [Wishes] [Callback] [When I call]
press Callback
< What number can they call you back on?
<   [Do not share]
press Do not share
<~ I will not give them your number. Shall I call Bella Italia?
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
> call me back on +1 212 555 0111
<~ Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 20:00 (New York time)
<   | People: 2 people
<   | Name: John Smith
<   | Callback: +1 212-555-0111 (changed)
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> yes
= BusinessName: Bella Italia
= CallLang: en
= Category: restaurant
= Date: 2026-11-21
= Lang: en
= PartySize: 2
= Phone: +12125550100
= Task: You are an AI assistant calling for John Smith; say so first. Book a table for 2 people on Saturday 21 November 2026 at 20:00. Open with this wish only. If it is not possible, then offer what the instructions allow, one by one; otherwise book nothing and ask what they have instead. Share nothing else about the person.
= Time: 20:00
= Timezone: America/New_York
= UserName: John Smith
= UserPhone: +12125550111
<~ I am about to call Bella Italia.
<~ Calling Bella Italia …
<~ The call is over. Reading the result …
<~ The call to Bella Italia is over.
< The call ended without a clear yes from Bella Italia. Please read what was said.
<   | Length: 42 seconds
<   [Try again] [Transcript] [Right] [Wrong]
