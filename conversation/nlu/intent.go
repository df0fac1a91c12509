package nlu

import (
	"cmp"
	"slices"
)

// intents numbers the intents for tables.
var intents = [...]Intent{RequestCall, Inform, Correct, Confirm, Deny, Cancel, Restart, Back, Skip, DontKnow, Undo, Repeat, Help, Wait,

	Greet, Thanks, OutOfScope, Usage, Subscription, Billing, History, Info, Transcript, Again, Pending, Login, Logout, Status, Language,
	Timezone, Profile, Forget}

func intentNumber(i Intent) int32 {
	return int32(slices.Index(intents[:], i))
}

// Places in intents of those that are judged together.
var (
	atRequestCall = intentNumber(RequestCall)
	atInform      = intentNumber(Inform)
	atCorrect     = intentNumber(Correct)
	atConfirm     = intentNumber(Confirm)
	atDeny        = intentNumber(Deny)
	atGreet       = intentNumber(Greet)
	atThanks      = intentNumber(Thanks)
	atCancel      = intentNumber(Cancel)
	atRestart     = intentNumber(Restart)
	atLanguage    = intentNumber(Language)
	atTimezone    = intentNumber(Timezone)
	atUndo        = intentNumber(Undo)
	atBack        = intentNumber(Back)
	atSkip        = intentNumber(Skip)
	atForget      = intentNumber(Forget)
	atPending     = intentNumber(Pending)
	atWait        = intentNumber(Wait)
	atHistory     = intentNumber(History)
	atInfo        = intentNumber(Info)
	atTranscript  = intentNumber(Transcript)
	atOutOfScope  = intentNumber(OutOfScope)
	atAgain       = intentNumber(Again)
	atRepeat      = intentNumber(Repeat)
)

// intend works out the intents from the cues that matched and the facts that were found.
func (p *parse) intend() {
	words, rest, free := p.unsaid()
	var score [len(intents)]int
	for _, h := range p.said {
		n := h.a &^ aloneBit
		if !p.plainly(n, h) {
			continue
		}
		s := 40 + 4*int(h.end-h.start)
		if h.a&aloneBit != 0 {
			left := rest
			if (n == atConfirm || n == atDeny) && p.leads(h) {
				left = free
				if facts, _ := p.given(); facts > 0 && !p.requested() {
					left = 0 // "yes, only that we are four"
				}
			}
			if left*3 > words || left*4 > words && (n == atCancel || n == atRestart) {
				continue
			}
			s -= 10
		}
		score[n] = max(score[n], s)
	}
	p.judge(&score, rest)
	p.mentioned(&score, rest)
	p.likely(&score, rest)
	if score[atRequestCall] > 0 && p.category != NoCategory && p.asks(p.lead()) {
		p.task() // "pregunta en la farmacia de la esquina si tienen"
	}
	if score[atRequestCall] > 0 || score[atCancel] > 0 {
		p.rearranges()
	}
	order := make([]int, 0, 4)
	for i, s := range score {
		if s > 0 {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(score[b], score[a]) })
	for _, i := range order {
		p.out.Intents = append(p.out.Intents, intents[i])
	}
}

// leads reports whether a yes or no stands at the beginning of the message, with a pause behind it: "no, five people".
func (p *parse) leads(h item) bool {
	return p.begins(h.start) && h.start <= maxFillers && h.end < int32(len(p.toks)) && p.toks[h.end].kind == mark
}

// begin returns where the first cue of each intent stands.
func (p *parse) begin() (at [len(intents)]int32) {
	for i := range at {
		at[i] = int32(len(p.toks))
	}
	for _, h := range p.said {
		n := h.a &^ aloneBit
		at[n] = min(at[n], h.start)
	}
	return at
}
