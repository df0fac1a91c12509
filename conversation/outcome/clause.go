package outcome

import (
	"slices"
	"strings"
)

// clause judges one clause of a sentence that is no question.
func (t *talk) clause(c, quote string) {
	m := t.wish.relays(t.marks(c), c)
	if t.kind == errand {
		m &^= lapse
	}
	v := t.wish.said(c)
	aside := m.has(side) && !m.has(core)
	r := against(m&^attempt, m)
	if ownFull().MatchString(c) {
		r = Full
	}
	if r == "" && t.ask && t.last.has(check) && m.has(condition|hedge|callBack|usual) {
		r = Conditional // "is it confirmed?" "that depends"
	}
	if r == "" && t.stage != settled && t.wish.shutBy(c) {
		r = Closed
	}
	if r == Full && (t.kind == cancellation && m.has(revoked) || t.kind == alteration && t.wish.oldGone(c)) {
		r = ""
	}
	switch {
	case aside && !m.has(t.wish.wants(t.kind)):
	case m.has(notice) && t.stage == settled && !m.has(negated|condition|waitList):
	case r == Full || r == Refused || r == Closed || r == WaitList:
		t.refuse(r, c, m, quote)
	case m.has(nay) && t.besides:
		t.besides = false
	case m.has(nay) && t.last.has(check|inquiry|request):
		t.refuse(Refused, c, m, quote)
	case m.has(waiting) && !m.has(t.wish.wants(t.kind)):
		t.stage, t.reason, t.quote = able, "", ""
	case r != "":
		t.bar(r, quote)
	default:
		t.word(c, m, v, quote)
	}
}

// refuse keeps what is offered in the same breath: "not Saturday, Sunday we do have space".
func (t *talk) refuse(r Reason, c string, m mark, quote string) {
	t.bar(r, quote)
	if m.has(offering) {
		for _, p := range pieces(c) {
			if pm := t.marks(p); pm.has(offering) && !pm.has(full|refused|closed) {
				t.offered(t.wish.read(p), quote)
			}
		}
	}
}

// word judges a clause in which nothing speaks against an agreement.
func (t *talk) word(c string, m mark, v values, quote string) {
	told := m.has(state) && !m.has(free|offering) && t.wish.repeated(v) > 0 && !t.wish.compare(v).differs && t.kind != cancellation
	strong := (told || m.has(t.wish.wants(t.kind)) || t.wish.did(t.kind, c)) && !t.wishful(c)
	loose := m.has(weak) && !m.has(other) && t.kind != cancellation && (t.stage != barred || t.closing())
	differs := t.wish.compare(v).differs
	switch {
	case (strong || loose) && t.heardRequest():
		t.agreeOn(v, quote, weightOf(m))
	case differs && m.has(offering|free|yes) && !t.closing():
		t.offered(v, quote)
	case m.has(yes), t.readBack(c, v):
		t.nod(c, v, quote, m.has(willing))
	case t.stage == settled && differs && m.has(core):
		t.deal = v.over(t.deal) // "the booking is for Sunday, then"
	case m.has(free|offering) && t.stage != settled:
		t.raise(able)
	}
	if t.stage != barred {
		t.facts = t.newer(v)
	}
	t.after(c, m, v, strong)
}

// after settles or drops a plain yes by what the called party says next.
func (t *talk) after(c string, m mark, v values, strong bool) {
	if t.stage != nodded {
		return
	}
	bye := farewell().MatchString(c)
	if !strong && !bye && !m.has(yes) && !t.readBack(c, v) && !practical(c, m, v) && len(strings.Fields(c)) > 3 {
		t.stage = able // more was said than a yes, and none of it agrees
	}
	if bye || t.wish.order && readyAt().MatchString(c) && !t.wish.compare(v).differs {
		t.agreeOn(v, t.quote, 0)
	}
}

// wishful reports whether the verbs of a clause tell what they do as a rule or would do, none what is done. What they promise in the first person is done.
func (t *talk) wishful(c string) bool {
	does := moodOf(c)
	return (does.done|does.ahead)&^hosts == 0 && (does.habit&(enters|tells) != 0 && !t.wish.anchored(c) || does.unreal&(enters|tells) != 0)
}

