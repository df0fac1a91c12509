package en

import "github.com/kallybot/kallybot/conversation/nlu"

// leads are polite words before what is asked for. They say nothing about the call.
var leads = []row{
	{nlu.Politely, `^ can|could|would|will|cld|may|might [you|u|i|we] [please|kindly|possibly|maybe]`, "could you please"},
	{nlu.Politely, `^ i|we need|want|wanted|have|wish|hope [you|u] to; ^ i|we wanna|gotta; ^ i|we would like|love|need [you|u] to;
		^ i'd|we'd|id like|love|need [you|u] to; ^ im|were trying|looking|hoping to`, "I need you to"},
	{nlu.Politely, "^ [i|we] need|want; ^ i|we would like; ^ i'd|we'd|id like; ^ im|were looking for", "we would like"},
	{nlu.Politely, `^ is it possible to; ^ would it be possible to; ^ help me|us [to]; ^ do you think you|u could|can;
		^ i was wondering if|whether you|u could|can; ^ any chance you|u could|can; ^ you|u could|can`, "I was wondering if you could"},
	{nlu.Wondering, "^ i|we want|need|wanted|would to know; ^ i|we would like to know; ^ i'd|we'd|id like|love to know", "I'd like to know"},
	{nlu.Courtesy, `if possible|poss|available|necessary|needed|convenient; if you|u|they|that can|could|work|works|is|has|have; if thats ok|okay|fine|possible|alright;
		let me know; keep me posted|updated; thats it|all|everything; that is all|it; i|we think|guess|suppose|believe|hope|dont|havent|not; not sure;
		have a nice|good|great day|one|evening|weekend; no rush|hurry|worries|problem; you are|youre the best|great|amazing; much appreciated;
		looking forward; sorry for|about|to; for me|us; as usual|always; by the way; any time|day is|works; does|do it; whatever works; try again; i mean;
		a lot|bunch|million|ton; so|very much|kind; in advance`,
		"if possible"},
}
