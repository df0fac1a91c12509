package en

import "github.com/kallybot/kallybot/conversation/nlu"

// signIn are questions about the sign-in, and what is said where one does not get on with it.
var signIn = []row{
	{nlu.Asks(nlu.AboutSignIn), `why do|must|should|would i|we [have|need|got] [to] sign|log|login|signin|register [in|on|up]; why [the|a|this] login|signin|account|registration;
		why sign|log in; do i|we need|have [to] [an|sign|log|register|create] account|in|up; what account|is kallyai; who is kallyai; is it|this|that|the link|page|login|signin safe|secure|legit;
		i dont have|want [an|to] account|register|login`, "why do I have to sign in"},
	{nlu.Asks(nlu.SignInStuck), `site|page|link|website|it [is|looks|seems|was] cant|cannot|wont|doesnt|didnt|isnt|not [be] reached|load|loading|open|work|working|found|available;
		page|site|link|it is|looks|seems|shows|says|gives|got [an|all|like|a] broken|blank|empty|white|error|unreachable|offline; connection refused; unable to connect; nothing happens|happened|loads;
		i|ive [have] [already|just] did|done|signed|logged [it|that|in]; all done; done; finished; which|what|where address|url [is|do] [the|i]; where is|do [i] [the|find|get] address|url;
		how do|can i copy [the|an] address|url; i dont see|find [the|an|any] address|url; i am|im stuck; it didnt|doesnt work`, "the page can't be reached"},
	{nlu.Asks(nlu.AboutLink), "what does|is link|linking [it|this|account|mean|means]; what happens if|when i link; what is linked; why link [it]", "what does link mean"},
}

// ownData are questions about what is kept, and wishes for it.
var ownData = []row{
	{nlu.Asks(nlu.AboutKept), `who [can|else|all] reads|read|sees|see|gets|has my|our|these messages|chats|data|conversation|texts; do|will|would|are|can you [going|gonna] [to] sell|selling|share|sharing|store|storing|save|saving|keep|keeping my|our data|messages|information|info|chats;
		is my|our data|information|number safe|private|secure|stored|sold|shared; privacy [policy]; what happens to|with my data|messages|information; what data|information do you keep|store|collect|save; gdpr`, "who reads my messages"},
	{nlu.Alone(nlu.Billing), "show|send|give me the|my bill|bills|invoice|invoices [please]; see my bill|bills|invoice|invoices", "show me my invoice"},
	{nlu.Asks(nlu.WantsExport), "export|download [all] [of] [my] data|everything|information; send|give me [a|all|copy] [of] [copy|all|my] [of] [my] data", "export my data"},
	{nlu.Asks(nlu.WantsRecording), "^ [can|could|i|me|please|send|play|get|give|you|hear|want|to|the|show] [you|i|me|to] [send|play|get|give|hear] [me|us] [the|a] recording|audio|sound [please|of|file]; listen|hear [to] the call|recording; where is|can [i] [the|hear|find] recording|audio", "play the recording"},
	{nlu.Asks(nlu.WantsCalendar), "calendar|ics file|entry|invite|event|link; add it|this|that|the [appointment|booking|table] to my|the calendar|diary; put it|this|that in|into|on my|the calendar|diary", "add it to my calendar"},
	{nlu.Asks(nlu.WantsReminder), `remind me|us [again] [please|pls|plz] $; remind|ping|nudge|text|message me|us [about|of] [it|this|that] [on] [a|one|the] day|night|evening|morning
		before [please]; remind me|us [of|about] it|this|that|them; remind me|us of|about the|my|our|this|that
		booking|reservation|table|appointment|visit|dinner|lunch|stay|meal|date; remind me|us beforehand|ahead|closer; i|id|we want|need|like
		[to] [be|get] [a|the] [reminded|reminder] $; set|create|send|give|want|get|need|add|schedule [me|us|up] a|the
		reminder [please] $; set|create|send|give|want|get|need|add|schedule [me|us|up] a|the reminder for|of|about
		it|this|that|booking|reservation|table|appointment|my|our [booking|reservation|table|appointment]; a reminder [the] day|night|evening
		before`, "remind me the day before"},
	{nlu.Asks(nlu.NoReminder), `dont|not|never|no|stop remind|reminding me|us; no|without|cancel|remove|delete|drop|stop|skip|forget [a|the|my|that|any]
		reminder|reminders; dont|not want|need|send|set [me|a|the|any] reminder|reminders`, "no reminder, thanks"},
}
