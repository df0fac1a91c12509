# What is left stands on the card; little is told once at a fifth and at a twentieth; with nothing left nobody is called.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T12:00:00-05:00
account: personal
upgrade: https://kallyai.example/upgrade
link page

> /login
< Tap below and sign in. The link works once, for 10 minutes.
<   [Sign in]
agree
< You are signed in.
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
<   Left on the account: 458 credits.
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
left credits 120 of 600
call failed
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
<~ The call to Bella Italia is over.
< The call to Bella Italia did not go through. Nothing was agreed.
<   | Length: 42 seconds
<   [Try again]
press Try again
< Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Spoken language: English
<   Left on the account: 458 credits.
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
< The account is running low. Left on the account: 120 credits.
<   [Upgrade]
left calls 27 of 35 minutes 165.5 of 210
wait 5m
> /usage
< This is left on the account:
<   | E-mail: a•••@example.com
<   | Plan: pro
<   | Credits: ▰▱▱▱▱▱▱▱▱▱ 30.5 of 600 left
<   | Minutes: ▰▰▰▰▰▰▰▰▰▰ 210 of 210 left
<   | Until: Mon 30 Nov 2026
> book a table for 5 tonight at 8 at Bella Italia, +1 212 555 0100, name John Smith
<~ Changed People: 4 → 5. Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 5 people (changed)
<   | Name: John Smith
<   | Spoken language: English
<   Left on the account: 30.5 credits.
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
left calls 1 of 35 minutes 8 of 210
wait 6m
> make it 6
<~ Changed People: 5 → 6. Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 6 people (changed)
<   | Name: John Smith
<   | Spoken language: English
<   Left on the account: 30.5 credits.
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
< The account is running low. Left on the account: 1 call, 8 minutes.
<   [Upgrade]
> make it 7
<~ Changed People: 6 → 7. Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 7 people (changed)
<   | Name: John Smith
<   | Spoken language: English
<   Left on the account: 1 call, 8 minutes.
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
left calls 0 of 35 minutes 8 of 210
wait 6m
> make it 8
<~ Changed People: 7 → 8. Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 8 people (changed)
<   | Name: John Smith
<   | Spoken language: English
<   Left on the account: 1 call, 8 minutes.
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
< The account has nothing left, so I cannot call. Get more, then press Check again.
<   [Upgrade] [Check again]
> yes
< Once more. The account has nothing left, so I cannot call. Get more, then press Check again.
<   [Upgrade] [Check again]
press Check again
< The account has nothing left, so I cannot call. Get more, then press Check again.
<   [Upgrade] [Check again]
read unsent
press Check again
< I cannot read that now. Please try again later.
left credits 600 of 600
press Check again
< Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 8 people
<   | Name: John Smith
<   | Spoken language: English
<   Left on the account: 600 credits.
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
call success
> yes
= BusinessName: Bella Italia
= CallLang: en
= Category: restaurant
= Date: 2026-11-20
= Lang: en
= PartySize: 8
= Phone: +12125550100
= Task: You are an AI assistant calling for John Smith; say so first. Book a table for 8 people on Friday 20 November 2026 at 20:00. Open with this wish only. If it is not possible, then offer what the instructions allow, one by one; otherwise book nothing and ask what they have instead. Share nothing else about the person.
= Time: 20:00
= Timezone: America/New_York
= UserName: John Smith
<~ I am about to call Bella Italia.
<~ Calling Bella Italia …
<~ The call is over. Reading the result …
<~ The call to Bella Italia is over.
< Not clear whether Bella Italia agreed. Please read what was said and decide.
<   | Length: 42 seconds
<   [Try again] [Transcript] [Right] [Wrong]
