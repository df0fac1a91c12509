# What a person tells beside the values goes along as a wish, in the first message and in later ones; an appointment at any place needs a day and a name, and a name may come at any time.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

call success
  highlights: Booked for Sarah Klein.
  human: That is booked for Sarah Klein.
call success
  highlights: Passed on.
  human: I will see to it.
> book a table for 2 adults and a child tomorrow at 8 pm at Nobu, +1 212 555 0142, it's our anniversary, no nuts please, if possible
< Understood: Nobu, Sat 21 Nov 2026 (tomorrow), 20:00, 3 people. Under which name?
> I'm Sarah Klein, we bring a cake
< Shall I call Nobu?
<   | Place: Nobu
<   | Number: +1 212-555-0142, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 20:00 (New York time)
<   | People: 3 people
<   | Name: Sarah Klein
<   | Spoken language: English
<   | Wishes: 2 adults and a child; it's our anniversary; no nuts; we bring a cake
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> yes
= BusinessName: Nobu
= CallLang: en
= Category: restaurant
= Date: 2026-11-21
= Instructions: [2 adults and a child it's our anniversary no nuts we bring a cake]
= Lang: en
= PartySize: 3
= Phone: +12125550142
= Task: You are an AI assistant calling for Sarah Klein; say so first. Book a table for 3 people on Saturday 21 November 2026 at 20:00. Open with this wish only. If it is not possible, then offer what the instructions allow, one by one; otherwise book nothing and ask what they have instead. Share nothing else about the person.
= Time: 20:00
= Timezone: America/New_York
= UserName: Sarah Klein
<~ I am about to call Nobu.
<~ Calling Nobu …
<~ The call is over. Reading the result …
<~ The call to Nobu is over.
< Not clear whether Nobu agreed. Please read what was said and decide.
<   | What came out: Booked for Sarah Klein.
<   | Length: 42 seconds
<   [Try again] [Transcript] [Right] [Wrong]

> hey can u get me a haircut appt at Scissors & Co, 212 555 0143
< Understood: Scissors & Co. For which day?
<   [Fri 20 Nov 2026 (today)] [Sat 21 Nov 2026 (tomorrow)]
> in the afternoon, around 3
< Noted: 15:00, in the afternoon. For which day?
<   [Fri 20 Nov 2026 (today)] [Sat 21 Nov 2026 (tomorrow)]
> tomorrow, not too short please
< Shall I call Scissors & Co?
<   | Place: Scissors & Co
<   | Number: +1 212-555-0143, New York, NY, United States
<   | Task: Get me a haircut appt.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: about 15:00 (New York time)
<   | If refused: in the afternoon
<   | Name: Sarah Klein (from your profile)
<   | Spoken language: English
<   | Wishes: not too short
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> yes
= BusinessName: Scissors & Co
= CallLang: en
= Category: general
= Date: 2026-11-21
= Instructions: [not too short]
= Lang: en
= Phone: +12125550143
= Task: You are an AI assistant calling for Sarah Klein; say so first. Get me a haircut appt. When: on Saturday 21 November 2026 at about 15:00. Open with this wish only and do not say that anything else would do. Only if it is refused, offer what follows, one by one: in the afternoon. If none of it is possible, do what the instructions say, else book nothing and ask what they have. Share nothing else about the person.
= Time: 15:00
= TimeWords: in the afternoon
= Timezone: America/New_York
= UserName: Sarah Klein
<~ I am about to call Scissors & Co.
<~ Calling Scissors & Co …
<~ The call is over. Reading the result …
<~ The call to Scissors & Co is over.
< The call ended without a clear yes from Scissors & Co. Please read what was said.
<   | What came out: Passed on.
<   | Length: 42 seconds
<   [Try again] [Transcript] [Right] [Wrong]

> I want to complain to my landlord's office about the heating
< Understood. What number should I call?
<   [Scissors & Co]
> +1 212 555 0144
< Shall I call +1 212-555-0144?
<   | Number: +1 212-555-0144, New York, NY, United States
<   | Task: Complain to my landlord's office about the heating.
<   | Spoken language: English
<   | Time zone: New York
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> tell them it has been off for three days
<~ Shall I call +1 212-555-0144?
<   | Number: +1 212-555-0144, New York, NY, United States
<   | Task: Complain to my landlord's office about the heating.
<   | Spoken language: English
<   | Wishes: tell them it has been off for three days (changed)
<   | Time zone: New York
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> Sarah Klein
<~ Shall I call +1 212-555-0144?
<   | Number: +1 212-555-0144, New York, NY, United States
<   | Task: Complain to my landlord's office about the heating.
<   | Name: Sarah Klein (changed)
<   | Spoken language: English
<   | Wishes: tell them it has been off for three days
<   | Time zone: New York
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
