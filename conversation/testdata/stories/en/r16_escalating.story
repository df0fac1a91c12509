# R16: a question is asked shortly, then with an example, then with another way in.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

> book a table for 4 tomorrow
< Understood: Sat 21 Nov 2026 (tomorrow), 4 people. What number should I call?
> hmm
< Which number? For example +1 415 555 0100, with the country code.
> the usual one
< Please send the phone number with its country code, or share a contact.
> brrr
< Once more. Please send the phone number with its country code, or share a contact.
> brrr
< Please send the phone number with its country code, or share a contact.
