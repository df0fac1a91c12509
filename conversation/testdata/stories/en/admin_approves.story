# Beyond a number of calls a day an admin must approve each: the person's yes is kept, and only an admin may press.
approve: 1
> book a table for 4 tomorrow at 8 pm at Bella Italia, +1 212 555 0100, name John Smith
< Shall I call Bella Italia?
<   | Place: Bella Italia
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 20:00 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
call success
  highlights: Bella Italia confirmed a table for four tomorrow at 8 pm.
press Call now
< (I am about to call Bella Italia.)
= BusinessName: Bella Italia
= CallLang: en
= Category: restaurant
= Date: 2026-11-21
= Lang: en
= PartySize: 4
= Phone: +12125550100
= Task: You are an AI assistant calling for John Smith; say so first. Book a table for 4 people on Saturday 21 November 2026 at 20:00. Open with this wish only. If it is not possible, then offer what the instructions allow, one by one; otherwise book nothing and ask what they have instead. Share nothing else about the person.
= Time: 20:00
= Timezone: America/New_York
= UserName: John Smith
<~ I am about to call Bella Italia.
<~ Calling Bella Italia …
<~ The call is over. Reading the result …
<~ The call to Bella Italia is over.
< Confirmed by Bella Italia: Sat 21 Nov 2026 (tomorrow), 20:00, 4 people, under John Smith.
<   | What came out: Bella Italia confirmed a table for four tomorrow at 8 pm.
<   | Length: 42 seconds
<   [Calendar file] [Remind me] [Change] [Cancel booking] [Book again] [Transcript] [Right] [Wrong]
> book a table for 2 on Sunday at 7 pm at Nopa, +1 415 555 0100, name John Smith
< Shall I call Nopa?
<   | Place: Nopa
<   | Number: +1 415-555-0100, San Francisco, CA, United States
<   | Task: Book a table.
<   | Day: Sun 22 Nov 2026
<   | Time: 19:00 (Los Angeles time), which is 22:00 for you
<   | People: 2 people
<   | Name: John Smith
<   | Spoken language: English
<   It is 10:00 in Los Angeles. Most such places do not answer at this hour.
<   Say yes to call, or tell me what to change.
<   [Call now] [Call at 11:00 there] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
press Call now
< (An administrator has to approve this call. I have asked, and will tell you.)
<boss Ana asks for another call; 1 was made today. Shall it be made?
<boss   | Kind: Restaurant
<boss   | Place: Nopa
<boss   | Task: book a table
<boss   | Number: +1 ***-***-**00
<boss   | Day: 2026-11-22
<boss   [Approve] [Refuse]
< An administrator has to approve this call. I have asked, and will tell you.
<   [Cancel]
> yes
< Once more. An administrator has to approve this call. I have asked, and will tell you.
<   [Cancel]
other Approve
< (That is for the administrators of this bot.)
call success
  highlights: Nopa confirmed a table for two on Sunday at 7 pm.
