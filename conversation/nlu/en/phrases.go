package en

import "github.com/kallybot/kallybot/conversation/nlu"

// agreement are ways to let the call be made or to hold it back, above all those in which a word means its contrary: "nothing wrong".
var agreement = []row{
	{nlu.Alone(nlu.Confirm), `green light|signal; thumbs up; affirm; got|have my permission|blessing|approval|consent|ok|okay|blessings;
		be my guest; permission granted; suits me|us; count me in; hit it; knock yourself out; signed off; i consent; everything|
		everythings|all|its|thats [is] as|how|like it|i should|wanted|asked|said|expected [be]`, "green light"},
	{nlu.Alone(nlu.Confirm), `cant|cannot|dont|couldnt|didnt|not see|find|spot|notice anything|any|mistake|mistakes|error|errors|
		problem|
		problems [wrong|mistake|mistakes|error|errors|problems|off|amiss|missing]; nothing|isnt [is|was|else] wrong|amiss|off|missing|
		incorrect [with] [it|that]; no|not|zero problem|problems|mistake|mistakes|error|errors|issue|issues|complaints|corrections|
		edits|
		changes|trouble|bother|objection [with|from|at] [all|it|that|me]`, "nothing wrong with it"},
	{nlu.Alone(nlu.Confirm), `dont|not change|touch|alter|edit anything|thing|it; no need to change|touch|alter|edit [anything|it];
		nothing to add|fix|edit|correct|alter; leave|keep it|everything|all as|like is|that|this; leave|keep it|everything|all as|like
		it
		is|stands; as it is|stands; change nothing`, "don't change anything"},
	{nlu.Alone(nlu.Confirm), `everything|all|details|it|info|information|card|summary|that|order|thing [of] [it|that] [you] [wrote|said|
		have|put]
		is|are|looks|look|seems|sounds|checks|stands [all] right|correct|good|fine|accurate|ok|okay|perfect|out|well|true|gd|gud|great`,
		"the details are correct"},
	{nlu.Alone(nlu.Confirm), `all|its|looks|sounds gd|gud|gucci|accurate|order|peachy|dandy|swell; im|am game|sure|positive|ready; im|
		am|were happy|content|satisfied|pleased [with|go]; all|everything|its|looks good|fine|clear|ok|right|correct|
		perfect from|on|by side|end|part|me|us|here`, "all gud"},
	{nlu.Alone(nlu.Confirm), `go|proceed [on] [ahead] with call|it|that|booking|reservation|this|order|request; feel free [to] [call|
		proceed|go|ring];
		you can|may place|make|start|begin|proceed|ring|dial|phone [call|them|it]; place|make|start|put call|it [now] [through];
		call right away; ready when you are`, "go ahead with the call"},
	{nlu.Alone(nlu.Deny), `not|isnt|arent|wasnt|dont|aint|werent [look|looks|sound|seem|think] [its|thats|all|quite] right|correct|good|
		ok|
		okay|
		fine|happy|ready|accurate|true|quite|perfect|great [with] [it|that|this]`, "it isn't right"},
	{nlu.Alone(nlu.Deny), `all|totally|completely|dead|entirely|everything|thats|its|still|simply [is] wrong|incorrect|false|untrue;
		nuh uh; nuhuh|uhuh|naw; hard no|pass; no good|dice|chance|go|bueno; thumbs down; red light; veto`, "all wrong"},
	{nlu.Alone(nlu.Deny), `not|dont|never|didnt [want|like|need|think] call|calling|ring|ringing|dial|phone|book|proceed|send
		[them|anyone|anybody|it|him|her] [yet|now|today|right|ahead|until]`, "I don't want you to call yet"},
	{nlu.Alone(nlu.Deny), `not|dont|never place|make|start|put|go call|booking|reservation|order|ahead [with] [call|booking|it]`,
		"please do not place the call"},
	{nlu.Alone(nlu.Confirm), `i agree|concur [with] [everything|all|it|that|you]; thats|this|its|is what|how|exactly i want|wanted|
		meant|
		asked|had|said|need [it];
		sounds|looks|seems like plan|deal|winner; off you go; send it [off]; thats the plan|idea|one|spirit`, "this is what I want"},
	{nlu.Alone(nlu.Deny), `didnt|never say|said|ask|asked|want|order|request that|this|it [for]; dont|not do anything|something [yet];
		not what we agreed|discussed|said|wanted`, "I didn't say that"},
	{nlu.Alone(nlu.Deny), `hold off|fire; too soon|early; stand down; leave it for now|today; i refuse|decline|reject|object|disagree;
		leave it|that|this for now|moment|bit|today|later|while`,
		"hold off for now"},
}

