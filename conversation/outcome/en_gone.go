package outcome

// englishGone reads in English that nothing is left, or that nobody is there.
var englishGone = []row{
	// Nothing is left.
	{`\b(?:we|they)(?:'re| are) all (?:booked|reserved|full|taken)\b`, full, "we're all booked"},
	{`\b(?:fully|completely|totally|entirely|already|solidly|everything(?: is| was)?|every \w+(?: is| was)?) (?:booked|reserved|full|taken|committed|occupied)\b`, full, "sorry, we're fully booked"},
	{`\b(?:private (?:event|party|function)|wedding|christening|communion|funeral|banquet|staff party)\b`, full, "of a private party"},
	{`\blast (?:table|room|slot|one|seats?|place) (?:was|is|has|got|had|went)\b`, full, "the last table was taken"},
	{`\b(?:booked|reserved|taken|made|held) by (?:someone|somebody|another|others|a|the)\b`, full, "room was booked by another guest while"},
	{`\b(?:go|goes|gone|went|belongs?|belonged|given|gave|sold|promised) (?:\w+ ){0,3}to (?:another|someone|somebody|other|others|a different|an earlier)\b`, full, "went to somebody else"},
	{`\b(?:another|someone|somebody|a different) (?:\w+ ){0,3}(?:took|booked|has|got|reserved|grabbed|snapped|beat)\b`, full, "another guest booked"},
	{`\b(?:was|were|been|got|is) (?:given|sold|promised|let|handed) to (?:an?|the)\b`, full, "was given to a boy"},
	{`\b(?:has|have|had|'s|is) (?:\w+ )?(?:gone|been snapped up|been taken)\b`, full, "it has just gone"},
	{`\b(?:given|gave|sold|let) (?:it |the table |our table )?(?:away|to (?:another|someone|somebody|others?))\b`, full, "has been given away"},
	{`(?:\b(?:is|are|was|were)|'s|'re) (?:\w+ )?blocked\b`, full, "monday at 15:45 is blocked"},
	{`\bbelongs? to (?:the|an?)\b`, full, "belongs to the league"},
	{`\b(?:books?|takes?|accepts?|has|have|had) (?:nothing|no (?:time|more|new|bookings|reservations|appointments))\b`, full, "has no time on monday"},
	{`\blost (?:the|our) (?:table|reservation|booking|slot)\b`, full, "lost the table"},
	{`\b(?:on leave|out of office|off sick|(?:is|are|was) (?:ill|sick|away))\b`, full, "doctor is on leave that whole"},
	{`\b(?:reserved|booked|kept|held|set aside|only) (?:only |just |exclusively )?for (?:the |our |their |other |hotel |house |large |private |regular |club )*(?:guests|members|residents|groups|families|regulars|staff|children|adults|events?|parties|patients|customers)\b`, full, "reserved for hotel guests"},
	{`\ball (?:\w+ )?(?:tables|rooms|slots|appointments|cars|taxis|drivers|chairs|seats) (?:are|were) \w+\b`, full, "all tables are reserved for saturday"},
	{`\b(?:they|the (?:restaurant|place|hotel|clinic|evening|night|room|terrace|doctor))(?:'re| are| is|'s) (?:\w+ )?booked\b`, full, "they're booked solid"},
	{`"we(?:'re| are) booked`, full, "\"we're booked,\" said"},
	{`(?:\b(?:is|are|was|were)|'s|'re) (?:\w+ )?(?:booked|reserved) (?:until|through|till|for (?:weeks|months|the (?:week|month|year|season)))\b`, full, "is booked until february"},
	{`\bbooked (?:up|out|solid|full|for a (?:wedding|private|party))\b`, full, "they're booked solid"},
	{`\b(?:sold out|overbooked|no longer (?:free|available)|packed)\b`, full, "20:00 was no longer free"},
	{`\b(?:is|are|was|were|'re|'s|am|been|be) (?:completely |already |all )?(?:full|taken|gone|occupied|unavailable)\b`, full, "seven is gone"},
	{`\bfull (?:on|at|up|that|for|all|tonight|tomorrow|this)\b`, full, "we're full at eight i'm"},
	{`\bno (?:\w+ )?(?:table|tables|rooms?|space|slots?|appointments?|availability|vacanc\w+|places?|openings?|seats?)\b(?: (?:is|are|was|were|at|on|until|left|free|available|for|before))?`, full, "no rooms"},
	{`\b(?:nothing|none|not(?: \w+)?|isn't|aren't|wasn't|don't have|didn't have|do not have|did not have|haven't|doesn't have|did not find) (?:\w+ ){0,3}(?:free|available|left|open|on (?:the|{en_day})|availability|table|room for)\b`, full, "not on saturday, no."},
	{`\bnothing (?:at|for|on|before|until|till|left)\b`, full, "nothing at eight"},
	{`\bnot (?:on|at|for) (?:that|{en_day}|\d|eight|nine|seven|six)`, full, "not on saturday"},
	{`^not (?:on|at|for) \b`, full, "not on saturday"},

	// Nobody is there.
	{`\b(?:day off|days off|off on|rest day|closing day)\b`, closed, "our day off"},
	{`\b(?:closed|shut|not open|don't open|on holiday|out of business|permanently)\b`, closed, "are currently closed"},
}
