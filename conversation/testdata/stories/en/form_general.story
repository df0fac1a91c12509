# A general call needs a task and a number, nothing more.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

call success
  highlights: They have the iPhone 15 in stock; it costs 799 dollars.
  ai: Do you have the iPhone 15, and how much is it?
  human: Yes, we have it, it is 799 dollars.
> ask if they have the iPhone 15 and the price
< Understood. What number should I call?
> +1 212 555 0177
< Shall I call +1 212-555-0177?
<   | Number: +1 212-555-0177, New York, NY, United States
<   | Task: Ask if they have the iPhone 15 and the price.
<   | Spoken language: English
<   | Time zone: New York
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> yes
= CallLang: en
= Category: general
= Lang: en
= Phone: +12125550177
= Task: You are an AI assistant calling for a client; say so first. Ask if they have the iPhone 15 and the price. Share nothing else about the person.
= Timezone: America/New_York
<~ I am about to call +1 212-555-0177.
<~ Calling +1 212-555-0177 …
<~ The call is over. Reading the result …
<~ The call to +1 212-555-0177 is over.
< +1 212-555-0177 answered the question.
<   | What came out: They have the iPhone 15 in stock; it costs 799 dollars.
<   | In their words: “Yes, we have it, it is 799 dollars.”
<   | Length: 42 seconds
<   [Transcript] [Right] [Wrong]