// retreat are ways to drop a request, to begin anew, to go back, and to take a change back.
var retreat = []row{
	{nlu.Says(nlu.Cancel), `not|isnt|wont|arent going|coming|happening|doing|gonna [it|this|that|happen] [after] all|anymore;
		its|thats|call|thing|everything|dinner|trip|party|deal|all off $; fell|fallen|falling through;
		abandon|axe|bin|ditch|trash|nix ship|it|this|that|everything|request|call; staying home|in instead`, "it's off"},
	{nlu.Alone(nlu.Cancel), "nvmd|cancelar|cansel|ditch|bail|abandon|terminate", "abandon"},
	{nlu.Says(nlu.Cancel), `^ cancel $; dont|no need this|the|a call; just cancel $; can|could|lets|let's|should we|you|i stop|quit|
		cancel|
		end [it|this|that]
		[here|now|request] $`, "can we stop here"},
	{nlu.Says(nlu.Cancel), `someone|somebody|wife|husband|friend|he|she|they already|has|have|just called|booked|sorted|arranged|rang
		[already] it|them|that|this|one|table; dont|not need|want|needed [call|it] anymore|longer`,
		"my wife already called them"},
	{nlu.Says(nlu.Cancel), `call whole|entire|everything|this|that [thing] off; let it go|be|lie; im|am|were done here|now|with|$; no
		interest; not interested anymore|any;
		forget all|everything this|that|i|we; no|not|dont|never [have|need|call] need|needed|call [call|to] any|anymore more|longer|$;
		managed to reach|call|book|get|do [them|him|her|it] myself|ourselves; already got|have reached|got|through
		[them]`, "call the whole thing off"},
	{nlu.Alone(nlu.Cancel), `we|they|i|weve|ive cancelled|canceled|dropped|scrapped|changed our|my|the|it|all trip|plans|plan|dinner|
		party|
		event|holiday|
		meeting`, "we cancelled our trip"},
	{nlu.Says(nlu.Restart), `start|begin [it|everything] all over; lets|let's|want|wanna|better|just restart|reset [it|this|everything];
		very beginning|start|top;
		anew $`, "begin all over"},
	{nlu.Says(nlu.Restart), `do|redo|begin|start|try|take|go|run [this|it|that|all|everything|through] [all] [again] from|at start|
		beginning|top|
		scratch|zero|square|outset [one]; throw|chuck|bin|clear|delete|drop all|everything|this|it [away|out] and|then start|begin;
		whole thing again`, "let's do this again from the beginning"},
	{nlu.Says(nlu.Restart), `whole|completely|entirely|totally new|different start|request|call|booking; start|begin|make new|different|
		fresh|another
		one|request|draft|start`, "a whole new start"},
	{nlu.Says(nlu.Back), "get|bring|take|back me|us|up to|one|the previous|last|earlier|prior|one one|question|step", "bring me to the previous one"},
	{nlu.Says(nlu.Undo), "leave|keep|put|have it|that|this [as|like] [it] before|was|previously [was]; un change|do", "leave it as before"},
	{nlu.Says(nlu.Back), `one|step|page|question|steps backwards|backward|earlier; rewind; backtrack; go|jump|get|move|hop|take|bring
		[me|
		us] backwards;
		go|jump|get|move|hop|take|bring [me|us] [back] [to] last|previous|prior|earlier|first question|step|prompt;
		ask [me] previous|last|prior|earlier question|one|thing; return|revert|back to last|previous|prior question|step|one`,
		"one question backwards"},
	{nlu.Says(nlu.Undo), `bring|give|get|put|take|want|restore [me] [back] old|original|former|earlier|last|other time|date|name|number|
		value|
		day|version|place [back]; ctrl|control|cmd z; ctrlz; take|roll|turn|reverse|switch|wind that|it back; i preferred|liked
		old|previous|other|first|earlier [one|time|date]; back to old|original|former|earlier time|date|name|number|value|day|version`,
		"bring back the old time"},
	{nlu.Says(nlu.Undo), `reverse|revert|undo|discard|lose|scratch [last|latest|previous|recent|that|my] change|changes|edit|edits|
		correction|
		modification|update; didnt mean change|do|say|write|alter|send that|it|this; return|revert|reset it|that|back|this to
		[what|how|old] it|was|before; that|it was mistake|error|slip|accident [,] undo|revert; by accident|mistake`,
		"reverse that last change"},
	{nlu.Alone(nlu.Undo), "unchange|undone|undoo|reverse", "reverse"},
}

