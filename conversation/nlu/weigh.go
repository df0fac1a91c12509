package nlu

import (
	"slices"

	"github.com/kallybot/kallybot/conversation/slot"
)

// judge settles what cues alone cannot: values given, changed or asked for, and a yes with a but.
func (p *parse) judge(score *[len(intents)]int, rest int) {
	facts, not := p.given()
	not = (not && !(score[atRequestCall] > 0 && p.excludes()) || p.takenBack()) && !p.movesBooking()
	if facts == 1 && p.expects(slot.Time) && p.has(slot.TimePreference) {
		score[atConfirm], score[atDeny] = 0, 0 // "any time is fine" answers, it does not agree
	}
	if score[atConfirm] > 0 && p.restricted() {
		score[atConfirm], score[atCorrect] = 0, max(score[atCorrect], 45) // "all right except the number"
	}
	if p.has(slot.CallLanguage) && !p.has(slot.ChatLanguage) {
		score[atLanguage] = 0 // the language on the phone, not that of the chat
	}
	if score[atCorrect] > 0 && score[atRequestCall] > 0 && !p.asksAnew() {
		score[atRequestCall] = 0
	}
	begins := p.begin()
	if score[atCorrect] > 0 && begins[atWait] < begins[atCorrect] {
		score[atWait] = 0 // "hang on, the date is wrong"
	}
	if facts == 0 && score[atCorrect] > 0 && begins[atCorrect] > begins[atConfirm] {
		score[atConfirm] = 0 // "all right apart from the number"
	}
	strong := 0
	for i := atDeny + 1; i < int32(len(intents)); i++ {
		if i != atGreet && i != atThanks {
			strong = max(strong, score[i])
		}
	}
	if facts == 0 && score[atConfirm] > 0 && rest == 0 && begins[atConfirm] < begins[atRequestCall] {
		score[atRequestCall] = 0 // "perfect, please call"
	}
	if facts > 0 && score[atConfirm] > 0 && p.asksFirst() {
		score[atConfirm] = 0
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
		if score[atRequestCall] > 0 && p.passesOn() {
			score[atRequestCall] = max(score[atRequestCall], score[atCorrect]+1)
		}
	}
	if facts > 0 && strong == 0 {
		score[atInform] = max(score[atInform], 20)
		if score[atRequestCall] == 0 && score[atCorrect] == 0 && len(p.req.Expect) == 0 && p.category != NoCategory && !p.onlyWishes() {
			score[atRequestCall] = 25
		}
	}
	if score[atRequestCall] > 0 {
		p.task()
	}
	p.order(score, &begins)
}

// asksFirst reports whether a message that gives a number to call begins with what is to be asked there, so that a word of agreement
// before it agrees to nothing: "vale, pregunta en ...".
func (p *parse) asksFirst() bool {
	return p.has(slot.Phone) && len(p.req.Expect) == 0 && p.isAt(p.lead(), AskVerb)
}

// restricted reports whether a word such as "but" stands between a yes and other words: what is agreed to so is to be changed first.
func (p *parse) restricted() bool {
	for i := p.begin()[atConfirm] + 1; i+1 < int32(len(p.toks)); i++ {
		if p.is(p.toks[i].word, But) && !p.end(i+1) {
			return true
		}
	}
	return false
}

// asksAnew reports whether a message that changes something also names what a new call would be about.
func (p *parse) asksAnew() bool {
	return p.has(slot.Phone) || p.has(slot.BusinessName) || p.passesOn() || p.anyIs(0, int32(len(p.toks)), Bookable) ||
		p.anyIs(0, int32(len(p.toks)), Place) || p.category != NoCategory
}

// passesOn reports whether a message wants a call made to pass something on: "call them and say that we are six after all".
func (p *parse) passesOn() bool {
	return slices.ContainsFunc(p.hits, func(h item) bool { return h.op == opWhom && h.a == message && p.anyIs(0, h.start, CallVerb) })
}

// order puts what is said by the way behind what the message is about.
func (p *parse) order(score *[len(intents)]int, begins *[len(intents)]int32) {
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
	if score[atRequestCall] >= 40 && begins[atLanguage] > begins[atRequestCall] && !p.has(slot.ChatLanguage) {
		score[atLanguage] = 0 // "ask them whether anybody speaks English"
	}
	if command > 0 {
		score[atConfirm], score[atDeny] = 0, 0
	}
	if score[atConfirm] > 0 && score[atDeny] > 0 {
		// Of two equals, or where the no comes first, it is the no: nothing is called on a doubt. "no. I'm happy"
		if score[atConfirm] <= score[atDeny] || begins[atDeny] < begins[atConfirm] {
			score[atConfirm] = 0
		} else {
			score[atDeny] = 0
		}
	}
	for _, o := range [...][2]int32{{atRestart, atCancel}, {atRestart, atForget}, {atUndo, atBack}, {atPending, atHistory},
		{atInfo, atHistory}, {atTranscript, atInfo},
		{atTranscript, atHistory}, {atAgain, atBack}, {atAgain, atRepeat}, {atCancel, atSkip}} {
		if score[o[0]] > 0 && (o[1] != atSkip || len(p.req.Expect) == 0) {
			score[o[1]] = 0
		}
	}
	for i := range score {
		if n := int32(i); n != atThanks && n != atGreet && score[i] > 0 {
			score[atThanks], score[atGreet] = min(score[atThanks], 10), min(score[atGreet], 10)
			break
		}
	}
}

// movesBooking reports whether a booking is to be moved, which asks for a call: "move my table from Friday to Saturday".
func (p *parse) movesBooking() bool {
	_, ok := p.rearranging()
	return ok
}

// rearranging is the cue that asks to change or to cancel a booking; ok is false for none.
func (p *parse) rearranging() (h item, ok bool) {
	for _, h := range p.said {
		if h.a == atRequestCall && (p.anyIs(h.start, h.end, Move) || p.anyIs(h.start, h.end, ChangeVerb)) {
			return h, true
		}
	}
	return item{}, false
}

// rearranges notes whether a booking that was made before is to be changed, or cancelled: a cue says so, or the message begins with
// that and names what was booked, "cancela esa reserva".
func (p *parse) rearranges() {
	cue, ok := p.rearranging()
	if first := p.lead(); !ok && (p.isAt(first, Move) || p.isAt(first, ChangeVerb)) {
		cue.start, cue.end = first, int32(len(p.toks))
		ok = p.anyIs(cue.start, cue.end, Bookable)
	}
	off := p.cueSetting().firstOff
	revokes := ok && cue.start <= off && off < cue.end
	if revokes && p.denied(off) {
		return // "don't cancel the booking"
	}
	p.out.Rearranges, p.out.Revokes = ok, revokes
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
