# R30: out of scope says what can be done, with one example.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

> what is the weather like?
< I only make phone calls. For example: "book a table for 4 tonight".
> write me a poem
< That is beyond me. I can call a business for you and ask.
> book a table for 4 tomorrow
< Understood: Sat 21 Nov 2026 (tomorrow), 4 people. What number should I call?
> what is the capital of France?
< I can only make phone calls. What number should I call?
