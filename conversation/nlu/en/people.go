package en

import "github.com/kallybot/kallybot/conversation/nlu"

// kinds are words that tell which relation is meant, or what people are like.
const kinds = "great|step|best|older|younger|little|big|elderly|ex|late|new|young|old|eldest|youngest|oldest|twin|baby|foster|" +
	"adopted|pregnant|dear|lovely|teenage|teen|adult|grown|future|other|close|good|business|work|life"

var people = []row{
	{nlu.Members, "<self>", "me"},
	{nlu.Members, "[<own>|the|a] <kin>", "my wife"},
	{nlu.Members, "[<own>|the|a] " + kinds + " <kin>", "my step sister"},
	{nlu.Members, "[<own>|the|our] <number> " + kinds + "|hungry|small|tiny|more|additional|extra|picky|lucky|adorable <people>",
		"2 small children"},
	{nlu.Members, "[<own>|the] <kin> in law", "my mother in law"},
	{nlu.Members, "[<own>|the] [in] <kins>", "my parents"},
	{nlu.MembersOf, "<number> grown ups; <number> small|young|little ones", "4 grown ups"},
	{nlu.Members, "[<own>|the|our] <number> <people>", "my 4 children"},
	{nlu.Members, "<number> [x] <people>", "4 people"},
	{nlu.Members, "<number> <people> under|over|below|aged <number>", "3 kids under 5"},
	{nlu.Members, "<number> of <own> [" + kinds + "] <people>", "3 of my friends"},
	{nlu.Members, "<number>|<one> [x] <person>", "a child"},
	{nlu.Members, "single|sole|lone <person>", "a single person"},
	{nlu.Members, "<own> <person>", "my kid"},
	{nlu.Members, "<own> other half; someone|somebody else; another|other <person>|<kin>", "my other half"},
	{nlu.MembersOf, "<one> <small> year|yr|month|week old", "a 3 year old"},
	{nlu.Members, "[the] <number> [other|more|married|young] <pairs>", "two couples"},
	{nlu.Members, "<one> <couple>", "a couple"},
	{nlu.Members, "<number> [of] <others>", "2 others"},
	{nlu.PartyIs, "[a] <party>", "4 people"},
	{nlu.PartyIs, `party|group|band|team|bunch|crowd|family|families|gang of [like|about|around|roughly|maybe|some]
		<small>|<party>`, "a party of seven"},
	{nlu.PartyIs, `table|booth|seating|seats|reservation|booking|reservations for|of [just|only|about|like] [the] <small>|<party>`,
		"reservation for 9"},
	{nlu.PartySure, "party|group|band|team|bunch|crowd of <small>", "a party of 8 tonight"},
	{nlu.PartySure, `we are|were|have [now|only|just|about|actually] <small>; we will|ll|would be [now|only|just|about] <small>;
		there are|will|would [be] [now|only|just|about] <small>`, "there will be 7 tonight"},
	{nlu.PartyIs, "[all] [of] [the] <small> of us|them", "the 5 of us"},
	{nlu.PartyIs, "us|we <small>|all", "us four"},
	{nlu.PartyIs, `we|us|there|itll|were|well|it|itd|party|group|total|people|number|guests|size are|is|be|were [now|only|just|about|of|a]
		<small>; we|there|it|party|group|number will be [only|just|about|of] <small>;
		be|going to be [only|just|about] <small>`, "we are six"},
	{nlu.PartyIs, "we'd|we'll|wed|itll|theyll|therell be [just|only|about|now] <small>", "we'd be 2"},
	{nlu.PartyIs, "were|werent|theyre [now|only|just|about|actually] <small>", "we're six"},
	{nlu.PartyIs, "so|now|and [its|were|thats|just|only|make|it] <small> now|instead|total", "so eight now"},
	{nlu.PartyIs, "<small> with|including|counting|incl me|myself|us|everyone", "8 with me"},
	{nlu.PartyIs, "so|thats|meaning|making [it|just|only] <small> $", "so two"},
	{nlu.PartyIs, "so|that|which|it makes|making [it|us|for] <small>; we|were|are|now down|up to [just|only] <small>", "that makes ten"},
	{nlu.PartyIs, "<small> in|from|of <own>|the|this group|party|team|family|crew|class|girls|boys|guys|lads|office", "8 in our group"},
	{nlu.PartyIs, "<small> [,] not <party>", "6, not 7 people"},
	{nlu.PartyMaybe, "^ x <small>; <clock>|<date>|table|booking x <small>", "a table x4"},
	{nlu.PartyIs, `<small> excluding|excl|besides|plus|and [<own>|the|a] [small|high|service|guide|baby|seeing] [eye]
		dog|dogs|pet|pets|cat|kids|children|
		baby|babies|highchair|chair|chairs|pram|stroller|wheelchair|buggy`, "six excluding the kids"},
	{nlu.PartyIs, "^ <small> for dinner|lunch|breakfast|brunch|drinks|supper|tea", "two for dinner"},
	{nlu.PartyIs, "just|only the one [person|guest|adult] $", "just the one"},
	{nlu.PartyIs, "[just|only] <one>|one single|sole|lone <person>; just|only <one>|one <person>", "just a single diner"},
	{nlu.PartyIs, "table|booking|reservation please [,] <small> $", "a table please, 2"},
	{nlu.Unasked, "<small> for <small> deal|deals|offer|offers|special|specials|drinks|cocktails", "2 for 1 drinks"},
	{nlu.PartyIs, "[just|only] going|gonna [to] [just|only] be [just|only] <self> $", "it's only going to be me"},
	{nlu.PartyPlus, "for him|her and <party>", "for her and her mother"},
	{nlu.PartyPlus, "<party> are|is|will|be coming|joining|dining|eating|going [along] [with] me", "my wife and son are coming with me"},
	{nlu.PartyIs, "[just] me [,] myself [,] and i", "me, myself and I"},
	{nlu.PartyTwice, "<small> families|tables|groups|parties|teams of <small>", "two families of four"},
	{nlu.PartyLast, "grown|gone|increased|dropped|shrunk|reduced|down|up|changed from <small> to <small>", "grown from 4 to 6"},
	{nlu.PartyFour, "table|booking|reservation|seats|dinner|lunch|brunch|breakfast|drinks|room|spot <number> <number>", "table 4 two"},
	{nlu.PartyIs, "were gonna|going [to] be [just|only] <small>", "we're gonna be 7"},
	{nlu.PartyIs, "gonna be [just|only] <small>", "gonna be 7"},
	{nlu.PartyIs, "its|itll [be] [now] [just|only|of] <small>|<self> [now|instead|then|total|altogether] $", "it's just 2"},
	{nlu.PartyIs, "its [for] <small> of us", "it's 4 of us"},
	{nlu.PartyIs, "<small> seater|top|pax|strong|covers|chairs|seats", "a 6 top"},
	{nlu.PartyIs, "<small> [people] in total|all; <small> altogether|overall|tops|max; <small> all told", "6 in total"},
	{nlu.PartyIs, `seat|seats|sit|fit|fits|feed|feeds|accommodate|accommodates|host|include|including|serve|expect|expecting [only|just|
		all|about] [of] [the] <small>|<party>`, "seat 5"},
	{nlu.PartyIs, "all [of] [the] <small>", "all 5"},
	{nlu.PartyIs, `only|just|all|the <small> [of] [us] will|are|is|can|have|could|coming|attending|joining|showing|seated|would|make`,
		"only 4 will come"},
	{nlu.PartyIs, "^ <small> [of] [us] are|is|will attending|coming|joining|be|come|attend", "five are attending"},
	{nlu.PartyIs, `group|party [,] <small> [to] [be] [exact|precise|people];
		table , <small> [to] [be] [exact|precise|people]`, "a big group, 15"},
	{nlu.PartyIs, "party|group|headcount size [of|is|to|:] [now] <small>", "party size 7"},
	{nlu.PartyIs, "people|guests|persons|party|size to|of|: [just|only] <small>", "change the number of people to 8"},
	{nlu.PartyIs, "room|space for <small>", "room for 6"},
	{nlu.PartyNone, "table|seats|party|reservation|booking|room for|of <number>; <number> people", "a table for 0"},
	{nlu.PartyMaybe, "for [just|only|like] [the] <small>; ^ <small> at|@ <clock>|<hour>|<looseclock>", "for 4"},
	{nlu.PartyMaybe, "for just|only <self>; for myself; table|seat for myself", "for just me"},
	{nlu.PartyIs, "itll|it|thatll be for [just] <small>|<party>; it will be for <small>|<party>", "it'll be for three"},
	{nlu.PartyIs, "itll|it|will [just|only] be [just|only] <self> $; ^ <self> only|alone $", "it'll just be me"},
	{nlu.PartyMaybe, "to [just|only] <small> $", "to just 7"},
	{nlu.PartyIs, "just|only <self>", "just me"},
	{nlu.PartyIs, "just|only <small> [now] $", "just 2"},
	{nlu.PartyIs, "for [just|only|like] <party>", "for me and my 2 kids"},
	{nlu.PartyPlus, "<small> and|plus|+ me|myself|i", "three plus me"},
	{nlu.PartyPlus, "<self> and|+|plus [the|another] <small>", "me + 3"},
	{nlu.PartyPlus, "with <party>", "with my wife"},
	{nlu.PartyTwice, "<small> in|per each room [,] <small> rooms", "2 in each room, 2 rooms"},
	{nlu.PartyIs, "solo", "solo"},
	{nlu.PartyMaybe, "^ make it|that [for] <small>", "make it 5"},
	{nlu.PartyAgain, `make|making it [for] <small>; [i|we] meant|mean [for] <small>;
		no|nope|wait|sorry|actually [,] <small>`, "5 people, no, make it 6"},
	{nlu.PartyMaybe, "book|reserve|rsvp|rez|resy <small> at|in|for", "book 4 at sal's"},
	{nlu.PartyMaybe, "^ [no] actually [make] [it] [for] <small>", "actually 5"},
	{nlu.StayLength, "<small>|<one> nights|night|nites|nite", "two nights"},
}

