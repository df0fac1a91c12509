package en

import "github.com/kallybot/kallybot/conversation/nlu"

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
	{nlu.Leaving, "out|gone|away|leave|off by|before <clock>|<hour>", "out by 9"},
	{nlu.Unasked, "cut|shorten|extend|reduce|shortened|extended [it|that|the|my|our] [stay|visit|booking] to [just] <small>", "cut it to 3"},
	{nlu.MovedFrom, "from [the] <date>|<clock>|<hour>|<party>", "move it from Friday"},
	{nlu.Replaced, `for <small>|<party>|<date>|<clock> should|needs|has|must|ought [now|really|actually] [to] [now]
		be|become|read`, "the table for 5 should be for 3"},
	{nlu.MovedTo, "to|until|for [the] <date>|<clock>; to [sometime|anytime] after|before|around <clock>|<hour> [on] [the] <date>",
		"move it to Saturday"},
	{nlu.Range, "<date> to|thru|through|- [the] <date>", "Friday to Sunday"},
	{nlu.Unasked, "between [the] <ordinal> and [the] <ordinal>", "between the 21st and the 23rd"},
	{nlu.Arriving, "checkin|arrive|arriving|arrival|starting|coming|from [is|on|from] [the] <date>", "arriving on Friday"},
	{nlu.Arriving, "check in [date] [is|on|from|to] [be] [the] <date>", "check in on Friday"},
	{nlu.Wanted, "but [we|i|id|they] want|need|prefer [it|to] [be] [at|on|for] <clock>|<hour>|<date>|<small>|<party>", "but we want 8"},
	{nlu.Wanted, "can|could|will|would|may <small>|<party> come|attend|join|be", "can 5 people come instead"},
	{nlu.Unasked, "since|sinse [at|about|around|the|last|early|late] <date>|<clock>|<hour>|<part>", "since yesterday"},
	{nlu.Unasked, `all|everything [that|i|we] [i|we] [need|needed|wanted|want|have|for] for <date>;
		thatll|that|thats|is|be all|it|everything <date>`, "everything we need for tonight"},
	{nlu.Unasked, `come|comes|coming|turn|turns|be|get|run|running|delayed|show [up] [it|there|in|about] <span> later|
		earlier|late|early`, "they come an hour later"},
	{nlu.Unasked, `<small>|<one> of us|them|the is|are|has|have [a|an] coeliac|celiac|vegan|vegetarian|allergic|pregnant|disabled|
		diabetic|kosher|
		halal|intolerant|deaf|blind|nut|dairy|gluten|veggie|late`, "two of us are vegan"},
	{nlu.Unasked, "<small> of us|them|the cant|cannot|couldnt|needs|eats|doesnt|dont|wont|uses|isnt|arent",
		"two of them can't climb stairs"},
	{nlu.Unasked, `<small>|<party> dropped|pulled|bailed|cancelled|canceled|couldnt|cant|cannot|backed|flaked|left [come|make|out]`,
		"three people dropped out"},
	{nlu.Unasked, "place|one|shop|store|branch|location|care|joint|spot|<place>|<business> on <ordinal>", "the shop on 5th"},
	{nlu.Unasked, `i|we|ive|weve|he|she have|had|got|has [got] <number> kids|children|toddlers|babies|sons|daughters|boys|girls|
		grandchildren;
		<party> who|that need|needs|hurt|hurts; chair|chairs|highchair|highchairs|menu|menus|seats for [my|our|the] <number>
		kids|children|toddlers|babies`, "we have two toddlers"},
	{nlu.Unasked, "<small>|<party> have|has|just dropped|pulled|bailed|cancelled|canceled|backed|flaked|left",
		"two friends have dropped out"},
	{nlu.Unasked, "<party> is|are allergic|vegan|vegetarian|coeliac|celiac|intolerant|pregnant|disabled|kosher|halal|late",
		"two of my cousins are coeliac"},
	{nlu.Unasked, "for [all] your help|time|patience|assistance|service|support <date>", "thanks for all your help today"},
	{nlu.Unasked, `<date>|<feast> is|are|s|has [already|all|been] covered|sorted|settled|handled; <date>|<feast> is|s [already|
		all] taken care;
		<date>|<feast> [already] covered|sorted|taken [already|care]`, "Saturday is covered"},
	{nlu.Unasked, `table|desk|sofa|couch for|of <party>|<small> arrived|came|turned|showed|is|was|got [up|delivered] broken|scratched|
		damaged|chipped|
		cracked|wobbly`, "the table for six arrived scratched"},
	{nlu.Unasked, "<part>|<partofday> tea|sickness|gown|dress|cream|guard|shift", "afternoon tea"},
	{nlu.Unasked, "born [on] <date>", "born 3 March 1980"},
	{nlu.Happened, "^ why did|didnt|was|wasnt|were|werent|hasnt|havent|has", "why didn't anybody answer this morning"},
	{nlu.Unasked, "i|we|ive|weve called|rang|phoned|tried|emailed|visited|ordered [them|you|there|in] on|last <date>", "I called on Monday"},
	{nlu.Unasked, "dob [:] <date>; date of birth [:|is] <date>", "DOB 04/12/1988"},
	{nlu.Unasked, `<move>|make|do [it|that|this|them|<own>|<the>] [table|reservation|booking|appointment|time|date|checkin|call]
		[back|forward|up|out|ahead|be] [by] <span> [later|earlier|sooner|ahead|back|forward]`, "make it an hour later"},
	{nlu.Unasked, "on|by|with|take|takes|taking|catch|catching [the] <clock> train|flight|bus|ferry|plane|coach|boat", "on the 10:15 train"},
	{nlu.Unasked, "price|cost|costs|fee|bill|charge|charged|deposit|total|paid|pay [is|was|of|me|us|comes|to|only|about] <clock>",
		"the price is 12.50"},
	{nlu.Unasked, "weekend before|after|following [the] <date>; the week before|after|following [the] <date>", "the weekend before Christmas"},
	{nlu.Wanted, "<date>|<clock> instead", "do the 3rd instead"},
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
	{nlu.RuledOut, "<clock>|<hour> [is|s] too|a [bit|little] early|late", "7 is too early"},
	{nlu.RuledOut, `<date>|<clock> i|we [really|just] cant|cannot|couldnt|wont [do|make|come|manage] [it] $; neither|nor [on|at|the] <date>|<clock>;
		<date>|<clock> is|are [already|too|really] out|off|bad|full|impossible|taken|booked|busy|late|early`, "Friday I can't"},
	{nlu.RuledOut, `day|days|anytime|any|anything|whenever|time|morning|afternoon|evening [this|next] [week|month]
		but|except|besides|bar [for] <date>`, "any day but Friday"},
	{nlu.Unasked, `<feast> party|parties|bash|menu|menus|shopping|tree|trees|decorations|card|cards|present|presents|gift|gifts|jumper|hamper|hampers;
		<feast> do [!|,] [for|on|at|with] $; <feast> do for|!|,`, "Christmas party"},
	{nlu.Unasked, `<date> [inch|in|"|mm] copper|brass|steel|pvc|elbow|elbows|pipe|pipes|bolt|bolts|screw|screws|nut|nuts|drill|bit|bits|plywood|drive|
		socket|sockets|wrench|hose|fitting|fittings|tubing|washer|washers|valve|valves|inch|inches|ton|pound|pounds|cup|cups|mile|miles|
		size|scale|full|price|off|share|length|sleeve`, "3/8 copper elbows"},
	{nlu.Unasked, `said|says|told|promised|swore|claimed|reckoned [me|us|that] itd|itll|its|theyd|theyll|he'd|he'll|she'd|she'll [be|have] [ready|done|
		back|here|there|finished|fixed|it|in] by|at|around|on|before|for <date>|<clock>|<hour>;
		said|says|told|promised|swore|claimed|reckoned [me|us|that] it|they|he|she would|will|is [be|have] [ready|done|back|here|there|finished|
		fixed|it|in] by|at|around|on|before|for <date>|<clock>|<hour>;
		promised [me|us] [it|delivery|installation|<span>] on|by|for|before <date>|<clock>`, "they said it'd be ready by 4"},
	{nlu.Unasked, `supposed|meant|due|scheduled|expected to arrive|come|show|ship|deliver|turn|be [up|delivered|here|there|ready|done|finished]
		[by|on|at] <date>|<clock>`, "it was supposed to arrive on Monday"},
}
