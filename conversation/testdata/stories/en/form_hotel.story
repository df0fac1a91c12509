# A hotel needs a name, the arrival, the nights and the guests.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

call success
  highlights: The hotel booked a room for 2 guests from Friday 27 November for 3 nights.
  ai: A room for two guests from Friday for three nights, under John Smith.
  human: Yes, that is booked, three nights from Friday under Smith.
> book a hotel room at Hotel Aurora, +1 212 555 0155
< Understood: Hotel Aurora. On which day do you arrive?
<   [Fri 20 Nov 2026 (today)] [Sat 21 Nov 2026 (tomorrow)]
> next Friday
< Which day do you mean?
<   [Fri 27 Nov 2026] [Fri 4 Dec 2026]
> 1
< For how many nights?
> 3
< How many guests?
> 2
< Under which name?
> John Smith
< Shall I call Hotel Aurora?
<   | Place: Hotel Aurora
<   | Number: +1 212-555-0155, New York, NY, United States
<   | Task: Book a room.
<   | Day: Fri 27 Nov 2026
<   | Stay: 3 nights
<   | People: 2 people
<   | Name: John Smith
<   | Spoken language: English
<   | Time zone: New York
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> yes
= BusinessName: Hotel Aurora
= CallLang: en
= Category: hotel
= Date: 2026-11-27
= Lang: en
= PartySize: 2
= Phone: +12125550155
= Task: You are an AI assistant calling for John Smith; say so first. Book a room for 2 people on Friday 27 November 2026 for 3 nights. Open with this wish only. If it is not possible, then offer what the instructions allow, one by one; otherwise book nothing and ask what they have instead. Share nothing else about the person.
= Timezone: America/New_York
= UserName: John Smith
<~ I am about to call Hotel Aurora.
<~ Calling Hotel Aurora …
<~ The call is over. Reading the result …
<~ The call to Hotel Aurora is over.
< Confirmed by Hotel Aurora: Fri 27 Nov 2026, 3 nights, 2 people, under John Smith.
<   | What came out: The hotel booked a room for 2 guests from Friday 27 November for 3 nights.
<   | In their words: “Yes, that is booked, three nights from Friday under Smith.”
<   | Length: 42 seconds
<   [Calendar file] [Remind me] [Change] [Cancel booking] [Book again] [Transcript] [Right] [Wrong]
