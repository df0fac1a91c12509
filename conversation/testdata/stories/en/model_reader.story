# A model fills in what the grammar left open; what was said stands, and no word of it is a yes.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00
model: on

model
  business_name: Nonna's kitchen
  date: 2026-11-24
  time: 19:30
  party_size: 4
  phone: 911
  confirm: true
> book a table tonight, all four of our usual gang would rather come when the match is over, round at nonna's kitchen if they can
< Understood: nonna's kitchen, Fri 20 Nov 2026 (today), 4 people. What number should I call?
< Understood: nonna's kitchen, Fri 20 Nov 2026 (today), 19:30, 4 people. What number should I call?
> +1 212 555 0100
< Under which name?
> John Smith
< Shall I call nonna's kitchen?
<   | Place: nonna's kitchen
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 19:30 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
# A card that a model changed is shown again to whoever had written yes before seeing it.
model
  instructions: a quiet corner
> oh and one more thing, it really ought to be somewhere calm where nobody shouts at anybody
< I did not get that. Say yes to call, or tell me what to change. Shall I call, or change something?
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
< Shall I call nonna's kitchen?
<   | Place: nonna's kitchen
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 19:30 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Spoken language: English
<   | Wishes: a quiet corner (changed)
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> yes
< Shall I call nonna's kitchen?
<   | Place: nonna's kitchen
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 19:30 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Spoken language: English
<   | Wishes: a quiet corner
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
wait 10s
call success
  highlights: Nonna's kitchen confirmed a table for 4 on 20 November at 19:30 under John Smith.
  ai: I would like a table for four tonight at half past seven, under John Smith.
  human: Perfect, a table for four at half past seven under Smith, see you tonight.
> yes
= BusinessName: nonna's kitchen
= CallLang: en
= Category: restaurant
= Date: 2026-11-20
= Instructions: [a quiet corner]
= Lang: en
= PartySize: 4
= Phone: +12125550100
= Task: You are an AI assistant calling for John Smith; say so first. Book a table for 4 people on Friday 20 November 2026 at 19:30. Open with this wish only. If it is not possible, then offer what the instructions allow, one by one; otherwise book nothing and ask what they have instead. Share nothing else about the person.
= Time: 19:30
= Timezone: America/New_York
= UserName: John Smith
<~ I am about to call nonna's kitchen.
<~ Calling nonna's kitchen …
<~ The call is over. Reading the result …
<~ The call to nonna's kitchen is over.
< Confirmed by nonna's kitchen: Fri 20 Nov 2026 (today), 19:30, 4 people, under John Smith.
<   | What came out: Nonna's kitchen confirmed a table for 4 on 20 November at 19:30 under John Smith.
<   | In their words: “Perfect, a table for four at half past seven under Smith, see you tonight.”
<   | Length: 42 seconds
<   [Calendar file] [Remind me] [Change] [Cancel booking] [Book again] [Transcript] [Right] [Wrong]