var roles = []row{
	{nlu.Share, `remove|drop|add|adding|minus|without|lose|losing|take|invite|bring [off|out|on|in|another]
		<party>|<small>`, "remove 2 guests"},
	{nlu.Unasked, `check|checking|talk|talking|speak|speaking|confirm|discuss|chat|chatting|ask|asking with|to|by [<own>] <party>`,
		"checking with my wife"},
	{nlu.Replaced, "cant|cannot|wont|couldnt [do|make|manage|come|be] [it] [at|on|for|the] <date>|<clock>|<hour>", "can't do Friday"},
	{nlu.Replaced, "better|easier|nicer than [at|on|for|the] <date>|<clock>|<hour>", "better than 8"},
	{nlu.Leaving, `check out [date] to|for|until [the] <date>;
		checkout|departure [date] to|for|until [the] <date>`, "check out to the 9th"},
	{nlu.Replaced, `cancel|drop|scrap|lose|forget [the|my|our] <date>|<clock>;
		was|were originally|supposed|going|meant [to] [be|come] [for|at|on] [the] <date>|<clock>|<small>|<party>;
		it|we|i|they|there was|were [for|at|on] [the] <date>|<clock>|<small>|<party>;
		originally [for|at|on] [the] <date>|<clock>|<small>|<party>`, "were going to be ten"},
	{nlu.Leaving, `check out [is|on|by|at] [the] <date>|<clock>|<ordinal>; checkout [is|on|by|at] [the] <date>|<clock>|<ordinal>`,
		"check out on the 5th"},
	{nlu.Leaving, "checking out [on|by|at] [the] <date>|<clock>", "checking out on Friday"},
	{nlu.Leaving, "leave|depart|departure [the] [hotel] on [the] <date>; leaving|departing|out [on] [the] <date>", "leaving on Friday"},
	{nlu.Leaving, "until|till|til|thru|through [the] <date>", "until Sunday"},
	{nlu.MovedFrom, "from [the] <date>|<clock>|<hour>|<party>", "move it from Friday"},
	{nlu.Replaced, `for <small>|<party>|<date>|<clock> should|needs|has|must|ought [now|really|actually] [to] [now]
		be|become|read`, "the table for 5 should be for 3"},
	{nlu.MovedTo, "to|until|for [the] <date>|<clock>", "move it to Saturday"},
	{nlu.Range, "<date> to|thru|through|- [the] <date>", "Friday to Sunday"},
	{nlu.Unasked, "between [the] <ordinal> and [the] <ordinal>", "between the 21st and the 23rd"},
	{nlu.Arriving, "checkin|arrive|arriving|arrival|starting|coming|from [is|on|from] [the] <date>", "arriving on Friday"},
	{nlu.Arriving, "check in [date] [is|on|from|to] [be] [the] <date>", "check in on Friday"},
	{nlu.Wanted, "but [we|i|id|they] want|need|prefer [it|to] [be] [at|on|for] <clock>|<hour>|<date>|<small>|<party>", "but we want 8"},
	{nlu.Unasked, "since|sinse [at|about|around|the|last|early|late] <date>|<clock>|<hour>|<part>", "since yesterday"},
	{nlu.Unasked, `all|everything [that|i|we] [i|we] [need|needed|wanted|want|have|for] for <date>;
		thatll|that|thats|is|be all|it|everything <date>`, "everything we need for tonight"},
	{nlu.Unasked, `come|comes|coming|turn|turns|be|get|run|running|delayed|show [up] [it|there|in|about] <span> later|
		earlier|late|early`, "they come an hour later"},
	{nlu.Unasked, "<small> of us|them|the cant|cannot|couldnt|needs|eats|doesnt|dont|wont|uses|isnt|arent",
		"two of them can't climb stairs"},
	{nlu.Unasked, `<small>|<party> dropped|pulled|bailed|cancelled|canceled|couldnt|cant|cannot|backed|flaked|left [come|make|out]`,
		"three people dropped out"},
	{nlu.Unasked, "place|one|shop|store|branch|location|<place>|<business> on <ordinal>", "the shop on 5th"},
	{nlu.Unasked, "<small>|<party> have|has|just dropped|pulled|bailed|cancelled|canceled|backed|flaked|left",
		"two friends have dropped out"},
	{nlu.Unasked, "<party> is|are allergic|vegan|vegetarian|coeliac|celiac|intolerant|pregnant|disabled|kosher|halal|late",
		"two of my cousins are coeliac"},
	{nlu.Unasked, "for [all] your help|time|patience|assistance|service|support <date>", "thanks for all your help today"},
	{nlu.Unasked, "born [on] <date>", "born 3 March 1980"},
	{nlu.Unasked, "dob <date>", "DOB 04/12/1988"},
	{nlu.Unasked, `opens|open|opening|close|closes|closing|lands|land|shuts|ends|starts|leaves|gets|get [in|at|from|on] <clock>|<hour>`,
		"it opens at 9"},
	{nlu.Unasked, "open|opens till|until|from|at <clock>|<hour>", "open until 8"},
	{nlu.Unasked, "check in is|s from|at <clock>|<hour>", "check in is from 3"},
	{nlu.Replaced, "instead of [at|on|for|the] <date>|<clock>|<hour>|<small>|<party>", "instead of Friday"},
	{nlu.Replaced, "rather than [at|on|for|the] <date>|<clock>|<hour>|<small>|<party>", "rather than 8"},
	{nlu.Replaced, `<move> [it|that|<own>|<the>] [table|reservation|booking|appointment|date|time|checkin|arrival|check] [in|date|time]
		from [the] <date>|<clock>|<hour>`, "move it from Friday"},
	{nlu.Wanted, `<move> [it|that|this|<own>|<the>] [table|reservation|booking|appointment|date|checkin|time] to|for [the] <date>|<clock>`,
		"change it to Friday"},
	{nlu.RuledOut, "not [at|on|for|the] <date>|<clock>|<hour>|<small>|<party>", "not Friday"},
	{nlu.Unasked, "<mark>|<door> [number|no|#|:] <number>", "room 12"},
	{nlu.Wanted, "late checkout [on] <date>", "late checkout tomorrow"},
	{nlu.RuledOut, "day|days|anytime|any|time but|except|besides <date>", "any day but Friday"},
}

