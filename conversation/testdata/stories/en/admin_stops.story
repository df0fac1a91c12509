# An admin stops all calls and lets them go on; nobody else can. What was decided can be looked up.
> /stop
< That is for the administrators of this bot.
> /audit
< Once more. That is for the administrators of this bot.
person Boss
chat boss private
> /audit
< No decision has been noted yet.
> /resume
< Calls are not stopped. /stop stops them all.
> /stop
< All calls are stopped. Calls under way go on. /resume lets calls be made again.
> /stop
< Calls are stopped already. /resume lets them be made again.
person Ana
chat home private
> book a table for 4 tomorrow at 8 pm at Bella Italia, +1 212 555 0100, name John Smith
< Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 20:00 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
press Call now
< Calls are switched off at the moment. Your request is kept; please try later.
person Boss
chat boss private
> /resume
< Calls are made again.
> /audit
< The latest decisions. The file has all of them.
<   | 2026-11-20 13:00: test:boss, resumed
<   | 2026-11-20 13:00: test:ana, refused, +1 ***-***-**00, limit.stopped
<   | 2026-11-20 13:00: test:boss, stopped
<   (file kallybot-audit.jsonl, application/jsonl)
chat team group
> /audit
< That is private. Please ask me directly.
person Ana
chat home private
call success
  highlights: Bella Italia confirmed a table for four tomorrow at 8 pm.
press Call now
< (I am about to call Bella Italia.)
= BusinessName: Bella Italia
= CallLang: en
= Category: restaurant
= Date: 2026-11-21
= Lang: en
= PartySize: 4
= Phone: +12125550100
= Task: You are an AI assistant calling for John Smith; say so first. Book a table for 4 people on Saturday 21 November 2026 at 20:00. Open with this wish only. If it is not possible, then offer what the instructions allow, one by one; otherwise book nothing and ask what they have instead. Share nothing else about the person.
= Time: 20:00
= Timezone: America/New_York
= UserName: John Smith
<~ I am about to call Bella Italia.
<~ Calling Bella Italia …
<~ The call is over. Reading the result …
<~ The call to Bella Italia is over.
< Confirmed by Bella Italia: Sat 21 Nov 2026 (tomorrow), 20:00, 4 people, under John Smith.
<   | What came out: Bella Italia confirmed a table for four tomorrow at 8 pm.
<   | Length: 42 seconds
<   [Calendar file] [Remind me] [Change] [Cancel booking] [Book again] [Transcript] [Right] [Wrong]
