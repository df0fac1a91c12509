# While the first call is under way, nobody is told that there are none; and a day whose hour is over is not offered.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00

> call the dentist at +1 212 555 0100 for a cleaning, name Ana Ruiz
< Understood. For which day?
<   [Fri 20 Nov 2026 (today)] [Sat 21 Nov 2026 (tomorrow)]
> friday 9am
< Shall I call +1 212-555-0100?
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Call the dentist at +1 212 555 0100 for a cleaning, name Ana Ruiz.
<   | Day: Fri 27 Nov 2026
<   | Time: 09:00 (New York time)
<   | Name: Ana Ruiz
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
call slow success
  highlights: The cleaning is booked for Friday 27 November at 09:00.
  human: Friday the 27th at nine is fine, I have put Ana Ruiz down.
> yes
= CallLang: en
= Category: clinic
= Date: 2026-11-27
= Lang: en
= Phone: +12125550100
= Task: You are an AI assistant calling for Ana Ruiz; say so first. Call the dentist at +1 212 555 0100 for a cleaning, name Ana Ruiz. When: on Friday 27 November 2026 at 09:00. Open with this wish only. If it is not possible, then offer what the instructions allow, one by one; otherwise book nothing and ask what they have instead. Share nothing else about the person.
= Time: 09:00
= Timezone: America/New_York
= UserName: Ana Ruiz
<~ I am about to call +1 212-555-0100.
<~ Calling +1 212-555-0100 …
> call again
< Already on it, confirmed 1 second ago.
> history
< Once more. Already on it, confirmed 1 second ago.
> transcript
< Already on it, confirmed 1 second ago.
wait 1m
<~ The call is over. Reading the result …
<~ The call to +1 212-555-0100 is over.
< Not clear whether +1 212-555-0100 agreed. Please read what was said and decide.
<   | What came out: The cleaning is booked for Friday 27 November at 09:00.
<   | Length: 42 seconds
<   [Try again] [Transcript] [Right] [Wrong]
