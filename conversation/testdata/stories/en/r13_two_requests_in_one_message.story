# R13: two requests in one message make two cards, confirmed one at a time.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

call success
  highlights: They confirmed.
  human: Perfect, a table for two at eight, you are booked.
> book a table for 2 tomorrow at 8 pm at Bella Italia, +1 212 555 0100, name John Smith and make a dentist appointment for Monday at 9 am, +1 212 555 0142
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
< Understood: Mon 23 Nov 2026, 09:00. What is the patient's name?
press Call now
< (I am about to call Bella Italia.)
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
<~ I am about to call Bella Italia.
< Shall I call +1 212-555-0142?
<   | Number: +1 212-555-0142, New York, NY, United States
<   | Task: Make a dentist appointment.
<   | Day: Mon 23 Nov 2026
<   | Time: 09:00 (New York time)
<   | Name: John Smith (from your profile)
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
<~ Calling Bella Italia …
<~ The call is over. Reading the result …
<~ The call to Bella Italia is over.
< The call ended without a clear yes from Bella Italia. Please read what was said.
<   | What came out: They confirmed.
<   | Length: 42 seconds
<   [Try again] [Transcript] [Right] [Wrong]
call success
  highlights: They confirmed.
  human: Monday at nine, that is booked for John Smith.
> yes
= CallLang: en
= Category: clinic
= Date: 2026-11-23
= Lang: en
= Phone: +12125550142
= Task: You are an AI assistant calling for John Smith; say so first. Make a dentist appointment. When: on Monday 23 November 2026 at 09:00. Open with this wish only. If it is not possible, then offer what the instructions allow, one by one; otherwise book nothing and ask what they have instead. Share nothing else about the person.
= Time: 09:00
= Timezone: America/New_York
= UserName: John Smith
<~ I am about to call +1 212-555-0142.
<~ Calling +1 212-555-0142 …
<~ The call is over. Reading the result …
<~ The call to +1 212-555-0142 is over.
< The call ended without a clear yes from +1 212-555-0142. Please read what was said.
<   | What came out: They confirmed.
<   | Length: 42 seconds
<   [Try again] [Transcript] [Right] [Wrong]
> book a table for 2 tomorrow at Bella Italia, +1 212 555 0100 and book a hotel room for two nights from Friday, +1 212 555 0155
< I'll keep +1 212-555-0155 for later.
< Understood: Bella Italia, Sat 21 Nov 2026 (tomorrow), 2 people. And at what time?
> at 8 pm
< Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 20:00 (New York time)
<   | People: 2 people
<   | Name: John Smith (from your profile)
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
