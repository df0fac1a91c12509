# R20: "hold on" silences the reminder until the next message.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

> book a table for 4 tomorrow
< Understood: Sat 21 Nov 2026 (tomorrow), 4 people. What number should I call?
> hold on
< Take your time. I am here.
wait 30m
> +1 212 555 0100
< And at what time?
wait 11m
< Do you still want me to call +1 212-555-0100?
<   [Continue +1 212-555-0100] [Drop +1 212-555-0100]
