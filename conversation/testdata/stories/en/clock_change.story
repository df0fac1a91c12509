# A time that the clock change leaves out is refused with the next one.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

> book a table for 2 on 14 March at 2:30 am at Bella Italia, +1 212 555 0100, name John Smith
< There is no such time on that day. Which time do you mean?
<   [03:30]