var wishes = []row{
	{nlu.Window, `[any|anytime|sometime] between <clock>|<hour>|<looseclock> and|to|- <clock>|<hour>|<looseclock> [<halfday>] [<part>]`,
		"between 2 and 4"},
	{nlu.Window, "btwn <clock>|<hour> and|to|- <clock>|<hour> [<halfday>]", "btwn 8 and 10"},
	{nlu.Window, "from <clock>|<hour>|<looseclock> to|until|till|- <clock>|<hour>|<looseclock> [<part>]", "from 2 to 4"},
	{nlu.Window, "<clock>|<hour> - <clock> [<part>]; <clock>|<hour> to <clock> [<part>]", "5-6pm"},
	{nlu.Window, "except|excluding|anytime [<date>] [from|between] <clock>|<hour> to|-|and <clock>|<hour>", "except 12 to 1"},
	{nlu.Bound, "[any|anytime|sometime|only] after [about|around] <clock>|<hour>|<meal> [<part>]", "after 6"},
	{nlu.Bound, "[any|anytime|sometime|only] before [about|around] <clock>|<hour>|<meal> [<part>]", "before 11"},
	{nlu.Bound, "[any|anytime|sometime] from <clock>|<hour> [on|onwards]", "from 10"},
	{nlu.Bound, "[no] later|earlier than <clock>|<hour>", "no later than 9"},
	{nlu.Bound, "by <clock>", "by 5pm"},
	{nlu.Window, "<part> before|after <clock>|<hour>", "mornings before 11"},
	{nlu.Preference, "[late|early|mid] <partofday> [only]", "late afternoon"},
	{nlu.Preference, "first thing [in] [the] [morning]", "first thing in the morning"},
	{nlu.Preference, "as early|late as possible", "as early as possible"},
	{nlu.Anytime, `any|whatever time [is] [fine|ok|works]; anytime|whenever [is] [fine|ok|works]; whenever you|they can|have|like|want;
		time doesnt matter; dont care when; no particular time; at any hour`, "any time"},
	{nlu.Haste, "urgent|urgently|asap|emergency", "urgent"},
	{nlu.Haste, "as soon as possible", "as soon as possible"},
	{nlu.Haste, "right away|now", "right away"},
	{nlu.CallIn, "call|ring|phone|speak|talk [to] [them|him|her] in <language>", "call them in Spanish"},
	{nlu.CallIn, `book|make|do|reserve|arrange|place it|this|that|them|everything|call|booking|reservation in <language>;
		in <language> on the phone|call`, "book it in English"},
	{nlu.CallIn, "the call in <language>", "make the call in English"},
	{nlu.ChatIn, "talk|speak|write|answer|reply|chat [to|with] [me] in <language>", "talk to me in English"},
	{nlu.ChatIn, `talk|speak|write|answer|reply|chat <language> to|with me; use <language> with me;
		<language> with me`, "speak Spanish to me"},
	{nlu.EitherIn, "in <language> [please] $; speak|use <language>; ^ <language> please; can we|you speak <language>", "in Spanish please"},
	{nlu.ChatIn, "switch|change [the] [language] to <language>", "switch to English"},
	{nlu.Otherwise, "if not", "if not 8 then 8:30"},
	{nlu.Otherwise, "if [thats|its|they|that|there] [is|are] full|taken|unavailable|nothing|none", "if they are full try 9"},
	{nlu.Otherwise, "otherwise|alternatively", "otherwise don't book"},
	{nlu.Otherwise, "or else", "or else at nine"},
	{nlu.ZoneIs, "<business> time", "Madrid time"},
	{nlu.ZoneIs, "time zone|timezone [is|to] <business>", "time zone Madrid"},
	{nlu.ZoneIs, "timezone [is|to|:] <business>", "timezone: Madrid"},
	{nlu.Wish, "[a] window|outdoor|outside|indoor|terrace|patio|quiet|corner|booth table|seat|seating", "window table"},
	{nlu.Wish, "[a] table [by|near|at|on] [the] window|terrace|patio|garden", "table by the window"},
	{nlu.Wish, "outside|outdoors|indoors|inside", "outside"},
	{nlu.Wish, `[one|two|three|all] [of] [us] vegetarian|vegan|coeliac|celiac|vegetarians|vegans;
		one|two|three|some|all|both of us is|are vegetarian|vegan|coeliac|celiac;
		we|i|she|he|they are|am|is [all|both] vegetarian|vegan|coeliac|celiac;
		im|were|shes|hes|theyre [all|both] vegetarian|vegan|coeliac|celiac`, "we are vegetarian"},
	{nlu.Wish, "high chair|highchair", "high chair"},
	{nlu.WishToEnd, "born|birthday|birthdate on|in|the|: <date>|<number>; born <date>|<number>; date of birth|dob", "born on 3 April 1985"},
	{nlu.Wish, `<number> adult|adults [and] <number>|<one> child|children|kid|kids|baby|babies|toddler|toddlers|infant|infants|teenager|teenagers;
		with|bringing <one> baby|toddler|infant|newborn|dog|puppy|stroller|pram|pushchair`, "2 adults and a child"},
	{nlu.Wish, "[its] [a|my] birthday", "it's a birthday"},
	{nlu.Wish, "wheelchair [access|accessible]", "wheelchair access"},
}

