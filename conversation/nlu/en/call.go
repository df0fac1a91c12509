package en

import "github.com/kallybot/kallybot/conversation/nlu"

// call holds what people ask about the call itself.
var call = []row{
	{nlu.Asks(nlu.AboutNumber), `do|will|are you|it tell|give|show|share|giving|sharing|telling my number|phone;
		tell|give|show them|him|her my number|phone; is my number|phone shared|given|shown|visible|hidden|told|private;
		do|will they see|get|have|know my number|phone; what number do|will they see;
		what number will|does show|appear|come`, "do you tell them my number"},
	{nlu.Asks(nlu.AboutWords), `what will|would|do you|it say|tell|ask; what are you going to|gonna say|tell|ask; what is it going to say;
		what exactly will you say; how will you put|say it; show me what you will|say`, "what will you say"},
	{nlu.Asks(nlu.AboutCost), `how much does|is|will|would it|this|that|call|calling cost|charge; how much is it|this|that|call;
		what does|will it|this|that|call cost; what is|are price|cost|prices|costs; is it|this|call free;
		does it|this cost anything|money|something; do i have pay; do i pay for this|it|that; whats price|cost; what do you charge`,
		"how much does it cost"},
	{nlu.Asks(nlu.AboutCaller), `are you|u robot|bot|machine|ai|human|person|program|computer|real; who|what makes|places|does call;
		who will call|speak|talk|ring; who is calling|speaking; who|what are you;
		who is|will|gonna|going [going] [be|doing] [doing] talking|speaking; is it robot|bot|machine|human|person;
		am i talking|speaking|chatting to|with robot|bot|machine|human|person|ai`, "are you a robot"},
	{nlu.Asks(nlu.AboutAI), `will|do|would they know|notice|realise|realize it|its|you|that; will|do they know who|what is calling;
		do|will you tell|say them that|its|you|youre; is it obvious; does it sound like robot|human|ai`, "will they know it's an AI"},
	{nlu.Asks(nlu.AboutWhen), `when will|do|are|would you|u call|ring|phone|dial|calling; when will it|call happen|start;
		when are you going to call; how soon will|do you call`, "when will you call"},
	{nlu.Asks(nlu.AboutRecord), `do|will|are you record|recording|transcribe; is|are call|calls recorded|transcribed|recording;
		who|anyone|anybody|someone|somebody|people|others|you [can|could|will|else|also] listen|listens|listening|hear|hears|eavesdrop [in]
		[on|to] call|calls`,
		"do you record the call"},
	{nlu.Asks(nlu.HideNumber), `dont|not|never give|share|tell|show|send|use|mention [them|out] my number|phone|callback;
		dont|not give|share|tell|show [them] my own|private|mobile|phone number; keep|hide my number|phone; without my number|phone;
		no callback number; they dont need my number|phone; leave my number|phone out;
		remove|drop my number|phone|callback`, "don't give my number"},
}
