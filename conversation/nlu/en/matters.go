package en

import "github.com/kallybot/kallybot/conversation/nlu"

// matters are ways to ask for what the program itself does and knows: how it works, who uses it, what lies far from it.
var matters = []row{
	{nlu.Says(nlu.Help), `what is it that|you do; what is [it] that do; what exactly|is you|this|bot do|does|for; not|dont|unsure|no
		know|sure|idea|clue what|how|where [can|must] type|write|say|do|ask|put|use|enter|start|begin|send; give|lend|need|want me|a|use hand;
		is|have|got there|any|a manual|guide|instructions|documentation|docs|tutorial|faq|help|examples`, "is there a manual"},
	{nlu.Says(nlu.Help), `do|should|must|can|shall need|include|add|put|use|give|write country|area|international|plus|dialling|dialing|
		prefix|zero|leading
		[code|prefix|number|sign|zero]; with|without country|area code|prefix; how do|should|must|can [i|we] write|put|enter|give|type|spell|
		format
		[date|number|time|phone|name|it|that|this]; what|which format|form [format]; what can i|you call|book|order`,
		"do I need the country code"},
	{nlu.Says(nlu.Help), `what else can you|i do|ask|offer; what else is there|possible $; what|which features|functions|abilities|skills|
		powers;
		tell|show|teach me|us how|what to|you use|call|work|book|can; how to use|call|book with|here|you|this`,
		"what else is there"},
	{nlu.Says(nlu.Help), `what kind|kinds|sort|sorts|type|types|places|businesses [of] [places|businesses|people|numbers|things|calls] can|
		do|could you|i|we;
		do you only|also|just do|handle|call|support|work|take; can|could you call|phone|ring|dial abroad|internationally|anywhere|anyone|
		everyone|businesses|
		restaurants|hotels|overseas|foreign|countries|people|numbers; can|could|may|must i write|put|type|say|enter it|that|this; ^ what next|
		now $`,
		"can you call abroad"},
	{nlu.Says(nlu.OutOfScope), `who|whos|whats [is] king|queen|president|prime of|minister; should i dump|marry|buy|invest|quit|divorce|
		wear|vote;
		opinion|thoughts|view on|about; when|whens [is] next|last world|super|olympic|election|eclipse|full|match; which|what team|player|
		film|movie|song|band
		won|wins|scored|is|should; how many calories|grams|cups|ounces|inches|feet|stars|bones|teeth|eggs|goals|wives|oscars`, "who's the king of Norway"},
	{nlu.Says(nlu.OutOfScope), `umbrella|raincoat|sunscreen; tell|say|show me|us something|anything|thing funny|interesting|nice|cool|else|
		sweet|
		scary|smart; whats|what|who [is|are] [your] favourite|favorite; do|does|can you|u believe|dream|sleep|eat|breathe|drink|cry|bleed|love|
		hate|drive|fly|swim|code|program|draw|paint|sing|dance|cook|hug|swear|rap|flirt|see [in|of|me|at]; do|have [you] feelings|friends|kids|
		parents|pets|siblings|girlfriend|boyfriend|consciousness|soul|emotions; is|are [there] life|god|aliens|ghosts|ufos|heaven`,
		"do you believe in ghosts"},
	{nlu.Says(nlu.OutOfScope), `who|whos|what|whats|when|where was|is|were|did [first] richest|oldest|largest|smallest|deepest|longest|
		famous|shakespeare|
		einstein|napoleon|president|king|queen|actor|singer|planet|ocean|titanic; who directed|sang|sings|plays|painted|discovered|founded|
		invented|
		owns|killed; how do|does|did planes|birds|fish|magnets|computers|engines|rainbows|volcanoes fly|work|swim|die|sleep|erupt`,
		"who was the first president"},
	{nlu.Says(nlu.OutOfScope), `will|does|is [it] snow|rain|raining|snowing|sunny|cold|hot|warm|windy today|tomorrow|outside|there|now;
		will rain|snow;
		how hot|cold|warm|deep|heavy is|will it|the; <number> percent of; how do|would say [in]; lets|let's|wanna|want play|chat game|chess|
		about|now;
		lets|let's chat; flip|toss coin; roll|throw dice|die; i|im bored|lonely|sad; marry me; knock knock;
		riddle|trivia|limerick|haiku|sudoku|crossword|horoscopes`, "will it rain tomorrow"},
	{nlu.Says(nlu.Usage), `do|i|we still|any|enough [have|got] [any|enough] calls|minutes|credit|credits; calls|minutes|credit|credits
		left; can|could i|we still|make call|make|more [calls] [this|today|left];
		my|show|current consumption|allowance|allowances; calls|minutes|credit|credits|allowance so|until|till far|run;
		am|are i|we out|over|close|near|at [of|to] limit|my|calls|minutes|credit|quota; whats|what|is anything left|remaining on|in|of
		account|plan|my;
		how many|much can|do|have [i|we] still|left call|make|left`, "do I still have calls"},
	{nlu.Says(nlu.Subscription), `stop|cancel|end|terminate|quit|pause|renew|start|extend|get|keep|leave my|the|your|this|kally|to
		[kally|kallyai|pro|premium|monthly|yearly|annual|paid|free] subscription|plan|membership|trial|tier;
		is|when|has|did|does my|the [free|pro|premium] trial|subscription|plan|membership over|end|ended|ends|expire|expired|expires|
		still|active|valid|up|renew|renews|finished`, "stop my subscription"},
	{nlu.Says(nlu.Usage), "used|spent everything|all|them|it up; have|did i used|use|spend|spent everything|all", "have I used everything up"},
	{nlu.Says(nlu.Subscription), `your [the] prices|pricing|rates|fees|tariffs|tariff|plans; cancel|stop|end|drop|quit premium|pro`, "what are your prices"},
	{nlu.Says(nlu.Subscription), `how much|what does|do|is|would|will kally|kallyai|service|bot|app|pro|premium [service|bot|app] [cost|
		price|charge|costs];
		what does|would|will kally|kallyai|this|it|service|bot|pro|premium cost; whats|what [is] price|cost|fee of|for kally|this|using|pro|
		premium|month|bot;
		compare|see|view|show|list|available|which|what|other|different [are|the|your|do] plans|tiers|packages;
		be|become|make|turn me|a|my|to [a|pro|premium|paying] pro|premium|user|customer|member|subscriber; difference between plans|free|pro|
		basic;
		free to use; free plan|version`, "what does kally cost"},
	{nlu.Says(nlu.Billing), `why did|do|have|was|were|am [you|i|we] take|took|charge|charged|deduct|billed|withdraw|taken|paying; debited|
		deducted`,
		"why did you take ten dollars"},
	{nlu.Says(nlu.Billing), `how|where|when can|do|could|should|will i|we|you pay|see|find|download|change|update|add|remove|enter [for]
		[kally|this|my|the|a|it]
		invoice|bill|receipt|card|payment|subscription|plan|invoices|receipts|bills; how|where|when [can|do|could|should|will] [i|we] pay;
		pay|settle my bill|invoice|balance|subscription|plan;
		see|get|send|download|print|email|forward|need|want [me] my|the|a|last|latest [last|latest|months|copy] bill|invoice|receipt|bills|
		invoices|receipts|statement;
		payment|transaction|card|charge didnt|hasnt|wont|failed|doesnt [go|work]; money|payment|cash back|refund|refunded|returned;
		took|charged money|too|me|my [money|much]; pay|paying with|by|via card|paypal|cash|transfer|apple`, "how can I pay"},
}
