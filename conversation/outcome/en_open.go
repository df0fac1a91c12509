package outcome

// englishOpen reads in English what leaves the matter open: a guess, somebody who has to decide, an answer that is to come.
var englishOpen = []row{
	{`\b(?:had|has|have|got) a (?:\w+ )?(?:feeling|hunch|notion|sneaking suspicion)\b|\b(?:not to|don't|do not|wouldn't) (?:\w+ )?(?:quote|hold) (?:her|him|me|them) (?:on|to)\b|\b(?:rough|wild|educated|best) guess\b|\b(?:ballpark|guesstimate|off the cuff|from memory|at a guess)\b`, hedge, "she had a feeling there were a couple"},
	{`\bfor (?:the|her|his|their|a) \w+ to (?:decide|say|judge|answer|determine|approve|settle)\b|\b(?:decision|call) (?:is|was|rests|lies) (?:with|for)\b`, callBack, "home visits are for the doctor to decide"},
	{`\b(?:put|passed|sent|left|wrote|slipped) (?:a |the |our |your )?(?:note|message|query|question|request) (?:through |on |over |up |out )?(?:to|for|with) (?:him|her|them|the|his|their|a)\b`, callBack, "she has put a note through to him"},
	{`\blet (?:the|your|our|his|my|their) \w+ know\b|\b(?:would|will|'ll|'d) let (?:\w+ )?(?:us|you|him|her|them|me) (?:all )?know\b`, callBack, "they would let the family know what he says"},
	{`\b(?:suggested|advised|recommended|proposed|said to|told (?:me|us) to|asked (?:me|us) to) (?:phon|call|ring|try|ask|check|com|contact)(?:e|ing)?(?: \w+)? (?:again|back|later|tomorrow|next|in|on|after)\b`, callBack, "suggested phoning again tomorrow"},
	{`\b(?:i|we) (?:took|booked|reserved|accepted|agreed to|arranged|ordered|fixed) (?:nothing|neither|none)\b|\b(?:i|we) (?:did not|didn't|have not|haven't) (?:book|take|reserve|accept|agree|arrange|order|fix|taken|booked|accepted|ordered|agreed)(?: to)? (?:anything|it|that|any|one|either)\b`, undone | refused | negated, "so i took nothing"},
	{`\b(?:line|call|connection) (?:\w+ )?(?:(?:cut|dropped|died|broke)(?: out| off| up)?|went (?:dead|off|silent|quiet))\b`, garbled, "the line cut while he was gone"},
	{`(?:\bwould|'d) (?:rather|sooner|prefer to) (?:hear|talk|speak|check|ask|wait|discuss|see|leave)\b`, callBack, "he'd rather hear it from you first"},
	{`\b(?:put|dragged|changed|switched|slid|set|moved) (?:it|them|us|you|that|the \w+) (?:straight |right )?back(?: again)?(?:$|[,.:;]| (?:where|as it|to where|to what)\b)`, undone | refused | negated, "dragged it back: the rate is different"},
	{`\b(?:computer|system|screen|till|network|internet|server)s? (?:is|was|were|are|had gone|has gone|'s) (?:\w+ )?(?:down|off|frozen|out)\b`, silence, "the salesperson's computer was down"},
	{`\b(?:i|we|the assistant|the caller)(?:'d| had|'ve)? (?:said|told \w+|explained|warned|answered|replied)? ?(?:that )?(?:i|we|it|this)?(?:'d| would| had| have|'ll| must| needed| need)? ?(?:have |need )?to (?:check|clear|run|confirm|talk|discuss|speak|ask|consult) (?:it |this |that )?(?:first )?(?:with|by|past|to) (?:you|the user|the client|the customer|my client|our client)\b`, callBack, "i said i'd have to check with you"},
}