admin Approve
< (Approved by Boss.)
= BusinessName: Nopa
= CallLang: en
= Category: restaurant
= Date: 2026-11-22
= Lang: en
= PartySize: 2
= Phone: +14155550100
= Task: You are an AI assistant calling for John Smith; say so first. Book a table for 2 people on Sunday 22 November 2026 at 19:00. Open with this wish only. If it is not possible, then offer what the instructions allow, one by one; otherwise book nothing and ask what they have instead. Share nothing else about the person.
= Time: 19:00
= Timezone: America/Los_Angeles
= UserName: John Smith
<~ I am about to call Nopa.
<boss~ Approved by Boss.
<boss   | Kind: Restaurant
<boss   | Place: Nopa
<boss   | Task: book a table
<boss   | Number: +1 ***-***-**00
<boss   | Day: 2026-11-22
<~ Calling Nopa …
<~ The call is over. Reading the result …
<~ The call to Nopa is over.
< Confirmed by Nopa: Sun 22 Nov 2026, 19:00, 2 people, under John Smith.
<   | What came out: Nopa confirmed a table for two on Sunday at 7 pm.
<   | Length: 42 seconds
<   [Calendar file] [Remind me] [Change] [Cancel booking] [Book again] [Transcript] [Right] [Wrong]
admin Approve
< (This was settled already, or the request changed since.)
> book a table for 6 on Monday at 7 pm at Nopa, +1 415 555 0100, name John Smith
< Shall I call Nopa?
<   | Place: Nopa
<   | Number: +1 415-555-0100, San Francisco, CA, United States
<   | Task: Book a table.
<   | Day: Mon 23 Nov 2026
<   | Time: 19:00 (Los Angeles time), which is 22:00 for you
<   | People: 6 people
<   | Name: John Smith
<   | Spoken language: English
<   It is 10:00 in Los Angeles. Most such places do not answer at this hour.
<   Say yes to call, or tell me what to change.
<   [Call now] [Call at 11:00 there] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
press Call now
< (An administrator has to approve this call. I have asked, and will tell you.)
<boss Ana asks for another call; 2 were made today. Shall it be made?
<boss   | Kind: Restaurant
<boss   | Place: Nopa
<boss   | Task: book a table
<boss   | Number: +1 ***-***-**00
<boss   | Day: 2026-11-23
<boss   [Approve] [Refuse]
< An administrator has to approve this call. I have asked, and will tell you.
<   [Cancel]
admin Refuse
< (Refused by Boss.)
< An administrator did not approve the call to Nopa, so nobody was called. Please ask them.
<boss~ Refused by Boss.
<boss   | Kind: Restaurant
<boss   | Place: Nopa
<boss   | Task: book a table
<boss   | Number: +1 ***-***-**00
<boss   | Day: 2026-11-23
> book a table for 3 on Tuesday at 7 pm at Nopa, +1 415 555 0100, name John Smith
< Shall I call Nopa?
<   | Place: Nopa
<   | Number: +1 415-555-0100, San Francisco, CA, United States
<   | Task: Book a table.
<   | Day: Tue 24 Nov 2026
<   | Time: 19:00 (Los Angeles time), which is 22:00 for you
<   | People: 3 people
<   | Name: John Smith
<   | Spoken language: English
<   It is 10:00 in Los Angeles. Most such places do not answer at this hour.
<   Say yes to call, or tell me what to change.
<   [Call now] [Call at 11:00 there] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
press Call now
< (An administrator has to approve this call. I have asked, and will tell you.)
<boss Ana asks for another call; 2 were made today. Shall it be made?
<boss   | Kind: Restaurant
<boss   | Place: Nopa
<boss   | Task: book a table
<boss   | Number: +1 ***-***-**00
<boss   | Day: 2026-11-24
<boss   [Approve] [Refuse]
< An administrator has to approve this call. I have asked, and will tell you.
<   [Cancel]
> make it 5
<~ Changed People: 3 → 5. Shall I call Nopa?
<   | Place: Nopa
<   | Number: +1 415-555-0100, San Francisco, CA, United States
<   | Task: Book a table.
<   | Day: Tue 24 Nov 2026
<   | Time: 19:00 (Los Angeles time), which is 22:00 for you
<   | People: 5 people (changed)
<   | Name: John Smith
<   | Spoken language: English
<   It is 10:00 in Los Angeles. Most such places do not answer at this hour.
<   Say yes to call, or tell me what to change.
<   [Call now] [Call at 11:00 there] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
admin Approve
< (This was settled already, or the request changed since.)
press Call now
< (An administrator has to approve this call. I have asked, and will tell you.)
<boss Ana asks for another call; 2 were made today. Shall it be made?
<boss   | Kind: Restaurant
<boss   | Place: Nopa
<boss   | Task: book a table
<boss   | Number: +1 ***-***-**00
<boss   | Day: 2026-11-24
<boss   [Approve] [Refuse]
< An administrator has to approve this call. I have asked, and will tell you.
<   [Cancel]
wait 1h
admin Approve
< (Approved by Boss.)
< An administrator approved the call. Your yes was a while ago, so please say it once more.
< Shall I call Nopa?
<   | Place: Nopa
<   | Number: +1 415-555-0100, San Francisco, CA, United States
<   | Task: Book a table.
<   | Day: Tue 24 Nov 2026
<   | Time: 19:00 (Los Angeles time), which is 22:00 for you
<   | People: 5 people
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
<boss~ Approved by Boss.
<boss   | Kind: Restaurant
<boss   | Place: Nopa
<boss   | Task: book a table
<boss   | Number: +1 ***-***-**00
<boss   | Day: 2026-11-24
call success
  highlights: Nopa confirmed a table for five on Tuesday at 7 pm.
press Call now
< (I am about to call Nopa.)
= BusinessName: Nopa
= CallLang: en
= Category: restaurant
= Date: 2026-11-24
= Lang: en
= PartySize: 5
= Phone: +14155550100
= Task: You are an AI assistant calling for John Smith; say so first. Book a table for 5 people on Tuesday 24 November 2026 at 19:00. Open with this wish only. If it is not possible, then offer what the instructions allow, one by one; otherwise book nothing and ask what they have instead. Share nothing else about the person.
= Time: 19:00
= Timezone: America/Los_Angeles
= UserName: John Smith
<~ I am about to call Nopa.
<~ Calling Nopa …
<~ The call is over. Reading the result …
<~ The call to Nopa is over.
< Confirmed by Nopa: Tue 24 Nov 2026, 19:00, 5 people, under John Smith.
<   | What came out: Nopa confirmed a table for five on Tuesday at 7 pm.
<   | Length: 42 seconds
<   [Calendar file] [Remind me] [Change] [Cancel booking] [Book again] [Transcript] [Right] [Wrong]
