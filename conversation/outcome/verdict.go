package outcome

import (
	"strings"
)

// verdict is what one piece says, "" for nothing; c and whole are the marks of its clause and its sentence.
// firm says that an agreement names its object.
func (s *summary) verdict(p string, c, whole mark) (reason Reason, firm bool) {
	m, c := s.wish.relays(s.marks(p), p), s.wish.relays(c, p)
	if s.kind == errand {
		m &^= lapse
		if onList().MatchString(p) {
			m &^= waitList
		}
	}
	about := s.carry(m, p)
	if s.reason != Agreed && s.kind != question && s.wish.shutBy(p) {
		return Closed, false
	}
	if about.has(side) && !m.has(machine|noAnswer|busyLine) && s.kind != question && !someWord(p, s.wish.things) {
		if s.wish.price > 0 && m.has(offering) && len(prices(p)) > 0 {
			return Alternative, false
		}
		return "", false
	}
	if s.kind == question {
		return s.answer(p, m, c, about), false
	}
	if s.kind == cancellation && m.has(revoked) {
		m &^= full // "dar de baja" is no illness then
	}
	if s.kind == cancellation {
		m &^= waitList // others wait for the place
	}
	if s.wish.message && s.wish.echoed(p) {
		return "", false // the message is said over
	}
	if s.wish.none(p) {
		return Refused, false
	}
	if s.kind == errand && s.wish.refrained(p) && !m.has(hedge|condition|callBack|garbled) && !c.has(hedge|condition|third) {
		return Agreed, true // "she won't come", as she was told
	}
	return s.sided(p, m, c, whole, about)
}

// sided is the verdict on a piece with these marks by what speaks against an agreement, then by what speaks for one.
func (s *summary) sided(p string, m, c, whole, about mark) (reason Reason, firm bool) {
	switch r := against(m, c); {
	case r == CallBack && m.has(advice) && s.reason == Agreed, r == Full && s.kind == alteration && s.wish.oldGone(p):
		return s.agreement(p, m&^(callBack|full), c&^(callBack|full), whole, about)
	case r == Full && unlessFirst().MatchString(p):
		return Conditional, false
	case r == Refused && s.kind == booking && m.has(silence) && cannotTell().MatchString(p):
		return Hedged, false
	case s.kind != booking && s.kind != errand && stands().MatchString(p) && !m.has(revoked|moved):
		return Refused, false
	case s.kind == cancellation && (noMore().MatchString(p) || (endsOn().MatchString(p) || s.noneThen(p)) && s.restated(p)):
		return Agreed, true
	case s.kind == alteration && noMore().MatchString(p):
		return "", false // the old day is gone from the book
	case m.has(offering) && !m.has(full|refused|closed|waitList|weak|negated|agreements[s.kind]|agree) && s.proposes(m, p):
		return Alternative, false
	case m.has(notice) && !((s.kind == cancellation || s.kind == alteration && s.reason != Agreed) && m.has(refused)) && !m.has(negated|condition|agree|weak|waitList):
		return "", false
	case s.kind == booking && moodOf(p).done&strikes != 0 && (someWord(p, oursToo) || s.wish.named(p)):
		return Refused, false
	case m.has(condition) && !m.has(advice|refused|negated) && ofPronoun().MatchString(p):
		return Conditional, false
	case s.kind == booking && rubbedOut().MatchString(p), s.withdrawn(p):
		return Refused, false
	case s.kind == booking && m.has(revoked) && (s.reason == Agreed || m.has(core) && !whole.has(turn)):
		return Refused, false
	case r == Hedged && (s.reason == Agreed && s.harmless(m, p) || !m.has(hedge|garbled|core|agree|weak)):
		return "", false
	case r != "":
		return r, false
	}
	return s.agreement(p, m, c, whole, about)
}

// restated reports whether a piece has a value that was asked for, and none that differs.
func (s *summary) restated(p string) bool {
	v := s.wish.read(p)
	if s.wish.repeated(v) == 0 {
		return false
	}
	eve := s.wish.date.AddDate(0, 0, -1) // what is to end with December stops on the 30th of November
	return !s.wish.compare(v).differs || s.kind == cancellation && !s.wish.date.IsZero() && some(v.days, func(d day) bool { return d.is(eve) })
}

