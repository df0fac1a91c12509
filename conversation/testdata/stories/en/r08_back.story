# R08: back asks the question before again, with the old value at hand.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

> book a table for 4
< Understood: 4 people. What number should I call?
> +1 212 555 0100
< For which day?
<   [Fri 20 Nov 2026 (today)] [Sat 21 Nov 2026 (tomorrow)]
> tomorrow
< And at what time?
> back
< So far: Sat 21 Nov 2026 (tomorrow). For which day?
<   [Fri 20 Nov 2026 (today)] [Sat 21 Nov 2026 (tomorrow)]
> Sunday
< Changed Day: Sat 21 Nov 2026 (tomorrow) → Sun 22 Nov 2026. And at what time?
