package outcome

// englishOurs reads what our own caller says in English.
var englishOurs = []row{
	// Asking for it.
	{`\b(?:book|reserve|reservation|table|appointment|room|slot|like to come|could we come|bring)\b`, request, "at the book"},
	{`\b(?:schedule|cancel|move|change|order|haircut|cut)\b`, request, "cancel my blood"},
	{`\bseats?\b`, request, "could not seat six"},

	// Asking whether it could be.
	{`\b(?:do you have|is there|are there|have you got|any availability|any chance|are you open)\b`, inquiry, "is there a table"},
	{`\b(?:do you do|do you take)\b`, inquiry, "do you do"},

	// Taking what is offered.
	{`\b(?:that works|works for|book it|reserve it|go ahead|we'll take it|i'll take it|let's do|yes)\b`, accept, "yes?"},
	{`\b(?:is|are|'s|sounds|would be|works) (?:fine|good|great|perfect|ok|okay)\b`, accept, "that's fine"},
	{`\bplease (?:do|book|reserve|go ahead)\b`, accept, "please book that"},
	{`\byes,? please\b`, accept, "yes please"},

	// Asking whether it stands.
	{`\b(?:booked|reserved|correct|all set|set then|cancelled|right)\b`, check, "right"},
	{`\bconfirm(?:ed)?\b`, check, "confirmed"},
	{`\bis that (?:right|correct|ok|okay)\b`, check, "is that right?"},
	{`\bso (?:that's|that is|i have|you will|it's|you have|we have|we're|you'll)\b`, check, "so it's cancelled?"},

	// Putting it off.
	{`\b(?:ask my|ask and|check with|i'll call|get back)\b`, deferal, "i'll call back"},
	{`\bpass (?:that|it|this) on\b`, deferal, "i will pass that on"},
	{`\b(?:will|'ll|to|must) (?:\w+ )?(?:ask|tell|check with|call back|call again|let you know|think)\b`, deferal, "i have to ask"},

	// Closing.
	{`\b(?:thank|thanks|bye|goodbye|wonderful|lovely)\b`, thanks, "thanks"},
}

// englishTasks reads the wording of a task in English.
var englishTasks = []row{
	// Cancel.
	{`\b(?:cancel|call off|withdraw)\b`, toCancel, "cancel my blood"},

	// Change.
	{`\b(?:extend|enlarge|increase) (?:my|our|the) (?:booking|reservation|table)\b|\b(?:ampliar|aumentar|reducir) (?:mi|nuestra|la) (?:reserva|reservacion|mesa)\b`, toChange, "ampliar la reserva"},
	{`\b(?:move|change|reschedule|switch|postpone|shift|push (?:\w+ ){0,3}back|bring (?:\w+ ){0,3}forward)\b`, toChange, "oil change is on"},

	{`^(?:please |to )*(?:bring|push|put|set) (?:my|our|the|his|her) .{1,60}\b(?:forward|back|off|to (?:\d|{en_day}|noon))`, toChange, "bring our reservation at lumen (ortiz) forward"},
	{`^(?:please |to )*(?:extend|prolong|shorten|lengthen|enlarge|increase|reduce|swap)\b`, toChange, "extend the rental"},

	{`^(?:please |to )*add (?:\w+ ){1,4}to (?:my|our|the) (?:booking|reservation|table|order|appointment)\b`, toChange, "add two people to our booking"},

	{`\b(?:make|change) (?:it|that) (?:to |for |a )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d+)\b`, toChange, "we have four on friday, make it five"},

	// Confirm what stands.
	{`^(?:please |to )*(?:re)?confirm\b`, toConfirm, "confirm my appointment"},

	// Tell.
	{`^(?:please |to )*(?:(?:call|ring|phone) [^,]{1,60}? (?:and|to) )?(?:leave (?:\w+ ){0,3}(?:message|word|note)\b|(?:give|pass(?: on)?) (?:\w+ ){0,4}(?:message|note|word)\b|(?:tell|inform|notify|warn|remind) \w|let .{1,50}? know\b|say (?:that|to .{1,30} that))`, toTell, "leave a message for mr novak"},

	// Ask.
	{`\b(?:ask|find out|check|see|know|inquire|enquire) (?:\w+ ){0,7}?(?:if|whether|what|when|how|which|where|who|about|for (?:the|their) (?:price|opening|hours))`, toAsk, "ask how long a"},
	{`\b(?:what time|how much|how long|opening hours)\b`, toAsk, "how long does a"},
	{`^(?:is|are|do|does|what|when|how|can|where|who|which|why)\b`, toAsk, "is he an"},
	{`\?`, toAsk, "yes?"},
	{`^(?:please |to )*(?:ask|find out|check|get|learn|request) (?:for )?(?:\w+ ){0,3}?(?:price|prices|cost|costs|rate|rates|fee|fees|hours|address|details)\b`, toAsk, "ask the price of a double room"},
	{`^(?:the |el |la |los |las )?(?:precio|tarifa|horario|coste|costo|price|cost|rate|fee|disponibilidad|availability|opening hour)s? (?:of|for|de|del|para)\b`, toAsk, "precio del lavado completo"},
	{`\bfind out\b`, toAsk, "find out if the"},

	// Book.
	{`\b(?:reserve|schedule|table for)\b`, toBook, "table for 2 on"},
	{`\bbook (?:a|an|it|me|us|him|her|for|my|our|dinner|lunch|one|two|three|four|five|six|\d+|the)\b`, toBook, "book a table at"},
	{`\bbook$\b`, toBook, "at the book"},
	{`\bmake (?:a|an) (?:\w+ )?(?:reservation|booking|appointment)\b`, toBook, "make an appointment at the"},
	{`\bget (?:a|an|the \w+ \w+) (?:appointment|table|slot)\b`, toBook, "can i get a table for two"},
	{`\border (?:a|an|some|me|us|two|three|four|five|six)\b`, toBook, "order two large pepperoni"},

	// Any will do.
	{`\b(?:whenever|flexible|whatever|earliest|as soon as|no preference|doesn't matter)\b`, flexible, "sorry hun, earliest i could"},
	{`\bany ?time\b`, flexible, "is okay any time but no"},
	{`\bany (?:time|day|morning|afternoon|evening|slot|hour)\b`, flexible, "is okay any time but no"},
	{`\bfirst (?:free|available)\b`, flexible, "first free slot"},
	{`\bnext (?:free|available)\b`, flexible, "next free slot"},

	// A limit of price.
	{`\b(?:at most|no more than|not more than|up to|under|below|less than|within|cheaper)\b`, ceiling, "it's under novak"},
	{`\b(?:puede (?:subir|llegar)|hasta un maximo|como mucho)\b`, ceiling, "que puede subir hasta 450"},
	{`\bmax(?:imum)?\b`, ceiling, "the maximum party size"},
}
