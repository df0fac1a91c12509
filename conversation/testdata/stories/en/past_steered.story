# A call that KallyAI took on, and that is not over, can be moved and ended as far as KallyAI does so.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T11:00:00-05:00

> ask +1 212 555 0199 if they are open on Sunday
< Shall I call +1 212-555-0199?
<   | Number: +1 212-555-0199, New York, NY, United States
<   | Task: Ask if they are open on Sunday.
<   | Spoken language: English
<   | Time zone: New York
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
call accepted cancelled
> yes
= CallLang: en
= Category: general
= Lang: en
= Phone: +12125550199
= Task: You are an AI assistant calling for a client; say so first. Ask if they are open on Sunday. Share nothing else about the person.
= Timezone: America/New_York
<~ I am about to call +1 212-555-0199.
<~ Calling +1 212-555-0199 …
<~ Calling +1 212-555-0199 …
<   [Stop]
> /info anh7
< The call to +1 212-555-0199:
<   | Id: anh7iu
<   | Number: +1 212-555-0199, New York, NY, United States
<   | Task: Ask if they are open on Sunday.
<   | Asked on: Fri 20 Nov 2026
<   | State: calling now
<   KallyAI's id: call-1
<   [Stop]
> better tomorrow at 16:30
< I am asking KallyAI to call +1 212-555-0199 at another time: Sat 21 Nov 2026 (tomorrow), 16:30.
< Moved: +1 212-555-0199 will be called at Sat 21 Nov 2026 (tomorrow), 16:30.
read call_already_dialled
> better tomorrow at 16:30
< I am asking KallyAI to call +1 212-555-0199 at another time: Sat 21 Nov 2026 (tomorrow), 16:30.
< KallyAI cannot move the call to +1 212-555-0199 any more. I'll tell you what comes of it.
<   Reference: c-1
read unsent
press Stop
< (I am asking KallyAI to end the call to +1 212-555-0199.)
< I could not reach KallyAI, so the call goes on. Please try once more.
<   [Stop]
read call_not_active
press Stop
< (I am asking KallyAI to end the call to +1 212-555-0199.)
< It is too late to end the call to +1 212-555-0199. I'll tell you what comes of it.
<   Reference: c-1
press Stop
< (I am asking KallyAI to end the call to +1 212-555-0199.)
< KallyAI is ending the call to +1 212-555-0199. I'll tell you what comes of it.
<~ The call to +1 212-555-0199 is over.
< The call to +1 212-555-0199 was cancelled. Nothing was agreed.
<   | Length: 42 seconds
<   [Try again]
> /info anh7
< The call to +1 212-555-0199:
<   | Id: anh7iu
<   | Number: +1 212-555-0199, New York, NY, United States
<   | Task: Ask if they are open on Sunday.
<   | Asked on: Fri 20 Nov 2026
<   | State: ❌ not confirmed
<   | Length: 42 seconds
<   KallyAI's id: call-1
<   [Try again]
press Stop
< (Too late to stop it. I'll tell you what comes of it.)
