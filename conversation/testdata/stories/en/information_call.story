# A call that only asks something needs neither day nor name, and its result is the answer; nothing is booked.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

call success
  highlights: They have gluten-free pasta and bread.
  next: Nothing was booked.
  human: Bella Italia, hello, how can I help?
  ai: Hello, I am an AI assistant calling for a client. I would like to know if you have gluten-free options.
  human: Let me see. Yes, we have gluten-free pasta and bread.
  ai: Thank you, goodbye.
> call the restaurant Bella Italia at +1 212 555 0100 and ask if they have gluten-free options
< Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Ask if they have gluten-free options.
<   | Spoken language: English
<   | Time zone: New York
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> yes
= BusinessName: Bella Italia
= CallLang: en
= Category: general
= Lang: en
= Phone: +12125550100
= Task: You are an AI assistant calling for a client; say so first. Ask if they have gluten-free options. Share nothing else about the person.
= Timezone: America/New_York
<~ I am about to call Bella Italia.
<~ Calling Bella Italia …
<~ The call is over. Reading the result …
<~ The call to Bella Italia is over.
< Bella Italia answered the question.
<   | What came out: They have gluten-free pasta and bread.
<   | In their words: “Yes, we have gluten-free pasta and bread.”
<   | Next steps: Nothing was booked.
<   | Length: 42 seconds
<   [Transcript] [Right] [Wrong]
call success
  highlights: They do not take dogs.
  ai: Do you allow dogs?
  human: No, sorry, we don't.
> ask the hotel Plaza, +1 212 555 0155, if they allow dogs
< Shall I call Plaza?
<   | Place: Plaza
<   | Number: +1 212-555-0155, New York, NY, United States
<   | Task: Ask the hotel Plaza if they allow dogs.
<   | Spoken language: English
<   | Time zone: New York
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> yes
= BusinessName: Plaza
= CallLang: en
= Category: general
= Lang: en
= Phone: +12125550155
= Task: You are an AI assistant calling for a client; say so first. Ask the hotel Plaza if they allow dogs. Share nothing else about the person.
= Timezone: America/New_York
<~ I am about to call Plaza.
<~ Calling Plaza …
<~ The call is over. Reading the result …
<~ The call to Plaza is over.
< Plaza answered the question.
<   | What came out: They do not take dogs.
<   | In their words: “No, sorry, we don't.”
<   | Length: 42 seconds
<   [Transcript] [Right] [Wrong]
call success
  highlights: They did not know; the chef comes at six.
  ai: Do you have vegan dishes on Sunday?
  human: I'm not sure about that.
> ask the restaurant Nopa, +1 212 555 0122, if they have vegan dishes on Sunday
< Shall I call Nopa?
<   | Place: Nopa
<   | Number: +1 212-555-0122, New York, NY, United States
<   | Task: Ask the restaurant Nopa if they have vegan dishes on Sunday.
<   | Spoken language: English
<   | Time zone: New York
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> yes
= BusinessName: Nopa
= CallLang: en
= Category: general
= Lang: en
= Phone: +12125550122
= Task: You are an AI assistant calling for a client; say so first. Ask the restaurant Nopa if they have vegan dishes on Sunday. Share nothing else about the person.
= Timezone: America/New_York
<~ I am about to call Nopa.
<~ Calling Nopa …
<~ The call is over. Reading the result …
<~ The call to Nopa is over.
< Nopa did not answer the question. Please read what was said.
<   | What came out: They did not know; the chef comes at six.
<   | In their words: “I'm not sure about that.”
<   | Length: 42 seconds
<   [Try again] [Transcript] [Right] [Wrong]
call success
  highlights: The line was cut.
  ai: How much is the tasting menu?
  human: Hello? Hello?
> ask Casa Luna, +1 212 555 0133, how much the tasting menu is
< Shall I call Casa Luna?
<   | Place: Casa Luna
<   | Number: +1 212-555-0133, New York, NY, United States
<   | Task: Ask Casa Luna how much the tasting menu is.
<   | Spoken language: English
<   | Time zone: New York
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> yes
= BusinessName: Casa Luna
= CallLang: en
= Category: general
= Lang: en
= Phone: +12125550133
= Task: You are an AI assistant calling for a client; say so first. Ask Casa Luna how much the tasting menu is. Share nothing else about the person.
= Timezone: America/New_York
<~ I am about to call Casa Luna.
<~ Calling Casa Luna …
<~ The call is over. Reading the result …
<~ The call to Casa Luna is over.
< No clear answer from Casa Luna. Please read what was said.
<   | What came out: The line was cut.
<   | In their words: “Hello? Hello?”
<   | Length: 42 seconds
<   [Try again] [Transcript] [Right] [Wrong]
> history
< Your last 4 calls:
<   | Fri 20 Nov 2026: ❔ Casa Luna: unclear · gnxw37
<   | Fri 20 Nov 2026: ❌ Nopa: not confirmed · ds55mo
<   | Fri 20 Nov 2026: ✅ Plaza: question answered · 3qgwfg
<   | Fri 20 Nov 2026: ✅ Bella Italia: question answered · anh7iu
<   More about one: /info gnxw37
> ask the restaurant Nopa if they have a table for 4 on Sunday at 8 pm
< Understood: Nopa, Sun 22 Nov 2026, 20:00, 4 people. Under which name?
