package nlu

import (
	"cmp"
	"slices"

	"github.com/kallybot/kallybot/conversation/slot"
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
	atUndo        = intentNumber(Undo)
	atBack        = intentNumber(Back)
	atSkip        = intentNumber(Skip)
	atForget      = intentNumber(Forget)
	atPending     = intentNumber(Pending)
	atWait        = intentNumber(Wait)
	atHistory     = intentNumber(History)
)

// intend works out the intents from the cues that matched and the facts that were found.
func (p *parse) intend() {
	words, rest, free := p.unsaid()
	var score [len(intents)]int
	for _, h := range p.said {
		n := h.a &^ aloneBit
		s := 40 + 4*int(h.end-h.start)
		if h.a&aloneBit != 0 {
			left := rest
			if (n == atConfirm || n == atDeny) && p.leads(h) {
				left = free
				if facts, _ := p.given(); facts > 0 && !p.requested() {
					left = 0 // "yes, only that we are four"
				}
			}
			if left*3 > words {
				continue
			}
			s -= 10
		}
		score[n] = max(score[n], s)
	}
	p.judge(&score, rest)
	p.mentioned(&score, rest)
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

// yesFirst reports whether a yes begins the message.
func (p *parse) yesFirst() bool {
	begins := p.begin()
	return begins[atConfirm] < begins[atRequestCall]
}

// mentioned lets single words speak where no cue said what the message is about.
func (p *parse) mentioned(score *[len(intents)]int, rest int) {
	if rest == 0 {
		return
	}
	for _, name := range p.req.Expect {
		if p.has(name) || name == slot.Time && p.has(slot.TimePreference) {
			return
		}
	}
	for i, s := range score {
		if s > 0 && int32(i) != atInform && int32(i) != atGreet && int32(i) != atThanks || score[atInform] > 0 && rest > longestMention {
			return
		}
	}
	for i := range p.hits {
		if h := &p.hits[i]; h.op == opIntent && h.a&mentionBit != 0 && !p.isAt(h.start-1, Or) {
			n := h.a &^ mentionBit
			if n == atConfirm && p.denied(h.start) {
				n = atDeny
			}
			score[n] += 11
		}
	}
	best := 0
	for i, s := range score {
		if int32(i) != atInform && s%11 == 0 && s > score[best] {
			best = i
		}
	}
	if int32(best) == atConfirm && score[best] > 0 && score[best]%11 == 0 {
		p.out.Hinted = true
	}
	for i, s := range score {
		if i != best && int32(i) != atGreet && int32(i) != atThanks && s > 0 && score[best] > 0 {
			score[i] = 0
		}
	}
}

// longestMention is how many words that belong to no cue a message with values may have, to be taken for a command.
const longestMention = 6

// judge settles what cues alone cannot: values given, changed or asked for, and a yes with a but.
func (p *parse) judge(score *[len(intents)]int, rest int) {
	facts, not := p.given()
	not = (not || p.takenBack()) && !p.movesBooking()
	if facts == 1 && p.expects(slot.Time) && p.has(slot.TimePreference) {
		score[atConfirm], score[atDeny] = 0, 0 // "any time is fine" answers, it does not agree
	}
	if p.has(slot.CallLanguage) && !p.has(slot.ChatLanguage) {
		score[atLanguage] = 0 // the language on the phone, not that of the chat
	}
	if score[atCorrect] > 0 && score[atRequestCall] > 0 && !p.asksAnew() {
		score[atRequestCall] = 0
	}
	if begins := p.begin(); score[atCorrect] > 0 && begins[atWait] < begins[atCorrect] {
		score[atWait] = 0 // "hang on, the date is wrong"
	}
	strong := 0
	for i := atDeny + 1; i < int32(len(intents)); i++ {
		if i != atGreet && i != atThanks {
			strong = max(strong, score[i])
		}
	}
	if facts == 0 && score[atConfirm] > 0 && rest == 0 && p.yesFirst() {
		score[atRequestCall] = 0 // "perfect, please call"
	}
	if facts > 0 && (score[atConfirm] > 0 || score[atDeny] > 0) || not {
		score[atCorrect] = max(score[atCorrect], 45)
	}
	switch {
	case facts == 0:
		if strong > 0 || score[atRequestCall] > 0 || score[atConfirm] > 0 || score[atDeny] > 0 {
			score[atCorrect] = 0
		}
	case score[atCorrect] > 0:
		score[atConfirm], score[atDeny] = 0, 0
		score[atCorrect] = max(score[atCorrect], score[atInform]+1)
	}
	if facts > 0 && strong == 0 {
		score[atInform] = max(score[atInform], 20)
		if score[atRequestCall] == 0 && score[atCorrect] == 0 && len(p.req.Expect) == 0 && p.category != NoCategory {
			score[atRequestCall] = 25
		}
	}
	if score[atRequestCall] > 0 {
		p.task()
	}
	p.order(score)
}

// asksAnew reports whether a message that changes something also names what a new call would be about.
func (p *parse) asksAnew() bool {
	return p.has(slot.Phone) || p.has(slot.BusinessName) || p.anyIs(0, int32(len(p.toks)), Bookable) ||
		p.anyIs(0, int32(len(p.toks)), Place) || p.category != NoCategory
}

// order puts what is said by the way behind what the message is about.
func (p *parse) order(score *[len(intents)]int) {
	begins := p.begin()
	command := 0
	for i := range score {
		n := int32(i)
		if !talk(n) || n == atGreet || n == atThanks || score[i] == 0 {
			continue
		}
		switch {
		case score[atRequestCall] < 40:
		case begins[i] > begins[atRequestCall] && n != atRestart && n != atBack:
			score[i] = 0
		default:
			score[i] = max(score[i], score[atRequestCall]+1)
		}
		command = max(command, score[i])
	}
	if command > 0 {
		score[atConfirm], score[atDeny] = 0, 0
	}
	if score[atConfirm] > 0 && score[atDeny] > 0 {
		if score[atConfirm] <= score[atDeny] { // of two equals the no: nothing is called on a doubt
			score[atConfirm] = 0
		} else {
			score[atDeny] = 0
		}
	}
	for _, o := range [...][2]int32{{atRestart, atCancel}, {atRestart, atForget}, {atUndo, atBack}, {atPending, atHistory}, {atCancel, atSkip}} {
		if score[o[0]] > 0 && (o[1] != atSkip || len(p.req.Expect) == 0) {
			score[o[1]] = 0
		}
	}
	for _, i := range [...]int32{atThanks, atGreet} {
		for j := range score {
			if int32(j) != atThanks && int32(j) != atGreet && score[j] > 0 && score[i] > 0 {
				score[i] = min(score[i], 10)
			}
		}
	}
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

// movesBooking reports whether a booking is to be moved, which asks for a call: "move my table from Friday to Saturday".
func (p *parse) movesBooking() bool {
	for _, h := range p.said {
		if h.a == atRequestCall && (p.anyIs(h.start, h.end, Move) || p.anyIs(h.start, h.end, ChangeVerb)) {
			return true
		}
	}
	return false
}

// takenBack reports whether the message rules a value out.
func (p *parse) takenBack() bool {
	for i := range p.hits {
		if h := &p.hits[i]; h.op == opRole && (h.a == roleRuledOut || h.a == roleReplaced) {
			return true
		}
	}
	return false
}

// given counts the values in the message, and tells whether one of them was ruled out.
func (p *parse) given() (facts int, not bool) {
	for i := range p.out.Facts {
		f := &p.out.Facts[i]
		not = not || len(f.Not) > 0
		switch f.Slot {
		case slot.Category, slot.Urgent, slot.ChatLanguage:
		default:
			facts++
		}
	}
	return facts, not
}
