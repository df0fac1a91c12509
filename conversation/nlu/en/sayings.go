package en

import "github.com/kallybot/kallybot/conversation/nlu"

// sayings are cues of intents built from few words that take many forms: who does what with which thing.
var sayings = []row{
	{nlu.Alone(nlu.Confirm), `sure|good|okay|fine|right thing; thats|its the one; thats|its it|right|correct|perfect|great|fine;
		all good|correct|set|clear|fine; please call|proceed|continue|do it|so|that|them;
		looks|sounds|seems|works good|fine|great|right|perfect|correct|ok|okay [to|for] [me]; you may|can|have call|proceed|go [ahead|on];
		nothing to change|add; i approve|agree|confirm; make the call; fire away; spot on`, "that's the one"},
	{nlu.Alone(nlu.Deny), `not like that|this; thats|its not right|correct|it|what [i] [said|asked|meant|want|wanted];
		dont|not do|call|book|confirm that|it|this|them [yet]; id rather not; not ready|quite|really|exactly;
		absolutely|definitely|certainly not; no way; hold off; wrong`, "that's not right"},
	{nlu.Says(nlu.Cancel), `ive|i|have|weve|already sorted|handled|arranged|fixed|done|booked|rung|called it|that|them|everything [myself|
		ourselves|already]; forget all about it|this|that|the [call|booking|table|thing|whole]`, "I've sorted it myself"},
	{nlu.Says(nlu.Info), `whats|what [is] the story|latest|deal|score|situation with|on|about|regarding;
		did|has|have [the|my] <place>|<business>
		[end|ever|actually] [up] answer|pick|say|confirm|agree|reply|respond|accept`, "what's the latest on the call"},
	{nlu.Says(nlu.Billing), `card|cards|payment [has] been|was|got|is|keeps|gets [being]
		declined|rejected|refused|expired|stolen|lost`, "my card was declined"},
	{nlu.Says(nlu.Timezone), "use|on|to|in|set eastern|pacific|mountain|central [standard] [time]", "use eastern"},
	{nlu.Says(nlu.OutOfScope), "play|sing some|me|us|a|that [a|some] <business>; play|sing some|me|us", "play some jazz"},
	{nlu.Alone(nlu.Deny), "no|nope|nah [,] youre|ur|you|were [are] alright|fine|good|ok|okay|grand", "nah you're alright"},
	{nlu.Says(nlu.Greet), "hope [that] youre|you|ur|all|this [is|are] [finds|doing|keeping] [you] well|good|ok|okay|great", "hope you're well"},
	{nlu.Says(nlu.Wait), "give|gimme me|us a|<one> mo|tick|bit|minute|while; in a mo|tick", "give me a mo"},
	{nlu.Alone(nlu.Confirm), "uh huh; mm hmm", "uh huh"},
	{nlu.Says(nlu.Cancel), "skip|cancel|stop the|this whole|entire [thing]", "skip the whole thing"},
	{nlu.Says(nlu.Repeat), `repeat|resend the|your|that last|previous
		message|question|sentence|bit|part|answer`, "repeat the last message"},
	{nlu.Says(nlu.Info), "howd|how'd|hows the|that|my|it call|booking|go [go|going]", "how'd the call go"},
	{nlu.Says(nlu.Wait), "^ give|gimme [me|us] <number> $", "give me five"},
	{nlu.Says(nlu.Thanks), "appreciate your|the|all help|assistance|time|patience|work|effort", "I appreciate your help"},
	{nlu.Says(nlu.Info), `what came|became|happened of|with|to the|my call|request [to] [my]
		[<place>|<business>]`, "what came of the call to the vet"},
	{nlu.Says(nlu.Transcript), `word for|by word [,] what did|was [they|he|she|it|<place>|receptionist|person|lady|man]
		said|say|answer`, "word for word what did they say"},
	{nlu.Says(nlu.Cancel), "dont worry about it|that|this; ill|i'll do|sort|handle|manage it|that|them", "don't worry about it"},
	{nlu.Says(nlu.Repeat), `put|say|phrase|word|explain that|it another way;
		put|say|phrase|word|explain that|it differently`, "put that another way"},
	{nlu.Says(nlu.Info), `has|have|did anyone|anybody|someone|somebody|they|he|she picked|pick|answered|rung|called
		[up|back]`, "has anyone picked up"},
	{nlu.Says(nlu.Billing), "how much have|did|do i|we spent|spend|paid|pay; what have|did i|we spent|spend|paid", "how much have I spent"},
	{nlu.Says(nlu.OutOfScope), "whats|what [is] the time; what time is it|now", "what's the time"},
	{nlu.Says(nlu.Cancel), "forget i|we asked|said|mentioned; kill|ditch|bin|axe it|this|that [please]", "forget I asked"},
	{nlu.Says(nlu.Undo), "bring|get|put|give back what|the [one] [i|we] had|said|wrote|typed", "bring back what I had"},
	{nlu.Says(nlu.OutOfScope), `recommend|suggest [me] a|an|some [good|nice|great|funny|new]
		movie|film|book|song|game|show`, "recommend a good book"},
	{nlu.Says(nlu.Cancel), `lets|let's not [do|bother] [this|it|that] [after] [all]; lets|let's forget [about] it|this|that|everything;
		dont need it|this|that|them; not needed; no longer need|want|needed; dont want|need it|this|that|them any|anymore [more];
		drop|scrap|kill|ditch|abandon|forget the whole|entire thing|request|idea; we|i no longer need|want;
		changed|change my|our mind|minds; i already|just called|phoned|rang|booked|did [it|them] [myself]; not worth it; leave it|be $; leave it be|at;
		pull the plug`, "let's not do this after all"},
	{nlu.Says(nlu.Restart), `begin|start again|over|afresh|anew|fresh [from] [scratch|beginning]; from the top|start|beginning|scratch;
		clean slate; new|fresh|different request|call|start|conversation [please]; wipe|clear this and start|begin`, "begin again"},
	{nlu.Says(nlu.Back), `see|show|change|fix|redo|revisit|return|go last|previous|earlier question|answer|step|one [again];
		back to|one the|step|question|last [last|previous] [question|step]; step|go|move|jump back`, "see the last question"},
	{nlu.Says(nlu.Skip), `skip|pass|omit|ignore this|that|it [one|question]; any|whatever|anything is|will|works|goes [fine|do|ok];
		no preference|preferences; dont|not mind|care|matter [a] [preference|which|when|either]; leave it|that|this blank|empty|out;
		rather not say|give|share`, "skip this one"},
	{nlu.Says(nlu.DontKnow), `havent|not decided|figured|checked|settled|sure [yet|out];
		dont|didnt|cant know|remember|recall|have|find [it|that|the|yet] [number|on|handy|here] [me];
		not sure|certain|decided [yet|about]; no clue|idea; up in the air; to be decided; tbd; still deciding|thinking`, "haven't decided"},
	{nlu.Says(nlu.Undo), `restore|recover|reinstate what|the|my i|previous|last|old [had|before|one];
		undo|revert|reverse|rollback the|that|last|my [last|change] [change]; put|set|change|switch it|that|them back [to] [the|how|what];
		like|as|how it was before; roll it|that back; take that|it back`, "restore what I had"},
	{nlu.Says(nlu.Repeat), `say|tell|ask|explain that|it|me|this again|once|differently [more];
		didnt|dont|did|couldnt catch|get|understand|follow|hear [that|it|you|not];
		what was|were you|the|that [question|saying|asking] [again]; whats that; what do you mean; you lost me;
		rephrase that`, "say that again"},
	{nlu.Says(nlu.Help), `what kind|sort|type|else of|can things|stuff|requests|calls|you can|could|do [you|i] [do|make|ask];
		what things|else can you|i do|ask; how do|does|should|would|can i|this|it|you [bot|thing] use|work|start|begin|order|ask|help;
		show|teach|tell me how|what to|you [this|works|can]; i|im need|want|require|new some|help|instructions|guidance|here;
		what am i supposed|meant to; not sure what|how to type|say|do|write|use`, "what kind of things can you do"},
	{nlu.Says(nlu.Wait), `bear with me; let me|us|have check|see|think|look|ask|find|a [with|it|about|for|my|look|think];
		give|gimme me|us a|<number>|some few|minute|minutes|min|mins|sec|second|moment|time [minutes|seconds]; hold|hang on|up|tight;
		one|just a|minute|moment|sec|second|min [sec|second|minute|moment]; be right back; back in a; im checking|looking|asking|thinking;
		i|ill need|will|get|be back|check|look|ask|right`, "bear with me"},
	{nlu.Says(nlu.Thanks), `youve|you have been super|very|so|really|great [helpful|kind|great];
		very|so|super|really|how kind|helpful|nice|sweet [of|you]; appreciate it|this|that|your|you;
		youre|you are a|the star|best|legend|lifesaver|angel; many|big|huge thanks`, "you've been super helpful"},
	{nlu.Says(nlu.OutOfScope), `recommend|suggest a|an|some movie|film|book|song|game|joke|show;
		whats|what is <number> times|plus|minus|divided [by]; write|compose|draft|send me|a|an [a|an] poem|email|story|essay|letter|song|
		code; who|what is|was|won|are the [president|king|capital|game|match|world|meaning]; are you human|real|person|robot|ai;
		play|sing me|some|a [a|some] music|song; set|wake an|a|me alarm|timer|reminder|up`, "recommend a movie"},
	{nlu.Says(nlu.Usage), `how many|much more|calls|minutes|credit [calls|minutes] can|do|have|left|remain [i|left] [make|have|used|left];
		calls|minutes|credit|quota left|remaining|used; hit|reached|over|near my|the limit|quota|cap; usage this|so [month|far]`,
		"how many calls can I still make"},
	{nlu.Says(nlu.Billing), `refund for|of this|last|the|my month|payment|charge|bill; you|i|was charged|billed me|twice|double|wrong;
		update|change|replace|add|new my|credit|a|payment card|payment|method [card|method];
		where|send|get|show|download|email are|me|my|the|last [last|my|months] invoice|invoices|receipt|receipts|bill;
		card expired|declined|failed; dont recognize|recognise this|that|a|the charge|payment`, "refund for this month"},
	{nlu.Says(nlu.History), `calls i|you|we made|placed|did|have; who|which|what did|have|places|numbers|calls you|i|did call|called|made|
		rung|phoned; past|previous|recent|old|earlier calls|requests|bookings;
		list|show|see my|the|all|of [past|recent|last|previous] calls|history|requests; call log|logs|history|record`, "calls I made"},
	{nlu.Says(nlu.Info), `did|have|has they|he|she|anyone|somebody pick|answer|say|agree|confirm|accept|replied|reply|called|answered|
		confirmed [up|back|yes|it]; how did|was|went it|the|that|call [call|go|booking|reservation];
		what did|was the|they|he|she|happened [salon|result|outcome|say|answer|garage|hotel];
		any news|word|luck|update [back|from]; is|was it|the|that [booking|reservation|table] confirmed|made|done|back;
		is|was the|that booking|reservation|table;
		what happened with|on|to the|my|that`, "did they pick up"},
	{nlu.Says(nlu.Transcript), `read|see|show|get|view|want|send the|full|whole|entire|me|a [full|whole|entire|the] conversation|
		transcript|dialogue|recording; word for word; exact words|wording; what exactly|precisely did|was;
		everything that|they was|they|said said`, "read the conversation"},
	{nlu.Says(nlu.History), `what|who|which have|did|had i|we asked|requested|had|made|got|get you [to|for];
		what ive|i have asked you`, "what have I asked you to do"},
	{nlu.Says(nlu.Info), `tell|hear|know|read [me] more|all|everything about|of|on the|my|that|this last|latest|previous|call|booking
		[call|booking|one]`, "tell me more about the last call"},
	{nlu.Says(nlu.Transcript), `what did|have they|he|she|you|we said|say|tell|told
		exactly|precisely|literally`, "what did they say exactly"},
	{nlu.Says(nlu.Pending), `what|whats are|is|still|in|next|on [you|the] working|doing|queue|pending|scheduled|line|up|queued|going|list
		[on|up]; anything|any|calls|something still|pending|scheduled|queued|in|planned [pending|queued|scheduled|waiting|progress|to];
		upcoming|pending|scheduled|queued|planned calls|requests|ones`, "what are you working on"},
	{nlu.Says(nlu.Status), `is|are the|you|everything|it|this [service|system|bot|app] up|down|working|online|alive|running|ok|okay|awake;
		am i connected|logged|signed|linked|online; which|what account|email|user am|is|are [i|this]; you there|alive|awake|working`,
		"is the service up"},
	{nlu.Says(nlu.Timezone), `adjust|fix|set|change|update|correct my|your clock|time [zone]; adjust|fix|set|change|update the|to clock|timezone|zone [zone];
		fix|adjust|set|change the clock; fix|adjust the time; use|switch <business>|local time`, "adjust the time"},
	{nlu.Says(nlu.Forget), `delete|erase|remove|clear|wipe|forget my|the|that|last|all|yesterdays|<weekday> [tuesdays|last|of|my] call|
		calls|history|record|data|account|information; <delete> everything about|on|you`, "delete my history"},
}
