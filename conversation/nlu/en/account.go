package en

import "github.com/kallybot/kallybot/conversation/nlu"

// account are the cues of what a person asks of the program itself: its use and its price, the calls made and those to come.
var account = []row{
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
	{nlu.Mentions(nlu.Timezone), "timezone|clock|zone", "the clock"},
	{nlu.Mentions(nlu.Login), "login|sign|connect|link|register", "connect"},
	{nlu.Mentions(nlu.Logout), "logout|disconnect|unlink", "disconnect"},
	{nlu.Mentions(nlu.Status), "status|connected|logged|signed|account", "connected"},
	{nlu.Mentions(nlu.Help), "help|how|explain|example|commands|options|instructions|lost|confused|stuck", "some help"},
	{nlu.Mentions(nlu.OutOfScope), "weather|joke|song|poem|president|capital|music|football|movie|recipe|math|planet|history",
		"the weather"},
	{nlu.Alone(nlu.Help), "help|info|instructions|commands|manual|menu|guide|options|faq", "help"},
	{nlu.Says(nlu.Help), `what can|could you|i|this|bot|it do|help|say|ask|type; what else can you do; who|what are you;
		how does this|it|that|bot work; how do|can|should use|start|write|enter|begin|type|format|work [this|it|number];
		show commands|options|help|menu; what commands|format; need|want help; lost|stuck|confused here; how to use; explain how;
		what kind|sort of calls; which format; give example; can you explain; what is this`, "what can you do"},
	{nlu.Alone(nlu.Help), "help me|please|out; i need help; can you help", "help me"},
	{nlu.Says(nlu.OutOfScope), `whats|what capital|weather|meaning|temperature|score|news|population|square|distance|tallest|highest|
		biggest|fastest|<number>; whats|what is capital|weather|meaning|temperature|score|news|love|<number>; how much is <number>`,
		"what's the weather"},
	{nlu.Says(nlu.OutOfScope), `tell joke|story|jokes|yourself; tell me about yourself; sing|song;
		write|compose poem|essay|story|song|code|email|letter; translate; recipe; play music|song|games|chess|game;
		whos|who going|gonna win|score; win the|world cup|match|game|election|league|championship;
		who won|is|was [president|game|match|election|king]; how many|long|far|tall|old|big legs|planets|countries|people|moons|states|
		continents|moon|earth|sun; how many days|hours in; how tall|old|far|big is; love|like|believe me|god;
		are you human|real|robot; will it rain; going to rain; stock price; lottery; bitcoin; football results; meaning of life;
		<number> times|plus|minus <number>`, "tell me a joke"},
	{nlu.Says(nlu.Usage), `how many|much calls|minutes|credits|more|credit left|remaining|used|make|have|got|made;
		how many|much calls|minutes|credits; how many|much more calls|minutes;
		how many|much have left|used`, "how many calls have I left"},
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
	{nlu.Says(nlu.Pending), `pending|queued|outstanding|unfinished|ongoing;
		scheduled|upcoming|waiting|active calls|requests|call|drafts; open calls|requests|drafts; calls|call|anything|whats|something|requests|any|what
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
}

// mentions are single words that speak for an intent where no cue does.
var mentions = []row{
	{nlu.Mentions(nlu.Language), "language|languages|english|spanish|translate", "which languages"},
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
	{nlu.Mentions(nlu.RequestCall), `call|book|reserve|appointment|reservation|ask|order|schedule|find|need|want|phone|arrange|table|
		check|buy|rent|fix`, "check the garage"},
}
