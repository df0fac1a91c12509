# Feature 23: a business called before is known by name, and what is assumed is said.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

call success
  highlights: Bella Italia confirmed a table for 4 tonight at 20:00 under John Smith.
  ai: I would like a table for four tonight at eight, under John Smith.
  human: Perfect, a table for four at eight under Smith, see you tonight.
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
> yes
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
<~ The call is over. Reading the result …
<~ The call to Bella Italia is over.
< Confirmed by Bella Italia: Fri 20 Nov 2026 (today), 20:00, 4 people, under John Smith.
<   | What came out: Bella Italia confirmed a table for 4 tonight at 20:00 under John Smith.
<   | In their words: “Perfect, a table for four at eight under Smith, see you tonight.”
<   | Length: 42 seconds
<   [Calendar file] [Remind me] [Change] [Cancel booking] [Book again] [Transcript] [Right] [Wrong]
wait 20h
> book the usual at Bella for 2 tomorrow at 7 pm
< Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States (as last time)
<   | Task: Book a table.
<   | Day: Sun 22 Nov 2026 (tomorrow)
<   | Time: 19:00 (New York time)
<   | People: 2 people
<   | Name: John Smith (as last time)
<   | Spoken language: English (as last time)
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> cancel
<~ Dropped Bella Italia.
<   [Bring it back]
> book a table for 3 tomorrow
< Understood: Sun 22 Nov 2026 (tomorrow), 3 people. What number should I call?
<   [Bella Italia]
press Bella Italia
< And at what time?
