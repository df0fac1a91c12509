package outcome

// englishState reads words that tell a settled state without naming who agreed. They count only beside the values asked for.
var englishState = []row{
	{`(?:\b(?:is|are|was|were|it's|that's|now|all|everything|everything's|already)|'s|'re) (?:now |all |already |\w+ly )?(?:settled|fixed|arranged|sorted|set|done|closed|ours|yours|organi[sz]ed|good|official|locked|squared)\b`, state, "is settled"},
	{`\b(?:it|everything|that|this|which|and|finally) (?:all |finally |just )?(?:worked out|went through|works out|came through|came together)\b`, state, "it worked out"},
	{`\b(?:we|you|they|it|all)(?:'re| are| were|'s| is| was)? good for\b`, state, "we were good for eight"},
	{`\b(?:in|into|on) (?:the|their|her|his|its|our) (?:\w+ )?(?:system|book|books|computer|diary|calendar|planner|schedule|ledger|register|sheet|rota|agenda)\b`, state, "in the system"},
	{`\b(?:expecting|looking forward to|counting on|ready for) (?:us|you|them|him|her|your|our|the \w+)\b`, state, "expecting you"},
	{`\b(?:table|reservation|booking|appointment|appt|slot|visit|check-?up|room) (?:is|was|are|'s) (?:now )?(?:on|for|at)\b`, state, "the appointment is on wednesday"},
	{`\b(?:happy|glad|delighted|pleased) to (?:have|host|see|take|welcome|receive) (?:you|us|them|him|her|the)\b`, state, "happy to have you both"},
	{`\b(?:ok'd|okayed|approved|signed off|given the nod|thumbs up|green-?lit)\b`, state, "ok'd by the host"},
	{`\b(?:we|you|they all)(?:'re| are)? (?:got )?in\b`, state, "we got in"},
	{`\b(?:your|my|our) \w+ (?:now )?has (?:an?|the|(?:his|her|its|their)) (?:\w+ ){0,2}(?:appointment|table|room|slot|booking|reservation|place)\b`, state, "your daughter has an appointment"},
	{`\b(?:has|have|had|took|got|accepted) it(?: all)?(?: down)?(?:$|:|,| and\b)`, state, "the host has it: six"},
	{`\b(?:is|are) now (?:for|at|on)\b`, state, "the booking is now for six"},
	{`(?:^|, |: |; )(?:done|sorted|settled|success|secured|got it|fixed|nailed it|result: yes|mission accomplished|all good)\b`, state, "done: five on friday"},
	{`\b(?:you|we) (?:now )?(?:have|'ve got|have got) (?:a|an|the|your|our) (?:\w+ ){0,3}(?:table|room|appointment|slot|booking|reservation|spot|place)\b`, state, "you have a table for four"},
	{`\b(?:have|has|having|got|had) (?:you|us|him|her|them|it|that|ana) (?:\w+ )?(?:for|at|on|in|down)\b`, state, "they have us for friday"},
}
