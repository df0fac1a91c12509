package en

import "github.com/kallybot/kallybot/conversation/nlu"

// idioms are ways to say what one wants whose words alone would not tell it, or would tell something else.
var idioms = []row{
	{nlu.Alone(nlu.Confirm), "yessir|roger|approved|ajax|okie|okey|okeydokey|bingo|yas|yus|righto|splendid|brilliant|cushty|amen", "roger"},
	{nlu.Alone(nlu.Confirm), `spot on; cool beans; okie|okey dokie|dokey; lets|let's roll; checks out; everything checks out;
		do your thing|magic; nailed it; make it happen; i approve; ten four`, "spot on"},
	{nlu.Alone(nlu.Confirm), `thats the one; thats me; thats exactly|precisely it|right; no|nothing more|else|other changes|change;
		no|nothing changes|change [needed]; leave it as is; as is`, "that's the one"},
	{nlu.Alone(nlu.Confirm), "ok|yes|sweet|good|sure|cool|great|fine|alright [,] call [em|now|them]", "ok call them"},
	{nlu.Alone(nlu.Deny), `no [,] dont|do do|call|send|book|place it|that|this|them; that|this|it aint right|it|correct; not ok|okay|fine;
		i disagree|object; something|thats off; id say no; no no no`, "no, don't do it"},
	{nlu.Alone(nlu.Confirm), `ok|okay|yes|yeah|sure|great|right|fine|please [,] please call|ring|phone|dial them|him|her|it [now]`,
		"ok please ring them"},
	{nlu.Says(nlu.Restart), "start|open|begin|make new one|request|draft", "start a new one"},
	{nlu.Says(nlu.Skip), "all the same to me|us; makes no odds|difference|matter [to] [me|us]", "it's all the same to me"},
	{nlu.Says(nlu.Undo), `go|switch|change back to old|previous|original|earlier|first|last|former date|time|name|number|one|value|
		version|day|party`, "go back to the old time"},
	{nlu.Says(nlu.Help), `how do|can|should|would i|we make|place|request|order|get|start a call|booking [with];
		how do|can|should i do|use this|that`, "how do I make a call"},
	{nlu.Says(nlu.OutOfScope), `how do|to you|i|we make|cook|bake|draw|build|fix|play|knit;
		what year|century|day|planet|animal|country did|was|is|has; in what|which year`, "how do you make pancakes"},
	{nlu.Says(nlu.Transcript), "what they|he|she|you said exactly; exactly what|how they|he|she said|put", "what they said exactly"},
	{nlu.Says(nlu.Pending), `calls|call|requests|which|what havent|hasnt|have|has not|gone|been|yet [gone|been|not] [out|placed|made|yet];
		not|havent gone|been|went out|placed|made yet`, "calls haven't gone out yet"},
	{nlu.Says(nlu.Timezone), "on|in <business> time", "on Dublin time"},
	{nlu.Alone(nlu.Deny), `not what|how i wanted|meant|asked|said|like; isnt|aint|wasnt what i wanted|meant|asked|said; dont like it|that`,
		"not what I wanted"},
	{nlu.Alone(nlu.Confirm), `call away; dial away; all good [,] [call|go|do] [it|ahead]; give them a call; you can dial; yes to all;
		all yes`, "call away"},
	{nlu.Alone(nlu.Skip), `leave|keep the|that|this|my name|number|phone|time|date|one out|off|away|empty|blank;
		without a|the|my name|number|time|date; no name|number|time|date needed|necessary|required`, "leave the name out"},
	{nlu.Alone(nlu.DontKnow), `the foggiest; havent the foggiest|faintest; not the foggiest|faintest; no way of knowing;
		wouldnt have a clue; dont have it|that [on|with] [me|hand]`, "haven't the foggiest"},
	{nlu.Says(nlu.Help), `what do|must|should i have to|need do|say|write;
		what sort|kind|kinds|sorts of things|stuff|tasks|calls|requests; examples of; what are you able|capable; what else is possible;
		what am i allowed|able`, "what sort of things can you do"},
	{nlu.Says(nlu.Usage), `left of|in|on|for monthly|quota|allowance|limit|plan|credit|credits|minutes|month;
		how much|many of my|the quota|allowance|limit; spent so far; over my limit|quota`, "left of my quota"},
	{nlu.Says(nlu.Profile), `which|what details|information|facts|data|things of|about|on mine|me|us;
		details|data you have|keep|hold|store|saved; callback|call back number; number|name|email you have|hold|keep|saved for|on me`,
		"which details of mine"},
	{nlu.Alone(nlu.Deny), `hold off; dont|didnt want|like|ask that|this|it [one]; dont|didnt want|like|ask for that|this; thats a no;
		no can do`, "I don't want that"},
	{nlu.Says(nlu.Cancel), `forget|scrap|drop|skip the|this|that call|request|booking; scratch that [,]; call off the|this|my|everything;
		not|no longer|interested|necessary anymore|necessary; dont want to|a call [anymore]; changed|change of plans|plan;
		changed plans|plan; plans changed; called it quits; pull the plug; no deal`, "forget the call"},
	{nlu.Says(nlu.Restart), `fresh|new start; from square one; back to square one; a do over; start a fresh;
		once more from the start|top|beginning`, "a fresh start"},
	{nlu.Alone(nlu.Skip), `not needed|required|necessary; n / a; none of your business; no comment; rather not answer|tell|share;
		id|i'd rather not answer|tell|share; dont ask; makes no odds; same to me; all the same; wont say;
		not telling|sharing`, "no comment"},
	{nlu.Alone(nlu.DontKnow), `i forget; id|i'd|i'll|ill have to look|check|ask; slipped my mind; it slipped my mind; not a clue;
		lost it|the number; i lost it; havent a clue; your guess is as good; drawing a blank; on the tip of my tongue;
		never knew`, "not a clue"},
	{nlu.Says(nlu.Undo), `take that|it|this back; bring|get|put|give me back the|my old|previous|earlier|first|original [value|one];
		i take it back; the way it used to be`, "take that back"},
	{nlu.Alone(nlu.Repeat), `what do u|you mean; ask me again; i missed that|it; doesnt|didnt make sense [me]; you lost me;
		dont follow|get [you|it]; not following; over my head; in other words; sorry [,] what; what now; que`, "you lost me"},
	{nlu.Says(nlu.Help), `show me what you|u can do; guide|walk me [through]; where|how do i start|begin; what do i do [now|here|next];
		what do i need to say|write|type|do; whats this|the bot|thing for; not|dont sure|know|understand how this|it|that works|work;
		what happens next; any tips; what am i supposed to; whats the point of`, "walk me through it"},
	{nlu.Alone(nlu.Wait), `<number> minutes|min|mins|seconds|sec|secs; lemme|let check|see|look|think|find|ask [it|up|that];
		be|ill|i'll be back [soon|later|shortly]; be|ill|i'll back in <one> bit|minute|sec|moment|few; easy there; in a bit|moment|minute;
		not so quick; still looking|checking|searching|here; almost there`, "back in a bit"},
	{nlu.Alone(nlu.Greet), "hallo|hola|gday|g'day|aloha|ello|oi|heyo|hihi|bonjour|yoohoo", "hallo"},
	{nlu.Alone(nlu.Greet), `morning|evening|afternoon|mornin [all|everyone|to|you]; top of the morning; long time no see;
		pleased to meet you; how do`, "morning all"},
	{nlu.Says(nlu.Thanks), `thanks|cheers|ta|ty|thx [,] thats|that|its was|is|great|brilliant|perfect|lovely|fantastic|awesome|helpful|
		wonderful|all|kind; ta`, "cheers, that's brilliant"},
	{nlu.Says(nlu.Thanks), `much obliged; you rock|rule; thats great|kind|sweet of you; cheers mate; good bot|boy|girl|stuff|show|going;
		nice|lovely one|work; very|so|super|really helpful|kind|useful; i owe you; im|i am grateful|thankful; no thanks needed;
		bless you|u`, "much obliged"},
	{nlu.Says(nlu.OutOfScope), `set|create an|a|me alarm|timer|reminder; send|write an|a|me email|mail|tweet|text|sms;
		convert <number> miles|km|pounds|kilos|feet|dollars|euros|inches|celsius|fahrenheit;
		turn|switch on|off lights|light|tv|radio|heating; an uber|lyft; tell me|us a fun|random fact|story; a fun fact;
		how do|to i|you cook|bake|draw|spell|say|tie; what|who invented|discovered|wrote|painted; remind me to;
		open google|youtube|netflix|spotify; search google|web|internet|online; stock price|market; horoscope; lottery;
		are you married|single|real|human|sentient`, "set an alarm"},
	{nlu.Says(nlu.Usage), `left|remaining on|in my account|plan|month; how many more can|do i|we make|have;
		how close|near am i to limit|cap; how|what much of my quota|allowance; run|running low|out; calls|minutes used [so];
		whats left this month`, "how close am I to the limit"},
	{nlu.Says(nlu.Subscription), `what|how much does|is it|this|kally|pro|premium|membership|plan cost|costs|per|a month|year|monthly;
		whats|what does it|this cost|price; switch|change|move to annual|annually|yearly|monthly|free|pro|premium|basic;
		pause|cancel|end|stop|renew|suspend my membership; membership fee|fees|price; how much does|is pro|premium|it cost|month`,
		"what does it cost"},
	{nlu.Says(nlu.Billing), `billed for|twice|wrong|again|incorrectly|me; take|accept paypal|visa|mastercard|amex;
		a|strange|unknown|weird|wrong|that charge [on|i]; dont|not recognize|recognise charge|payment;
		next|last|failed|late|missing payment|charge|bill; double|wrongly|over charged|billed; overcharged; vat number;
		money back|returned; my bank statement; cost me`, "I was billed twice"},
	{nlu.Says(nlu.History), `when did you|we last call|ring|phone; open|show|see the call|calls log; calls|called so far;
		what have you done so far; what weve done; who did you|we|i call|ring|talk|speak`, "open the call log"},
	{nlu.Says(nlu.Info), `did|could you|it|they get|come|go through; so did they|you have|get|find table|room|appointment|slot|it;
		give|get me the|a summary|rundown|outcome|gist|results; was|is the|my|it booking|call|reservation|appointment|table|it made|
		confirmed|booked|done|successful; what came of|out; what became of; how|what happened|went; whats the verdict|word|latest;
		any word|update|updates|news|answer; how|what did it|that turn|work out; fill me in`, "did you get through"},
	{nlu.Says(nlu.Transcript), `read|see|hear|view|listen the|whole|full|to|this conversation|dialogue|dialog|recording|chat|call;
		what|exactly was|did said|say on|during|in call|phone; what exactly was|they|did said|say; read what|everything they|was said;
		text|script|words|log of call|conversation; everything that was said; word 4 word`, "read me the call"},
	{nlu.Says(nlu.Pending), `what|whats are|is you|kally working|coming|planned|lined|happening|next on|up; whats coming up;
		planned|open|future|remaining|unmade calls|call; calls on hold|ice|standby; calls not|yet made|done|placed;
		still|yet waiting|to on|for|make any|calls|call; not made|placed|done yet; whats still to do|come;
		on the agenda|to do`, "what's coming up"},
	{nlu.Says(nlu.Login), `how can|do i connect|login|register|join; make|open|get|create [me] account|login; set up account|login;
		want|need to register|connect|join; get me logged|signed in`, "make an account"},
	{nlu.Says(nlu.Logout), `end|close|kill|terminate|finish my|this|the session; remove|delete|drop|cut my|the account link|connection;
		unlink; log|sign me out|off`, "end my session"},
	{nlu.Says(nlu.Status), `is|are the|you|this|kally service|system|server|servers|bot|it|kally|you up|down|alive|awake|dead|broken|back;
		you there; anybody|anyone home|there; are|is you|it alive|awake|dead|broken|down; everything|all up and running;
		are u there|up|ok; who is logged|signed in`, "is the service up"},
	{nlu.Says(nlu.Language), `what|which|how many languages are|do|can|you [there|speak|know];
		dont|cant|not speak|understand|read <language>; my <language> is bad|poor|rusty|terrible`, "I don't speak Spanish"},
	{nlu.Says(nlu.Timezone), `eastern|pacific|central|mountain|us [standard] time; gmt|utc|est|pst|cst|bst|cet|edt|pdt; wrong time zone;
		live|living|based|moved|relocated|move in|to <business> $; im|am in <business> now|time|currently|atm; its <clock> here|there;
		here it is <clock>; hours difference; london|madrid|paris|tokyo|chicago|denver time`, "eastern time"},
	{nlu.Alone(nlu.Timezone), `live|living|based|moved|relocated in|to [new|los|las|san|mexico] <town> [city|now];
		im|am in [new|los|las|san|mexico] <town> [city] now|time|currently`, "I live in Chicago"},
	{nlu.Says(nlu.Profile), `see|show|view|check|open|read|edit|update my|me|the info|information|details|profile|settings|data;
		which|what name|number|phone|email|address do|you use|have|got [for|on|me]; what do|have you on|got file|me;
		info|data saved|stored|kept; call me by another name; my saved|stored data|name|number`, "see my info"},
	{nlu.Says(nlu.Forget), `be forgotten; dont|not|stop|quit keep|keeping|store|storing|save|saving my|any|me data|info|details|
		information|history; get rid of|off my|all|everything data|info|account|history|stuff|details; right to erasure;
		delete|erase|remove|wipe|clear|purge|destroy my stuff|traces|trace|records|record|file|profile;
		leave no trace`, "get rid of my data"},
}
