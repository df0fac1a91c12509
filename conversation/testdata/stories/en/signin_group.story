# Among others nobody signs in: it is done directly, and then the card appears where it was asked for. What is pasted among
# others is taken away, with what to do. One account for all needs no sign-in.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00
account: personal

chat team group
> book a table for 4 tonight at 8 at Bella Italia, +1 212 555 0100, name John Smith
< Please sign in first: write to me directly and send /login. Then I continue here.
> /login
< Once more. Please sign in first: write to me directly and send /login. Then I continue here.
paste leaked
< (the message is taken away)
< Careful: others may see what you pasted, and it opens your account. Please sign out everywhere at KallyAI, then send /login. I remove your message where I may. Please check that it is gone.
chat direct
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
press Link it
< You are signed in.
<team Shall I call Bella Italia?
<team   | Place: Bella Italia
<team   | Number: +1 ***-***-**00, New York, NY, United States
<team   | Task: Book a table.
<team   | Day: Fri 20 Nov 2026 (today)
<team   | Time: 20:00 (New York time)
<team   | People: 4 people
<team   | Name: John Smith
<team   | Spoken language: English
<team   Say yes to call, or tell me what to change.
<team   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
chat team group
account: shared
> /login
< This bot calls on one account for everybody. You need not sign in.
> /logout
< Once more. This bot calls on one account for everybody. You need not sign in.
paste not_needed
< (the message is taken away)
< Careful: what you pasted opens your account, and I do not need it. Please sign out everywhere at KallyAI. I remove your message where I may. Please check that it is gone.
