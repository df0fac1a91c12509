package en

import "github.com/kallybot/kallybot/conversation/nlu"

// asking are further ways to ask for a call, and to change what was given for it.
var asking = []row{
	{nlu.Says(nlu.RequestCall), `reservation|booking|appointment|room|table under|at|on|tomorrow|tonight|today;
		give|drop|shoot <own>|the|a|<business>|them|dentist|doctor|bank|landlord|restaurant|hotel|clinic [landlord] a ring|call|buzz|bell|
		shout; ring|phone|call|buzz up|round the|my|our|<business>|some|a; get|be in touch with; reach out to; get hold|ahold of;
		speak|talk|chat to|with my|the|a|someone|somebody|<business>; let the|my|our|them|<business> [restaurant|hotel|dentist|clinic|
		school|doctor] know; make|place a call to; check|double in|with the|my|at|<business>`, "get in touch with the embassy"},
	{nlu.Says(nlu.Cancel), "^ cancel|scrap|drop|forget|stop|kill|ditch|bin|leave it|that|this|everything|all [one] [,] and|then", "cancel that and"},
	{nlu.Says(nlu.Correct), "no [,] its <business>; not <business> $; spelled|spelt wrong|with; typo", "spelled wrong"},
	{nlu.Says(nlu.Correct), `wrong|incorrect number|date|day|time|name|place|phone|restaurant; except|only that|its|were|im;
		number|date|day|time|name|phone is|was|should wrong|be|different|off; i|ive misspoke|mistyped|meant|mean; ends|starts in|with;
		you got|have|put the|my number|date|day|time|name wrong; its|spelled|spelt with a|an|one|two`, "wrong number"},
	{nlu.Says(nlu.Correct), `wrong|incorrect|not|isnt|aint [the] [right|correct] restaurant|hotel|clinic|person|address|salon|doctor|
		number|name|date|day|time|phone|place`, "the wrong restaurant"},
	{nlu.Says(nlu.Correct), "no [,] the other restaurant|hotel|clinic|person|salon|doctor|number|name|date|day|time|phone|place|one|branch",
		"no, the other one"},
	{nlu.Says(nlu.Correct), `change|fix|correct|edit|amend|alter something|details|detail|anything;
		change one|a thing`, "change something"},
	{nlu.Says(nlu.RequestCall), "call|ring|phone [up] <kin>", "call mom"},
	{nlu.Says(nlu.Correct), `its|it the|my other|wrong
		branch|one|restaurant|hotel|clinic|salon|doctor|shop|place|person`, "it's the other branch"},
	{nlu.Says(nlu.RequestCall), "get the|my|<business>|someone|somebody [<place>] on the [phone|line]", "get the vet on the line"},
	{nlu.Says(nlu.RequestCall), `call|calling off my|our|the|his|her [<date>] <bookable>|<place>|<clock>;
		call|ring|phone [the] my|<place>|<business>|<kin>|<kinof>|landlord back`, "call off my table"},
}

