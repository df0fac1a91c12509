package en

import "github.com/kallybot/kallybot/conversation/nlu"

// manners are ways to answer or steer the talk in everyday words: to agree and to refuse, to wait, to go back, to be polite.
var manners = []row{
	{nlu.Says(nlu.Help), `
		what info|information|details|else|all will|do|would need|require|want|must|should from|know|give|to;
		need|have|should|must|supposed| want put|include|add|type|write|enter|give|use|dial
		country|area|prefix|code|zero|plus|international|extension; what|which kind| sort|type|format [of]
		number|phone|date|name|address|answer|format need|want|expect|use|give|accept|put|work|works|best; what|which
		format|number|date|name should|must|do|can need|want|expect|use|put|give|write|type; can|could|do call|ring|phone
		abroad|overseas|internationally|foreign|other [countries|country|numbers]`, "which number should I put"},
	{nlu.Says(nlu.Repeat), `
		not|dont sure|think follow|understand|got|get|understood [you|that|it|this]; beg pardon; show|send|see|give|bring|pull
		card|details|summary|request|booking again|back|up|over [again]; say|tell|put more simply|slowly| clearly|simple|plainly|
		english`, "not sure I follow"},
	{nlu.Says(nlu.Wait), `
		im|am|were driving|busy|working|cooking|eating|walking|out|occupied|tied|meeting|in [up|now|atm|moment|meeting] [,]
		[i'll|ill|will| can|talk|tell|do|reply|get|back|lets|let's] later|after|soon|minute|bit|back; can|could|would|please|kindly wait
		[till|until|for| while|bit|moment]; ill|i'll|will|i|lemme|gonna tell|let|get|answer|reply|send|give|confirm|text|message|ping
		[know|back|it] later|soon| shortly|in|after|afterwards|when|once [bit|minute|sec|while|moment|mo|few]; wait till|until|for
		i|my|me|till; speak|talk|chat|catch| back [up] later|soon|shortly; hold horses|fire|tight`, "I'm in a meeting, back later"},
	{nlu.Alone(nlu.Wait), "^ later|afterwards $; hold that; just grabbing", "later"},
	{nlu.Says(nlu.Greet), `
		^ hi|hello|hey|hiya|yo|morning|evening|afternoon [,] anyone|anybody|someone|you there|around|home|in; ^ hi|hello|hey|hiya [,]
		[its] me|again [again]; long time no speak|talk|chat|see|hear; ^ namaste|salaam|namaskar`, "hey, me again"},
	{nlu.Says(nlu.Thanks), `
		thanks|thank|cheers|ta|ty|thx [so|very] [much|lot|bunch|million|loads|ton|again] for [all] help|helping|everything|time|patience|
		assistance|that|all|this|work|effort; saved [so] much|lot|loads|hours|tons|bunch|ton|me|us
		time|trouble|hassle|bother|effort|hours|day| life|headache; that|this|it was|is so|very|really|super|quick|easy|fast
		[quick|easy|fast|painless|smooth] [,] thanks|thank|cheers`, "thanks a lot for all your help"},
	{nlu.Alone(nlu.Thanks), "legend|lifesaver|superstar|champ|hero|angel|genius|bravo|kudos", "legend"},
	{nlu.Says(nlu.OutOfScope), `
		which|what team|party|club|band|side support|like|follow|prefer|favourite; help [with|do|on|finish]
		homework|essay|maths|math|exam|assignment|coursework|coding|crossword; can|could|do drive|swim|fly|drink|eat|dream|feel|code|draw;
		tell something|anything|one interesting|cool|funny|new|nice|weird; what|which day|date is|does [is|does]
		christmas|easter|diwali|thanksgiving|halloween [on|fall]`, "which team do you support"},
	{nlu.Alone(nlu.Confirm), `
		^ perfect|great|ok|okay|yes|yeah|yep|sure|right|fine|good|lovely|brilliant|alright|cool [,] call|ring|dial|phone|book $; ^ dale
		[,] go [for|ahead] [it]; do needful; crack on|away; off you go; go on then; fire away; youre good [to] [go]; green light; go ahead
		and|please call|book|ring|do|dial|proceed [it|them|him|her|now]`, "go ahead and call them"},
	{nlu.Alone(nlu.Confirm), `
		thats|its|all [all] right|correct|perfect|fine|good|great|spot|ideal|lovely|it [on] [,] [so] [please] call|ring|dial|phone|book
		[em|them|him|her|now|away|it]; spot on [,] call|ring|phone [em|them|him|her|now|away]`, "that's spot on, call them"},
	{nlu.Alone(nlu.Deny), `
		hold off|back [for] now|today|bit; lets|let's hold|leave|wait; rather you|we didnt| not|dont; not
		happy|ok|okay|comfortable|pleased with; under no circumstances; not like this|that`, "under no circumstances"},
	{nlu.Says(nlu.Cancel), `
		my|our|the|all plans|plan have|has|just|changed|changes|fell|fallen [changed|fallen|through]; get|getting|got rid [of]
		request|draft|call|card|this|that|it $; dont|not|never want|wish|like|care go|carry|continue|proceed|keep ahead|on|forward|with|
		through|going [with] [it|this|that]; never mind [about] [it|that|this|the] [call|booking|
		table]`, "don't want to go ahead with this"},
	{nlu.Says(nlu.Cancel), `
		^ cancel|scrap|drop|bin|ditch|kill|axe|scratch|stop it|this|that [one] [,]
		we|were|weve|i|im|ive|my|she|he|they|plans|something|dont|its| theres|not`, "scrap this one, we're eating at home"},
	{nlu.Says(nlu.Restart), `
		back to start|beginning|top|zero|scratch|basics; do|start|redo|run|try whole|entire|all thing|lot|over over|again; do|start|try
		[it] all over|again [over|again]; wipe|rub|clear|erase slate|board|it|everything|all clean|and [and] [start|
		begin]`, "do the whole thing over"},
	{nlu.Alone(nlu.Back), "previous|last one; rewind", "rewind"},
	{nlu.Says(nlu.Back), `
		fix|change|correct|redo|edit|amend|alter what|thing just|ive|i|we|last [just]
		answered|said|typed|wrote|put|gave|sent|entered|told; go|jump|skip|step|return|move|get|take back to|two|one|few|bit
		question|steps|step [asked|before]; back to what asked|wanted`, "let me fix what I just answered"},
	{nlu.Alone(nlu.Skip), `
		nothing|none|nothing [else|more|special|really|at] [all]; next one|please|question; dont have any|one|preferences|
		preference|wishes`, "nothing else"},
	{nlu.Says(nlu.Skip), "not|aint fussy|picky|particular [about]", "I'm not fussy"},
	{nlu.Declines(), "thats|its|that|it|this not|isnt needed|necessary|required", "that's not necessary"},
	{nlu.Alone(nlu.DontKnow), `
		where do|can|would|could|should|will find|get|look|see that|it|one|number|them; how|where would|could|should|can know|tell|find
		that|it; depends [on|who|how|what|when]`, "where would I find that"},
	{nlu.Says(nlu.DontKnow), `
		find|look|search|google number| phone for|online|yourself [me|us]; only|just have|know|got|remember name|address|place|street;
		not|isnt on|in their|website|google|listed; depends on|who|how|what comes|coming|shows|many`, "I only know the name"},
	{nlu.Says(nlu.Undo), `
		bring|put|give|get|want|have back old|previous|first|last|original|earlier one|value|version|time|date|name|number|day; was|were
		right|correct|better|fine|good|ok before|earlier|originally|first; old|previous|earlier|first|original|other time|date|name|
		number|day|one|value was|is better|right|correct|fine|best; return|revert|reset|restore it|that|this|them to|what|how [what|how]
		[it|was]; shouldnt|should have|ve|not|never [have] changed|touched; prefer|like|want old|previous|first|original|earlier one|time|
		date|value|version`, "bring back the old one"},
}