// farewell matches the called party closing the talk; after a plain yes it settles the matter.
var farewell = lazily(`\b(?:bye|goodbye|adios|hasta luego|cheers|have a (?:nice|good|great|lovely)|you're welcome|take care|ta-?ta|no worries|a (?:usted|ti|vosotros|ustedes)|de nada|no hay de que|que (?:tenga|tengan|este|esten|pase|vaya|le vaya)|buen(?:os)? dias?|buenas tardes|chau|chao|nos vemos)\b`)

// ownFull matches "we're booked", which only the called party means of its own house.
var ownFull = lazily(`\bwe(?:'re| are) (?:\w+ )?booked\b`)

// readBack reports whether v repeats at least two of the facts asked for, and none otherwise: as good as a nod.
func (t *talk) readBack(c string, v values) bool {
	said := min(1, len(v.clocks)) + min(1, len(v.days)) + min(1, len(v.counts))
	if len(v.counts) == 0 && t.wish.party > 0 && slices.ContainsFunc(strings.Split(c, ", "), func(item string) bool { return number(item) == t.wish.party }) {
		said++ // "Whitaker, two, half past seven"
	}
	return (said >= 2 || (t.kind == errand || t.wish.order) && t.recites(c)) && !t.wish.compare(v).differs
}

// heardRequest reports whether our caller has asked for anything yet, so that a greeting is no agreement.
func (t *talk) heardRequest() bool { return t.heard || !empty(t.facts) }

// closing reports whether our caller's last turn took an offer or gave a detail of the booking.
func (t *talk) closing() bool { return t.last.has(accept) && !t.last.has(deferal) && !t.ask }

// nod judges a plain yes by what it answers.
func (t *talk) nod(c string, v values, quote string, willingly bool) {
	switch {
	case t.last.has(deferal), t.broken:
	case t.stage == settled:
	case t.closing() && t.readBack(c, v):
		t.agreeOn(v, quote, 0)
	case t.ask && t.last.has(check):
		t.agreeOn(v, quote, 0)
	case t.closing() && (t.last.has(request) || t.stage == able || t.stage == taking || t.reason == Alternative):
		t.agreeOn(v, quote, 0)
	case t.terse && t.stage == taking:
		t.agreeOn(v, quote, 0)
	case t.stage == barred, !willingly && !t.readBack(c, v):
	case t.taken && t.readBack(c, v):
		t.raise(nodded)
		t.quote = quote
	case t.last.has(inquiry):
		t.raise(able)
	case t.last.has(request):
		t.raise(nodded)
		t.quote = quote
	}
}

// weightOf says how much words are worth quoting: those that agree outright 2, a farewell 1, a plain yes 0.
func weightOf(m mark) int {
	if m.has(welcome) {
		return 1
	}
	return 2
}

// agreeOn quotes the last of the weightiest words of agreement, but the first plain yes.
func (t *talk) agreeOn(v values, quote string, weight int) {
	t.facts = t.newer(v)
	if t.stage != settled || weight > t.weight || weight == 2 {
		t.quote, t.weight = quote, weight
	}
	t.stage, t.reason, t.deal = settled, Agreed, t.facts
}

// offered notes another value than asked for.
func (t *talk) offered(v values, quote string) {
	if !t.wish.compare(v).differs {
		return
	}
	t.stage, t.reason, t.quote, t.offer = barred, Alternative, quote, v
	t.facts = t.newer(v)
}

func (t *talk) bar(r Reason, quote string) {
	t.stage, t.reason, t.quote = barred, r, quote
}

func (t *talk) raise(s stage) {
	if t.stage == barred {
		t.reason = ""
	}
	if t.stage < s || t.stage == barred {
		t.stage = s
	}
}

// readyAt matches when ordered goods can be had.
var readyAt = lazily(`\b(?:ready|pick (?:it|them) up|collect (?:it|them)|come (?:by|round|over|at)|l[ao]s? (?:tiene|tienes|teneis|tienen)|pasas?|pasen?|pueden? pasar|list[oa]s?|preparad[oa]s?)\b`)