// repeating are ways to ask for a call that was made to be made once more, often with a day or a time of its own.
var repeating = []row{
	{nlu.Says(nlu.Again), `call|ring|phone|dial|book|try the same [<place>|number|people|one|table|room] [as] [last|yesterday|before|
		always|usual]`, "ring the same restaurant"},
	{nlu.Says(nlu.Again), `same place|restaurant|hotel|clinic|dentist|salon|number|people|shop|doctor as|like last|before|yesterday|
		always|usual|time|week|month; ring|call|phone|try|dial them|it|him|her|that one|once|1 more|again time|once;
		another call to the same`, "the same place as last week"},
	{nlu.Says(nlu.Again), `another|one go|shot|round|try; give it another|one more go|try|shot; try one more|another time;
		call|ring|phone|dial them|him|her|it back; call back; once more; try that|it again; one more time|go with call; same again`,
		"give it another go"},
	{nlu.Says(nlu.Again), `do|make|place|try|run that|the|this|same call|one|request again|once|one [more]
		[time]`, "do that call one more time"},
	{nlu.Says(nlu.Again), `give|have it|them another|one go|try|shot|call|more [more|go|time];
		try|call|ring|phone|dial|do that|it|them|this|same [number|one|place] again|once;
		redo|repeat|retry that|it|them|this|same|the|last|yesterdays [call|number|one|request]; try|call|ring|phone again;
		same as|call|place|thing last|before|again|yesterday|please [time]; one more time|try|go`, "give it another go"},
	{nlu.Says(nlu.Again), `try|attempt again|once [more|again]; one|another more try|attempt|time call;
		same call|booking|table|reservation|restaurant|place as yesterday|last|before; call|phone|ring same;
		call back|again <business>|<place>; book same; call <place> again; again please call; same again;
		as yesterday|before`, "try again"},
	{nlu.Says(nlu.Again), `call|ring|phone|dial|try them|him|her|it|number|same|calling again|back|once; try calling|call;
		call|ring|phone|dial|try again; redo|repeat|retry|rerun|replay yesterdays|last|that|this|same|previous|the call|booking|request|
		order; redo|repeat call; same call|thing|order|booking|again|place|request|as last|yesterday|before|time|week|usual|always|again;
		same as last|before|yesterday|usual|always; do it|that|same again; once more; ^ the usual $; another attempt|try; as last time;
		make the same`, "call them again"},
	{nlu.Alone(nlu.Again), "again|retry|redial|same|redo|rebook", "retry"},
	{nlu.Alone(nlu.Again), "ring|phone back", "ring back"},
	{nlu.Says(nlu.Again), `call|ring|dial|phone|try|contact|book|repeat|redo last|previous|same|latest|usual number|place|one|business|
		restaurant|
		people|guy|clinic|dentist|hotel|table|person [again|once]; nobody|noone|none|they answered|answer|picked|didnt|busy|engaged [answer|
		pick|up] [,]
		[so|please|can] [you] try|call|ring|dial again|back|once; was|were|is busy|engaged [,] try|call|ring|dial again|back|once;
		give|have|make [it|them] another|second|more go|try|attempt|shot|call|ring; second attempt|try; retry|redial|rebook|reorder it|that|
		them|call|last|number`,
		"call the last number again"},
}

// changes are ways to change a value already given, and requests said in a roundabout way.
var changes = []row{
	{nlu.Says(nlu.Correct), `thats|its|is|this [the|not] wrong|other|not|right
		restaurant|place|hotel|clinic|salon|person|number|day|date|
		time|name|one;
		youve|have|you got|put|written|taken|noted|wrote [the|my] [time|date|day|name|number|place] wrong|incorrectly;
		^ [oh|no|sorry|hey] wait|hold|hang [on] [,] its|it|were|im|the|that|make|not|theres|we|for [for|not|is|are|be|that|it]
		<clock>|<date>|
		<small>|<party>;
		<number>|<one> more|extra|additional|fewer|less people|person|guest|guests|coming|joining`, "oh wait it's for five"},
	{nlu.Says(nlu.Correct), `lets|let's|can|could [we] correct|fix|edit [it|that|something|one]
		[time|date|day|name|number|thing]; one|a|another correction|typo; small|slight|quick
		correction|change|fix`, "one small correction"},
	{nlu.Says(nlu.Correct), `<clock>|<small>|<date> would|is|will|works [be] better|preferable|nicer|easier; <party>|<small> fewer|less;
		misspelled|mispelled|misspelt|misheard|mistook [my|the|it]`, "eight would be better"},
	{nlu.Says(nlu.RequestCall), `appreciate it if [you] [could|would|can]; sort|organise|organize|arrange|fix out|up|me|us|a [me|us] [a]
		taxi|cab|table|room|
		appointment|delivery|court|flight|haircut|reservation|booking`, "sort out a taxi"},
	{nlu.Says(nlu.RequestCall), `would|could|can|do you mind|able|kind|possibly|manage [to|enough]
		calling|ringing|phoning|booking|asking|
		call|ring|phone|
		book|ask; you think|suppose you|u|we could|can|might call|ring|phone|book|ask|get|find; think|suppose you|u could|can|might
		call|ring|phone|book|ask|get|find; help|assistance|hand [with|in|to] booking|calling|reserving|making|finding|ringing|phoning|
		scheduling|arranging|cancelling|moving`,
		"would you mind calling my dentist"},
}
