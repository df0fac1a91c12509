package en

import "github.com/kallybot/kallybot/conversation/nlu"

// Words that stand for one another in the frames below.
const (
	rings   = "call|ring|phone|dial|contact|buzz"
	rang    = "called|rung|rang|phoned|dialled|dialed|contacted"
	amounts = "allowance|quota|balance|limit|cap|bundle|minutes|mins|calls|credit|credits"
	plans   = "plan|plans|subscription|tier|tiers|package|membership|premium|pro"
	edits   = "change|changes|edit|edits|correction|corrections|modification|modifications|update|tweak|amendment"
	joins   = "link|hook|connect|attach|pair|sync|tie|join|associate|plug|bind"
	unjoins = "unhook|unlink|disconnect|detach|unpair|untie|decouple|unplug"
	places  = "chat|phone|device|computer|laptop|here|slack|telegram|thread|app"
)

// frames are the shapes in which the program itself is asked for something: a verb of a kind with a thing of a kind.
var frames = []row{
	{nlu.Says(nlu.History), `
		who|whom|where|which|what|places|numbers|businesses|shops|people [places|numbers|else|shops|restaurants] did|have|has|had [we|
		kally] ` + rings + "|" + rang + `;
		everyone|everybody|anyone|places|people|numbers [have|we|had|kally] ` + rang + `; earlier|previous|past|old|older|former|recent
		calls; what have up [to]; calls made|placed|done [on|for|in] behalf|me|us|name; which|what calls have|were|got [been] made|
		placed|done [on|for|in] [behalf|me|name]; have we ever called|rung|phoned`,
		"which shops have we rung"},
	{nlu.Says(nlu.Info), `
		any|had joy|luck|success|news|word|headway|progress|feedback|response [yet] with|from|on|at|about|regarding;
		how did|was|went|were call|one|chat|conversation|thing|things with|to|about|at; how did|was|were [it|things|all] go|turn|pan|
		end|work [out|up] with|for|at;
		how|hows going|looking|coming|things [along|on] with|at; how did <place> thing|call|one|booking|go;
		lowdown|rundown|gist|scoop|recap|skinny|upshot on|about|from|of|call [to|with]; how long did|was [last] call [<number>] [last|
		take]; how
		long did call|last|take;
		pull|bring|load|fetch|get [up] call <number>; up speed; tell|hear|know|see more [about] [last|latest] call|chat|one|booking;
		what did|has <place>|<business>|lady|guy|woman|man|person|receptionist|assistant|people say|said|tell|told|answer|reply|decide|
		offer|think; whats|what|the|latest news|update|word|latest from|on|with|about|regarding; how last|latest|that|call|it|things
		call|went|go|turned [went|go] [out]; did|could|were they|he|she|you|<place> [manage|managed|able] fit|squeeze|slot us|me|it in;
		manage|managed fit|get|find|squeeze|book|reach|speak us|me|it|a|them|anything; did|could manage speak|talk|reach|get|contact
		[to] anyone|anybody|someone|somebody|them|him|her`,
		"any success with the vet"},
	{nlu.Says(nlu.Transcript), `
		read|see|show|hear|know|send|get exactly|precisely|literally what they|he|she|was|we|everyone; line|sentence by line|sentence;
		whole|full|entire|complete chat|exchange|discussion|back; conversation|chat|exchange|dialogue|discussion [they|we] had [with];
		conversation|exchange|dialogue with|between <place>|<business>|them|him|her; call|conversation [in] writing|written; written
		down|out|up;
		every|each|actual [single] word|words [they|was|he|she] [was|were|has|said|spoken|used]; give|show|send|read call in full|
		detail|entirety`, "every single word they said"},
	{nlu.Says(nlu.Again), `
		have|take|give [them|him|her] another|one [more] go|stab|crack|try|shot|attempt|ring|bell|buzz|call; another stab|crack at;
		redo|rerun|repeat|replay|retry|relaunch [last|latest|yesterdays|previous] call|calls|number; ring|call|phone|dial|try|contact
		<place>|<business>|<kin> again|once [more]`, "take another stab at it"},
	{nlu.Says(nlu.Pending), `
		which|what|any [mine] calls|ones|jobs|requests havent|hasnt|arent [happened|gone|been|made|done] [yet]; in|on pipeline|works|
		cards|agenda|docket|horizon;
		calls|ones|call havent|hasnt happened|started|run|occurred [yet]; got|have|anything|something|whats|what [got] lined|queued|
		stacked|coming up;
		yet be made|called|placed|rung; left ` + rings + `|make|place; left do|handle $; still got|have calls|call|ones make|left|
		do`, "what's in the pipeline"},
	{nlu.Says(nlu.Usage), `
		how many|much more|extra|further [calls|ones|minutes] can|could|may|am [we] make|have|get|place|allowed; left|remaining|remains
		on|of|in|from ` + amounts + `|plan|month|account;
		about|close|near|nearly|almost|going run|hit|reach|at|running|over [out] [of] ` + amounts + `; running|run|ran low|short|out on|
		of ` + amounts + `;
		burned|burnt|gone|used|eaten|chewed through|up
		` + amounts + "; " + amounts + ` gone|burned|burnt|exhausted|depleted; used|spent|burned|burnt|eaten|gone|go [up|through] all
		calls|minutes|credits|credit; how much|many monthly|daily|weekly|total allowance|quota|limit|cap|balance|
		bundle`, "about to hit my cap"},
	{nlu.Says(nlu.Subscription), `
		move|go|switch|bump|upgrade|downgrade|step|get|take|jump|drop|put|change up|down|over|to|off|onto|on [to]
		[bigger|smaller|better|cheaper|higher|lower|next|top|free|paid|basic|monthly|yearly|annual|premium|pro|other|another|current]
		` + plans + `;
		stop|quit|avoid|end paying|payments|charged|charging [every|each|monthly] [month|year]; higher|lower|smaller|top|next|biggest
		plan|tier|subscription|package;
		when|whens plan|subscription|membership|trial up|due|over|renewed|renew|expire|run|lapse|lapses; leave|leaving|ditch|dropping
		kally|premium|pro|plan|subscription; switch|move|change|go|put over|onto|on|to yearly|annual|monthly billing|payments|payment|
		plan`,
		"bump me up to the next tier"},
	{nlu.Says(nlu.Billing), `
		extra|double|second|odd|strange|weird|unknown|unexpected|unfamiliar|mystery charge|charges|payment|debit;
		another|other|different card; card on file|record; charge|charged|bill|billed [to] another|other|different|new|old|wrong card|
		account; payment|charge|transaction|debit|amount dont|didnt|not recognise|recognize|know|understand|make|authorise|
		authorize`, "a mystery charge"},
	{nlu.Says(nlu.Login), joins + ` [up|in|with|into|onto|to] [kally] account|accounts|kally|profile|login [with|to|up]; sign|log|get
		[back] into|onto [kally] account|kally|profile;
		sign|log into|onto; ` + joins + " up [kally] account", "pair my account with this"},
	{nlu.Says(nlu.Logout), unjoins + ` [kally] account|accounts|kally|profile|me|login|myself [from] [` + places + "]; " + unjoins + `
		[me] from ` + places + `;
		take|remove|drop|cut|delete|kick|get|pull [kally] account|login|profile off|from|out [of]
		[` + places + `]; get|take|kick out session|account; dont want account|login here|on|connected|
		linked`, "take my account off this phone"},
	{nlu.Says(nlu.Status), `
		is|are account|login|kally|chat linked|hooked|connected|attached|active|paired|synced|set [up]; up and running; what|which|
		whose account|email|login|name running|under|chat|on|using|use;
		account|email|login running|signed|logged|linked under|on|in|here; check|test|verify connection|link|status|login|
		session`, "is my login hooked up"},
	{nlu.Says(nlu.Language), `
		happier|better|easier|rather|comfortable|prefer [if|with|we|it] [in|with|using|speak|speaking|spoke|was] <language>; swap|flip|
		change|go over|back to|into <language>;
		<language> from now|here`, "I'd be happier in Spanish"},
	{nlu.Says(nlu.Timezone), `
		in <business> [now|currently] [and|,] use|set|change [that|local|their] time|zone|clock; clock|clocks|time|zone [<number>|
		<one>] hour|hours|minutes out|off|behind|ahead|slow|fast|early|late|wrong;
		set|put|change clock [to|on|for]; which|what zone|timezone [have|has]`, "the clock's two hours behind"},
	{nlu.Says(nlu.Profile), `
		let|can|want|need|like look|see|go|review|view|check over|through|at|my details|data|profile|info|information|settings;
		what|which details|data|info|information|name|number|phone|stuff [mine] [have] kept|got|stored|saved|down|under|
		noted`, "let me look over my details"},
	{nlu.Says(nlu.Forget), `
		rid what|everything|anything|whatever|all|data|details|info|records [youve|have] [stored|kept|saved|got|know|have|hold] [about|
		on];
		scrub|shred|nuke|purge|zap|clean|wipe|erase [all] everything|history|data|records|calls|logs|info|details;
		` + `delete|erase|remove|wipe|scrub|take|strike|drop [last] call|calls|conversation|transcript|chat [to|with|about] [<place>|
		<business>] from|off|out your|records|history|memory|files|system; all|everything|every [my] [personal] [data|information|info|
		details|records|account|trace|history] deleted|erased|removed|wiped|gone|destroyed`,
		"get rid of everything you've stored"},
}
