# R21: one nudge, then silence; the draft expires and can be brought back.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

> book a table for 4 tomorrow
< Understood: Sat 21 Nov 2026 (tomorrow), 4 people. What number should I call?
wait 11m
< Do you still want me to call the restaurant?
<   [Continue the restaurant] [Drop the restaurant]
wait 2h
wait 24h
< Dropped the restaurant.
<   [Bring it back]
press Bring it back
< Understood: Sat 21 Nov 2026 (today), 4 people. What number should I call?
