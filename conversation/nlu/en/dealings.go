package en

import "github.com/kallybot/kallybot/conversation/nlu"

// Words that stand for one another in the rows below.
const (
	seeks   = "check|tell|know|see|show|find|wondering|confirm|say"
	things  = "table|tables|room|slot|spot|seat|seats|appointment|appointments|booking|reservation|bookings|reservations"
	someone = "they|he|she|it|anyone|anybody|someone|somebody|<place>|<business>"
	says    = "said|say|told|tell|answered|replied"
)

// dealings are ways to speak of the calls themselves: those made, what came of them, what was said, and those still to come.
var dealings = []row{
	{nlu.Says(nlu.History), `
		show|see|list|tell|give everything|all [that] weve|ive|youve|we|you|i [have] done|called|booked|asked|ordered|made;
		what|which|who|whos|whats was|is|were|are last|latest|first|previous
		place|number|business|restaurant|person|one|shop|places|numbers [that] called|rang|rung|phoned|booked|contacted;
		what|which|where|how [many] [places|tables|appointments|restaurants] have|did|ive|weve|had [we|they|kally]
		booked|book|reserved|reserve|ordered| order|arranged; show|see|my|the recents; show|see|list|view|all|find
		older|old|past|previous|earlier|former requests|bookings|orders|reservations|appointments; did|have i|we [already|ever]
		book|booked|reserve|reserved|order|ordered|make|made ` + things + `; did|have i|we [already|ever]
		call|called|ring|rung|phone|phoned the|my|this|that|<place>|<business>; which|what <place>|<common> did|have|has [you|we|i]
		call|ring|phone|book|contact|called|rung|phoned|booked|contacted`, "what have I booked so far"},
	{nlu.Says(nlu.Info), `
		what|whats [is] happening|going|up [on] with call|calls|booking|reservation|appointment|table;
		did|have|has we|i|us get|got|gotten|land|secure|managed [get] ` + things + `; has|have|did ` + someone + `
		come|came|get|got|gotten|call|called|ring|rung|phoned|written back; get|got|gotten through|thru [to]
		[them|him|her|anyone|<place>|<business>] [yet|now|already|today] $; did|have|could|were you|u|they|we [able]
		speak|talk|spoken|talked|spoke|chat|chatted to|with; ` + seeks + `|open|view|pull|bring|load|get [up]
		last|latest|recent|previous|first call; what|whats|which|how price|time|day|date|name|table|room|slot|amount|much|quote|deposit
		[did|was] they|he|she|<place>|<business>
		quoted|quote|give|gave|given|offer|offered|said|say|tell|told|ask|asked|charge|suggest|suggested; any joy; what|whats|any|is
		latest|word|news on|about|from|with call|booking|table|appointment|` + someone + ``, "has the hotel come back to us"},
	{nlu.Says(nlu.Transcript), `
		give|show|send|read|see|share|print|get|want|need|have dialogue|dialog|script|wording|conversation|exchange; what|whatever
		exactly|precisely|literally|actually did|have|was|were you|they|he|she|we tell|say|told|said|talk|discuss|discussed;
		print|type|write|export|transcribe out|up|down call|conversation|chat|what|everything [they|he|she|was|you] [said|told]; print|
		transcribe call|conversation|chat|it|everything; call|chat|phone transcript|transcription|recording|script; what did [two]
		talk|speak|chat|discuss about; complete|full|entire|whole|exact chat|talk|discussion|call|exchange [with]; let|want|like|need|can
		read|see [it] all|everything; read it|that all; what|everything|all lady|woman|man|guy|girl|
		receptionist|person|they|he|she|you|we|<place> ` + says + ` exactly|precisely|literally|verbatim; every|each line|sentence; word
		for word [of] [chat|call|conversation|talk] [with]`, "what exactly did you tell them"},
	{nlu.Says(nlu.Again), `
		call|ring|phone|dial|try|contact last|number|office|same [number|place|one] back|again; call|ring|phone|dial|try|contact
		<place>|<business>|<kin> again; one more time|go|try|call with|at|to|for; maybe|perhaps|can|could|would|please
		try|call|ring|phone|dial later|again|anew; try|call|ring|phone|dial [them|him|her|it] later|tomorrow|again [and]
		[see]`, "try the office again"},
	{nlu.Says(nlu.Pending), `
		you still working|busy on|with [something|anything|it|that]; what|which|anything|something|any|ones havent|hasnt| have|has
		[not|yet] [been] done|called|made|finished|happened|confirmed|approved|answered|sent|completed|started;
		calls|ones|requests|bookings [still|yet] have|need|left|remain|remaining|outstanding [to] make|do|go|place|come;
		draft|drafts|request|requests|card|cards open|waiting|unfinished|unsent|outstanding; waiting|wait|waits|need|needs|needing for|my
		ok|okay|yes|confirmation|approval|say [go|ahead|so]; call|calls|anything|something going| happening|running|ongoing|live [on]
		[now|moment]; when|whens|what|whats next|upcoming|scheduled call; you|u|still calling| ringing|phoning
		[anyone|someone|them|anybody]`, "what calls do you still have to make"},
}