// replies are ways not to answer a question: it does not matter, nobody knows, it was not understood, or it takes a moment.
var replies = []row{
	{nlu.Alone(nlu.Skip), `no|zero|without pref|prefs|preferance|preferences|particular; flexible|easygoing|undecided|indifferent|
		neutral;
		im|am|were flexible|open|easy|indifferent|relaxed [with|about] [anything|whatever|either|any|time|that];
		not|dont fussy|picky|particular|fussed|choosy|selective; surprise me; dealers choice;
		anything|any|whatever [day|date|name|place|one|time] goes|suits|works|you|they [think|like|want|have|them|
		best]`, "surprise me"},
	{nlu.Alone(nlu.Skip), `dont ask [me] [that|this|about]; does|do it|that matter; who cares; dont|not need|want|have|gonna|going
		answer|say|tell|give|share [it|that|you|this]; not|wont say|tell|give|share|answer [it|that|you|this];
		prefer|rather|choose|like|want not|keep|skip say|tell|give|share|answer|it|that|private|this;
		lets|let's|just|please skip|pass|move [on|it|that|this|past]; pass on that|this|it; private; immaterial`,
		"don't ask me that"},
	{nlu.Alone(nlu.Skip), `whichever|whenever|wherever|omit|anywhere|anyhow|anyone; dont|not have|got preference|preferences|pref;
		pick|choose|select|decide one|something|for|any [for] [me|us]; dont|not need|have to know|have|give|be; move along|forward;
		carry on`,
		"pick one for me"},
	{nlu.Says(nlu.DontKnow), `never had|got|knew|saw|wrote their|the|his|her|it|number|name; beats me; number|name|it escapes|eludes|
		slips
		me|my;
		i forget|forgot the|their|what|which|how|it [name|number]; not by heart; know|remember it by heart`, "I forget the name"},
	{nlu.Says(nlu.Skip), `either way|one|time|day [is|works|will] [fine|ok|good|do]; i|we have|got no preference|preferences|opinion;
		your choice|pick; whatever|whichever you|they|suits|works|comes think|like|want|easiest|best|prefer|them|first;
		no need for that|this|it|a|name|number|time; not bothered|fussed; leave this|it|that|one empty|blank|open`, "your choice"},
	{nlu.Says(nlu.DontKnow), `lost|misplaced|forgot|forgotten number|it|card|their|phone|name|address|details;
		havent|not|didnt|hasnt|hadnt agreed|settled|discussed|talked|chosen|picked|made|thought|planned|asked [on|about|up|yet]
		[day|date|time|it|mind|told]; cant|couldnt|really cant|say|tell|think|remember|recall [of] name|it|number|yet|say;
		hard|tough|difficult|impossible|early to tell|say|know [yet]; still|yet deciding|undecided|discussing|unsure|unclear|unknown;
		having trouble|problems remembering; mind is|went blank; draw|drawing blank`, "I lost their number"},
	{nlu.Says(nlu.DontKnow), `dont|didnt|cant|cannot no|kno|knw|remeber|rember; dont|havent have|got one|it|that [number|any|phone];
		depends;
		no info|information|details; isnt|not listed; not on|in [their] website|site|internet|google|card|book;
		we|i dont|havent know|decided|figured|worked [out] [yet]`, "not on their website"},
	{nlu.Says(nlu.Repeat), `makes|make|making no|zero|little sense; doesnt|didnt|dont|not make|making [any|much] sense;
		what are|r|were asking|talking|saying|trying|telling [for|about]; what do u|want|need|mean want|know|mean|from;
		what do want|need from|me; what is it [that] want|need|mean|asking; say what; sorry what|who|pardon;
		more clearly|slowly|simply; clarify that|it; elaborate`, "that makes no sense"},
	{nlu.Says(nlu.Repeat), `cant|couldnt|dont|not follow|understand|get you|this; you|u asked|said|want|mean what; asked me what; tell
		me
		again what`,
		"I can't follow you"},
	{nlu.Says(nlu.Wait), `wait|hold|pause with|before|off call|calling|it; hang about|around; hold the line; be right there|with;
		digging|
		dig out|through|it [out];
		back in <number>|<one>|few|bit [minutes|mins|min|sec|secs|minute|moment]; wait|hold [on] [,] im|i driving|looking|checking|
		searching|
		thinking|eating|busy|
		working|asking|cooking; busy right now|atm`, "back in five"},
	{nlu.Says(nlu.Thanks), `appreciated; many|big|huge thanks [indeed]; thanks|thx|ty|thank|cheers [you] [,] bye|goodbye|later|night;
		been
		great|big|huge|real|such
		help|star|lifesaver; love [your] work|help|service`, "thanks, bye"},
	{nlu.Says(nlu.Repeat), `repeat|resend|restate|reword last|latest|previous|question|message|that|sentence|it [message|question|
		sentence];
		didnt|not|cant|couldnt understand|get|catch|follow|read|hear|grasp last|question|message|word|thing|part|point [thing|question|
		message];
		missed that|it|what|question|last [said|message]; what was last [question|message|thing]; i misunderstood|misread|misheard;
		tell|show question|message again; question again`, "what was that last message"},
	{nlu.Says(nlu.Wait), `need|have|got|going|gonna|lemme|let|must|gotta [me|us] check|look|find|get|grab|fetch|dig|open|ask [in|up|at|
		for|
		out|with]
		[my|it|that|the] phone|calendar|diary|agenda|notes|wallet|email|emails|inbox|purse|planner|papers|glasses|laptop|computer|card|
		wife|
		husband|partner|boss|mum|mom|dad|roommate|it|that $; just|still|im|currently
		grabbing|fetching|getting|finding|looking|checking|searching|digging|asking|opening|pulling|scrolling|counting|thinking
		it|that|them|up|out|my|number [number]; dont|not go|leave|hang|close away|anywhere|yet|up`, "just grabbing it"},
	{nlu.Says(nlu.Wait), `get|be|come|coming back|right|with [to|in] back|soon|later|bit|minute; few|couple|some seconds|minutes|
		moments|
		mins|secs;
		^ in few|sec|second|moment|bit|while $; need|want|give|take|some|more|little [more] time|moment|minute|second|sec|while $;
		slow down; almost|nearly there|done|got|ready|found; on it`, "in a bit"},
	{nlu.Alone(nlu.Greet), "helo|hellow|hallow|hullo|heey|hai|hiii|ahoy|salutations|howdie|evenin|gm [there|kally|bot|all|again]", "helo"},
	{nlu.Says(nlu.Greet), `good morning|evening|afternoon|day to|and you|u|all|everyone; how are|r|is things|u|you|doing|everything
		[doing|today|going]; hows things|life|everything|tricks; nice|good|pleased|lovely to meet|see|hear you|again; what is up;
		how have you been`, "good evening to you"},
	{nlu.Says(nlu.Thanks), `thnx|thnks|tks|thanx|thanku|thankss|merci|thanking; saved|saving|made my|me|the life|day|bacon|skin|evening|
		night|
		week|hassle|trip; youve|have saved|made my|me life|day|lot; thank|thanks million|bunch|lot|heaps|tons|loads|again|anyway;
		a million; very|really|so grateful|thankful; great|brilliant|fantastic|amazing|awesome|excellent help|service|assistant|bot|
		stuff`,
		"you've saved my life"},
}
