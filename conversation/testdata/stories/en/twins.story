# Two people ask the same number in the same words, and the list does not echo whose call is whose: nobody is told of the other's call.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

call slow success
  highlights: Bella Italia confirmed a table for 4 tonight at 20:00 under John Smith.
  ai: I would like a table for four tonight at eight, under John Smith.
  human: Perfect, a table for four at eight under Smith, see you tonight.
> book a table for 4 tonight at 8 at Bella Italia, +1 212 555 0100, name John Smith
< Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> yes
= BusinessName: Bella Italia
= CallLang: en
= Category: restaurant
= Date: 2026-11-20
= Lang: en
= PartySize: 4
= Phone: +12125550100
= Task: You are an AI assistant calling for John Smith; say so first. Book a table for 4 people on Friday 20 November 2026 at 20:00. Open with this wish only. If it is not possible, then offer what the instructions allow, one by one; otherwise book nothing and ask what they have instead. Share nothing else about the person.
= Time: 20:00
= Timezone: America/New_York
= UserName: John Smith
<~ I am about to call Bella Italia.
<~ Calling Bella Italia …
call nameless
person Luis
chat luis
> book a table for 4 tonight at 8 at Bella Italia, +1 212 555 0100, name John Smith
< Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> yes
= BusinessName: Bella Italia
= CallLang: en
= Category: restaurant
= Date: 2026-11-20
= Lang: en
= PartySize: 4
= Phone: +12125550100
= Task: You are an AI assistant calling for John Smith; say so first. Book a table for 4 people on Friday 20 November 2026 at 20:00. Open with this wish only. If it is not possible, then offer what the instructions allow, one by one; otherwise book nothing and ask what they have instead. Share nothing else about the person.
= Time: 20:00
= Timezone: America/New_York
= UserName: John Smith
<~ I am about to call Bella Italia.
<~ Calling Bella Italia …
<~ I lost contact while calling Bella Italia. I am checking, and will not call again until I know.
wait 30s
<home~ The call is over. Reading the result …
<home~ The call to Bella Italia is over.
<home Confirmed by Bella Italia: Fri 20 Nov 2026 (today), 20:00, 4 people, under John Smith.
<home   | What came out: Bella Italia confirmed a table for 4 tonight at 20:00 under John Smith.
<home   | Length: 42 seconds
<home   [Calendar file] [Remind me] [Change] [Cancel booking] [Book again] [Transcript] [Right] [Wrong]
wait 21m
<~ I do not know whether Bella Italia was called.
< I cannot tell whether Bella Italia was called. I will not call again by myself.
<   [Check again] [Call anyway]
press Check again
< I'm looking once more. I won't call anybody meanwhile.
wait 2m
<~ I do not know whether Bella Italia was called.
< I cannot tell whether Bella Italia was called. I will not call again by myself.
<   [Check again] [Call anyway]
# Who is alone with their words is told of the one call that is listed.
call nameless success
  highlights: Bella Italia confirmed a table for 5 tonight at 20:00 under Eva Roth.
  ai: I would like a table for five tonight at eight, under Eva Roth.
  human: Perfect, a table for five at eight under Roth, see you tonight.
person Eva
chat eva
> book a table for 5 tonight at 8 at Bella Italia, +1 212 555 0100, name Eva Roth
< Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Fri 20 Nov 2026 (today)
<   | Time: 20:00 (New York time)
<   | People: 5 people
<   | Name: Eva Roth
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> yes
= BusinessName: Bella Italia
= CallLang: en
= Category: restaurant
= Date: 2026-11-20
= Lang: en
= PartySize: 5
= Phone: +12125550100
= Task: You are an AI assistant calling for Eva Roth; say so first. Book a table for 5 people on Friday 20 November 2026 at 20:00. Open with this wish only. If it is not possible, then offer what the instructions allow, one by one; otherwise book nothing and ask what they have instead. Share nothing else about the person.
= Time: 20:00
= Timezone: America/New_York
= UserName: Eva Roth
<~ I am about to call Bella Italia.
<~ Calling Bella Italia …
<~ I lost contact while calling Bella Italia. I am checking, and will not call again until I know.
<~ The call is over. Reading the result …
<~ The call to Bella Italia is over.
< Confirmed by Bella Italia: Fri 20 Nov 2026 (today), 20:00, 5 people, under Eva Roth.
<   | What came out: Bella Italia confirmed a table for 5 tonight at 20:00 under Eva Roth.
<   | In their words: “Perfect, a table for five at eight under Roth, see you tonight.”
<   | Length: 42 seconds
<   [Calendar file] [Remind me] [Change] [Cancel booking] [Book again] [Transcript] [Right] [Wrong]
