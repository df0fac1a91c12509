# R11, R16-R19: digressions fill nothing and lead back to the question.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

> hello
< Hello! Whom should I call, and what for?
> book a table for 4 tomorrow
< Understood: Sat 21 Nov 2026 (tomorrow), 4 people. What number should I call?
> thanks!
< You are welcome. What number should I call?
> what?
< Which number? For example +1 415 555 0100, with the country code.
> help
< A number looks like +1 415 555 0100. With the country code it works everywhere.
> I don't know
< Their website or a map shows it. You can also share a contact.
> skip
< I cannot call without a number.
> hold on
< Take your time. I am here.
> pending
< One request is open.
<   | the restaurant: being prepared
<   [Continue the restaurant] [Drop the restaurant]
> back
< What should I change?
<   [Number] [Place] [Day] [Time] [People] [Name] [Task] [Wishes] [Callback]
> what is the weather like?
< I can only make phone calls. Which number? For example +1 415 555 0100, with the country code.
