# Bad input gets one clear sentence, and the draft is kept.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

>  
< That message was empty. Please write a few words.
> book a table for 4 on 31 June
< There is no such day. Which day do you mean?
<   [Wed 30 Jun 2027] [Thu 1 Jul 2027]
> yesterday
< That day has already passed. Which day should it be?
> tomorrow
< What number should I call?
> a table for 0
< It takes at least one person. How many of you are there?
> for 51 people
< I can ask for 50 people at most. How many of you are there?
> 4
< What number should I call?
> 911
< That is an emergency number; I never call those. In an emergency, dial it yourself.
> their number is +73 (3) 304 556 0862
< No such number exists. Please check it, and add the country code.
> +1 900 555 0100
< That is a premium-rate number; I do not call those. Is there another one?
> 12
< That is a short number, which I cannot reach. Is there a full one?
> 25:00
< There is no such time on that day. Which time do you mean?
> at 8 pm
< What number should I call?
> ‮gnp.exe
< Which number? For example +1 415 555 0100, with the country code.
> +73(4)2125550143
< No such number exists. Please check it, and add the country code.
> 🙂🙂
< Please send the phone number with its country code, or share a contact.
> +1 212 555 0100
< Under which name?
> John Smith
< Shall I call +1 212-555-0100?
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 20:00 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
