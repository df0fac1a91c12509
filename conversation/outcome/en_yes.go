package outcome

// englishYes reads what English summaries and called parties say for a thing: agreement, offers, answers.
var englishYes = []row{
	// Agreement in so many words.
	{`\b(?:{en_done})\b`, agree, "booked"},
	{`\b(?:appointment|reservation|booking|order|table|slot|visit)\b[^.;!?]{0,60} (?:is|was|are|has been|have been|now|all|'s) (?:now |all |successfully )?(?:made|set|placed|done|fixed|in place|in order|arranged|complete|completed|finali[sz]ed|ours|yours)\b`, agree, "reservation was made"},
	{`\b(?:appointment|reservation|booking) (?:now )?exists\b`, agree, "an appointment exists now"},
	{`\b(?:appointment|reservation|booking|order|slot|room) (?:is|was|has been|'s)? ?(?:successfully )?(?:made|set|placed|done|fixed|in place|arranged|taken)\b`, agree, "booking done"},
	{`\b(?:reservation|booking|appointment)'s made\b`, agree, "reservation's made"},
	{`\b(?:made|took|placed|set up|arranged|wrote down|noted down|entered) (?:the|a|an|our|your|his|her) (?:\w+ ){0,2}(?:booking|reservation|appointment|order)(?:$| ?[,.;:!(]| (?:for|on|at|under|and|with|from|in|by|without|as|directly|over|to)\b)`, agree, "the hostess took the booking"},
	{`\b(?:all|you're|we're|everything is|you are) set\b`, agree, "all set"},
	{`\b(?:put|pop|popped|got|have|has|have got|marked|wrote|written|noted|pencil) (?:you|us|him|her|them|it|that|ana|the \w+|{en_name})(?: all)? (?:down|in)\b`, agree, "i'll pop her in"},
	{`\b(?:i|we)(?:'ve)? (?:got|have) you\b`, agree, "i got you"},
	{`\b(?:made|make|making|taken|taking|took) a note of (?:it|that)\b`, agree, "i've made a note of it"},
	{`\bgot (?:you|that|it) (?:down|in|all down)\b`, agree, "got you down"},
	{`(?:\b(?:is|are|am)|'s|'re) (?:now )?(?:down|in) for (?:\w+ ){0,3}(?:{en_day}|\d+|one|two|three|four|five|six|seven|eight|nine|ten|tonight|tomorrow|dinner|lunch)\b`, agree, "misha's in for tuesday"},
	{`(?:\b(?:is|are|was|it|you|us|them|him|her|that|\w+|now|down|written|entered|added|booked)|'s|'re) (?:now )?(?:in|into|on) (?:the|our|my|their|his|her) (?:book|books|diary|calendar|schedule|system|agenda)\b`, agree, "that's in the book"},
	{`\b(?:i'll|i will|we'll|we will|they'll|they will|she'll|he'll|will|agreed to|happy to) (?:keep|hold|save) (?:it|that|a table|one|the \w+)\b`, agree, "i'll keep it for you"},
	{`\b(?:writing|putting|noting|booking|marking) (?:it|that|you|this) (?:down|in)\b`, agree, "i'm writing it down"},
	{`\b(?:agreed|promised) to (?:see|take|receive|seat|host|fit|have)\b`, agree, "vet agreed to see misha on"},
	{`\b(?:was|were|been|is|am|are) able to (?:book|reserve|secure|get|make|schedule|accommodate|fit (?:us|you|him|her|them|ana) in|arrange)\b`, agree, "they were able to fit you in on monday"},
	{`\bmanaged to (?:book|reserve|secure|get|make|schedule|arrange)\b`, agree, "managed to book it"},
	{`\b(?:squeezed|slotted|fitted|penned) (?:us|you|him|her|them|ana|me) in\b`, agree, "squeezed us in"},
	{`\b(?:gave|given|got|has given|secured|obtained) (?:us|me|you|ana|her|him|them|the patient)? ?(?:the|a|an) (?:\w+ )?(?:table|appointment|slot|room)(?:$| ?[,.;:!(]| (?:for|on|at|from|under|in|with|and)\b)`, agree, "we got the table"},
	{`\b(?:reservation|booking|appointment|table) (?:stands|still stands|is still on|is on|is in order)\b`, agree, "the appointment stands"},
	{`\b(?:reservation|booking|appointment|table)\b[^.;]{0,40} stands\b`, agree, "the appointment stands"},
	{`\b(?:happy|pleased|glad|delighted|able|good enough) to (?:confirm|accept|take|book|reserve) (?:the|our|your|his|her|my|a|it|us|you)\b`, agree, "the manager was happy to confirm the table"},
	{`\b(?:i|we|they|she|he) can (?:now )?confirm (?:that|the|your|a|this)\b`, agree, "i can confirm your table"},
	{`\b(?:booking|order|reservation) is in(?:$|[,.;:!])`, agree, "the order is in"},
	{`(?:^|^right, |^okay, |^ok, |^so )(?:that's|it's|you're|you are|she's|he's|they're) (?:all )?in(?:$|,)`, agree, "right, she's in"},
	{`\bgood to go\b`, agree, "good to go"},
	{`\bsorted\b`, agree, "sorted"},
	{`\b(?:all|that's|it's|is) (?:all )?noted\b`, agree, "all noted"},
	{`\b(?:gave|given|let) (?:it|that one|the \w+) to (?:us|you|me|him|her)\b`, agree, "gave it to us"},
	{`\bdone deal\b`, agree, "done deal"},
	{`\b(?:table|spot|slot|room|booking|it|that)(?: is|'s) (?:all )?yours\b`, agree, "the table is yours"},
	{`\bgreen light\b`, agree, "green light"},
	{`\b(?:they|she|he|the \w+) said (?:yes|of course|no problem)(?:$|[,.;!:]| to\b)`, weak, "they said yes"},
	{`\byou(?:'re| are) (?:all )?(?:in|good|confirmed)\b(?: for| then|$|\.|!)`, agree, "you're in"},
	{`\b(?:i'll|i will|we'll|we will|i can|let me) give you (?:that|it|the|this)\b`, agree, "i'll give you that"},
	{`\b(?:clinic|restaurant|hotel|they|she|he) (?:has|have|had) (?:you|us|him|her|them|ana) (?:in|down)\b`, agree, "is that they have us down, but"},
	{`\b(?:noted|recorded|logged|entered|arranged|organi[sz]ed|finali[sz]ed|completed|processed) (?:the|our|your|a|an) (?:\w+ )?(?:reservation|booking|appointment|table)(?:$| ?[,.;:!(]| (?:for|on|at|under|and|with|from|in|by)\b)`, agree, "details and entered the reservation for two on"},
	{`\b(?:reservation|booking|appointment|table|visit|room) (?:is |was |has been |now )?(?:noted|recorded|logged|entered|arranged|organi[sz]ed|granted|obtained|set up)\b`, agree, "the reservation has been noted"},
	{`\bgot us in\b`, agree, "got us in"},
	{`\bwrote (?:it|us|that|this|you) down\b`, agree, "the host wrote it down"},
	{`\b(?:you|he|she|they) can have (?:it|that one|that|the \w+|\w+ thirty)(?:$|[,.;]| (?:then|on|at|with)\b)`, agree, "sure, she can have it"},
	{`\bis a go\b`, agree, "for four is a go, name"},
	{`\b(?:we're|we are|you're|you are) expected\b`, agree, "and said we're expected"},
	{`\bfound (?:us |you |me )?(?:a|the|an) (?:\w+ )?(?:spot|table|slot|place|room|opening)\b`, agree, "host maria found a spot for 2"},
	{`\bput (?:it|that|us|you) under\b`, agree, "pm saturday, put it under smith, phone"},
	{`\byou (?:now )?have (?:a|an|your) (?:\w+ )?(?:appointment|reservation|booking|table)\b`, agree, "do you have a table for two"},
	{`\bi've (?:gone ahead|reserved|booked)\b`, agree, "i've booked it"},
	{`\b(?:will|'ll) (?:see|receive|accommodate|welcome|host) (?:you|us|him|her|them|the patient|the party|\w+) (?:on|at|for)\b`, agree, "we'll see you on thursday then"},
	{`\btook down the (?:reservation|booking)\b`, agree, "took down the reservation"},
	{`\bconsider it (?:done|booked)\b`, agree, "many and consider it done"},
	{`\bon the (?:books|schedule|calendar)\b`, agree, "put john on the schedule for monday"},
	{`\b(?:booking|reservation|appointment|table|appt) (?:is |was |has been )?(?:complete|completed|finali[sz]ed|processed|ok|okay|in the system)\b`, agree, "reservation completed"},
	{`^(?:ok|okay|right|great|good|all|that's|it's|yes|yeah|and|perfect|sure|certainly|of course|lovely|no problem|,| )*done\b`, agree, "done"},
	{`\b(?:are|is|'re) expecting\b`, agree, "they are expecting you"},
	{`\b(?:you|ana|we|patient|party) (?:are|is) expected\b`, agree, "you are expected"},
	{`\bexpect(?:s|ing)? (?:us|you|them|ana|him|her|your party)\b`, agree, "they are expecting you"},

	// Agreement only when it is about the thing asked for.
	{`\bconfirmation (?:number|code|no|ref)\b`, weak, "confirmation code hx22"},
	{`\b(?:booking|reservation|order) (?:number|reference|code|ref)\b`, weak, "booking number"},
	{`\b(?:job|ticket|docket|collection|confirmation) (?:number|no|ref\w*)(?:'s| is|:) \w`, weak, "job number's seven"},
	{`\bref(?:erence)?\.? (?:is |no\.? ?|number )?\w*\d`, weak, "ref. 4471"},
	{`\b(?:{en_ok})\b`, weak, "confirmed"},

	// Farewells that expect the guest.
	{`\bsee (?:you|u) (?:then|there|soon|on|at|next|tomorrow|tonight|later|{en_day})\b`, welcome | agree, "see you then"},
	{`\blook(?:ing)? forward to (?:seeing|having|welcoming)\b`, welcome | agree, "we look forward to seeing you"},

	// Agreement about something else.
	{`\b(?:confirmed|accepted) (?:as |upon |its |the )*(?:received|receipt|reception)\b`, other, "the host confirmed receipt of our"},
	{`\b(?:agree[ds]?|accept(?:ed|s)?) (?:to|that) (?:\w+ )?(?:consider|look|think|check|review|ask|try|discuss|pass|forward|talk|speak|call|would|could|might)\b`, other, "wu's secretary agreed to look into it"},
	{`\b(?:call|conversation|number|details|line) (?:\w+ ){0,5}confirmed\b`, other, "mark this call as confirmed"},
	{`\bconfirmed (?:the |a )?(?:call|conversation|number|details|address|hours|price|policy|dress|location|phone)\b`, other, "have a confirmed call with the"},
	{`\b(?:confirmed|agreed|accepted) (?:that )?(?:they|there|their|he|she|the (?:price|address|menu|hours|opening|location|kitchen)|receipt|(?:he|she) (?:is|was))\b(?: (?:is|are|have|has|had|do|does|don't|open|close|only|would|will|can|can't|could|hours|space|no|price|accept|take|received)\b)?`, other, "they confirmed there is no fee"},

	// What a cancellation asks for.
	{`\b(?:called off|removed|deleted|withdrawn)\b`, revoked, "they have removed the appointment"},
	{`\bcancell?ed\b`, revoked, "has been cancelled"},
	{`\b(?:given up|freed(?: up)?|let go|released|cleared)(?:$|,| (?:as|on|for|from|without|so|and)\b)|\b(?:gave|giving) (?:up )?(?:the|your|our|her|his) (?:slot|place|table|spot) (?:up|free|back)\b`, revoked, "her slot has been given up as you wished"},
	{`\bi(?:'ll| will|'m going to|'ve|'m) (?:just |now )?(?:scratch|cancel|delet|strik|remov|drop|take|taking|cross)\w* (?:that|it|this|her|him|you|them|the \w+)(?: (?:off|out|down))?\b`, revoked, "no bother, i'll scratch that"},
	{`\bcancellation (?:is |was |has been )?(?:now )?(?:accepted|done|processed|confirmed|complete\w*|registered|noted|in|went through|gone through)\b`, revoked, "cancellation accepted"},
	{`(?:\b(?:is|are|was)|'s) (?:now |all )?(?:off|gone|struck|erased|released|wiped|voided|scrapped)(?:$|[,.;:!]| (?:now|without|and|for)\b)`, revoked, "your lunch is off"},
	{`\b(?:took|accepted|accepts|processed|registered|made|noted|put through) (?:the|our|your|my|a) cancellation\b`, revoked, "took the cancellation"},
	{`\btaken (?:that|it|you|her|him) (?:out|off)\b`, revoked, "okay, i've taken that out for you"},

	// What a change asks for.
	{`\b(?:moved|changed|rescheduled|switched|shifted|pushed|brought forward|amended|modified|updated)\b`, moved, "has been moved from the"},
	{`\b(?:made|did|done|entered|carried out|processed) (?:the|this|that|our|your) (?:change|switch|move|correction|adjustment|amendment)\b|\b(?:shortened|lengthened|prolonged|extended|cut short)\b`, moved, "fieldstone grill made the change"},
	{`\b(?:reservation|booking|appointment|table|session|delivery|visit|order)(?: \w+){0,4} (?:is|are|now|stands|reads)(?: now)? (?:for|at|on) \w+`, moved, "the booking is now for six"},
	{`\bpostponed\b`, moved, "postponed"},
	{`\bmade it (?:a )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d+)\b`, moved, "they made it eight"},
	{`\b(?:swapped|swaps|shifts|moves|changes|put|puts) (?:it|us|you|him|her|that)\b`, moved, "they swapped it"},
	{`\bnew (?:time|date|day|slot|appointment|hour) is\b`, moved, "the new time is noon"},

	// What an errand asks for.
	{`\b(?:agreed to|approved|granted|promised to|committed to|accepted|arranged|allowed|placed)\b`, promised, "are not allowed"},
	{`\bprocessed\b`, promised, "processed"},
	{`\bauthori[sz]ed\b`, promised, "authorised"},
	{`\bis on (?:its|the) way\b`, promised, "a driver is on its way"},
	{`\bwill send (?:a|an|the|their|one of (?:its|their)|out a|over a) (?:\w+ )?(?:man|fitter|tech|guy|gardener|locksmith|cleaner|mechanic|nurse|plumber|technician|engineer|driver|courier|replacement|person|electrician|taxi|car)\b`, promised | state, "will send a plumber"},
	{`(?:'ll|\bwill) have (?:\w+ ){0,6}ready\b`, promised | agree, "they'll have the paella ready"},
	{`(?:'ll|\bwill|\b(?:is|are) going to) (?:be )?(?:com(?:e|ing)|deliver\w*|bring\w*|collect\w*|pick \w+ up|stop by|drop by|do it|repair|fix)\b`, promised, "the gardener will come"},
	{`(?:'ll|'d|\bwill|\bwould) be (?:there|here|round)\b`, promised, "i'll be there"},
	{`(?:\bwill|'ll) be (?:\w+ )?(?:ready|delivered|boxed|packed|bagged|wrapped|set aside|put aside)\b`, promised | agree, "will be ready"},

	// Small words that answer.
	{`^(?:(?:oh|well|um|uh|ah|hi|hello|so|and|,) ?)*(?:{en_yes})\b`, yes, "okay"},
	{`\b(?:{en_yes_any})\b`, yes, "yes?"},

	// A yes that is more than having heard.
	{`\b(?:{en_willing})\b`, willing, "sure"},

	// No, as a whole answer.
	{`^(?:(?:so|and|well|um|uh|oh|ah|sorry|yeah),? )*no(?:,|\.|!|$)`, nay, "so no"},
	{`\bso no\b`, nay, "so no"},
	{`\bafraid not\b`, nay, "afraid not"},
	{`\bdon't think so\b`, nay, "don't think so"},

	// A request being taken down.
	{`\b(?:what|which|under what|whose|a|your|the|last) (?:\w+ )?name\b`, naming, "the name on the"},
	{`\bname\?`, naming, "name?"},
	{`\bphone number\b`, naming, "and a phone number?"},
	{`\bcontact number\b`, naming, "for a contact number, which"},
	{`\bdate of birth\b`, naming, "date of birth?"},
	{`\bcalled\?`, naming, "the cat called?"},
	{`\bhow (?:do you|is that) spell`, naming, "how do you spell that"},

	// Availability, which is no agreement.
	{`\b(?:have|has|got|is|there's|there is|with) (?:\w+ )?(?:availability|space|room|available|free|open)\b`, free, "we do have space"},
	{`\b(?:that|it|nine|eight|seven|six|five|four|three|two|ten) works\b`, free, "yes, that works"},
	{`\bthere is\b`, free, "there is"},
	{`\bwe can do\b`, free, "yes we can do that, who"},
	{`\b(?:is|'s) (?:fine|free|good|available)\b`, free, "that's fine"},

	// Offers.
	{`\b(?:could do|can do|can offer|could offer|could give|can give|do have|they have|i have|we have)\b`, offering, "i can do that"},
	{`\b(?:i've got|we've got|earliest|closest|nearest|is left|are left|left is|only have|only do)\b`, offering, "they only do the 60"},
	{`\b(?:only|sole|last|one) (?:\w+ )?(?:opening|slot|time|table|day|option|thing|room|gap) (?:\w+ ){0,3}(?:is|was|left|free|available|they (?:have|had))\b`, offering, "the only opening is thursday"},
	{`\b(?:can|could) (?:\w+ )?(?:seat|take|fit|squeeze|host|see)\b`, offering, "they can seat four at 9:15"},
	{`\b(?:alternative\b|instead(?:$|[,.;:)]))`, offering, "at 22:00 instead"},
	{`\boffer(?:ed|s|ing)?\b`, offering, "they offered 22:15"},
	{`\bpropos(?:ed|es|e|ing)\b`, offering, "the restaurant proposed 9:30 pm"},
	{`\bsuggest(?:ed|s|ing)?\b`, offering, "suggested we try"},
	{`\bable to (?:seat|offer|do|fit|give)\b`, offering, "would be able to seat two at"},
	{`\bhave (?:one|a table|a slot|something|\w+ (?:left|free|in the|available))\b`, offering, "we have a table"},
	{`\b(?:is|are|would be) (?:possible|an option|doable)\b`, offering, "saturday is possible"},
	{`\bnext (?:free|available|opening)\b`, offering, "next free slot"},
	{`\bwould (?:have|suit|work)\b`, offering, "the clinic would have confirmed it"},

	// Statements, which answer a question.
	{`^(?:yes|no)\b`, replied, "yes, they rent helmets"},
	{`\b(?:said|says|told|confirmed|explained|answered|replied|stated|informed|mentioned|according to)\b`, replied, "confirmed"},
	{`\b(?:responded|indicated|advised)\b`, replied, "responded"},
	{`\b(?:starts?|begins?|ends?|opens?|closes?|leaves?|runs?)\b`, replied, "was left open"},
	{`\b\w+ (?:is|are|isn't|aren't|costs?|takes?|has|have|will)\b`, replied, "there is"},
	{`\b(?:they|we|it|he|she|the \w+|there|i|you|opening hours|price|prices|dogs|\w+s) ?(?:'re|'s|'ll|'ve|are|is|was|were|have|has|do|does|don't|can|cannot|can't|open|close|opens|closes|accept|take|sell|bake|repair|charge|charges|cost|costs|start|starts|offer|deliver|came|allow)\b`, replied, "we do"},
	{`\b(?:it's|that's|costs?|closes?|opens?) (?:\w+ )?\d`, replied, "it's 90 dollars"},
}
