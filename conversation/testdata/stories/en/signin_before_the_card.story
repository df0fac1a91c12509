# A request waits for the sign-in, which comes before the card; then the card appears by itself.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00
account: personal

> book a table for 4 tonight at 8 at Bella Italia, +1 212 555 0100, name John Smith
< Before I show you the card, please sign in to KallyAI once. Calls run on your account.
< Sign in once, in three steps. The link works for 10 minutes.
< 1. Open the page below and sign in.
< 2. The last page looks broken. That is normal.
< 3. Copy its address and send it to me here.
<   [Sign in]
> make it 5
< Changed People: 4 → 5. Please finish the sign-in with the link above. Then the card appears here.
<   [New link]
paste
< (the message is taken away)
< Got it. I am checking whose account this is …
< Is this your account?
<   | E-mail: a•••@example.com
<   | Plan: pro
<   | Credits: ▰▰▰▰▰▰▰▰▱▱ 458 of 600 left
<   | Linked to: Ana
<   [Link it] [Not mine]
> make it 6
< Changed People: 5 → 6. Is this your account?
<   | E-mail: a•••@example.com
<   | Plan: pro
<   | Credits: ▰▰▰▰▰▰▰▰▱▱ 458 of 600 left
<   | Linked to: Ana
<   [Link it] [Not mine]
press Link it
< You are signed in.
< Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 6 people
<   | Name: John Smith
<   | Spoken language: English
<   Left on the account: 458 credits.
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
call success
> yes
= BusinessName: Bella Italia
= CallLang: en
= Category: restaurant
= Date: 2026-11-20
= Lang: en
= PartySize: 6
= Phone: +12125550100
= Task: You are an AI assistant calling for John Smith; say so first. Book a table for 6 people on Friday 20 November 2026 at 20:00. Open with this wish only. If it is not possible, then offer what the instructions allow, one by one; otherwise book nothing and ask what they have instead. Share nothing else about the person.
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
> /logout
< You are signed out here. I forgot your tokens.
<   [New link]
> /logout
< You are not signed in. Send /login to sign in.
