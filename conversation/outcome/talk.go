package outcome

import (
	"regexp"
	"strings"
)

// stage is how far the called party has gone in the talk.
type stage int

const (
	silent  stage = iota // nothing decisive yet
	able                 // it could be done: availability
	taking               // a request is being taken down: "under what name?"
	nodded               // a plain yes to a request of ours
	settled              // agreement in so many words
	barred               // refused, full, hedged and so on: see reason
)

// talk is the state of reading a transcript.
type talk struct {
	reading
	kind    kind
	wish    wish
	stage   stage
	heard   bool   // the called party said anything
	plain   bool   // the agreement so far is a plain yes
	last    mark   // what our caller's last turn was
	ask     bool   // our caller's last turn was a question
	openAsk bool   // and one that a noun answers: what, which, where
	terse   bool   // it was a bare detail, such as a name
	facts   values // what is on the table at this moment
}

// readTalk follows the turns; the last decisive word of the called party counts.
// What our own caller says never agrees; it only tells what a "yes" answers.
func readTalk(lines []Line, k kind, w wish) reading {
	t := talk{kind: k, wish: w}
	for _, l := range lines {
		text := clean(l.Text)
		if strings.EqualFold(strings.TrimSpace(l.Speaker), "AI") {
			t.ourTurn(text)
			continue
		}
		t.theirTurn(text)
	}
	return t.finish()
}

// openQuestion matches the words that ask for a thing, a place, an amount or a time.
var openQuestion = regexp.MustCompile(`\b(?:what|which|where|when|how (?:much|many|long)|who|que|cual|cuales|cuanto|cuanta|cuantos|donde|cuando)\b`)

func (t *talk) ourTurn(text string) {
	folded := fold(text)
	t.last = ours.marks(folded)
	t.ask = strings.Contains(text, "?")
	t.openAsk = t.ask && openQuestion.MatchString(folded)
	t.terse = len(strings.Fields(folded)) <= 6 && !t.ask && !t.last.has(thanks|deferal)
	if t.last.has(deferal) {
		return
	}
	t.facts = t.newer(read(folded, t.wish.now))
}

// newer is v over what was on the table. A field named right and wrong in one turn stands as right.
func (t *talk) newer(v values) values { return v.over(t.facts) }

func (t *talk) theirTurn(text string) {
	one := sentences(text)
	if len(one) == 0 {
		return
	}
	t.heard = true
	folded := fold(text)
	if theirs.marks(folded).has(machine) {
		t.bar(Voicemail, "")
		return
	}
	for i, s := range one {
		t.theirSentence(s, text, i+1 < len(one))
	}
	t.last, t.ask, t.openAsk, t.terse = 0, false, false, false
}

// theirSentence judges one sentence of the called party. Clauses are taken in order: "yes, but we are full" ends full.
func (t *talk) theirSentence(s sentence, turnText string, more bool) {
	whole := theirs.marks(s.folded)
	if whole.has(dictate) {
		t.hostile = true
		return
	}
	if t.kind == question {
		t.answer(s, whole, turnText)
		return
	}
	if s.question {
		t.theirQuestion(s, whole)
		return
	}
	for _, c := range clauses(s.folded) {
		t.clause(c, quoteOf(s, turnText))
	}
}

// theirQuestion: a question agrees to nothing, but "under what name?" shows that a request is being taken down.
func (t *talk) theirQuestion(s sentence, m mark) {
	if t.stage == barred && !m.has(naming) {
		return
	}
	lead, _, _ := strings.Cut(s.folded, ",")
	if m.has(full | refused | closed) {
		return
	}
	switch {
	case m.has(naming) && t.stage != barred:
		t.raise(taking)
	case theirs.marks(lead).has(yes) && t.last.has(request):
		t.raise(able)
	}
	t.facts = t.newer(read(s.folded, t.wish.now))
}

// clause judges one clause of a sentence that is no question.
func (t *talk) clause(c, quote string) {
	m := theirs.marks(c)
	v := read(c, t.wish.now)
	aside := m.has(side) && !m.has(core)
	r := against(m&^attempt, m)
	if t.kind == cancellation && m.has(revoked) && r == Full {
		r = ""
	}
	switch {
	case aside && !m.has(agreements[t.kind]):
	case m.has(notice) && t.stage == settled && !m.has(negated|condition|waitList):
	case r == Full || r == Refused || r == Closed || r == WaitList:
		t.refuse(r, c, m, quote)
	case m.has(waiting) && !m.has(agreements[t.kind]):
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
			if pm := theirs.marks(p); pm.has(offering) && !pm.has(full|refused|closed) {
				t.offered(read(p, t.wish.now), quote)
			}
		}
	}
}

