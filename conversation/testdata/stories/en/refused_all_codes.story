# Every refusal of the API has a sentence, and the request can be tried again.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

call refused missing_token
  highlights: The request was not accepted.
call refused token_expired
  highlights: The request was not accepted.
call refused forbidden
  highlights: The request was not accepted.
call refused quota_exceeded
  highlights: The request was not accepted.
call refused budget_exceeded
  highlights: The request was not accepted.
call refused budget_approval_required
  highlights: The request was not accepted.
call refused soft_cap_reached
  highlights: The request was not accepted.
call refused missing_phone_number
  highlights: The request was not accepted.
call refused emergency_number
  highlights: The request was not accepted.
call refused toll_number
  highlights: The request was not accepted.
call refused blocked_number
  highlights: The request was not accepted.
call refused suppression_violation
  highlights: The request was not accepted.
call refused safety_violation
  highlights: The request was not accepted.
call refused scheduling_violation
  highlights: The request was not accepted.
call refused consent_denied
  highlights: The request was not accepted.
call refused country_restriction
  highlights: The request was not accepted.
call refused unsupported_country
  highlights: The request was not accepted.
call refused unsupported_language
  highlights: The request was not accepted.
call refused rate_limited
  highlights: The request was not accepted.
call refused validation_error
  highlights: The request was not accepted.
call refused never_seen_before
  highlights: The request was not accepted.
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
<~ Bella Italia was not called.
< I am signed out of the phone service, so nobody was called. Please tell the administrator.
<   [Try again]
press Try again
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
<~ Bella Italia was not called.
< I am signed out of the phone service, so nobody was called. Please tell the administrator.
<   [Try again]
press Try again
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
<~ Bella Italia was not called.
< This account may not make calls, so nobody was called. Please tell the administrator.
<   [Try again]
press Try again
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
<~ Bella Italia was not called.
< The account has no calls left, so Bella Italia was not called. Please upgrade and try again.
<   [Try again]
press Try again
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
<~ Bella Italia was not called.
< The account's budget is used up, so Bella Italia was not called. Please raise it at KallyAI and try again.
<   [Try again]
press Try again
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
<~ Bella Italia was not called.
< The budget must be approved at KallyAI first, so Bella Italia was not called. Please approve it and try again.
<   [Try again]
press Try again
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
<~ Bella Italia was not called.
< The account has reached its soft limit, so Bella Italia was not called. Please confirm it at KallyAI and try again.
<   [Try again]
press Try again
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
<~ Bella Italia was not called.
< The phone service does not accept this number. Please check it and try again.
<   [Try again]
press Try again
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
<~ Bella Italia was not called.
< That is an emergency number, which is never called. In an emergency, dial it yourself.
<   [Try again]
press Try again
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
<~ Bella Italia was not called.
< That is a premium-rate number, which is not called. Is there another one?
<   [Try again]
press Try again
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
<~ Bella Italia was not called.
< This number is blocked for fraud, so it was not called. Please use another one.
<   [Try again]
press Try again
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
<~ Bella Italia was not called.
< This number asked not to be called, so I did not call. Please contact them yourself.
<   [Try again]
press Try again
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
< This place asked not to get calls from us. Please call it yourself.
press Try again
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
< This place asked not to get calls from us. Please call it yourself.
press Try again
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
< This place asked not to get calls from us. Please call it yourself.
press Try again
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
< This place asked not to get calls from us. Please call it yourself.
press Try again
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
< This place asked not to get calls from us. Please call it yourself.
press Try again
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
< This place asked not to get calls from us. Please call it yourself.
press Try again
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
< This place asked not to get calls from us. Please call it yourself.
press Try again
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
< This place asked not to get calls from us. Please call it yourself.
press Try again
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
< This place asked not to get calls from us. Please call it yourself.
