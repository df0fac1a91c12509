package en

import "github.com/kallybot/kallybot/conversation/nlu"

// turns are the shapes in which the talk itself is steered: back, on, over again, not now, not at all.
var turns = []row{
	{nlu.Says(nlu.Undo), `
		reverse|revert|undo|ignore|drop|cancel|scrap|scratch|discard|forget|lose|delete|remove|kill|withdraw|retract|disregard [last|
		latest|previous|recent|final]
		` + edits + `; reverse|revert|undo|discard|withdraw|retract what changed|edited|altered|did|wrote; take [back] last|latest|
		recent ` + edits + `;
		changed mind about change|changing|changes|edit|edits; back how|as|like|where was|were before|earlier|originally; shouldnt|wish
		[have|hadnt] changed|touched|edited|altered; leave|keep|use|have [the] old|previous|original|earlier|former|first date|time|
		name|number|one|value|day [in|as]`,
		"withdraw my last edit"},
	{nlu.Says(nlu.Restart), `
		redo|rewrite|rebuild|remake|restart whole|entire|all|everything|lot [request|thing|order|booking|form];
		blank|empty|clean page|slate|sheet|canvas; throw|chuck|bin|toss [all|everything] away|out [and] start|begin|go|lets|let's|
		try; start|begin this|that|it one over|again`, "redo the whole form"},
	{nlu.Says(nlu.Back), `
		go|see|jump|move|hop|back|show one|question|step|thing before|prior|earlier; one|question|step|prompt before|earlier|previously
		$;
		hop|nip|pop|jump back [one|a]; change|fix|redo|edit|correct previous|last|earlier|prior answer|reply|
		response; fix|change|correct|redo|edit|alter|see answer|reply|response|question|one before|previous|above|
		earlier; change|fix|redo|correct what said|wrote|answered|put before|earlier|previously`, "see the one before"},
	{nlu.Says(nlu.Skip), `
		move|get|skip|jump|go past|over|beyond|along this|that|it|question|one [question|one]; no strong|real|particular|special
		feelings|preference|view|opinion;
		whichever|whatever suits|works|fits|easiest; any|either|all|none|one of them|those|these|the [above] will|is|would|are|does [do|
		fine|ok|good|work]; any|either of [them|those|these] [will|would] do|works|work|suits; do|go|carry|live without it|that|this|
		one`, "move past this question"},
	{nlu.Alone(nlu.DontKnow), `
		not [<one>|one] hundred|100 [percent|%] sure|certain|clear; not|isnt entirely|totally|completely|fully|quite|too|altogether
		sure|certain|clear|decided;
		off top head; couldnt|cant tell|say|think`, "not entirely sure"},
	{nlu.Says(nlu.DontKnow), `havent|not|never [yet] settled|decided|agreed|fixed|picked|made [up] [on|upon] [day|date|time|name|number|
		mind|anything]; isnt|not anywhere|nowhere see|find|found|i|can|listed; still working|sorting|figuring|thrashing that|it|this
		[out]`, "we've not settled on a day"},
	{nlu.Says(nlu.Repeat), `put|word|phrase|say|ask|explain [it] [in] another|other|different|differently|simpler|plainer [way|words|
		terms]; put question again; didnt|dont|cant|couldnt|not quite|fully|entirely|totally|completely follow|get|catch|understand|
		hear; what want|need|meant|after know|hear|ask [again]; what did want|ask|need|say [know|from|me] [again]
		$; ^ is|are that|this|it|everything|these|those right|correct|ok|okay|fine|good|true|sure $; are you sure|certain|
		positive; go|run over|through that|it|this again|once`, "word that differently"},
	{nlu.Says(nlu.Help), `
		dont|not|never|didnt|cant get|understand|know|see|follow|grasp how [thing|bot|app|all] works|work|goes|use; how [should|must]
		phrase|word|structure|formulate;
		what am|are able|allowed [ask|say|do|type]; explain|tell what youre for; what sort|kind|kinds|sorts|type|types [of] things|
		stuff|requests|calls can|could|should [i|we] ask|request|get|order|say|do [you] [for]; how all this|it|of work|
		works; what [on] [earth|else] can do [for]; need|want|lend hand using|with this|it|here`, "I don't get how this works"},
	{nlu.Says(nlu.Wait), `
		dont|not|nothing do|send|start|move|happen|happens|make|proceed [anything|ahead|yet] till|until|til|before i|we; dont|not
		` + rings + ` [anyone|them|anybody|yet] till|until|til|before i|we [say|tell|check|confirm|get|am|give];
		give|gimme|need|want|take <one>|<number>|few|couple secs|ticks|tick|mo|mos|jiffy; finding|hunting|fetching|digging|
		searching|grabbing [out|up|for] my|the|it [out|up]`,
		"don't do anything until I say so"},
	{nlu.Says(nlu.Greet), `hi|hiya|hey|hello|yo|morning|evening|afternoon [,] [you|ya|u|all] alright|okay|ok|well|good [today]
		$`, "hiya, you alright"},
	{nlu.Says(nlu.Thanks), `
		been|such massive|huge|great|big|real|enormous|tremendous|amazing|fantastic|wonderful|brilliant|fab [help|helpful|assistance];
		massive|enormous|tremendous|real|such help;
		ta very|ever much; nice one [,] ta|cheers|thanks; you did great|good|well|brilliantly|amazing|perfect|wonderful
		[job]`, "you've been a massive help"},
	{nlu.Says(nlu.OutOfScope), `
		how [long|many|much|often] do|to|can|should|does|would [people|cats|dogs] remove|clean|unclog|cook|boil|bake|fry|grow|lose|
		whistle|tie|fold|iron|peel|roast|steam|defrost|live|sleep|weigh|bloom;
		how get|keep <common>|<business> out|off|away from|carpet|shirt|clothes|of; write|draft|compose|proofread|finish cover|essay|cv|
		resume|homework|report|speech|thesis|toast|blog|caption;
		who|whos playing|headlining|performing|starring|singing|winning at|in|on|the|this; tell|read|sing [bedtime|funny|scary|short|
		good|ghost] story|tale|joke|lullaby`, "how long do you boil pasta"},
	{nlu.Says(nlu.Cancel), `
		dont|not need|want|require|fancy [it|this|that|them|call] anymore|longer; dont|not need|want|require|fancy [it|this|that|them|
		call] any
		more $; ive|weve already|since ` + rang + `|sorted|booked|fixed it|them [myself|ourselves] $;
		bin|ditch|dump|trash|shelve request|call|booking|idea|whole; forget|drop|scrap|leave whole|entire idea|plan|thing|call|request|
		business; gone|going|went off idea|it|this|whole|that; wont|wouldnt be|need [needing|requiring|wanting|bothering] any|anymore|
		now|it|this|that [longer|more|any]; scratch|scrap|bin|kill|ditch|axe whole|entire thing|lot|request|call|idea; wife|husband|
		partner|she|he|they|mum|dad|someone rang|phoned|called them|him|her|already $; no more [,] stop; stop asking|bothering|
		messaging|
		texting|writing|now|already; had|having second thoughts; dont|not go|going through with it|this|that`, "shelve the whole idea"},
	{nlu.Says(nlu.Inform), `
		theres|there|got|have|has|with [is|are|isnt|will] [be] no|not|any lift|elevator|parking|stairs|steps|ramp|doorbell|buzzer|bell|intercom|
		signal|reception|heating|electricity|power|water|wifi|key|keys|gate|balcony|aircon|rush|hurry|shade|signage; no lift|elevator|stairs|
		steps|parking|doorbell|buzzer|rush|hurry|nuts|dairy|gluten|pork|seafood|shellfish`, "there's no elevator"},
	{nlu.Says(nlu.Wait), `need|needs|got|gotta|have|want|let|ill|should|must [me] [to] check|ask|consult|talk|speak|confirm|run|
		clear [it|this|that] [with|to|by|
		past] my|the <kin>|missus|wife|other|team [half]`, "I need to check with my wife"},
	{nlu.Says(nlu.Undo), `scrap|drop|lose|forget|scratch|bin|undo that|the|my last bit|part|bits;
		last bit|part was|is wrong|mistake`, "scrap that last bit"},
	{nlu.Alone(nlu.Confirm), `[aye|yes|yeah|ok|sure|yep] [,] go for it|that
		[pal|mate|buddy|love|man|bud|then|so]; go for it`, "aye go for it pal"},
	{nlu.Says(nlu.Language), `puedes|podes|puede|podrias|sabes|quieres [usted] hablar|escribir|hablarme|contestar|
		responder [en] <language>; hablas|habla|
		hablame|hable|respondeme|escribeme [en] <language>`, "puedes hablar español"},
	{nlu.Says(nlu.Cancel), `^ abort|cancel|quit [,] i|we|please dont|not|didnt [want|need] [this|the|that|a|any]
		[call|booking|reservation|table] [made]; dont want|need|wanna|wish [to] call|ring|book|order|reserve
		anything|anyone|anybody $; dont want|need|wanna|wish [to] call|ring anyone|anybody anymore $`, "abort, I don't want it"},
	{nlu.Alone(nlu.Deny), `
		id|i'd|would rather|prefer [it] [if] [you] didnt|dont|not|wouldnt|waited [call|do|ring|phone|go]; hang|hold fire|off [for]
		[now]`, "I'd rather you didn't"},
	{nlu.Says(nlu.Correct), `
		everything|all|rest|its|thats|it [else|is|looks|about] right|correct|fine|good|perfect|ok|spot except|but|apart|save|only|bar|
		aside|besides; except|apart|besides|aside [from|for|that]
		name|number|date|day|time|phone|people|place|address; swap|shift|amend|alter|adjust|bump|bring|push time|date|day|name|number|
		party to|for|from; surname|name|lastname|spelling has|with|takes|needs two|double|one|an|no|single; not my|mobile|cell|home|
		office|landline [mobile|number|phone] [,] use|ring|call|take; use office|home|work|other|landline line|number|
		phone`, "all correct apart from the time"},
	{nlu.Says(nlu.RequestCall), `
		cancel|drop|scrap|ditch|annul my|our|his|her|tomorrows|todays|mondays|fridays [<date>] <clock>|<date> [with|at]; cancel|drop|
		scrap|move|push|shift|confirm|reschedule [<date>] <clock>|<date> with the|my|our|<place>|<business>|doctor;
		chase|hassle|nag|chivvy|badger|nudge [up|down|after] the|my|our|them|him|her|<place>|<business>; chase|follow up [with] [the|my|
		our|them] [<place>|<business>];
		someone|somebody|anyone call|ring|phone|dial|chase|contact [up] the|my|our|<place>|<business>; someone|somebody|anyone|you
		ringing|calling|phoning|contacting|chasing the|my|our|<place>|<business>; have|exchange|quick word|words with the|my|our|
		<place>|<business>|them; word with the|my|<place>; pass|get|leave message on|to [to] the|my|our|<place>|
		<business>; confirm|check|verify with them|him|her|the|my|<place>|<business> that|if|whether|about; cancel|pause|freeze|end|
		terminate|stop my|our|the gym|phone|internet|broadband|cable|car|home|health|magazine|newspaper|<place>|<business> membership|
		subscription|contract|plan|policy|insurance|account|line|service`, "drop my 4pm with the physio"},
}
