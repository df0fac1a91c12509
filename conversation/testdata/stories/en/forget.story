# A person is forgotten after one yes, one call at their word; a call under way is heard to its end first.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T12:00:00-05:00

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
call no_answer
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
< Nobody answered at Bella Italia. Nothing was agreed. Attempt 1 of 3.
<   | Length: 42 seconds
<   [Try again now] [In 20 minutes] [Stop]
> /export
< This is all that I keep about you. Your sign-in itself is not in it.
<   (file kallybot.json, application/json)
> /forget zzzz
< I know no call of yours with the id zzzz. /history lists your calls.
> /forget anh7
< Forgotten here. What stands in this chat, only you can delete. KallyAI still holds its own record of 1 call; ask KallyAI to delete it.
> /history
< There are no calls yet.
> /forget
< Forget everything about you here: our talks, your profile, your sign-in, your calls? This cannot be undone.
<   [Forget everything] [Keep it]
> no
< All right, I keep everything as it is.
> forget me
< Forget everything about you here: our talks, your profile, your sign-in, your calls? This cannot be undone.
<   [Forget everything] [Keep it]
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
call slow no_answer
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
> /forget
< Forget everything about you here: our talks, your profile, your sign-in, your calls? This cannot be undone.
<   [Forget everything] [Keep it]
> yes
< A call is under way. I'll tell you how it ends, and then forget everything about you.
wait 1m
<~ The call to Bella Italia is over.
< Nobody answered at Bella Italia. Nothing was agreed. Attempt 1 of 3.
<   | Length: 42 seconds
<   [Try again now] [In 20 minutes] [Stop]
< Done. I have forgotten our talks, your profile, your sign-in and your calls here. What stands in this chat, only you can delete. KallyAI still holds its own record of 1 call; ask KallyAI to delete it.
> my name is Bo
< Noted for your calls: Bo.
> /profile
< What I know about you. Change it in plain words, for example "my name is Ana".
<   | Name: Bo
> /forget
< Forget everything about you here: our talks, your profile, your sign-in, your calls? This cannot be undone.
<   [Forget everything] [Keep it]
press Forget everything
< Done. I have forgotten our talks, your profile, your sign-in and your calls here. What stands in this chat, only you can delete.
> /profile
< I know nothing about you yet. Say, for example, "my name is Ana".
chat friends group
> /forget
< That is private. Please ask me directly.
> /export
< Once more. That is private. Please ask me directly.
> /privacy
< What I keep, where, and how long:
< 1. Requests that you do not confirm: 24 hours after your last word.
< 2. Calls and their results: 30 days after their end.
< 3. Your profile (name, number, languages, places you called, appointments to come) and our last words: until you say /forget.
< 4. Calls run on the operator's account; there is no sign-in of yours.
< 5. Transcripts and recordings are fetched when you ask, and not kept here.
< 6. It all lies in one file on the operator's machine.
< 7. KallyAI gets what the card shows, places the call, and keeps its own record.
< 8. The place that is called hears what the card shows.
< 9. /export sends you all that I keep. /forget deletes it; /forget and an id deletes one call.
< 10. In groups I mask numbers and say nothing of your account.
