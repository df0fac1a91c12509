package en

import "github.com/kallybot/kallybot/conversation/nlu"

// signIn are questions about the sign-in, and what is said where one does not get on with it.
var signIn = []row{
	{nlu.Asks(nlu.AboutSignIn), `why do|must|should|would i|we [have|need|got] [to] sign|log|login|signin|register [in|on|up]; why [the|a|this] login|signin|account|registration;
		why sign|log in; do i|we need|have [to] [an|sign|log|register|create] account|in|up; what account|is kallyai; who is kallyai; is it|this|that|the [link|page|login|signin] safe|secure|legit;
		i dont have|want [an|to] account|register|login; is this a|some scam|phishing`, "why do I have to sign in"},
	{nlu.Asks(nlu.SignInStuck), `site|page|link|website|it [is|looks|seems|was] cant|cannot|wont|doesnt|didnt|isnt|not [be] reached|load|loading|open|work|working|found|available;
		page|site|link|it is|looks|seems|shows|says|gives|got [an|all|like|a] broken|blank|empty|white|error|unreachable|offline; connection refused; unable to connect; nothing happens|happened|loads;
		i|ive [have] [already|just] did|done|signed|logged [it|that|in]; all done; done; finished; which|what|where address|url [is|do] [the|i]; where is|do [i] [the|find|get] address|url;
		how do|can i copy [the|an] address|url; i dont see|find [the|an|any] address|url; i am|im stuck; it didnt|doesnt work`, "the page can't be reached"},
}
