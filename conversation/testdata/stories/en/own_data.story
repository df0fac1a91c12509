# What is kept of a person and of their last call can be had in plain words; linking an account is explained before the yes.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00
account: personal

> play the recording
< There are no calls yet.
> /login
< Sign in once, in three steps. The link works for 10 minutes.
< 1. Open the page below and sign in.
< 2. The last page looks broken. That is normal.
< 3. Copy its address and send it to me here.
<   [Sign in]
paste
< (the message is taken away)
< Got it. I am checking whose account this is …
< Is this your account?
<   | E-mail: a•••@example.com
<   | Plan: pro
<   | Credits: ▰▰▰▰▰▰▰▰▱▱ 458 of 600 left
<   | Linked to: Ana
<   [Link it] [Not mine]
> what does link mean?
< Link it, and the calls that you ask for run on this account.
<   [Link it] [Not mine]
> what happens if I link it?
< Only link an account of your own. /logout ends it at any time.
<   [Link it] [Not mine]
> Link it
< You are signed in.
> /login
< You are signed in. This link changes the account. Sign in once, in three steps. The link works for 10 minutes.
< 1. Open the page below and sign in.
< 2. The last page looks broken. That is normal.
< 3. Copy its address and send it to me here.
<   [Sign in]
paste
< (the message is taken away)
< Got it. I am checking whose account this is …
< Is this your account?
<   | E-mail: a•••@example.com
<   | Plan: pro
<   | Credits: ▰▰▰▰▰▰▰▰▱▱ 458 of 600 left
<   | Linked to: Ana
<   [Link it] [Not mine]
> that's not mine
< Not linked. I kept nothing.
<   [New link]
> /login
< You are signed in. This link changes the account. Sign in once, in three steps. The link works for 10 minutes.
< 1. Open the page below and sign in.
< 2. The last page looks broken. That is normal.
< 3. Copy its address and send it to me here.
<   [Sign in]
paste
< (the message is taken away)
< Got it. I am checking whose account this is …
< Is this your account?
<   | E-mail: a•••@example.com
<   | Plan: pro
<   | Credits: ▰▰▰▰▰▰▰▰▱▱ 458 of 600 left
<   | Linked to: Ana
<   [Link it] [Not mine]
> yes, that one is mine
< You are signed in.
> book a table for 4 tonight at 8 at Bella Italia, +1 212 555 0100
< Understood: Bella Italia, Fri 20 Nov 2026 (today), 20:00, 4 people. Under which name?
> who reads my messages?
< What I keep, where, and how long:
< 1. Requests that you do not confirm: 24 hours after your last word.
< 2. Calls and their results: 30 days after their end.
< 3. Your profile (name, number, languages, places you called, appointments to come) and our last words: until you say /forget.
< 4. Your sign-in, sealed with the operator's key, until you say /logout or /forget.
< 5. Transcripts and recordings are fetched when you ask, and not kept here.
< 6. It all lies in one file on the operator's machine.
< 7. KallyAI gets what the card shows, places the call, and keeps its own record.
< 8. The place that is called hears what the card shows.
< 9. /export sends you all that I keep. /forget deletes it; /forget and an id deletes one call.
< 10. In groups I mask numbers and say nothing of your account.
< Under which name?
> why do I have to sign in?
< Calls run on your own KallyAI account, which pays for them. You sign in at KallyAI; I never see your password. Under which name?
> John Smith
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
call success
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
< Not clear whether Bella Italia agreed. Please read what was said and decide.
<   | Length: 42 seconds
<   [Try again] [Transcript] [Right] [Wrong]
> play the recording
< The recording of the call to Bella Italia. The link is for you alone.
<   [Listen]
> add it to my calendar
< That call booked nothing for certain, so I have no calendar file.
> /info
< The call to Bella Italia:
<   | Id: 3inhl7
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Asked on: Fri 20 Nov 2026
<   | State: ❔ unclear
<   | Length: 42 seconds
<   KallyAI's id: call-1
<   [Transcript] [Recording] [Try again]
> export my data
< This is all that I keep about you. Your sign-in itself is not in it.
<   (file kallybot.json, application/json)
