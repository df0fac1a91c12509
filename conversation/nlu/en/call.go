package en

import "github.com/kallybot/kallybot/conversation/nlu"

// call holds what people ask about the call itself.
var call = []row{
	{nlu.Asks(nlu.AboutNumber), `do|will|are you|it tell|give|show|share|giving|sharing|telling my number|phone;
		tell|give|show them|him|her my number|phone; is my number|phone shared|given|shown|visible|hidden|told|private;
		do|will they see|get|have|know my number|phone; what number do|will they see;
		what number will|does show|appear|come; will|can|could|do they call|phone|ring me|us [back]`, "do you tell them my number"},
	{nlu.Asks(nlu.AboutWords), `what will|would|do you|it say|tell|ask; what are you going to|gonna say|tell|ask; what is it going to say;
		what exactly will you say; how will you put|say it; show me what you will|say`, "what will you say"},
	{nlu.Asks(nlu.AboutCost), `how much does|is|will|would it|this|that|call|calling cost|charge; how much is it|this|that|call;
		what does|will it|this|that|call cost; what is|are price|cost|prices|costs; is it|this|call free;
		does it|this cost anything|money|something; do i have pay; do i pay for this|it|that; whats price|cost; what do you charge`,
		"how much does it cost"},
	{nlu.Asks(nlu.AboutCaller), `are you|u robot|bot|machine|ai|human|person|program|computer|real; who|what makes|places|does call;
		who will call|speak|talk|ring; who is calling|speaking; who|what are you; do|will you really|actually [really] call|phone|ring|dial;
		who is|will|gonna|going [going] [be|doing] [doing] talking|speaking; is it robot|bot|machine|human|person;
		am i talking|speaking|chatting to|with robot|bot|machine|human|person|ai`, "are you a robot"},
	{nlu.Asks(nlu.AboutAI), `will|do|would they know|notice|realise|realize it|its|you|that; will|do they know who|what is calling;
		do|will you tell|say them that|its|you|youre; is it obvious; does it sound like robot|human|ai`, "will they know it's an AI"},
	{nlu.Asks(nlu.AboutWhen), `when will|do|are|would you|u call|ring|phone|dial|calling; when will it|call happen|start;
		when are you going to call; how soon will|do you call`, "when will you call"},
	{nlu.Asks(nlu.AboutRecord), `do|will|are you record|recording|transcribe; is|are call|calls recorded|transcribed|recording;
		who|anyone|anybody|someone|somebody|people|others|you [can|could|will|else|also] listen|listens|listening|hear|hears|eavesdrop [in]
		[on|to] call|calls; who [else|all] hears|listens [to|in] [this|that|it|us|me]`,
		"do you record the call"},
	{nlu.Asks(nlu.AboutUnanswered), `^ [and|but|so] what|and [happens|do|will] [you|i|we] [do] if|when they|he|she|you|it dont|doesnt|do|cant|wont|didnt|never
		[not] pick|answer|answers|reach|respond|reply; ^ [and|but|so] what|and [happens] if|when nobody|noone [is] picks|answers|there|responds|home;
		^ [and|but|so] what|and [happens] if|when no one|answer|reply [is] [picks|answers|there|responds|home];
		^ [and|but|so] what|and [happens] if|when they|theyre|its|line|it|place [are|is] busy|engaged|closed|shut|voicemail`, "what if nobody answers?"},
	{nlu.Asks(nlu.AboutRefused), `^ [and|but|so] what|and [happens] if|when they|theyre|its|it|place|youre [are|is] full|fully|booked|packed [booked|up];
		^ [and|but|so] what|and [happens] if|when they|it say|says|refuse|refuses|decline [no]; ^ [and|but|so] what|and [happens] if|when they have|has|got no|nothing|none;
		^ [and|but|so] what|and [happens] if|when they dont|cant|wont have|do|accept|want|manage|offer;
		^ [and|but|so] what|and [happens] if|when there|theres [is|are|isnt] no|nothing|none|any [table|tables|room|rooms|space|slot|slots|appointment];
		^ [and|but|so] what|and [happens] if|when that|time|day|table|slot|it [time|day|table|slot] is|isnt [not] taken|gone|free|available`,
		"what if they are full?"},
	{nlu.Asks(nlu.AboutName), `^ is my|a name needed|necessary|required; ^ do|must|should you|i|they|we need|have|want [to] [give|say|tell|know] my|a name;
		^ why do|would|should|must you|i|they|we need|have|want [to] [give|say|tell|know] my|a name; ^ why [is] my|a name [needed];
		^ what do you|they need|want my|a name for`, "is my name needed?"},
	{nlu.Asks(nlu.AboutMine), `^ is my own|phone|number|mobile|cell [number] needed|necessary|required; ^ do|must|should you|i|they|we need|have|want [to] [give|say|tell|know] my
		[own|phone|mobile|cell] number|phone; ^ why do|would|should|must you|i|they|we need|have|want [to] [give|say|tell|know] my
		[own|phone|mobile|cell] number|phone; ^ why my number|phone; ^ what do you|they need|want my [phone] number|phone for`, "why do you need my number?"},
	{nlu.Asks(nlu.AboutLength), `^ [and|so] how long|much [time] does|will|would|do it|this|that|call|calls|calling|they|you take|last|be|need;
		^ how long is|are call|calls|it|this|that [going] [gonna] [to] [take|be|last]; ^ will|does it|this|that take long; ^ is it|this gonna take long`, "how long does it take?"},
	{nlu.Asks(nlu.AboutListen), "^ can|could|may i|we listen|hear [in|it|that|them] [live] $; ^ can|could|may i|we listen in", "can I listen in?"},
	{nlu.Asks(nlu.AboutSafe), `is it|this|that [bot|service|app|thing] safe|secure|legit|trustworthy; can|should i trust you|this|it;
		is this a|some scam|phishing`, "is this safe?"},
	{nlu.Asks(nlu.AboutTongue), `^ [in] which|what language will|do|does|are you|it|they|caller [speak|talk|call|use] [going] [to] [speak|talk|call|use] [in]`,
		"in which language will you speak?"},
	{nlu.Asks(nlu.HideNumber), `dont|not|never give|share|tell|show|send|use|mention [them|out] my number|phone|callback;
		dont|not give|share|tell|show [them] my own|private|mobile|phone number; keep|hide my number|phone; without my number|phone;
		no callback number; they dont need my number|phone; leave my number|phone out;
		remove|drop my number|phone|callback`, "don't give my number"},
}
