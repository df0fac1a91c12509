# An attempt that is made again says the very same as the one before, whatever the person's time zone is by then.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

call voicemail
call success
  highlights: They are open on Sunday.
  human: Yes, we are open on Sunday.
> ask +1 800 555 0100 if they are open on Sunday
< Shall I call +1 800-555-0100?
<   | Number: +1 800-555-0100
<   | Task: Ask if they are open on Sunday.
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> yes
= CallLang: en
= Category: general
= Lang: en
= Phone: +18005550100
= Task: You are an AI assistant calling for a client; say so first. Ask if they are open on Sunday. Share nothing else about the person.
= Timezone: America/New_York
<~ I am about to call +1 800-555-0100.
<~ Calling +1 800-555-0100 …
<~ The call to +1 800-555-0100 is over.
< Only the voicemail of +1 800-555-0100 answered. Nothing was agreed. Attempt 1 of 3.
<   | Length: 42 seconds
<   [Try again now] [In 20 minutes] [Stop]
> /timezone Madrid
< Your time zone is that of Madrid now.
press Try again now
< (I am about to call +1 800-555-0100.)
= CallLang: en
= Category: general
= Lang: en
= Phone: +18005550100
= Task: You are an AI assistant calling for a client; say so first. Ask if they are open on Sunday. Share nothing else about the person.
= Timezone: America/New_York
< I am about to call +1 800-555-0100. Attempt 2 of 3.
<~ Calling +1 800-555-0100 … Attempt 2 of 3.
<~ The call is over. Reading the result …
<~ The call to +1 800-555-0100 is over.
< No clear answer from +1 800-555-0100. Please read what was said.
<   | What came out: They are open on Sunday.
<   | Length: 42 seconds
<   [Try again] [Transcript] [Right] [Wrong]
