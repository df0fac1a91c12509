# R02: an earlier value is corrected while another one is asked.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

> book a table for 4 tomorrow
< Understood: Sat 21 Nov 2026 (tomorrow), 4 people. What number should I call?
> actually 5 of us
< Changed People: 4 → 5. What number should I call?
> +1 212 555 0100
< And at what time?
> no, on Sunday
< Changed Day: Sat 21 Nov 2026 (tomorrow) → Sun 22 Nov 2026. And at what time?
