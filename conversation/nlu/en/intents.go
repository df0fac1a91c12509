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
	{nlu.Alone(nlu.Confirm), "no [no] [,] thats|its|all [all] fine|good|right|ok|perfect|great|correct", "no no, that's fine"},
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
	{nlu.Says(nlu.Cancel), `no need call|anymore; not needed|necessary [any|anymore] [more]; like|want|wish to cancel $;
		like|want cancel $; no need; called it off; dont call at all`, "no need to call anymore"},
	{nlu.Alone(nlu.Skip), `not important|relevant|needed; irrelevant; rather not say; id|i'd|would rather not say; prefer not to say;
		not applicable; no answer; nothing special|specific|particular`, "not important"},
	{nlu.Says(nlu.DontKnow), "how should|would know; no one told me; never got it; its not on", "how should I know"},
	{nlu.Says(nlu.Undo), `restore|bring|get previous|old|earlier|last value|one|version; take back last|change|that; previous value;
		reverse last; back to previous value`, "restore the previous value"},
	{nlu.Says(nlu.Help), `what should|do|must|shall write|say|type|enter|put|send; what do you do; im|i am lost|stuck|confused;
		what are options|choices; what options; what is possible; how to; teach me; tell me how;
		examples|example please`, "what should I write"},
	{nlu.Says(nlu.OutOfScope), `how old|tall|big|heavy are|is you|it; do you like|love|hate|cook|dance|sing|think|know;
		can you cook|dance|sing|think; what time is it in; what day is; favourite|favorite color|food|movie|song; solve equation|math;
		calculate; news today; football|soccer|basketball game; define; who wrote|invented|discovered|painted; when was born|built;
		what colour|color; tell fortune; horoscope`, "do you like pizza"},
	{nlu.Says(nlu.Info), `did|have|has they|he|she|you|it|restaurant|hotel|clinic|salon|anyone [end|ever|actually|really|already|finally|
		manage] [up|to] confirm|confirming|confirmed|book|booking|booked|answer|reply|replied|reach|reached|agree|agreed;
		show|open|see call <number>; call <number>; did you|they get|find|manage|book table|it|appointment|room|one|reservation;
		how was call; whats the outcome; what was decided; any luck; did it work; how did call`, "did you get the table"},
	{nlu.Says(nlu.Transcript), "exact words; word by word; what exactly did they say; full text; everything they said", "the exact words"},
	{nlu.Says(nlu.Again), `try|attempt again|once [more|again]; one|another more try|attempt|time call;
		same call|booking|table|reservation|restaurant|place as yesterday|last|before; call|phone|ring same;
		call back|again <business>|<place>; book same; call <place> again; again please call; same again;
		as yesterday|before`, "try again"},
	{nlu.Says(nlu.Pending), `which|what calls planned|scheduled|coming|upcoming|waiting|are; still planned|coming; on schedule;
		waiting list; to do list`, "which calls are planned"},
	{nlu.Says(nlu.Status), "my status; connection ok; who am logged|signed in", "what's my status"},
	{nlu.Says(nlu.Timezone), "set|change|fix my time|clock; different time here; hours behind|ahead", "set my time"},
	{nlu.Says(nlu.Profile), `what name|number|phone|details have|saved|stored|use|got; what have you saved|stored|kept|recorded|got;
		saved about`, "what have you saved about me"},
	{nlu.Says(nlu.Forget), `want|need|like data|account|everything|information|history deleted|erased|removed|gone|wiped;
		data deleted|erased|removed|wiped`, "I want my data deleted"},
	{nlu.Says(nlu.Subscription), `cheaper|cheapest|better|bigger|premium|pro|free|basic|monthly|annual|yearly plan|subscription|version;
		have subscription|plan; on plan; plan do|am`, "I'd like the cheaper plan"},
	{nlu.Says(nlu.Usage), `remaining|left|available minutes|calls|credits|credit|balance; run out; near limit;
		reached limit`, "remaining minutes"},
	{nlu.Mentions(nlu.Billing), `invoice|invoices|bill|bills|receipt|receipts|payment|payments|charged|charge|charges|refund|card|pay|
		paid|paying|vat`, "my bills"},
	{nlu.Mentions(nlu.Subscription), "subscription|plan|plans|premium|pro|upgrade|downgrade|renew|renewal|trial|subscribe|tier", "plans"},
	{nlu.Mentions(nlu.Usage), "usage|quota|balance|credits|credit|minutes|limit|allowance|left|remaining", "quota"},
	{nlu.Mentions(nlu.History), "history|calls|called|past|previous|earlier|recent|list|log", "past calls"},
	{nlu.Mentions(nlu.Transcript), "transcript|transcription|verbatim|conversation|recording|text", "the transcript"},
	{nlu.Mentions(nlu.Info), "result|outcome|details|happened|answered|answer|said|confirmed", "the outcome"},
	{nlu.Mentions(nlu.Pending), "pending|scheduled|queue|queued|waiting|upcoming|planned|progress|running|unfinished", "in the queue"},
	{nlu.Mentions(nlu.Again), "again|retry|redial|redo|same", "the same again"},
	{nlu.Mentions(nlu.Profile), "profile|settings|preferences|details|saved|stored", "saved details"},
	{nlu.Mentions(nlu.Forget), "delete|erase|forget|wipe|remove|deleted|erased", "erase"},
	{nlu.Mentions(nlu.Language), "language|languages|english|spanish|translate", "which languages"},
	{nlu.Mentions(nlu.Timezone), "timezone|clock|zone", "the clock"},
	{nlu.Mentions(nlu.Login), "login|sign|connect|link|register", "connect"},
	{nlu.Mentions(nlu.Logout), "logout|disconnect|unlink", "disconnect"},
	{nlu.Mentions(nlu.Status), "status|connected|logged|signed|account", "connected"},
	{nlu.Mentions(nlu.Help), "help|how|explain|example|commands|options|instructions|lost|confused|stuck", "some help"},
	{nlu.Mentions(nlu.Repeat), "repeat|rephrase|understand|meant|question|catch|clarify|unclear|again", "unclear"},
	{nlu.Mentions(nlu.Wait), "wait|moment|minute|sec|second|hold|patience|checking|looking|brb", "one moment"},
	{nlu.Mentions(nlu.Back), "back|previous|earlier", "previous"},
	{nlu.Mentions(nlu.Skip), "skip|pass|whatever|anything|either|irrelevant|optional", "whatever"},
	{nlu.Mentions(nlu.DontKnow), "know|remember|sure|forgot|clue|idea|unsure|dunno", "forgot"},
	{nlu.Mentions(nlu.Undo), "undo|revert|restore|previous", "restore"},
	{nlu.Mentions(nlu.Restart), "restart|reset|scratch|beginning|over|anew", "from the beginning"},
	{nlu.Mentions(nlu.Cancel), "cancel|stop|abort|nevermind|drop|scrap|quit", "just stop"},
	{nlu.Mentions(nlu.Confirm), "yes|yeah|yep|sure|ok|okay|correct|perfect|agreed|confirm|right|fine|👍", "correct"},
	{nlu.Mentions(nlu.Deny), "no|nope|nah|wrong|dont|not", "wrong"},
	{nlu.Mentions(nlu.OutOfScope), "weather|joke|song|poem|president|capital|music|football|movie|recipe|math|planet|history",
		"the weather"},
	{nlu.Mentions(nlu.RequestCall), `call|book|reserve|appointment|reservation|ask|order|schedule|find|need|want|phone|arrange|table|
		check|buy|rent|fix`, "check the garage"},
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
	{nlu.Alone(nlu.Help), "help|info|instructions|commands|manual|menu|guide|options|faq", "help"},
	{nlu.Says(nlu.Help), `what can|could you|i|this|bot|it do|help|say|ask|type; what else can you do; who|what are you;
		how does this|it|that|bot work; how do|can|should use|start|write|enter|begin|type|format|work [this|it|number];
		show commands|options|help|menu; what commands|format; need|want help; lost|stuck|confused here; how to use; explain how;
		what kind|sort of calls; which format; give example; can you explain; what is this`, "what can you do"},
	{nlu.Alone(nlu.Help), "help me|please|out; i need help; can you help", "help me"},
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
	{nlu.Says(nlu.OutOfScope), `whats|what capital|weather|meaning|temperature|score|news|population|square|distance|tallest|highest|
		biggest|fastest|<number>; whats|what is capital|weather|meaning|temperature|score|news|love|<number>; how much is <number>`,
		"what's the weather"},
	{nlu.Says(nlu.OutOfScope), `tell joke|story|jokes|yourself; tell me about yourself; sing|song;
		write|compose poem|essay|story|song|code|email|letter; translate; recipe; play music|song|games|chess|game;
		whos|who going|gonna win|score; win the|world cup|match|game|election|league|championship;
		who won|is|was [president|game|match|election|king]; how many|long|far|tall|old|big legs|planets|countries|people|moons|states|
		continents|moon|earth|sun; how many days|hours in; how tall|old|far|big is; love|like|believe me|god;
		are you human|real|alive|robot; will it rain; going to rain; stock price; lottery; bitcoin; football results; meaning of life;
		<number> times|plus|minus <number>`, "tell me a joke"},
	{nlu.Says(nlu.Usage), `how many|much calls|minutes|credits|more|credit left|remaining|used|make|have|got|made;
		how many|much calls|minutes|credits; how many|much more calls|minutes;
		how many|much have left|used`, "how many calls do I have left"},
	{nlu.Says(nlu.Usage), "calls|minutes|credits|credit|quota|balance left|remaining|used|remains|spent|available", "calls left"},
	{nlu.Says(nlu.Usage), `my|whats|check|show|see|current balance|usage|quota|allowance|limit; whats balance|usage;
		out of calls|minutes|credits|credit; used up; used so far; what have used`, "what's my balance"},
	{nlu.Alone(nlu.Usage), "usage|balance|quota|credits|minutes", "usage"},
	{nlu.Says(nlu.Subscription), `which|what|whats|upgrade|downgrade|current|renew|pause|end|cancel|my|your [current|pro|premium|cheaper|
		free] plan|plans|subscription|tier; <move> [current|pro|premium|cheaper|free] plan|subscription|tier`, "which plan am I on"},
	{nlu.Says(nlu.Subscription), `upgrade|downgrade|subscribe|unsubscribe; go|get|buy|want pro|premium;
		pro|premium|free|paid plan|version|tier|account; when plan|subscription|trial renew|end|expire; free trial;
		what plans`, "upgrade me"},
	{nlu.Alone(nlu.Subscription), "subscription|plan|plans|pricing|premium|pro", "subscription"},
	{nlu.Says(nlu.Billing), "invoice|receipt|billing|invoices|receipts", "invoice"},
	{nlu.Says(nlu.Billing), `update|change|add|new|replace|remove|use|different [credit|debit|payment|new|other] card|payment;
		payment method|details|history|failed|options; charged|charge me|twice|my|for|again; my payment|charges|bill; how|where do pay;
		how|where pay; pay subscription|plan|bill; refund; card expired|declined|details|on; vat number;
		billing address`, "update my credit card"},
	{nlu.Alone(nlu.Billing), "billing|payment|payments|card|bill|invoices", "billing"},
	{nlu.Says(nlu.History), `my|recent|past|last|previous|old|earlier|all|show|list|see calls; call|calls history|log;
		who|which|what|numbers|places you|i|did|have call|called|phone|phoned|ring|rung;
		who|which|what did|have you|i|we call|called|phone|phoned|ring|rung; calls|call from|of last|this|yesterday|week|month;
		what|which calls; people|places you called; calls ive|i|you made`, "my calls"},
	{nlu.Alone(nlu.History), "history|calls|log", "history"},
	{nlu.Says(nlu.Info), `details|detail|info|information|more|result|results|outcome|summary|notes about|for|of|on|from|last|that call;
		details|info|result|outcome|summary call; what did|has|have they|he|she|restaurant|hotel|dentist|clinic|place|doctor|bank|shop|
		salon|it|you say|said|answer|tell|reply|find; how did it|that|call|they go|went|end; what was result|answer|outcome|reply;
		what happened; did they|he|she|you|restaurant|hotel|clinic answer|pick|confirm|say|call|reach|agree|accept; tell about call;
		any news|answer; was table|appointment|room|booking booked|confirmed`, "details of the call"},
	{nlu.Says(nlu.Transcript), `transcript|transcription|transcribed|recording|verbatim; word for|by word;
		full|whole|entire|exact|complete conversation|text|dialogue|wording; exactly what was|they|you said|say; exactly what said;
		read whole|full|entire call|conversation; everything was said; who said what; written version|record|account`, "transcript"},
	{nlu.Says(nlu.Again), `call|ring|phone|dial|try them|him|her|it|number|same|calling again|back|once; try calling|call;
		call|ring|phone|dial|try again; redo|repeat|retry|rerun|replay yesterdays|last|that|this|same|previous|the call|booking|request|
		order; redo|repeat call; same call|thing|order|booking|again|place|request|as last|yesterday|before|time|week|usual|always|again;
		same as last|before|yesterday|usual|always; do it|that|same again; once more; ^ the usual $; another attempt|try; as last time;
		make the same`, "call them again"},
	{nlu.Alone(nlu.Again), "again|retry|redial|same|redo|rebook", "retry"},
	{nlu.Says(nlu.Pending), `pending|queued|outstanding|unfinished|ongoing;
		scheduled|upcoming|waiting|open|active calls|requests|call|drafts; calls|call|anything|whats|something|requests|any|what
		scheduled|waiting|planned|pending|queued|open|running|progress|left; calls|call|anything|whats|any still|calls|is scheduled|
		waiting|planned|open|running|queue; in progress; in queue; lined up; still to do|call|come|be; half finished;
		drafts`, "pending calls"},
	{nlu.Says(nlu.Login), `log|sign|logging|signing in|on|up; login; signin; connect|link|add my|account|kally|kallyai [account];
		register; create account; let me in; authenticate; authorize`, "sign in"},
	{nlu.Alone(nlu.Login), "login|signin|connect|signup|register", "login"},
	{nlu.Says(nlu.Logout), `log|sign|logging|signing out|off; logout; signout; disconnect|unlink|remove me|my|from|account|kally [account]`,
		"log out"},
	{nlu.Alone(nlu.Logout), "logout|signout|disconnect|unlink", "logout"},
	{nlu.Says(nlu.Status), `am|are i|we|you [still] signed|logged|connected|linked|online|working|there;
		which|what|whose account|email|user; is account|everything|kally|this|it connected|linked|working|ok|online|running|up;
		account|connection status; status of account; who signed|logged; still connected`, "am I signed in"},
	{nlu.Alone(nlu.Status), "status|ping|whoami", "status"},
	{nlu.Says(nlu.Language), `in|to|into|speak|use|prefer|only|talk <language>; <language> please|from|version|only;
		change|switch|set|choose language; do you speak|know|talk; other|another|different language|languages;
		language settings`, "in English"},
	{nlu.Alone(nlu.Language), "language|<language>|languages", "language"},
	{nlu.Says(nlu.Timezone), `<move>|set|update|fix time zone; time zone|zones; timezone; my clock;
		im|am|live|moved|living|based|now in|to <business> [now] time; use <business> time; set clock|time to; different time zone;
		daylight saving; local time; clock is wrong|off`, "time zone"},
	{nlu.Says(nlu.Profile), `what|who|which|everything data|info|you know|have|stored|keep|remember|saved about|on|of|me;
		what do you know|have|remember; what data|info; my profile|details|data|preferences|settings|information|defaults; who am i;
		my saved|stored|default name|number|details|phone; change|update|edit|show|see my name|profile|details|settings|preferences|
		callback; whats|what is my name`, "what do you know about me"},
	{nlu.Alone(nlu.Profile), "profile|settings|preferences", "profile"},
	{nlu.Says(nlu.Forget), `<delete> everything|all|me|my|what|data [data|account|history|information|details|about|have|know|on];
		right to be forgotten; gdpr; stop storing; dont remember me; delete account`, "delete everything"},
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
	{nlu.Says(nlu.RequestCall), "help book|reserve|find|call|get|make; help me book|reserve|find|call", "help me book"},
	{nlu.Says(nlu.RequestCall), "can|could|would|will|please|pls|plz you|u|someone [please] <ask>; please|pls|plz <ask>", "can you call"},
	{nlu.Says(nlu.RequestCall), `need|want|id|like|looking|wanna|i'd|love|wish|trying|hoping [for|see|<book>] <bookable>|<place>|<book>|
		<call>`, "I need an appointment"},
	{nlu.Says(nlu.RequestCall), `ask them|him|her|my|dentist|doctor|bank|restaurant|hotel|landlord|vet if|whether|what|how|for|about|when|
		why|which|to; ask if|whether|what|how|about|when|why|which|where|for;
		find|check|know [out|them|with] if|whether|what|how|when|where|why; see if|whether; let them|him|her|my know;
		tell them|him|her|my; inquire|enquire about`, "ask if"},
	{nlu.Says(nlu.RequestCall), `cancel|confirm|<move>|check|extend|modify|rebook|undo|revert|reverse|drop|scrap|annul|void|unbook my|the|
		our|a|his|her <bookable>`, "cancel my appointment"},
	{nlu.Says(nlu.RequestCall), `table|tables|room|appointment|reservation for|at|with; seats for; a table; checkup for;
		haircut on|at|for; late checkout`, "table for"},
	{nlu.Says(nlu.RequestCall), "find|get|book|order|reserve me|us", "find me"},
	{nlu.Says(nlu.RequestCall), `schedule|book|reserve|order <one>; book|reserve <business>; make reservations; need haircut; get my hair`,
		"schedule a"},
}