var names = []row{
	{nlu.Person, `[the|my|full|first|last|patient|guest|customer|family] name [is|s|of|:|,|-|be|was|would] [be] [:]
		<name>`, "my name is John Smith"},
	{nlu.Person, "names|surnames <name>", "name's Ana"},
	{nlu.PersonCapital, "^ <name> from; belongs to <name>", "Ana from the bank"},
	{nlu.Person, "under|in|on <name> name", "in Ana's name"},
	{nlu.Person, `holder|organiser|organizer|host|passenger|booker|bride|groom is|: <name>;
		person|one|guest booking|dining|staying|travelling|coming is <name>`, "the holder is Ana"},
	{nlu.Person, "under|for|by|of|is [my|our] <kin> ,|: <name>", "under my wife, Ana"},
	{nlu.Person, `name [that] i|we|they|he|she used|gave|put|booked|made|registered|left [it] [under|for|down|with|in|as] [is|was|as|:]
		[under] <name>; name is|was on|in [the|your] list|book|books|system|file|records|register as|under|with <name>;
		who|that booked|reserved|called|made [it|this|the] [booking|reservation] [,|is|was] [called|named]
		<name>`, "the name I used was Ana"},
	{nlu.Person, "under|by [my|our] <kin> <name>", "booked by my wife Ana"},
	{nlu.Person, "put|mark|write me|us|it|this|that down|in to|for <name>", "put it down to Ana"},
	{nlu.NotAPerson, "ask|asking|asks for <name>", "ask for Ana"},
	{nlu.PersonCapital, "^ <name> [,] party|table|group of|for", "Ana, party of 12"},
	{nlu.PersonCapital, "<move> it|that|this to|for <name> $", "change it to Ana"},
	{nlu.Person, "name ? <name>", "booking name? Ana"},
	{nlu.Person, "^ <name> is the|my name", "Ana is the name"},
	{nlu.Person, `put|have|list|book|sign|register|got me|us|it|this|that|them|everything [down|up] [in] as|under
		<name>`, "put me down as Ana"},
	{nlu.Person, "name will|should|would|can|must|goes [be|read|go] [in|as|under] <name>", "the name will be Ana"},
	{nlu.Person, `name [on|for] [it|this|that|the|my|our] [booking|reservation|table|appointment|card|order|room|file|
		account|policy|ticket] [is|to|as|should] [be] <name>`,
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
	{nlu.PersonFirst, "im <name>; i am <name>", "I'm John"},
	{nlu.PersonFirst, "its <name>; it is <name>", "it's John Smith"},
	{nlu.PersonFirst, "say|put|write|use <name>", "say Bob"},
	{nlu.PersonFirst, "booked|booking|reservation|made [it] as <name>; mr|mrs|ms|miss|mx <name>", "a booking as Mr Ito"},
	{nlu.Person, "on behalf of <name>", "on behalf of John Smith"},
	{nlu.PersonCapital, `<name> booked|reserved|arranged|organised|organized;
		<name> has|had|will|did|may|might [have] booked|reserved|made|done|arranged|book|reserve`, "Ana Lopez has booked it"},
	{nlu.PersonFirst, "the|my|our|this|that reservation|booking|appointment <name> $", "cancel the reservation Ana Lopez"},
	{nlu.Person, "patient|guest|parent|member|owner|attn|contact|surname [is|name|:] [:|is] <name>", "patient: John Smith"},
	{nlu.Person, "reservation|booking|booked|made is|by [by|for|under] <name>", "the reservation is by John"},
	{nlu.PersonFirst, "for [my|our] [son|daughter|wife|husband|mom|dad|mother|father|friend] <name>", "for my son John"},
	{nlu.PersonCapital, "thanks|thx|cheers|regards|best [,] <name> $; <name> family|household", "call them, thanks, Lena"},
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
	{nlu.NotAPerson, `<journey> to|from <business>; far|distant|away from <business>;
		near|nearby|close|closer|nearest|next [to] <business>; same|different|other area|city|town|neighborhood|neighbourhood|street as|
		than <business>`, "a trip to Nairobi"},
	{nlu.BusinessAt, `interested in <business>;
		wants|wanted|likes|loves|picked|chose|chosen|suggested|suggests|recommended|recommends|thinking <business>`,
		"interested in Nopa"},
	{nlu.BusinessAt, "^ <business> sounds|looks|seems good|great|fine|perfect|nice|lovely|ok|okay|amazing|interesting", "Nopa sounds good"},
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
	{nlu.BusinessAt, "at|@|with|w|/ [the] <business>", "at Bella Italia"},
	{nlu.BusinessAt, "stay|staying|eat|dine|eating at <business>", "eat at Nopa"},
	{nlu.BusinessAt, `go|going|to|visit|at|try|do|like|see|is|prefer|want|book|reserve|tell|ask|about|for|in the|to|at|with|in|is|
		restaurant|hotel|going [hotel|restaurant|the] <business>`, "go to Nopa"},
	{nlu.BusinessAt, `go|going|visit|try|do|like|see|prefer|want|book|reserve|tell|ask|about|choose|pick|about|toward|towards <business>`,
		"visit Nopa"},
	{nlu.BusinessAt, "to <business>", "to Nopa"},
	{nlu.Business, "give|drop|shoot <business> a|another|quick ring|call|buzz|bell|shout|tinkle", "give Nopa a ring"},
	{nlu.BusinessAt, `book|get|squeeze|fit|put|sign me|us|him|her in|into|with [to|at|with] [the] <business>;
		into <business>`, "book me into Nopa"},
	{nlu.BusinessCall, "ask|tell <business> is|if|whether|do|does|are|has|what|when|how|about|for|to|that|about", "ask Nopa is it open"},
	{nlu.BusinessCall, "hold|ahold of <business>; touch with <business>", "get hold of Nopa"},
	{nlu.BusinessCall, `time|when|hours do|does|is|will <business>
		close|closes|open|opens|shut|shuts|start|starts`, "what time does Nopa open"},
	{nlu.BusinessCall, "time|when <business> closes|opens|shuts|starts", "what time Nopa opens"},
	{nlu.BusinessAt, "does|do|is|has <business> have|open|still|take|accept|do|offer|got", "does Nopa have parking"},
	{nlu.OwnPhone, "my number|phone|cell|mobile [number] [is|:]", "my number is"},
	{nlu.OwnPhone, `[my] callback|personal [number|phone] [is|:|on|at]; my own|direct|work|home|office|contact|whatsapp number|phone|line
		[is|:]; call back number|phone [is|:]`, "my callback number is"},
	{nlu.OwnPhone, "mine is|:; mines", "mine is"},
	{nlu.OwnPhone, "call|reach|ring|text me [back] [on|at]", "call me back on"},
	{nlu.NoPhone, "[their|the] fax [is|number|:]", "their fax"},
	{nlu.NotPhone, "ignore|not [the]", "ignore the"},
}

var categories = []row{
	{nlu.Hints(nlu.Restaurant, 5), "table|booth for|of|at|by|<number>", "a table for two"},
	{nlu.Hints(nlu.Restaurant, 4), "book|reserve|need|want|get a table", "book a table"},
	{nlu.Hints(nlu.Restaurant, 4), "eat|dine|dinner|lunch|breakfast|brunch|supper|food|meal|eating|dining", "dinner"},
	{nlu.Hints(nlu.Restaurant, 3), "table|seating; party of; seats for", "table"},
	{nlu.Hints(nlu.Restaurant, 4), "tea house; bite to eat; a bite; gift card", "tea house"},
	{nlu.Hints(nlu.Restaurant, 3), "reservation|reservations [at|for] <party>", "reservation for 4"},
	{nlu.Hints(nlu.Restaurant, 2), "booking|bookings [at|for] <party>; book|reserve <party>|<small> at|@", "booking for 4"},
	{nlu.Hints(nlu.Restaurant, 3), `thai|italian|mexican|chinese|indian|japanese|korean|vietnamese|greek|french|mediterranean|turkish|
		ethiopian|peruvian|lebanese|cajun|spanish|moroccan|brazilian|cuban|malaysian|indonesian|nepalese|persian food|place|restaurant|
		joint|spot|cuisine`, "a Thai place"},
	{nlu.Hints(nlu.Restaurant, 3), `thai|szechuan|teriyaki|trattoria|taqueria|cantina|chophouse|ramen|bbq|barbecue|smokehouse|creamery|
		grille|eats|oyster|pizza|pizzas|burgers|takeaway|takeout|noodles|curry`, "ramen"},
	{nlu.Hints(nlu.Clinic, 5), "appointment|appt|checkup|cleaning with|for dr|doctor|dentist", "appointment with Dr Lee"},
	{nlu.Hints(nlu.Clinic, 4), `dental|checkup|doctor|dr|xray|mri|vaccine|shots|prescription|tooth|toothache|physical|biopsy|ultrasound|
		teeth|knee`, "dental"},
	{nlu.Hints(nlu.Clinic, 5), "x ray; covid test|tests; mental health", "x-ray"},
	{nlu.Hints(nlu.Clinic, 4), "check up; blood test; root canal; eye exam", "blood test"},
	{nlu.Hints(nlu.Hotel, 4), "a|the|this|one house; <small>|<one> rooms|room; get us a room", "a house"},
	{nlu.Hints(nlu.Hotel, 4), "room|rooms|suite for|from|with|tonight|at", "a room for two"},
	{nlu.Hints(nlu.Hotel, 4), "check in; checkin|checkout|nights|stay|staying|housekeeping", "two nights"},
	{nlu.Hints(nlu.Hotel, 4), "front desk; double|single|twin|family room; late checkout; place to stay", "front desk"},
	{nlu.Hints(nlu.General, 4), `haircut|manicure|pedicure|nails|hair|refund|invoice|delivery|package|parcel|warranty|repair|bill|order|
		car|tires|iphone|price|stock|insurance|flight|taxi|membership|court|padel|tennis|bowling|piano|tattoo|deliver|movers|mover|visa|
		license|dmv|library|tuner|quote|manicure|mani|pedi|waxing|facial|blowout|highlights|brows|lashes|
		mot|tyres|tyre|boiler|exhaust|brakes|engine|broadband|haircuts|cars|nail`, "haircut"},
	{nlu.Hints(nlu.General, 4), "oil|tire change; tune up; town hall; road test; lost property; post office", "town hall"},
	{nlu.Hints(nlu.General, 3), `serviced|fixed|repaired|replaced|installed|unblocked|delivered|collected|mended|painted|inspected|towed|
		shipped|tuned|upholstered|engraved|framed|rewired`, "the gate repaired"},
	{nlu.Hints(nlu.Hotel, 3), "<date> to|until|till|til|thru|through|- <date>", "Friday to Sunday"},
	{nlu.Hints(nlu.General, 3), `ask|tell|check <business> if|whether|what|when|how|why|about|to|for|that; ask do|does|did|is|are|can;
		see|check|find if|whether <business>`, "ask Nopa if"},
	{nlu.Hints(nlu.General, 3), "ask [them] if|whether|what|how|why|about|for|the|that; tell them|him|her|my|the|our", "ask if"},
}
