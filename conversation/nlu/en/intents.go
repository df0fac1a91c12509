package en

import "github.com/kallybot/kallybot/conversation/nlu"

// intents are the cues of what a person wants. Small words between the parts are passed over, so only those that matter are written.
var intents = []row{
	{nlu.Alone(nlu.Confirm), `yes|yep|yeah|yup|sure|correct|right|absolutely|definitely|confirm|confirmed|perfect|exactly|great|fine|yess|
		ya|yea|aye|certainly|indeed|affirmative|good|true|y|cool|deal|done|agreed|proceed|alright|totally|obviously|lovely|mhm|fantastic|
		awesome|yas|ok|okay|k|kk|okey|excellent|wonderful|brilliant`, "yes"},
	{nlu.Alone(nlu.Confirm), "👍|👌|✅|✔|🆗|🙌|💯", "👍"},
	{nlu.Alone(nlu.Confirm), "go ahead|for|on; right ahead; go with; lets go; k|ok|please go; go call", "go ahead"},
	{nlu.Alone(nlu.Confirm), "do it|that|so; book|send|place|make it; lets do it|this|that; please do; make call; ship it", "do it"},
	{nlu.Alone(nlu.Confirm), `thats|its|that|all|this|everything|is right|correct|fine|good|it|perfect|great|ok|okay|true;
		looks|sounds|seems right|correct|fine|good|perfect|great|ok`, "that's right"},
	{nlu.Alone(nlu.Confirm), `no problem|worries; why not; of course; for sure; by all means; fire away; you got it; works for;
		that works; i confirm|agree|do; you bet; it is`, "no problem"},
	{nlu.Alone(nlu.Confirm), "no [no] [,] thats|its|all [all] fine|good|right|ok|perfect|great|correct", "no no, that's all right"},
	{nlu.Alone(nlu.Confirm), "call|ring|dial [them|him|her|now] now|them; dial [it]", "call them now"},
	{nlu.Alone(nlu.Confirm), `looks|sounds|seems good|right|fine|great|perfect|correct to; sure thing; fine by;
		you can|may|should call [now]; thatll do; that'll do; no objections|objection; good to go; all set; place|make|start call|it;
		lets|let's do|go [this|it|that|ahead]; and call; alright call; yes|yeah call; happy with that|it; im ok|fine|happy with;
		i approve|accept; correct yes; got it right; nothing to change; leave it like that|this`, "sure thing"},
	{nlu.Alone(nlu.Deny), "no [,] dont; dont; dont call yet|them; not call yet; not what i want; id|i'd rather not", "no, don't"},
	{nlu.Alone(nlu.Deny), "no|nope|nah|n|never|negative|nay|noo|nooo|wrong|incorrect", "no"},
	{nlu.Alone(nlu.Deny), "👎|❌|🚫|✖|🙅", "👎"},
	{nlu.Alone(nlu.Deny), `no thanks|thank|way|sir|maam; no no; better|rather|of|absolutely|definitely not; please dont; dont think so;
		not at all; hell no`, "no thanks"},
	{nlu.Alone(nlu.Deny), "not now|yet|really|today|this|that|correct|right|quite|good|like|so [time|that|one|fast]", "not now"},
	{nlu.Alone(nlu.Deny), `thats|its|this|that|is not|wrong|isnt|incorrect [right|correct|it|true|good|what] [wanted|want|said|meant]`,
		"that's not right"},
	{nlu.Alone(nlu.Deny), "dont|not call|do|send|book|place|dial", "don't call"},
	{nlu.Alone(nlu.Cancel), "cancel|stop|abort|quit|exit|end|cancelled|canceled|bye|enough|discard", "cancel"},
	{nlu.Alone(nlu.Cancel), `cancel|scrap|drop|stop|kill|ditch|scratch|discard|abandon|forget it|that|this|everything|all|about|request`,
		"cancel it"},
	{nlu.Says(nlu.Cancel), `never mind; nevermind; nvm; forget it|about; forget the whole thing; changed|change my mind;
		call it|whole off; not|no needed|need anymore|longer; no longer need|want|interested|needed; dont need|want anymore|this; give up;
		lets not; drop|scrap everything; dont bother; plans fell|changed; im out`, "never mind"},
	{nlu.Says(nlu.Cancel), `cancel|drop|scrap|stop|delete|discard whole|entire|this|current|everything thing|request|draft;
		cancel|drop|stop this|that|the call|request|draft`, "drop the whole thing"},
	{nlu.Says(nlu.Cancel), `i'll|ill|id|i'd|will|can|rather call|do|ring|phone|handle myself;
		i'll|ill|id|i'd|will|can|rather call|do|ring|phone|handle it|them|him|her myself`, "I'll call myself"},
	{nlu.Says(nlu.Cancel), `no|without need|point|reason|use [in] call|ring|phone|dial|contact|calling|ringing|phoning|anymore [anyone|anybody|them|him|her] [any|
		anymore|now] [more]; not needed|necessary [any|anymore] [more]; like|want|wish to cancel $;
		like|want cancel $; no need; called it off; dont call at all`, "no need to call anymore"},
	{nlu.Alone(nlu.Skip), `not important|relevant|needed; irrelevant; rather not say; id|i'd|would rather not say; prefer not to say;
		not applicable; no answer; nothing special|specific|particular`, "not important"},
	{nlu.Says(nlu.DontKnow), "how should|would know; no one told me; never got it; its not on", "how should I know"},
	{nlu.Says(nlu.Undo), `restore|bring|get previous|old|earlier|last value|one|version; take back last|change|that; previous value;
		reverse last; back to previous value`, "restore the previous value"},
	{nlu.Says(nlu.Restart), `start|begin|go [it|everything] over|again|anew|afresh|fresh; try over;
		start|begin from beginning|top|zero|scratch|start; all over again; clean slate; redo everything; from start|top`, "start over"},
	{nlu.Alone(nlu.Restart), "restart|reset|anew; clear it|this|everything|all|draft; reset this|it|everything", "restart"},
	{nlu.Says(nlu.Restart), "from scratch|zero; from the beginning; new request; wipe this|draft|it", "from scratch"},
	{nlu.Alone(nlu.Back), "back|previous|return|backwards", "back"},
	{nlu.Says(nlu.Back), `go|going|step|take|move|get back [one|step|question]; previous|last|prior question|step; one|step back;
		back up|one; question before`, "go back"},
	{nlu.Alone(nlu.Skip), "skip|pass|next|whatever|anything|none|any|leave|either|indifferent|flexible|na|ignore", "skip"},
	{nlu.Alone(nlu.Skip), `skip|pass|ignore|leave it|this|that|out|blank|one|question|empty; next question|one; no preference;
		up to you|them; you decide|choose|pick; move on; whatever works|is; any|anything is|works|goes [fine|ok|good]; i pass`, "skip it"},
	{nlu.Says(nlu.Skip), `doesnt|dont|not matter|care|mind|bothered|fussed; im easy; no preference; makes no difference; skip this|that;
		leave blank|empty|out|open; ask me later; prefer not`, "doesn't matter"},
	{nlu.Says(nlu.DontKnow), `dont|didnt|cant|not|havent know|have|remember|recall|find|got [number|on|here|now|yet]; i forgot;
		not with me; wouldnt know; who knows; wish i knew; couldnt tell|say`, "I don't know"},
	{nlu.Says(nlu.DontKnow), "idk|dunno", "idk"},
	{nlu.Alone(nlu.DontKnow), `no idea|clue; beats me; not sure|certain [yet]; unsure; im not sure|certain; unknown; good question;
		hard to say; search me`, "no idea"},
	{nlu.Says(nlu.DontKnow), "no idea|clue; not sure what|which|when|how|if|about; not certain", "no idea"},
	{nlu.Alone(nlu.Undo), "undo|revert|rollback|oops|unsend|restore", "undo"},
	{nlu.Says(nlu.Undo), `undo|revert|reverse|rollback that|it|this|my|last|change; take|roll that|it|this back;
		put|change|turn|set|switch|bring it|that|this|them back; as it was; how it was; way it was; what it was; unchange|restore it|that;
		didnt mean change|that; undo last|change`, "undo that"},
	{nlu.Alone(nlu.Repeat), "what|huh|pardon|sorry|repeat|come|again|eh|excuse|hm|wut|wdym [me|again|that]", "what?"},
	{nlu.Says(nlu.Repeat), `say|tell|ask|write|explain that|it|again|this again|more;
		say|repeat|rephrase|explain that|it|question|again|yourself; one more time; again please; what was that|question;
		what did you say|ask|mean; what do you mean; beg your pardon; come again; lost me; run that by;
		didnt|dont|not catch|understand|get|follow|hear [that|it|you|what]; not following; repeat the|that|your|it [question];
		can you repeat|rephrase`, "say that again"},
	{nlu.Alone(nlu.Wait), "wait|hold|moment|minute|sec|brb|hang|second|patience", "wait"},
	{nlu.Says(nlu.Wait), `hold|hang on|up; hold that thought; bear with; be right back;
		one|just|wait moment|minute|sec|second|mo|bit|tick; let me check|look|see|find|think|ask|get|search; im checking|looking;
		i'll|ill check|get|find|look; stand by; looking it up; get back to; still looking|checking|searching`, "hold on"},
	{nlu.Says(nlu.Wait), "^ <number>|<one>|<few> secs|sec|seconds|mins|minutes|moments|ticks $", "two secs, I look"},
	{nlu.Says(nlu.Wait), `give|gimme|need|take|want <one>|<number>|few|couple|me min|mins|minute|minutes|sec|second|seconds|moment|moments`,
		"give me a minute"},
	{nlu.Alone(nlu.Wait), "<one>|<digit>|just sec|second|moment|minute|min", "one moment"},
	{nlu.Alone(nlu.Greet), `hi|hello|hey|hiya|heya|yo|howdy|greetings|hullo|sup|morning|evening|afternoon|wassup [there|again|everyone|
		kally|bot|all]`, "hello"},
	{nlu.Says(nlu.Greet), `^ hi|hello|hey|hiya|howdy|greetings|heya; good morning|afternoon|evening|day; whats up; how are you;
		how do you do; nice to meet; hows it going; how is it going`, "good morning"},
	{nlu.Says(nlu.Thanks), "thanks|thank|ty|thx|cheers|thankyou|tysm|tnx|thanx", "thanks"},
	{nlu.Says(nlu.Thanks), `you made <date>|day; youre|are|ur star|best|legend|lifesaver|hero|gem|angel|great|awesome|amazing|kind|
		helpful; much appreciated; appreciate it|that|this|you; great|good|nice job|work; well done; very kind; love it|you;
		youve been great|helpful|kind`, "you made my day"},
	{nlu.Says(nlu.Language), `in|to|into|speak|use|prefer|only|talk <language>; <language> please|from|version|only;
		change|switch|set|choose language; do you speak|talk; other|another|different language|languages;
		language settings`, "in English"},
	{nlu.Alone(nlu.Language), "language|<language>|languages", "language"},
	{nlu.Says(nlu.Correct), "make it|that|them", "make it"},
	{nlu.Says(nlu.Correct), `change|switch|move|update|fix|correct|set|edit|amend
		it|that|to|this|name|date|time|number|party|phone`, "change it"},
	{nlu.Says(nlu.Correct), "actually|oops|correction; sorry [,] <date>|<clock>|<small>|<party>", "actually"},
	{nlu.Says(nlu.Correct), "i said|meant|mean|wanted|asked; told you", "I said"},
	{nlu.Says(nlu.Correct), `should|must|needs|ought be|have|say|been|end|start|begin|read|finish;
		numbers|dates|days|times|names|phones|places|hours|prices wrong|incorrect|off|mistaken|not; is|was|its wrong;
		wrong name|number|date|time|day|phone|place; not <date>|<clock>|<small>|<party>`, "should be"},
	{nlu.Says(nlu.Correct), "yes|yeah|ok|okay|sure|yep|fine|good|great|perfect [,] but|except|only|just|though|however", "yes but"},
	{nlu.Says(nlu.Correct), "instead; rather than; no wait; wait no; on second thought; lets|let's make|say", "instead"},
	{nlu.Says(nlu.RequestCall), "<book> [me|us|another] <bookable>", "book a table"},
	{nlu.Says(nlu.RequestCall), "call|ring|phone|contact|dial|ask <business>", "call Nopa"},
	{nlu.Says(nlu.RequestCall), "call|ring|phone|contact|tell|dial my|the|a|our|someone|some", "call my bank"},
	{nlu.Says(nlu.RequestCall), "complain|report|inquire|enquire to|about|that|a|an|the|my|our", "complain about"},
	{nlu.Says(nlu.RequestCall), `need|needs|want|wants|get|send|find someone|somebody|anyone [in] [out|over|round|around|up] to|who|for|
		asap; any|whichever
		day|morning|afternoon|time [this|next] [week|month] but|except|bar|besides`, "I need someone to fix it"},
	{nlu.Says(nlu.RequestCall), `call|ring|phone|dial [them|him|her|it|<place>] back and|to [please] ask|tell|see|say|find|check|push|
		move|change|
		cancel|confirm|book|make|get|let|explain|give|order|reschedule`, "ring them back and ask"},
	{nlu.Says(nlu.RequestCall), `call|ring|phone|dial <number> about|and|to|for|because; get|find|need|want|like quote|quotes|estimate|
		estimates for|from|on;
		ask|tell <one>|guy|guys|man|lady|woman|girl|people|lads at|from|in [the|my|our] <place>`, "call 311 about it"},
	{nlu.Says(nlu.RequestCall), "help book|reserve|find|call|get|make; help me book|reserve|find|call", "help me book"},
	{nlu.Says(nlu.RequestCall), "can|could|would|will|please|pls|plz you|u|someone [please] <ask>; please|pls|plz <ask>", "can you call"},
	{nlu.Says(nlu.RequestCall), `need|want|id|like|looking|wanna|i'd|love|wish|trying|hoping [for|see|<book>] <bookable>|<place>|<book>|
		<call>`, "I need an appointment"},
	{nlu.Says(nlu.RequestCall), `ask them|him|her|my|dentist|doctor|bank|restaurant|hotel|landlord|vet if|whether|what|how|for|about|when|
		why|which|to; ask if|whether|what|how|about|when|why|which|where|for;
		find|check [out|them|with] if|whether|what|how|when|where|why; know if|whether|how|when|where|why; to|wanna|gotta|must know what; see if|whether; let them|him|her|my know;
		tell them|him|her|my; inquire|enquire about`, "ask if"},
	{nlu.Says(nlu.RequestCall), `cancel|confirm|<move>|check|extend|modify|rebook|undo|revert|reverse|drop|scrap|annul|void|unbook my|the|
		our|a|his|her <bookable>`, "cancel my appointment"},
	{nlu.Says(nlu.RequestCall), `table|tables|room|appointment|reservation for|at|with; seats for; a table; checkup for;
		haircut on|at|for; late checkout`, "table for"},
	{nlu.Says(nlu.RequestCall), "find|get|book|order|reserve me|us", "find me"},
	{nlu.Says(nlu.RequestCall), `schedule|book|reserve|order <one>; book|reserve <business>; make reservations; need haircut; get my hair`,
		"schedule a"},
}
