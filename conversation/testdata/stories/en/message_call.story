# A call that only tells something books nothing and agrees to nothing: its result says whether the message was taken.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

call success
  highlights: The receptionist wrote the message down and will hand it to Mr Novak tonight.
  ai: Hello, I am an AI assistant calling for a client. The parts for Mr Novak arrive on Thursday.
  human: Thursday, fine. I'll tell him tonight.
  ai: Thank you, goodbye.
> call the workshop Novak at +1 212 555 0100 and tell them that the parts arrive on Thursday
< Shall I call workshop Novak?
<   | Place: workshop Novak
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Tell them that the parts arrive on Thursday.
<   | Spoken language: English
<   | Time zone: New York
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> yes
= BusinessName: workshop Novak
= CallLang: en
= Category: general
= Lang: en
= Phone: +12125550100
= Task: You are an AI assistant calling for a client; say so first. Tell them that the parts arrive on Thursday. Share nothing else about the person.
= Timezone: America/New_York
<~ I am about to call workshop Novak.
<~ Calling workshop Novak …
<~ The call is over. Reading the result …
<~ The call to workshop Novak is over.
< Workshop Novak took the message.
<   | What came out: The receptionist wrote the message down and will hand it to Mr Novak tonight.
<   | In their words: “I'll tell him tonight.”
<   | Length: 42 seconds
<   [Transcript] [Right] [Wrong]
call success
  highlights: The office was not willing to take a message.
  ai: Could you tell Dr Ruiz that Ana is feeling better?
  human: No, we don't take messages on the phone.
> call Dr Ruiz at +1 212 555 0155 and tell them that Ana is feeling better
< Shall I call Dr Ruiz?
<   | Place: Dr Ruiz
<   | Number: +1 212-555-0155, New York, NY, United States
<   | Task: Tell them that Ana is feeling better.
<   | Name: Ana
<   | Spoken language: English
<   | Time zone: New York
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> yes
= BusinessName: Dr Ruiz
= CallLang: en
= Category: general
= Lang: en
= Phone: +12125550155
= Task: You are an AI assistant calling for Ana; say so first. Tell them that Ana is feeling better. Share nothing else about the person.
= Timezone: America/New_York
= UserName: Ana
<~ I am about to call Dr Ruiz.
<~ Calling Dr Ruiz …
<~ The call is over. Reading the result …
<~ The call to Dr Ruiz is over.
< Dr Ruiz did not take the message. Please read what was said.
<   | What came out: The office was not willing to take a message.
<   | In their words: “No, we don't take messages on the phone.”
<   | Length: 42 seconds
<   [Try again] [Transcript] [Right] [Wrong]
call success
  highlights: A man picked up and the line broke up.
  ai: I am calling to let you know that the gate is open.
  human: What? I can't hear you.
> call Roots at +1 212 555 0122 and tell them the gate is open
< Shall I call Roots?
<   | Place: Roots
<   | Number: +1 212-555-0122, New York, NY, United States
<   | Task: Tell them the gate is open.
<   | Spoken language: English
<   | Time zone: New York
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> yes
= BusinessName: Roots
= CallLang: en
= Category: general
= Lang: en
= Phone: +12125550122
= Task: You are an AI assistant calling for a client; say so first. Tell them the gate is open. Share nothing else about the person.
= Timezone: America/New_York
<~ I am about to call Roots.
<~ Calling Roots …
<~ The call is over. Reading the result …
<~ The call to Roots is over.
< Not clear whether Roots took the message. Please read what was said.
<   | What came out: A man picked up and the line broke up.
<   | In their words: “I can't hear you.”
<   | Length: 42 seconds
<   [Try again] [Transcript] [Right] [Wrong]
> history
< Your last 3 calls:
<   | Fri 20 Nov 2026: ❔ Roots: unclear · ds55mo
<   | Fri 20 Nov 2026: ❌ Dr Ruiz: not confirmed · 3qgwfg
<   | Fri 20 Nov 2026: ✅ workshop Novak: message taken · anh7iu
<   More about one: /info ds55mo
