# Feature 12: an emergency number is never called, and leaves nothing open.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

> call 911
< That is an emergency number; I never call those. In an emergency, dial it yourself.
> call 112 now please
< Once more. That is an emergency number; I never call those. In an emergency, dial it yourself.
> call 911 and ask for help
< That is an emergency number; I never call those. In an emergency, dial it yourself.
> book a table for 112 people tomorrow
< I can ask for 50 people at most. How many of you are there?
> pending
< One request is open.
<   | the restaurant: being prepared
<   [Continue the restaurant] [Drop the restaurant]
< For how many people?
