# The operator allows some countries and kinds of calls only: that is said as soon as it shows, and the rest goes on.
countries: US
categories: restaurant hotel
> make a dentist appointment for Friday morning at +1 212 555 0100
< I don't make clinic calls here, only these: restaurant, hotel.
> book a table for 4 tomorrow at 8 pm at Casa Pepe, +34 911 230 100, name John Smith
< Calls to Spain are not allowed here. What number should I call?
> +1 212 555 0100
< Shall I call Casa Pepe?
<   | Place: Casa Pepe
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 20:00 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
> the number is +34 911 230 100
< Calls to Spain are not allowed here. What number should I call?
> ask a shop at +1 212 555 0100 if they have the iPhone 15
<~ Shall I call Casa Pepe?
<   | Place: Casa Pepe
<   | Number: +1 212-555-0100, New York, NY, United States
<   | Task: Book a table.
<   | Day: Sat 21 Nov 2026 (tomorrow)
<   | Time: 20:00 (New York time)
<   | People: 4 people
<   | Name: John Smith
<   | Spoken language: English
<   Say yes to call, or tell me what to change.
<   [Call now] [Edit] [Cancel] [Speak Spanish] [What will it say?] [Call it myself]
