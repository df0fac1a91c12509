package en

import "github.com/kallybot/kallybot/conversation/nlu"

var names = []row{
	{nlu.Person, `[the|my|full|first|last|patient|guest|customer|family] name [is|s|of|:|,|-|be|was|would] [be] [:]
		<name>`, "my name is John Smith"},
	{nlu.Person, "names|surnames <name>", "name's Ana"},
	{nlu.PersonCapital, "^ <name> from; belongs to <name>", "Ana from the bank"},
	{nlu.Person, "under|in|on <name> name", "in Ana's name"},
	{nlu.Person, `holder|organiser|organizer|host|passenger|booker|bride|groom is|: <name>;
		person|one|guest booking|dining|staying|travelling|coming is <name>`, "the holder is Ana"},
	{nlu.Person, "under|for|by|of|is [my|our] <kin> ,|: <name>", "under my wife, Ana"},
	{nlu.Person, `name [that] i|we|they|he|she|you used|gave|put|booked|made|registered|left|want|wanted|need|have|see [it] [under|for|
		down|with|in|as] [is|was|as|:]
		[under] <name>; name is|was on|in [the|your] list|book|books|system|file|records|register as|under|with <name>;
		who|that booked|reserved|called|made [it|this|the] [booking|reservation] [,|is|was] [called|named]
		<name>`, "the name I used was Ana"},
	{nlu.Person, "under|by [my|our] <kin> <name>; contact person [is|:|-] <name>", "booked by my wife Ana"},
	{nlu.PersonCapital, `myself|passenger|traveller|traveler|guest|player|signed [,] <name>; put down <name>; i , <name> ,; i - <name> -;
		<name> this side`, "on Friday, myself Lakshmi"},
	{nlu.Person, "put|mark|write me|us|it|this|that down|in to|for <name>", "put it down to Ana"},
	{nlu.PersonOwner, "<name> booking|reservation|appointment|appt|file|order|account|prescription", "ask for Ana's booking"},
	{nlu.PersonCapital, `tell|telling|that|say them|him|her|school [that] <name>
		off|sick|ill|absent|late|poorly|away|unwell`, "tell them Ana's off sick"},
	{nlu.BusinessPair, ", <business> on|near|off|opposite|beside|behind <business>", "Friday at 8, Red Lantern on Oak"},
	{nlu.Person, `wrong name|surname [,] [its|it] [is|actually|should] [be] <name>; not the|that [right|correct] name|surname [,] [its|
		it] [is|actually|should] [be] <name>; name|surname is|was|s|looks
		wrong|misspelled|misspelt|incorrect|off [,] [its|it|should] [is|actually|should|be] [be] <name>`, "wrong name, it's Ana"},
	{nlu.NotAPerson, "ask|asking|asks for <name>", "ask for Ana"},
	{nlu.PersonCapital, "^ <name> [,] party|table|group of|for", "Ana, party of 12"},
	{nlu.PersonCapital, "<move> it|that|this to|for <name> $", "change it to Ana"},
	{nlu.Person, "name ? <name>", "booking name? Ana"},
	{nlu.Person, "^ <name> is the|my name|surname; ^ <name> is my first|last|family|full name; ^ <name> the name $", "Ana is the name"},
	{nlu.Person, `put|have|list|book|reserve|make|note|log|sign|register|got me|us|it|this|that|them|everything [down|up|off] [in] as|under
		<name>`, "put me down as Ana"},
	{nlu.Person, "name will|should|would|can|must|goes [be|read|go] [in|as|under] <name>", "the name will be Ana"},
	{nlu.Person, `name [on|for] [it|this|that|the|my|our] [booking|reservation|table|appointment|card|order|room|file|
		account|policy|ticket] [is|to|as|should|would|will] [be] <name>`,
		"change the name on it to Ana"},
	{nlu.Person, "<move> [the] name to|for|into <name>", "change the name to Ana"},
	{nlu.Person, "spelled|spelt|spelling|spells [is|like|as|:] <name>", "it's spelled Nguyen"},
	{nlu.Person, "speaking|talking|chatting with|to <name>", "you're talking to Ana"},
	{nlu.Person, `under|in|on|with [my|our|his|her|their|the] [<kinof>] name [,|:|of|is|as|which] [is]
		<name>`, "under my husband's name, Rajesh"},
	{nlu.PersonFirst, "its under|for|by <name>; someone|somebody|a|friend|colleague called|named <name>", "a friend called Ana"},
	{nlu.Person, "in|under|by|with|on|use [the] name [of|,|:|is] <name>", "under the name of John Smith"},
	{nlu.Person, "under [the|a] [my] [name] [of] [,] <name>", "under Smith"},
	{nlu.Person, "call me <name>", "call me John"},
	{nlu.Person, "i am called|known [as] <name>; im called|known [as] <name>; they call me <name>", "I am called John"},
	{nlu.Person, "i go by <name>", "I go by John"},
	{nlu.Person, "this is [mr|mrs|ms|miss] <name> [here|speaking|calling]", "this is John"},
	{nlu.Person, "^ <name> here|speaking", "John here"},
	{nlu.PersonFirst, "im <name>; i am|be <name>", "I'm John"},
	{nlu.PersonFirst, "its <name>; it is <name>", "it's John Smith"},
	{nlu.PersonFirst, "say|put|write|use <name>", "say Bob"},
	{nlu.PersonFirst, "booked|booking|reservation|made [it] as <name>; mr|mrs|ms|miss|mx <name>", "a booking as Mr Ito"},
	{nlu.Person, "on behalf of <name>", "on behalf of John Smith"},
	{nlu.PersonCapital, `<name> booked|reserved|arranged|organised|organized;
		<name> has|had|will|did|may|might [have] booked|reserved|made|done|arranged|book|reserve`, "Ana Lopez has booked it"},
	{nlu.PersonFirst, "the|my|our|this|that reservation|booking|appointment <name> $", "cancel the reservation Ana Lopez"},
	{nlu.Person, `patient|guest|parent|member|owner|attn|surname [is|name|:] [:|is] <name>; contact is|name|: [:|is]
		<name>`, "patient: John Smith"},
	{nlu.Person, "reservation|booking|booked|made is|by [by|for|under] <name>", "the reservation is by John"},
	{nlu.PersonFirst, "for <name>; for [my|our] son|daughter|wife|husband|mom|dad|mother|father|friend <name>", "for my son John"},
	{nlu.PersonCapital, `best|wishes , <name> $; thanks|thx|cheers|regards|yours|sincerely|truly|faithfully|wishes|love|ta|tks|
		rgds [,] <name> $;
		<name> family|household`, "call them, thanks, Lena"},
	{nlu.PersonFirst, `mom|mum|dad|mother|father|guardian|driver|passenger|student|pupil|tenant|mine is|: <name>; this is my|
		his|her|their|the mom|mum|dad|mother|father|wife|husband|son|daughter|partner|assistant <name>`, "the driver is Ana"},
	{nlu.PersonCapital, "^ <name> to|will|can|is collect|collecting|pick|picking|sign|attend|pay|drop|dropping", "Ana will collect"},
	{nlu.NotAPerson, `ford|toyota|honda|vw|volkswagen|bmw|audi|fiat|nissan|mazda|kia|hyundai|subaru|tesla|jeep|chevy|chevrolet|renault|
		peugeot|skoda|volvo|lexus|vauxhall|citroen|suzuki|mitsubishi <name>`, "my Honda Civic"},
	{nlu.PersonCapital, "mums|moms|dads <name> $; pickup|collected|collection|up by <name> $", "a cake collected by Ana"},
	{nlu.PersonCapital, `mom|mum|dad|driver <name>; that <name> is|has|will|wont|cant|needs|was;
		^ <name> is|was|will [be] off|sick|absent|ill|away|late|unwell|poorly`, "for Friday, mum Ana Soler"},
	{nlu.Person, `account|acct|policy|card|lease|licence|license holder [is|name] [:|is] <name>;
		card|gift|note|flowers|bouquet|its|it|is|signed from|by <name> $`, "account holder Ana Soler"},
	{nlu.NotAPerson, `landlord|landlady|teacher|lawyer|accountant|builder|stylist|barber|hairdresser|trainer|tutor|neighbour|neighbor|
		boss|manager|agent <name>`, "my landlord Mr Petrov"},
	{nlu.BusinessIn, "from <business>", "from Sweet Crumbs"},
	{nlu.PersonFirst, `from <name>; tell them|him|her <name> $;
		tell them|him|her <name> is|from|called|rang|phoned|asked|says|said`, "from Ravi"},
	{nlu.PersonCapital, "the|a <name> table|reservation|booking|party|appointment", "the Smith party"},
	{nlu.PersonCapital, "<name> party [of]", "Smith party of two"},
	{nlu.NotAPerson, "doctor|dr <name>", "Dr Lee"},
	{nlu.NotAPerson, "my|our|the cat|dog|puppy|pet <name>", "my dog Rex"},
	{nlu.PersonFirst, "my|our son|daughter|baby|kid|wife|husband|mom|mum|dad|mother|father|sister|brother <name>", "my son Leo"},
	{nlu.Business, `restaurant|hotel|place|salon|clinic|bar|diner|cafe|dentist|doctor|one called|named|is|name [is] [called|named]
		<business>`, "a restaurant called Nopa"},
	{nlu.Business, "restaurant|hotel|place|salon name|names [is] <business>", "restaurant name Nopa"},
	{nlu.Business, `restaurant|hotel|place|salon|clinic|bar|dentist|doctor|choice|pick|preference will|would|should be <business>`,
		"my hotel will be Casa Sol"},
	{nlu.NotAPerson, `<journey> to|from <business>; far|distant|away from <business>; near|nearby|close|closer|nearest|next|
		outside|opposite|behind [to] <business>; same|different|other area|city|town|neighborhood|neighbourhood|street as|
		than <business>`, "a trip to Nairobi"},
	{nlu.BusinessAt, `interested in <business>;
		wants|wanted|likes|loves|picked|chose|chosen|suggested|suggests|recommended|recommends|thinking|know <business>;
		go|going|went|opt|settle for|with <business>`,
		"interested in Nopa"},
	{nlu.BusinessAt, `^ <business> sounds|looks|seems good|great|fine|perfect|nice|lovely|ok|okay|amazing|interesting;
		^ <business> would|will|should|might|could be|do|work good|great|fine|perfect|nice|lovely|ok|okay|amazing|ideal|best|it|nicely`,
		"Nopa sounds good"},
	{nlu.BusinessAt, `my|our [first|second|favorite|favourite] choice|pick|preference|favorite|favourite|restaurant|hotel|salon|dentist
		is|was|would [be] <business>;
		^ <business> is|was my|our [absolute|all] [time] favorite|favourite|choice|pick|preference|usual|go|regular`,
		"my choice is Nopa"},
	{nlu.BusinessCall, "let <business> know; hear|heard <business> is|has|does|do|are", "let Nopa know"},
	{nlu.BusinessPair, "make|do it <business>; [lets] say <business>", "make it Red Lantern"},
	{nlu.NotAPerson, "pay|paying|paid|flying|fly|flew|travel|travelling|traveling with|by|on <business>", "we pay with Green Card"},
	{nlu.BusinessPair, "^ <business> it is|will|shall; is|are <business> available|open|closed|free|busy|full", "Red Lantern it is"},
	{nlu.BusinessPair, "^ the <business> at|for|on|tomorrow|tonight", "The Red Lantern at half past 7"},
	{nlu.Business, "address|menu|website|price|prices|hours|location|reviews of|for|at <business>", "the address of Nopa"},
	{nlu.BusinessPlace, "^ <business> has|is|was|serves|offers|closes|opens|takes|does", "Casa Dental has good reviews"},
	{nlu.BusinessPlace, "book|reserve|try|visit|at|call|find the|a|an <common> [<common>] <business>", "book the nearby Tribeca Grill"},
	{nlu.Business, `<place> in <business> called|named <business>;
		in <town> called|named <business>`, "a salon in Walnut Creek called Nopa"},
	{nlu.BusinessCall, `if|whether <business> is|has|does|have|can|sells|carries|takes|accepts|offers|delivers|still|do|got|will`,
		"whether Nopa takes cards"},
	{nlu.BusinessPair, `^ <business> [,] please|instead; ^ <business> sounds|looks|seems|works|please|it|then;
		^ is|does|has|do|are|will|can <business>; ^ <business> in <town>|<business>;
		i said|meant|mean <business>`, "Red Lantern sounds good"},
	{nlu.BusinessSpot, "at|@ <business>", "at sams"},
	{nlu.BusinessAt, "called|named <business>", "one called Nopa"},
	{nlu.BusinessLong, `call|ring|phone|dial|at|@|ask|tell|time|when [the|does|do|is] <common>|<kin> [<common>]
		<business>`, "call home depot"},
	{nlu.NotAPerson, `phone <business> cracked|broke|broken|smashed|shattered|died|dead|wont|is|was|isnt|repair|replaced|fixed`,
		"my phone screen cracked"},
	{nlu.BusinessPair, "fancy [trying|going] [to] [the] <business>", "fancy the Red Lantern"},
	{nlu.PersonCapital, "<name> at|@|in|of number|no|flat|apartment|apt|unit|house <number>", "Ana Soler at number 12"},
	{nlu.BusinessPair, "^ venue|where [is|:|-] <business>", "venue The Ivy"},
	{nlu.BusinessAt, `through|thru|via <business>; get|have <business> on the line|phone|blower`, "book it through Meru Cabs"},
	{nlu.Business, "<place>|place|venue|business|shop|where|company|spot : <business>", "place: Copper Pot"},
	{nlu.BusinessPair, "<own> [<common>] <place> <business>; the|a|this|that <place> , <business>", "my dentist Bright Smiles"},
	{nlu.BusinessLong, `book|reserve|try|visit|choose <common> <business>;
		go|going|come to [the] <common> <business>`, "go to little saigon"},
	{nlu.BusinessAt, "maybe|perhaps|possibly <business>; thinking of|about <business>", "maybe Nopa"},
	{nlu.Business, `the|a [phone|contact|direct] number|phone|line of|for|at <business>;
		i|we|you|they|he|she|just|already called|phoned|rang <business>`, "the number for Nopa"},
	{nlu.BusinessPlain, "call|ring|phone|dial|at|@|tell|ask [the] <common> <common> [<common>]", "call best buy"},
	{nlu.Business, "its|it called|named <business>; it is called|named <business>", "it's called Nopa"},
	{nlu.Business, "restaurants|hotels|salons|places|dentists|doctors name is <business>", "the restaurant's name is Nopa"},
	{nlu.Business, "the name of the restaurant|hotel|place|salon|clinic|bar is <business>", "the name of the place is Nopa"},
	{nlu.BusinessCall, `call|ring|phone|contact|dial|text|message [up] [to] [the] <business>; see|check if <business>;
		out if|whether <business>`, "call Joe's Auto Repair"},
	{nlu.BusinessPlace, "its|is <business>", "it's Cashel Hotel"},
	{nlu.BusinessPlace, "reservation|reservations|table|booking|spot|seats for|in <business>", "a reservation for Cashel Hotel"},
	{nlu.BusinessAt, "at|@|with|w [the] <business>; w / [the] <business>", "at Bella Italia"},
	{nlu.BusinessAt, "stay|staying|eat|dine|eating at <business>", "eat at Nopa"},
	{nlu.BusinessAt, `go|going|to|visit|at|try|do|like|see|is|prefer|want|book|reserve|tell|ask|about|for|in the|to|at|with|in|is|
		restaurant|hotel|going [hotel|restaurant|the] <business>`, "go to Nopa"},
	{nlu.BusinessAt, `go|going|visit|try|do|like|see|prefer|want|book|reserve|tell|ask|about|choose|pick|about|toward|towards <business>`,
		"visit Nopa"},
	{nlu.BusinessAt, "to <business>", "to Nopa"},
	{nlu.Business, "give|drop|shoot <business> a|another|quick ring|call|buzz|bell|shout|tinkle", "give Nopa a ring"},
	{nlu.BusinessAt, `book|get|squeeze|fit|put|sign me|us|him|her in|into|with [to|at|with] [the] <business>;
		into <business>`, "book me into Nopa"},
	{nlu.BusinessCall, `ask|tell <business> is|if|whether|do|does|are|has|what|when|how|about|for|to|that|about`,
		"ask Nopa is it open"},
	{nlu.BusinessCall, "hold|ahold of <business>; touch with <business>", "get hold of Nopa"},
	{nlu.BusinessCall, `time|when|hours do|does|is|will <business>
		close|closes|open|opens|shut|shuts|start|starts`, "what time does Nopa open"},
	{nlu.BusinessCall, "time|when <business> closes|opens|shuts|starts", "what time Nopa opens"},
	{nlu.BusinessAt, "does|do|is|has <business> have|open|still|take|accept|do|offer|got", "does Nopa have parking"},
	{nlu.BusinessPair, `have <business> come|call|ring|send|deliver|fix|bring|text|mow|clean|check|pick|do|hold|keep|save|order|
		put`, "have Red Lantern call"},
	{nlu.BusinessAt, "booked [at|with|in|into] [the] <business>", "I booked the Seaview"},
	{nlu.BusinessCall, "room|rm|suite <number> of|at|in [the] <business>", "room 12 of the Seaview"},
	{nlu.BusinessCall, `serviced|fixed|repaired|cleaned|installed|inspected|delivered|catered by <business>`, "serviced by Zephyr"},
	{nlu.PersonCapital, `conf|confirmation|booking|reservation|order|ref|reference|account|acct|member|policy|claim|ticket|invoice|
		membership [no|number|#] <number> [,] <name> $`, "my order 44112 Ana Soler"},
	{nlu.Person, "on|in the|your|their list|books|book|system|file|files|register as|under|with <name>", "on the list as Ana"},
	{nlu.BusinessCall, `get|have <business> out|over|round; get <business> to; ask|tell|call|get <business> why|how; does|do|
		is|has|will|can the <business> near|by|on|opposite|store|hold|keep|fit|fix|see|send|give|help|squeeze|make|extend|
		lend|have|open|still|take|accept|do|offer|got|allow`, "get Autofix out"},
	{nlu.BusinessAt, `order|orders|ordered|roses|flowers|cake|cakes|pizza|pizzas|food|takeaway|takeout|bought|something|hire|
		rental|rent from <business>; <own> <place> , <business>`, "a cake from Zephyr"},
	{nlu.NotAPerson, "team|band|pet|dogs|cats|puppy|horse|brand name|names [is] [:] <name>", "team name Red Foxes"},
	{nlu.OwnPhone, "my number|phone|cell|mobile|# [number] [is|:]", "my number is"},
	{nlu.OwnPhone, `[my] callback|personal [number|phone] [is|:|on|at]; my own|direct|work|home|office|contact|whatsapp
		number|phone|line [is|:]; call back number|phone [is|:]`, "my callback number is"},
	{nlu.OwnPhone, "mine is|:; mines", "mine is"},
	{nlu.OwnPhone, "call|reach|ring|text me [back] [on|at]", "call me back on"},
	{nlu.NoPhone, "[their|the] fax [is|number|:]", "their fax"},
	{nlu.NotPhone, "ignore|not [the]", "ignore the"},
}
