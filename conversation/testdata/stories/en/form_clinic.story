# A clinic needs a name, and a day or a preference.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

call success
  highlights: The clinic gave an appointment on Tuesday 24 November at 09:30 for John Smith.
  ai: A dental checkup for John Smith, mornings before eleven, please.
  human: Tuesday the 24th at half past nine, that is booked for John Smith.
> schedule a dental checkup, mornings before 11
< Understood. What number should I call?
> +1 212 555 0142
< What is the patient's name?
> John Smith
< Shall I call +1 212-555-0142?
<   | Number: +1 212-555-0142, New York, NY, United States
<   | Task: Schedule a dental checkup.
<   | Preferred time: mornings before 11
<   | Name: John Smith
<   | Spoken language: English
<   | Time zone: New York
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> yes
= CallLang: en
= Category: clinic
= Lang: en
= Phone: +12125550142
= Task: You are an AI assistant calling for John Smith; say so first. Schedule a dental checkup. When: mornings before 11. Open with this wish only. If it is not possible, then offer what the instructions allow, one by one; otherwise book nothing and ask what they have instead. Share nothing else about the person.
= TimeWords: mornings before 11
= Timezone: America/New_York
= UserName: John Smith
<~ I am about to call +1 212-555-0142.
<~ Calling +1 212-555-0142 …
<~ The call is over. Reading the result …
<~ The call to +1 212-555-0142 is over.
< Confirmed by +1 212-555-0142: Tue 24 Nov 2026, 09:30, under John Smith.
<   | What came out: The clinic gave an appointment on Tuesday 24 November at 09:30 for John Smith.
<   | In their words: “Tuesday the 24th at half past nine, that is booked for John Smith.”
<   | Length: 42 seconds
<   [Calendar file] [Remind me] [Change] [Cancel booking] [Book again] [Transcript] [Right] [Wrong]
