package outcome

// englishDone reads in English what was done with the thing asked for, by whatever hand and in whatever place it was written.
var englishDone = []row{
	// Put aside, with a name on it.
	{`\b(?:put|stuck|taped|pinned|tied|hung|wrote|clipped|popped|slapped|written|scribbled|has|with) (?:a |an |your |our |the |his |her )?(?:\w+ )?(?:note|tag|label|sticker|name|initials|ticket|post-it) (?:\S+ ){0,4}?on (?:it|them|the (?:box|bag|lid|hook|parcel|rail|hanger|shelf|pot|crate))\b`, promised | agree, "she taped a note with ferraro on it"},
	{`(?:\bwill|'ll|\bis|\bare|'s|'re) (?:now )?(?:sit|sitting|wait|waiting|stay|staying|kept|put|live|stand|stashed|tucked|set aside) (?:\w+ )?(?:behind|under|at|by|on|in|beside) (?:the|their|her|his) (?:counter|register|desk|till|bar|back|shelf|hook|rail|fridge|freezer|reception|workshop|stockroom|front desk|checkout)\b`, promised | agree, "it'll sit behind the register till closing"},
	{`\b(?:tucked|stashed|stowed|laid|put|moved) (?:it|them|one|that|the \w+|a \w+) (?:\w+ )?(?:away|behind|under|aside|by|to one side)\b`, promised | agree, "she tucked one away for you"},

	{`(?:\bis|\bare|'s|'re) (?:already |now )?(?:behind|under) (?:the|their|her|his) (?:counter|register|desk|till|bar)\b`, promised | agree, "a copy is behind the till"},
	{`\b(?:meter )?reading (?:of )?(?:\S+ )?(?:was |has been |is )?(?:taken|recorded|logged|noted|accepted|entered)\b|\blectura (?:\S+ )?(?:ha sido |fue |quedo |queda )?(?:registrada|anotada|comunicada|admitida|apuntada|recibida|grabada)\b`, promised | agree, "lectura 1.284 registrada"},

	// Sent out, on its way.
	{`(?:\bis|\bare|'s|'re) (?:now )?going (?:out|off|over|round|in the (?:post|van|oven)|on the van)\b|\bgoes (?:out|off) (?:on|at|by|today|tomorrow|tonight|first|before)\b`, promised | state, "it's going out on friday before noon"},
	{`(?:\bwill|'ll) be (?:at|outside|in|on) (?:your|our|the|\d+\w?|[a-z]+ (?:street|road|lane|avenue|close|court|drive|house|place|row))\b`, promised | state, "he'll be at 14 cobden street between 9 and 10"},

	{`(?:\bis|\bare|'s|'re|\bam) sending (?:over |out |round )?(?:(?:a|an|the|one|someone|somebody|their|his|her|two)\b|\w+ (?:on|at|to|for|between|round|over|tomorrow|today|tonight)\b)`, promised | state, "tideway is sending an engineer on thursday"},
	{`(?:\bhas|\bhave|\bhad|'d|'s) (?:already |just )?(?:set off|set out|left for|been dispatched|headed (?:out|over|off))\b`, promised, "a locksmith had already set off"},
	{`\b(?:session|appointment|slot|table|room|booking|place|lesson|class|visit|seats?) (?:was |is |has been |were )?(?:obtained|secured|found|granted|agreed|logged|allotted|allocated)\b`, agree, "first available session obtained"},

	{`(?:\bis|\bare|'s|'re) (?:\w+ )?(?:making|baking|preparing|printing|sewing|cutting|building|framing|putting together) (?:a|an|the|it|them|your|our|that|two|three|four|\d+)\b|\bcan be (?:fetched|collected|picked up|had)\b`, promised, "the baker is making a lemon sponge"},
	{`(?:\bwill|'ll) have (?:it|them|the \w+|your \w+) (?:at|with|over|round|to|outside|there)\b`, promised | state, "petal post will have the bouquet at the house"},
	{`(?:\bis|\bare|'s|'re) (?:\w+ )?(?:bagged|boxed|wrapped|packed|made|parcelled) up\b`, promised | agree, "it's bagged up for monday"},
	{`\border (?:is|went|has gone|goes) (?:straight )?(?:in|into|through to|to) (?:the kitchen|production|the oven|the bakery|the workshop)\b`, promised | agree, "the order went into the kitchen"},
	{`\bso (?:that )?(?:all |the )?(?:\w+ )?(?:of (?:you|us|them|the \w+(?: \w+)?) )?(?:can|will|could) (?:all )?(?:sit|fit|eat|dine)\b`, state, "so all seven of the party can sit down"},
	{`\b(?:falls?|sits?|lies|fits) (?:well |right )?(?:inside|within|in) (?:the|your|her|his|our) (?:\w+ )?(?:window|range|limit|margin|hours|times?|span)\b`, state, "which falls inside the window given"},
	{`\b\w+ is expected (?:on|at|for|in|by|tomorrow|today|tonight)\b`, state, "biscuit is expected on wednesday"},
	{`\b(?:overrode|overruled|made an exception|waived the rule|bent the rules?|hizo una excepcion|se salto la norma)\b`, state | turn, "the duty manager overrode"},
	{`\bthere(?:'ll| will) be (?:a|an|the|two) (?:\w+ )?\w+ (?:in|at|on|waiting|ready|set|made up|put)\b`, promised | state, "there will be a cot in the room"},

	// Undone, as was asked.
	{`\bcancell?ation (?:number|code|ref\w*|id|slip)\b`, revoked, "gave me a cancellation number, 77418"},
	{`\bcancell?ation (?:of|for) (?:\S+ ){1,5}(?:is|was|has been|went) (?:now |duly )?(?:done|processed|confirmed|completed?|registered|logged|recorded|entered|noted|through)\b|\b(?:processed|logged|entered|recorded|completed|actioned) (?:the|our|your|a|that|his|her|my|this) (?:\w+ )?(?:cancell?ation|termination|closure)\b`, revoked, "after that processed the cancellation"},
	{`\b(?:pulled|knocked|rubbed|struck|scratched|whipped|blanked|zapped|ticked|lifted|took) (?:it|us|you|that|him|her|(?:the|our|your|that|his|her) (?:[\w']+ ){1,3}?)(?:off|out)\b`, revoked, "the manager pulled the osei booking off saturday"},
	{`\b(?:did|has done|had done|'s done) (?:it|that|so) (?:while|as) (?:i|we) (?:was|were|waited|held|listened|talked|spoke|watched)\b`, revoked | promised | agree, "did it while i was on the line"},

	{`^out of (?:the|that|\w+day's) \w+|(?:\bis|\bare|'s|'re|\bwas) (?:now )?out of (?:the|that|\w+day's) (?:class|session|lesson|course|tour|list|booking|slot|rota)\b`, revoked, "out of the class, credit back on the card"},

	// Changed, as was asked.
	{`\b(?:it's|it is|we're|you're|you are|they're|that's|there are|that makes (?:it|us|you)) (?:\w+ )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)(?: of (?:us|you|them)| people| guests| o'clock)? now\b|\bnow (?:it's|we're|you're|they're|that's|there are) (?:\w+ ){0,2}(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)\b`, moved, "it's five now, same time"},
	{`\b(?:corrected|rewrote|redid|altered|adjusted|rectified|overwrote) (?:it|that|(?:the|our|your|his|her) (?:\w+ ){0,2}(?:booking|reservation|appointment|entry|line|table|order|card|page|number|time|date|name))\b`, moved, "she corrected the booking"},
}
