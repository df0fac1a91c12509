# R03: a correction edits the card in place; the yes is still needed.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

call success
  highlights: Bella Italia confirmed a table for 4 tonight at 20:00 under John Smith.
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
> make it 5
<~ Changed People: 4 → 5. Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 5 people (changed)
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
= PartySize: 5
= Phone: +12125550100
= Task: You are an AI assistant calling for John Smith; say so first. Book a table for 5 people on Friday 20 November 2026 at 20:00. Open with this wish only. If it is not possible, then offer what the instructions allow, one by one; otherwise book nothing and ask what they have instead. Share nothing else about the person.
= Time: 20:00
= Timezone: America/New_York
= UserName: John Smith
<~ I am about to call Bella Italia.
<~ Calling Bella Italia …
<~ The call is over. Reading the result …
<~ The call to Bella Italia is over.
< Not clear whether Bella Italia agreed. Please read what was said and decide.
<   | What came out: Bella Italia confirmed a table for 4 tonight at 20:00 under John Smith.
<   | In their words: “Perfect, a table for four at eight under Smith, see you tonight.”
<   | Length: 42 seconds
<   [Try again] [Transcript] [Right] [Wrong]