// word judges a clause in which nothing speaks against an agreement.
func (t *talk) word(c string, m mark, v values, quote string) {
	strong := m.has(agreements[t.kind])
	loose := m.has(weak) && !m.has(other) && t.kind != cancellation
	nod := m.has(yes)
	switch {
	case strong && (t.stage != silent || t.heardRequest()), loose && t.stage != barred && t.last.has(check|request):
		t.agreeOn(v, quote, (strong || loose) && !m.has(welcome))
	case t.wish.compare(v).differs && m.has(offering|free|yes) && !t.closing():
		t.offered(v, quote)
	case nod:
		t.nod(v, quote)
	case t.readBack(v):
		t.nod(v, quote)
	case m.has(free | offering):
		if t.stage != settled {
			t.raise(able)
		}
	default:
		if !empty(v) && t.stage != settled && t.wish.compare(v).differs && (t.stage == barred || t.last.has(request)) && m.has(free|offering) {
			t.offered(v, quote)
			return
		}
	}
	if t.stage != barred {
		t.facts = t.newer(v)
	}
}

// readBack reports whether v repeats at least two of the facts asked for, and none otherwise: as good as a nod.
func (t *talk) readBack(v values) bool {
	said := min(1, len(v.clocks)) + min(1, len(v.days)) + min(1, len(v.counts))
	return said >= 2 && !t.wish.compare(v).differs
}

// heardRequest reports whether our caller has asked for anything yet, so that a greeting is no agreement.
func (t *talk) heardRequest() bool { return t.last != 0 || !empty(t.facts) }

// closing reports whether our caller's last turn took an offer or gave a detail of the booking.
func (t *talk) closing() bool { return t.last.has(accept) && !t.last.has(deferal) && !t.ask }

// nod judges a plain yes by what it answers.
func (t *talk) nod(v values, quote string) {
	switch {
	case t.last.has(deferal):
	case t.stage == settled:
	case t.ask && t.last.has(check):
		t.agreeOn(v, quote, false)
	case t.closing() && (t.last.has(request) || t.stage == able || t.stage == taking || t.reason == Alternative):
		t.agreeOn(v, quote, false)
	case t.terse && (t.stage == taking || t.stage == nodded || t.stage == able):
		t.agreeOn(v, quote, false)
	case t.stage == barred:
	case t.last.has(inquiry):
		t.raise(able)
	case t.last.has(request):
		t.raise(nodded)
		t.quote = quote
	}
}

// agreeOn quotes the last words that agree outright, else the first plain yes or farewell.
func (t *talk) agreeOn(v values, quote string, strong bool) {
	t.facts = t.newer(v)
	if t.stage != settled || strong {
		t.quote = quote
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

// answer judges a sentence when a question was asked. Only what follows a question of our caller answers it.
func (t *talk) answer(s sentence, m mark, turnText string) {
	switch {
	case m.has(silence):
		t.bar(NoAgreement, quoteOf(s, turnText))
	case m.has(hedge):
		t.bar(Hedged, quoteOf(s, turnText))
	case s.question || m.has(waiting|callBack):
	case !t.ask && t.reason != Answered:
	case m.has(garbled):
		t.bar(NoAgreement, quoteOf(s, turnText))
	case t.openAsk && len(strings.Fields(s.folded)) > 2, m.has(yes|replied|full|refused|closed|free|offering) || !empty(read(s.folded, t.wish.now)):
		if t.reason == "" || t.reason == NoAgreement && t.ask {
			t.stage, t.reason, t.quote = settled, Answered, quoteOf(s, turnText)
		} else if t.reason == Answered && len(read(s.folded, t.wish.now).prices)+len(read(s.folded, t.wish.now).clocks) > 0 {
			t.quote = short(turnText)
		}
	}
}

// finish turns the stage into a reason. A plain yes stands if our caller closed the talk with thanks.
func (t *talk) finish() reading {
	switch {
	case t.hostile && (t.reason == "" || levels[t.reason] == Confirmed):
		t.reason = Hostile
	case t.reason != "":
	case t.stage == nodded && t.last.has(thanks) && !t.ask:
		t.reason, t.deal = Agreed, t.facts
	case t.stage == nodded && t.last == 0:
		t.reason = NoAgreement
	default:
		t.reason = NoAgreement
	}
	return t.reading
}

// quoteOf is the sentence, or the whole turn when the sentence is only a word or two and the turn is short.
func quoteOf(s sentence, turnText string) string {
	if len(s.text) < 24 && len(turnText) <= 120 {
		return short(turnText)
	}
	return short(s.text)
}
