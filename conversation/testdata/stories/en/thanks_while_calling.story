# "ok thanks" while a call runs is thanks: it agrees to nothing, and no call is told once more.
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
  highlights: The table for four tonight at 7 is booked under John Smith.
  human: That's booked for you.
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
> ok thanks
< You are welcome. Tell me when I should call somebody else.
> yes
< Already on it, confirmed 1 second ago.