// terms are ways to speak of the account: its use and its price, who uses it, what is known of them.
var terms = []row{
	{nlu.Says(nlu.Usage), `
		how much|many have|get|got|do got|left|play|use|spend|get|month [with|left]; ` + seeks + `|out how much|many ` + amounts + `|left|
		more; how much|many mins|talk|airtime|time|calling [time] [have|left|remain|remains|remaining|get|got|still];
		did|have|has|ive|weve use|used|burn|burned|burnt|spend|spent|finish|finished|go|gone|run|exhausted|through|maxed [up|through|out]
		[all|of] ` + amounts + `; max|maximum|most|total number|amount|calls [of] [calls|minutes] [can|make|have|get];
		tell|show|check|give|know|see|whats|what call|calling|current|remaining balance|usage|quota|allowance|limit|consumption|credit;
		will|gonna|going|might|did|have|do run|ran out [soon|of|this]`, "how much have I got left to play with"},
	{nlu.Says(nlu.Subscription), `
		what|which package|plan|tier|subscription|version|membership am|are|is [currently] on|have|using; what|which am|are
		signed|subscribed| enrolled|paying [up] [for|to|on]; what|how does|do|will|would
		[next|pro|premium|basic|other|higher|bigger|paid|yearly|free] ` + plans + ` [up]
		give|include|includes|offer|offers|get|come|differ|work; get|getting|want|like|let out subscription|plan|membership| contract;
		thinking|considering|interested|think|consider of|about|in|to upgrading|downgrading|switching|premium|pro|subscribing| upgrade;
		upgrading|downgrading|subscribing|resubscribe; stop|dont|not|turn|switch|disable|off|cancel [auto|automatic|off]
		renewing|renew|renewal|renewals [plan|subscription]; auto|automatic renew|renewal; how|when|whens
		long|does|is|till|until|will|left [till|until|before|left|is|does] [free] trial|plan|subscription|membership; am|are on
		free|paid|pro|premium|basic|monthly|yearly [one|plan|tier]; sign|put|enrol|enroll|register [up] [for|to|on|onto]
		[pro|premium|basic|monthly|yearly|paid|free|cheaper|next| your] ` + plans + `; discount|discounts|coupon|promo|deal|deals
		on|for|code plan|plans|subscription|premium|pro|annual`, "how do I get out of this subscription"},
	{nlu.Says(nlu.Billing), `
		remove|delete|take|drop|change|swap visa|mastercard|amex|card [from|off]; was|were|been|got|get|am|being billed|charged|debited|
		invoiced; took|taken|take|takes money|payment|dollars|euros|pounds|quid [twice|again|from]; charge|charges|payment|payments
		from|by kally|kallyai|you`, "how come I was billed again"},
	{nlu.Says(nlu.Login), `
		dont|not|havent|no have|got account|login [yet] [,] [can|could|please] make|create|open|give|set|register|sign; not|isnt|arent
		logged| signed|connected in [,] how|what|where; reconnect|relink|link|pair|connect|hook|tie|join|attach [up] [this|it]
		[chat|bot|phone| device|slack|telegram] [up] [to|with] account|kally; authorise|authorize|allow|grant|give access [to]
		account|kally|kallyai`, "pair this chat with my account"},
	{nlu.Says(nlu.Logout), `
		stop|quit|dont|not using|use account|login; let|get|getting|want out|off [of] account; switch|change|use|swap|move|log [to|into]
		another|other|different|second account|user|login; dont|not want|like|stay|be| remain|keep [stay|be|remain|being|staying]
		logged|signed|connected|linked; forget|delete|clear login|session|password; deauthorise|deauthorize|unauthorise|unauthorize|revoke
		[access]`, "I don't want to stay logged in"},
	{nlu.Says(nlu.Status), `
		hows|how|what|whats [is] connection|link|service|login [like|doing|working|status]; is|are kally|kallyai|bot|service|system|app|
		server|line|things [currently|still|now|all] down|up|offline|online|broken|working|ok|okay|live|running|back; did|has|was login|
		signin|sign|connection|linking|account [in|connect] work|worked|go|gone|linked|connected|successful [through]; ` + seeks + `
		if|whether|that im|i|we|account|kally [am|is] logged|signed|connected|linked|online|working; am|are|is connected [or]
		[not]`, "is the service back up"},
	{nlu.Says(nlu.Language), `
		put|get|make|have|write|say|give it|this|that|everything|chat|them|text in|into <language>; no|not|stop [more] <language> [please]
		[,] [but] <language>; how|where change|set|switch|pick|choose language|languages`, "put everything in Spanish"},
	{nlu.Says(nlu.Timezone), `
		use|set|switch|change|on|show [to] indian|british|irish|uk|us|american|mexican|spanish|european|australian|local|home|my
		time|times; times|hours|clock|time [show|use|give|display|see|shown] <one>|<number>|half|few hour|hours|minutes
		out|off|wrong|ahead|behind|late|early| slow|fast; my|your|our|local|their|his|her time|clock or
		their|theirs|my|mine|your|yours|local|ours|his|hers; my|our local time|clock [is] different|wrong|off|not|another; we|im|i|were
		<number>|<one>|few hour|hours ahead|behind [of|you]; know|tell|see|which|what time zone|timezone [im|i|am|we] [in|
		on]`, "is that my time or theirs"},
	{nlu.Says(nlu.Profile), `
		which|what|whose number|name|phone|email [do|is] give|use|leave|book|put|tell|pass [as|for|under|with|to]; still|do|did|does
		remember|know|have|got my|our name|number|phone|address|email|birthday|details|callback; ` + seeks + ` what|which
		name|number|details [im|i|am] saved|stored|under|registered|kept|have|on; who think i|am; under|in|with what|which|whose name
		[do|will|would|are] book| call|reserve|booking|calling; name and|or number|phone|email; name|number|details have|got|hold|keep
		on|for file|me|us; which|what businesses|places|restaurants|contacts|shops|favourites|favorites [have] remember|know|saved|
		stored|kept|remembered; is|are my|our address|name|number|phone|details|email|contacts saved|stored|kept|correct|right|recorded;
		what stored|saved|kept|recorded about|on|for|under`, "which number do you give as my callback"},
	{nlu.Says(nlu.Forget), `
		dont|not|never want|wish|like keep|keeping|store|storing|save|saving|hold|holding|having|remember|remembering data|info|details|
		anything|name|number|records|information; stop|quit remembering|tracking|recording [me|us|everything|data]; take|remove|delete|
		erase|wipe|strike|scrub me|us|myself|name|number|details from|off|out
		system|records|database|list|files|memory|books|server|servers; <delete> [all|every] personal|private
		data|info|information|details|stuff; <delete> saved|stored places|numbers|contacts|businesses|calls|details|data; <delete>
		that|this|last|the transcript|recording| conversation|log|chat`, "take me off your records"},
}
