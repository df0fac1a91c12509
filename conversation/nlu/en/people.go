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
	{nlu.MembersOf, "<number> grown ups; <number> small|young|little|wee ones|one|un", "4 grown ups"},
	{nlu.Members, "[<own>|the|our] <number> <people>", "my 4 children"},
	{nlu.Members, "<number> [x] <people>", "4 people"},
	{nlu.Members, "<number> <people> under|over|below|aged <number>", "3 kids under 5"},
	{nlu.Members, "<number> of <own> [" + kinds + "] <people>", "3 of my friends"},
	{nlu.Members, "<number>|<one> [x] <person>", "a child"},
	{nlu.Members, "single|sole|lone <person>", "a single person"},
	{nlu.Members, "<number> <kin>", "1 sister"},
	{nlu.Members, "<own> <person>", "my kid"},
	{nlu.Members, "<own> other half; someone|somebody else; another|other <person>|<kin>", "my other half"},
	{nlu.Members, "<one> <small> year|yr|month|week old", "a 3 year old"},
	{nlu.MembersOf, "<number> under [-] <small> [s]", "2 under-5s"},
	{nlu.MembersPlus, "<self> [,] and|n|& him|her; <self> , him", "me and him"},
	{nlu.Members, "[the] <number> [other|more|married|young] <pairs>", "two couples"},
	{nlu.Members, "<one> <couple>", "a couple"},
	{nlu.Members, "<number> [of] <others>", "2 others"},
	{nlu.PartyIs, "[a] <party>", "4 people"},
	{nlu.PartyIs, `party|group|band|team|bunch|crowd|family|families|gang|crew|squad|posse|delegation|convoy|do|total of [like|about|
		around|roughly|maybe|some]
		<small>|<party>`, "a party of seven"},
	{nlu.PartyIs, `table|booth|seating|seats|reservation|booking|reservations for|of [just|only|about|like] [the] <small>|<party>`,
		"reservation for 9"},
	{nlu.PartySure, "table|booth|booking|reservation|space|room|party|group for|of <small> ish", "a table for 15 ish"},
	{nlu.PartySure, `party|group|band|team|bunch|crowd of [like|about|around|roughly|maybe|approximately] <small>; <small> ish
		<people>`, "a party of 8 tonight"},
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
	{nlu.PartyIs, `<small> with|including|counting|incl me|myself|us|everyone; <small> including|counting|incl
		<party>|<own>|the|all`, "8 with me"},
	{nlu.PartyIs, "so|thats|meaning|making [it|just|only] <small> $; thats|makes <small> with|including|counting", "so two"},
	{nlu.PartyIs, "so|that|which|it makes|making [it|us|for] <small>; we|were|are|now down|up to [just|only] <small>", "that makes ten"},
	{nlu.PartyIs, "<small> in|from|of <own>|the|this group|party|team|family|crew|class|girls|boys|guys|lads|office", "8 in our group"},
	{nlu.PartyWith, "[we|us] [be|are|were|ll] <small> with <party> included", "5 with my gran included"},
	{nlu.PartyIs, "<small> [,] not <party>", "6, not 7 people"},
	{nlu.PartyMaybe, "^ <small> p $; ^ covers|pax|guests|diners|people|heads <small> $", "4p"},
	{nlu.PartyMaybe, "^ x <small>; <clock>|<date>|table|booking x <small>", "a table x4"},
	{nlu.PartyIs, `<small> excluding|excl|besides|plus|and [<own>|the|a] [small|high|service|guide|baby|seeing] [eye]
		dog|dogs|pet|pets|cat|kids|children|
		baby|babies|highchair|chair|chairs|pram|stroller|wheelchair|buggy`, "six excluding the kids"},
	{nlu.PartyIs, "^ <small> for dinner|lunch|breakfast|brunch|drinks|supper|tea", "two for dinner"},
	{nlu.PartyIs, "just|only the one [person|guest|adult] $", "just the one"},
	{nlu.PartyIs, "[just|only] <one>|one single|sole|lone <person>; just|only <one>|one <person>", "just a single diner"},
	{nlu.PartyIs, "^ [a] single|sole|lone <person>; , [a] single|sole|lone <person>", "a single person, for Friday"},
	{nlu.PartyIs, "table|booking|reservation please [,] <small> $", "a table please, 2"},
	{nlu.Unasked, "<small> for <small> deal|deals|offer|offers|special|specials|drinks|cocktails", "2 for 1 drinks"},
	{nlu.PartyIs, "[just|only] going|gonna [to] [just|only] be [just|only] <self> $", "it's only going to be me"},
	{nlu.PartyPlus, "for him|her and <party>", "for her and her mother"},
	{nlu.PartyPlus, "<party> are|is|will|be coming|joining|dining|eating|going [along] [with] me", "my wife and son are coming with me"},
	{nlu.PartyIs, "[just] me [,] myself [,] and i", "me, myself and I"},
	{nlu.PartyTwice, "<small> families|tables|groups|parties|teams of <small>", "two families of four"},
	{nlu.PartyLast, "grown|gone|increased|dropped|shrunk|reduced|down|up|changed from <small> to <small>", "grown from 4 to 6"},
	{nlu.PartyFour, `<number> <number> <people>; table|booking|reservation|seats|dinner|lunch|brunch|breakfast|drinks|room|spot <number>
		<number>`, "table 4 two"},
	{nlu.PartyIs, "were gonna|going [to] be [just|only] <small>", "we're gonna be 7"},
	{nlu.PartyIs, "gonna be [just|only] <small>", "gonna be 7"},
	{nlu.PartyIs, "its|itll [be] [now] [just|only|of] <small>|<self> [now|instead|then|total|altogether] $", "it's just 2"},
	{nlu.PartyIs, "its [for] <small> of us", "it's 4 of us"},
	{nlu.PartyIs, "<small> seater|top|pax|strong|covers|chairs|seats", "a 6 top"},
	{nlu.PartyIs, "<small> [people] in total|all; <small> altogether|overall|tops|max; <small> all told|together", "6 in total"},
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
	{nlu.PartyIs, `number|size|group|party|headcount [has] changed|increased|dropped|gone|went [up|down] to
		<small>`, "our number changed to 9"},
	{nlu.PartyIs, "for [just] <own> <kin> only|alone", "a booking for my niece only"},
	{nlu.PartyNone, "table|seats|party|reservation|booking|room for|of <number>; <number> people", "a table for 0"},
	{nlu.PartyMaybe, "for [just|only|like] [the] <small>; ^ <small> at|@ <clock>|<hour>|<looseclock>", "for 4"},
	{nlu.PartyMaybe, "for just|only <self>; for myself; table|seat for myself", "for just me"},
	{nlu.PartyIs, "itll|it|thatll be for [just] <small>|<party>; it will be for <small>|<party>", "it'll be for three"},
	{nlu.PartyIs, "itll|it|will [just|only] be [just|only] <self> $; ^ <self> only|alone $", "it'll just be me"},
	{nlu.PartyMaybe, "to [just|only] <small> $", "to just 7"},
	{nlu.PartyIs, "just|only <self>; just|only little old me", "just me"},
	{nlu.PartyIs, "just|only <small> [now] $", "just 2"},
	{nlu.PartyIs, "for [just|only|like] <party>", "for me and my 2 kids"},
	{nlu.PartyPlus, "<small> of us +|plus|& [the|a|an|another] <party>|<person>", "four of us + baby"},
	{nlu.PartyPlus, "<small> and|plus|+ me|myself|i", "three plus me"},
	{nlu.PartyPlus, "<self> and|+|plus [the|another] <small>", "me + 3"},
	{nlu.PartyPlus, "with <party>", "with my wife"},
	{nlu.PartyPlus, "take|taking|treat|treating [out] <own> <kin> [out] to|for|out", "take my wife out"},
	{nlu.PartyTwice, "<small> families|tables|rooms|booths|groups for|of <small> each|apiece", "two tables for 5 each"},
	{nlu.PartyIs, "^ [just|only|its] [a|the] <couple> of us", "a couple of us"},
	{nlu.PartyTwice, "<small> in|per each room [,] <small> rooms", "3 in each room, 4 rooms"},
	{nlu.PartyIs, "solo", "solo"},
	{nlu.PartySum, "<small> +|plus <small> [<person>|<people>]", "2 + 1 infant"},
	{nlu.PartyPlus, "w / <party>", "w/ 3 clients"},
	{nlu.PartyAgain, "^ single $; ^ but now [only|just|its|were|we] [are] <small>; but|and now [only|just|its|were|we] [are] <small> $", "we were four but now six"},
	{nlu.PartyMaybe, "both of <couple>", "both of us"},
	{nlu.PartyMaybe, `i|im|ill|i'll|i'd|id [will|am] [be|going|coming|dining|eating|travelling|traveling] [by] alone|myself;
		^ alone|myself $; ^ by myself`, "I'll be alone"},
	{nlu.PartyMaybe, "<small> instead|rather of|than <small>", "6 instead of 4"},
	{nlu.PartyPlus, `we|be|are|us|were|ll|adults|people [are|will|be] [just|only] <small> [,] plus|and|with [also|another] <party>; adults|
		people [,] plus|and|with
		[also|another] <party>`, "we are 4, plus 2 kids"},
	{nlu.PartyPlus, `bringing|inviting <party>; want|like|love|going|plan|planning|hoping to bring <party>; with <one> friend|colleague|
		buddy|mate|guest|date|companion $`, "bringing my wife and her mum"},
	{nlu.PartyMaybe, "only|just for <self>; for <self> only|alone", "only for me"},
	{nlu.PartyIs, `people|persons|guests|folks|individuals|humans|citizenry|populace|population|masses|crowd|members|attendees|visitors|
		heads|
		headcount|adults|diners|pax is|are|=|count|equals [now|just|only|still|about] <small>`, "guests are 6"},
	{nlu.PartyMaybe, "^ make it|that [for] <small>", "make it 5"},
	{nlu.PartyAgain, `make|making it [for] <small>; [i|we] meant|mean [for] <small>;
		no|nope|wait|sorry|actually [,] <small>; , [lets] say <small> $; or <small> , [lets] say <small>`, "5 people, no, make it 6"},
	{nlu.PartyMaybe, "book|reserve|rsvp|rez|resy <small> at|in|for", "book 4 at sal's"},
	{nlu.PartyMaybe, "^ [no] actually [make] [it] [for] <small>", "actually 5"},
	{nlu.StayLength, "<small>|<one> nights|night|nites|nite", "two nights"},
}
