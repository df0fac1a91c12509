package nlu

import "slices"

// Topic is something about the call itself, how it is made, and what the other side learns; about the sign-in before it,
// or about what is kept of it.
type Topic string

// The topics.
const (
	AboutNumber Topic = "number" // is the person's number told
	AboutWords  Topic = "words"  // what is said
	AboutCost   Topic = "cost"   // what it costs
	AboutCaller Topic = "caller" // who or what calls
	AboutAI     Topic = "ai"     // do they learn that it is an AI
	AboutWhen   Topic = "when"   // when it is made
	AboutRecord Topic = "record" // is it recorded
	AboutWhy    Topic = "why"    // why the open question is asked
	// What happens where nobody answers, and where they cannot do what is asked for.
	AboutUnanswered Topic = "unanswered"
	AboutRefused    Topic = "refused"
	AboutName       Topic = "name"   // is a name needed
	AboutMine       Topic = "mine"   // is the person's own number needed
	AboutLength     Topic = "length" // how long it takes
	AboutListen     Topic = "listen" // can one listen in
	AboutSafe       Topic = "safe"   // can the program be trusted
	AboutTongue     Topic = "tongue" // in which language it is held
	HideNumber      Topic = "hide"   // the person's number is not to be told
	AboutSignIn     Topic = "signin" // why somebody has to sign in, and whether that is safe
	SignInStuck     Topic = "stuck"  // the sign-in's page looks broken, or somebody thinks that they are done with it
	AboutLink       Topic = "link"   // what it means to link an account
	AboutKept       Topic = "kept"   // what is kept of somebody, and who reads it
	WantsExport     Topic = "export" // somebody wants all that is kept of them
	// The sound of the last call, and the file of the appointment that it made.
	WantsRecording Topic = "recording"
	WantsCalendar  Topic = "calendar"
	// Somebody wants to be reminded of a booking, or does not want it.
	WantsReminder Topic = "remind"
	NoReminder    Topic = "no_reminder"
)

// callTopics numbers the topics for tables.
var callTopics = [...]Topic{AboutNumber, AboutWords, AboutCost, AboutCaller, AboutAI, AboutWhen, AboutRecord, HideNumber, AboutWhy, AboutUnanswered,
	AboutRefused, AboutName, AboutMine, AboutLength, AboutListen, AboutSafe, AboutTongue, AboutSignIn, SignInStuck, AboutLink, AboutKept, WantsExport, WantsRecording, WantsCalendar, WantsReminder, NoReminder}

// atReminder is the place in callTopics from which on the topics are wishes that a request may hold, and that are for the program alone.
var atReminder = int32(slices.Index(callTopics[:], WantsReminder))

// requests notes where the cues of a request begin.
func (p *parse) requests() {
	for i := range p.hits {
		h := &p.hits[i]
		if h.op != opIntent || h.a != atRequestCall {
			continue
		}
		start := h.start
		for start > 0 && (p.is(p.toks[start-1].word, And) || p.is(p.toks[start-1].word, Fluff)) {
			start--
		}
		p.out.Requests = append(p.out.Requests, int(p.toks[start].at))
	}
	slices.Sort(p.out.Requests)
	p.out.Requests = slices.Compact(p.out.Requests)
}

// more finds where the same is asked for once more: at the word or the comma that joins it to what stands before.
func (p *parse) more() {
	for i := range p.hits {
		h := &p.hits[i]
		if h.op != opMore {
			continue
		}
		for at := h.start; at < h.end; at++ {
			if p.is(p.toks[at].word, And) || p.comma(at) {
				p.out.More = append(p.out.More, int(p.toks[at].at))
				break
			}
		}
	}
	slices.Sort(p.out.More)
	p.out.More = slices.Compact(p.out.More)
}

// about finds the topic that most words speak of.
func (p *parse) about() {
	var best *item
	for i := range p.hits {
		if h := &p.hits[i]; h.op == opTopic && (best == nil || h.end-h.start > best.end-best.start) {
			best = h
		}
	}
	if best != nil {
		p.out.Topic, p.out.Asks = callTopics[best.a], p.span(best.start, best.end)
	}
}