// onList matches goods that are put on a list, which is no waiting list.
var onList = lazily(`\b(?:put|wrote|added|jotted) (?:them|it|the order|\d+ \w+) (?:on|onto|to) (?:the|their|his|her) list\b|\b(?:l[ao]s? (?:puso|pusieron|apunto|apuntaron|anoto|anotaron|sumo|sumaron)|(?:puso|apunto|anoto) \d+ \w+) (?:en|a) (?:la|su) lista\b`)

// harmless reports whether a doubt takes nothing back: "allow ten minutes, as parking may be slow".
func (s *summary) harmless(m mark, p string) bool {
	return !m.has(core|agree|weak|garbled) && len(strings.Fields(p)) > 6 && !cannotTell().MatchString(p) && !takesBack().MatchString(p)
}

// against is the reason in a piece that speaks against an agreement, strongest first.
func against(m, c mark) Reason {
	yesWords := m.has(agree | weak | revoked | moved | promised)
	switch {
	case m.has(machine):
		return Voicemail
	case m.has(waitList):
		return WaitList
	case m.has(noAnswer):
		return NoAnswer
	case m.has(busyLine):
		return Busy
	case m.has(garbled):
		return Hedged
	case m.has(closed):
		return Closed
	case m.has(full):
		return Full
	case m.has(refused):
		return Refused
	case m.has(callBack):
		return CallBack
	case m.has(lapse):
		return Conditional
	case m.has(condition) && !m.has(advice) && (yesWords || m.has(core) || c.has(agree|weak)):
		return Conditional
	case m.has(hedge | usual):
		return Hedged
	case m.has(negated):
		return NoAgreement
	case c.has(third):
		return NoAgreement
	}
	return ""
}

// agreement is Agreed when a piece states one, held back by hedges and conditions elsewhere in its clause.
func (s *summary) agreement(p string, m, c, whole, about mark) (Reason, bool) {
	strong := m.has(s.wish.wants(s.kind)) || s.wish.did(s.kind, p)
	loose := m.has(weak) && !m.has(other|free) && s.kind != cancellation && !s.wish.elsewhere(p)
	does := moodOf(p)
	told := s.wish.message && m.has(relayed) || s.wish.ordered(p)
	switch {
	case s.kind == errand && !m.has(agree) && !told && s.wish.otherFirst(p):
		return "", false // "the answer about a plumber will come by text"
	case s.kind == errand && s.wish.amends && reportTaken().MatchString(p):
		return "", false // a complaint that was taken down gives nothing back yet
	case s.kind == booking && does.habit&enters != 0 && someWord(p, onlys) && !s.wish.anchored(p):
		return Refused, false
	case (strong || loose) && !told && (s.asRule(p, does) || s.kind != cancellation && s.wish.astray(p)):
		return "", false
	case (strong || loose) && does.done == 0 && (does.ahead|does.unreal)&^(keeps|hosts) != 0 && s.kind != errand:
		return CallBack, false
	case !strong && !loose:
		if m.has(attempt) && !ownDeed().MatchString(p) {
			return ourSide, false
		}
		return "", false
	case (m | about).has(attempt) && !ownDeed().MatchString(p):
		return ourSide, false
	case whole.has(unheard):
		return ourSide, false
	case c.has(callBack):
		return CallBack, false
	case c.has(condition) && !c.has(advice):
		return Conditional, false
	case c.has(hedge|usual) && !c.has(side):
		return Hedged, false
	}
	short := len(strings.Fields(p)) < 4
	return Agreed, strong || object().MatchString(p) || short && object().MatchString(s.sentenceText)
}

// asRule reports whether a piece tells what they do as a rule, unless the whole is told in the present.
func (s *summary) asRule(p string, does mood) bool {
	return !s.present && does.habit&(enters|tells) != 0 && does.done == 0 && (!s.wish.anchored(p) || does.rule != 0)
}

// proposes reports whether an offer names a value, and is not a settled state of what was asked.
func (s *summary) proposes(m mark, p string) bool {
	v := s.wish.read(p)
	return !empty(v) && !((m.has(state) || s.wish.standing && object().MatchString(p) || saidYes().MatchString(s.sentenceText)) && !s.wish.compare(v).differs)
}
