package en

import "github.com/kallybot/kallybot/conversation/nlu"

// records are ways to ask for calls: those made, those to come, what they brought.
var records = []row{
	{nlu.Says(nlu.History), `have|did|had|has you|kally|we called|call|rung|ring|phoned|phone|contacted|contact|dialled|dialed anyone|
		anybody|someone|somebody|
		people|any|places [yesterday|today|recently|lately|before]; last|past|recent|previous|latest|first <number>|few|couple|my|the|your
		[of] calls;
		call|calls list|record|records|overview|archive|log|logs; list|overview|record|log|archive|summary of|with [my|all|past|previous] calls;
		calls in|of|since|during|from <date>|<month>|today|yesterday|last|this|week|month; calls up to now; already called`,
		"have you called anyone"},
	{nlu.Says(nlu.Info), `did|had they|he|she|<place>|<business> have|had|got|offer|find|give|confirm|say|answer|reply|accept|agree|take
		[me|us|you|a|any|my|the] [table|slot|room|space|spot|appointment|availability|opening|place|call|booking|yes];
		whats|what|any|hows|how is|are|the status|state|situation|progress|update|updates|news [of|on|with|about|for] [my|the|our|that]
		reservation|booking|appointment|table|call|request|order`, "did the dentist have a slot"},
	{nlu.Says(nlu.Info), `whats|what status|state|situation|progress of|on|with|for reservation|booking|appointment|table|call|request|order;
		are|am we|i booked|confirmed|sorted|reserved [in|now|yet|then]; is|was it|everything booked|confirmed|sorted|reserved [in|now|yet];
		have|did|do i|we have|get|got table|appointment|booking|reservation|room|slot confirmed|booked|now|yet|then;
		was|were|is|has|did call|booking|reservation|table|appointment|request accepted|successful|rejected|declined|refused|answered|succeed|
		fail|go
		[well|through|ok]; how|what did|was they|reply|response|reaction reply|react|respond|was; who answered|picked; hear|heard back|from
		[them|from];
		reach|reached|get through|get|got|talk|talked|spoke [to|through|hold] [of] them|him|her|someone|anyone|anybody $`, "are we booked in"},
	{nlu.Says(nlu.History), "what did you do|call last|yesterday|today|this|on|for|so [week|month]", "what did you do last week"},
	{nlu.Says(nlu.Info), `was|were anyone|anybody|someone|somebody there|in|available; do we|i have table|room|appointment|slot or|then|now;
		summarise|summarize|recap call|it|that|everything; sum it|that|the up`, "summarise the call"},
	{nlu.Says(nlu.Pending), "calls be made|placed|done", "calls to be made"},
	{nlu.Says(nlu.Login), "authorise|authorize|authenticate me; authorise|authorize|authenticate|verify my account|login", "authorise my account"},
	{nlu.Says(nlu.Logout), "get|take|kick|throw me out of account|here; remove|cut|drop|break|delete link to|with|between my account", "get me out of my account"},
	{nlu.Says(nlu.Status), "^ do you work $; does|is everything|it|this|kally|bot work|working|function|ok|alright", "does everything work"},
	{nlu.Says(nlu.Language), "do you|u|they understand|know|speak|talk|read <language>", "do you understand Spanish"},
	{nlu.Says(nlu.Timezone), "whats|what [is] [the|my|your] time zone|zones", "what's the time zone"},
	{nlu.Says(nlu.Profile), `let me see|view|check|edit|change|update my profile|settings|details|data|info|preferences; what do you call me;
		what name|number do you call|use [me]`, "let me see my profile"},
	{nlu.Says(nlu.Info), `open|show|view|see|display|details|info|result|outcome|summary|happened [of|on|in|about|with] [last|latest|that|
		first|previous|
		recent|yesterdays] call <number>|#|id|number; ^ open|view call; show|see|view|tell what|how happened|went [in|on|with] [last|that]
		[call]`, "open call number 5"},
	{nlu.Says(nlu.Transcript), `what did you|they|he|she say|tell|answer|reply to|them|him|her [them|him|her] exactly|precisely|literally;
		exact|full|entire|complete|whole|literal|original words|wording|conversation|dialogue|transcript|exchange;
		read|see|show|print|view [out|whole|full|entire|exact|what] conversation|dialogue|exchange|transcript|words; what was said [in|on|
		during] [call];
		transcribe; line by line; in writing`, "what did they say to them exactly"},
	{nlu.Says(nlu.Pending), `are|is you|it|kally still|yet calling|ringing|dialing|dialling|trying|phone; list|show|see|check|view|get|tell
		upcoming|scheduled|planned|future|pending|queued|unfinished|outstanding|remaining|next ones|calls|requests;
		what|which calls|requests|ones|drafts have|are|will not|yet|still|coming|due|next|be [been|made|done|up]; whats|what|anything|
		something next|due|
		outstanding|unfinished [up|for|now]; havent|hasnt been called|made|done [yet]; when is|will|are next|scheduled|planned|pending call|
		calls`,
		"are you still calling"},
	{nlu.Says(nlu.Logout), `sign|log [me|us|myself] off|out [of|from] account|kally|everywhere; end|close|kill|stop|quit|exit|leave session;
		switch account|accounts|user; log out of`, "sign off from my account"},
	{nlu.Says(nlu.Login), `get|getting|be|help [me] signed|logged|sign|log [me] in; sign|log [me|us] in|into with|to account|google|email|
		kally;
		sign me up; new account|user for; log back in`, "get me signed in"},
	{nlu.Says(nlu.Status), `check|see|tell|know|verify if|whether|that [im|i|we|you|account|everything] [am|are|is] connected|logged|
		signed|online|linked|working
		[in|up|ok]; which|what|whose account|email|user|login am|is|are|do [i|this|you|we] logged|signed|in|on|using|with|use`,
		"check whether I'm connected"},
	{nlu.Says(nlu.Language), `answer|reply|respond|continue|chat|text|message|communicate [me|with|back] in|with <language>; can|could|
		lets|let's|would
		[do|have|use|speak|talk|chat|continue|switch|change] [this|it] in|to <language>; i only|prefer|understand [speak|understand] <language>;
		from|now now|on [on] [in] <language>; <language> would|instead|only|better|easier; wrong|another|other|different language;
		not [in] <language>`, "answer me in Spanish"},
	{nlu.Says(nlu.Timezone), `my|the|your|this clock|time|timezone is|are|seems|looks wrong|off|late|ahead|behind|incorrect|fast|slow|
		<number>;
		im|am|were|on on|in|to eastern|pacific|central|mountain|european|british|gmt|utc time; local zone|time; set|change my zone|clock|
		timezone`,
		"my clock is off"},
	{nlu.Says(nlu.Profile), `whats|what|which|is|show|see|view|edit|update|change [is] my|mine callback|phone|saved|own|default|stored|
		registered|personal|contact number|name|email|address|details; my account|personal|saved|stored|contact|user details|info|data|
		information|settings`,
		"my account details"},
	{nlu.Says(nlu.Forget), `remove|delete|erase|take|strip|wipe|purge [all|everything] me|us|my|about [details|number|name|data|info|calls|
		me]
		from|off|out [of|in] your|the|this|kallys|memory [system|database|records|list|files|memory|servers]; delete|erase|remove|wipe|purge
		call|conversation|transcript|recording; get rid of [everything|all|what|anything] know|have|about|my; <delete> what|everything|
		anything|all [you] know|have|about
		[on|about] [me]; dont|never|stop store|keep|remember|save|storing|keeping|remembering anything|my|me|data|about;
		<delete> my [whole|entire|call|chat|old|personal] history|account|data|profile|records|calls|information|info|conversations`,
		"remove me from your system"},
}
