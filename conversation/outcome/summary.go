package outcome

import (
	"slices"
)

// reading is what one source, the summary or the transcript, says about the call. An empty reason is silence.
type reading struct {
	reason  Reason
	quote   string
	deal    values // day, time, party and price of what was agreed
	offer   values // those of what was offered
	hostile bool
	strange bool // another business answered, or somebody else was served
}

// refusals are reasons by which nothing was agreed; an agreement about the very thing may still follow them.
var refusals = map[Reason]bool{Refused: true, Full: true, Closed: true, NoAnswer: true, Busy: true, Voicemail: true, WaitList: true, Alternative: true}

// fresh are the refusals after which an agreement may follow in the same breath, without a word that marks a turn.
var fresh = map[Reason]bool{Refused: true, Full: true, Closed: true, Alternative: true}

// summary is the state of reading highlights and next steps.
type summary struct {
	reading
	reader
	kind         kind
	wish         wish
	firm         bool            // the agreement names the thing agreed on
	proposed     values          // what our side asked for, as the text tells it
	around       values          // said outside the agreeing sentence
	pending      mark            // marks that carry from piece to piece within a sentence
	sentenceText string          // the folded sentence being read
	names        map[string]bool // words with a capital in it
	settled      bool            // a sentence without values tells a settled state: "we got in!"
	hour         bool            // and it names an hour, of a day that another sentence names
	comes        bool            // a sentence says how to come to what is booked: "please be punctual", "pay on arrival"
	listed       values          // of sentences that only list them: "Kiko, Sunday, 14:00, three of us"
	present      bool            // it is told in the present: "the assistant asks", so that what they do is done
	doubted      bool            // a sentence has a doubt, whatever it is about
	priced       bool            // a price is told, in digits or words
	echo         values          // of the question before this sentence, as the text tells it
	swapped      bool            // somebody else of their people was named than the one asked for
	all          bool            // a sentence without a doubt says over everything that was asked
	stated       values          // and those are its values
	room         bool            // the sentence before says that it can be had
	found        values          // and for when
	gone         bool            // the very thing asked for was called full after something had been agreed
}

// readSummary reads highlights sentence by sentence; what comes later replaces what came before where the words say so.
// Next steps can take an agreement back ("call to confirm"), never give one.
func readSummary(r Result, k kind, w wish) reading {
	s := summary{kind: k, wish: w}
	s.hostile = len(r.Highlights)+len(r.NextSteps) > maxTextBytes // no honest summary is that long
	s.strange = w.forAnother(clean(r.Highlights))
	for _, one := range sentences(unstamped(clean(r.Highlights))) {
		s.strange = s.strange || wrongPlace().MatchString(one.folded)
		s.sentence(one)
	}
	for _, one := range sentences(clean(r.NextSteps)) {
		s.step(one)
	}
	s.close()
	return s.reading
}

// close settles what only the whole text tells.
func (s *summary) close() {
	if s.reason == "" && s.hour && s.kind == errand && s.wish.repeated(s.around) >= s.wish.enough() && !s.wish.compare(s.around).differs {
		s.reason, s.firm = Agreed, true // "Friday had one space; he will be with you at half past eight"
	}
	if s.reason == "" && s.all && !s.doubted {
		s.reason, s.firm, s.deal = Agreed, true, s.stated
	}
	if said := s.wish.repeated(s.listed); s.reason == "" && (s.settled && said >= s.wish.enough() || s.comes && said == s.wish.asked() && kinds(s.listed) > 1) {
		s.reason, s.firm = Agreed, true
	}
	s.deal = s.deal.over(s.around)
	if s.reason == Agreed && !s.firm && !s.valued() && s.wish.repeated(s.proposed) >= s.wish.enough() {
		s.deal = s.proposed // "the assistant asked for six on Sunday; the host agreed"
	}
	if s.kind == cancellation {
		s.deal.days = slices.DeleteFunc(slices.Clone(s.deal.days), s.wish.isToday) // "the deposit goes back today"
	}
	c := s.wish.compare(s.deal)
	switch {
	case s.reason == Agreed && s.gone && !c.differs:
		s.reason = Contradiction
	case s.reason == Agreed && s.swapped:
		s.reason = CallBack
	case s.reason == Contradiction && c.differs && !c.allowed:
		s.reason = Agreed // for other values; the refusal says why
	}
	if s.reason == Agreed && !s.firm && !s.valued() {
		s.reason = NoAgreement
	}
	if s.reason == Answered && s.wish.prices && !s.priced {
		s.reason = NoAgreement
	}
	if s.strange && levels[s.reason] == Confirmed {
		s.reason = NoAgreement
	}
	if s.hostile && levels[s.reason] != NotConfirmed {
		s.reason = Hostile
	}
}

// valued reports whether the facts asked for are said anywhere, so that a bare "confirmed" is about them.
func (s *summary) valued() bool {
	d := s.deal
	return len(d.clocks)+len(d.days)+len(d.counts) > 0
}

// sentence reads one sentence of the highlights.
func (s *summary) sentence(one sentence) {
	whole := s.marks(one.folded)
	if whole.has(dictate) {
		s.hostile = true
		if !whole.has(full | refused | closed | waitList | noAnswer) {
			return
		}
	}
	s.quoted(one)
	if one.question {
		s.echo = s.wish.read(one.folded) // "a table for seven on Friday? No problem, she said"
		return
	}
	s.answered(one.folded)
	if whole.has(undone) && s.kind != question {
		s.take(Refused, true, true)
		return
	}
	s.present = s.present || whole.has(narrated)
	s.pending, s.sentenceText, s.names = 0, one.folded, namesIn(one.text)
	before := s.reason
	h := s.hear(one, whole)
	s.swapped = s.swapped || s.wish.swapped(one.text)
	if s.overturned(one, whole, h) {
		return
	}
	s.settle(one, whole, &h)
	s.priced = s.priced || tellsPrice().MatchString(spanOf().ReplaceAllString(one.folded, ""))
	s.doubted = s.doubted || whole.has(hedge|condition|callBack|lapse|waitList|third|garbled|silence|unheard)
	if s.room = whole.has(free | offering); s.room {
		s.found = h.rest
	}
	s.facts(before, h.agreed, h.rest, one.folded)
	if before != Agreed && (s.reason != Agreed || saidYes().MatchString(one.folded)) {
		s.proposed = h.asked.over(s.proposed)
	}
}

// offers keeps what a piece offers, and reports whether its values are no part of what was agreed:
// those of an offer, of a refusal, and of what our own side said.
func (s *summary) offers(verdict Reason, p string, v values) bool {
	if verdict == Alternative || refusals[verdict] && s.marks(p).has(offering) && s.wish.compare(v).differs {
		s.offer = s.offer.over(v)
	}
	return refusals[verdict] || verdict == NoAgreement || verdict == ourSide
}

// facts keeps the values of a sentence: an agreeing one sets the deal, a later one about the same thing may change it.
func (s *summary) facts(before Reason, agreed, rest values, folded string) {
	if s.reason == Agreed && before != Agreed || !empty(agreed) {
		s.deal = merged(agreed, rest).over(s.deal)
		if before != Agreed {
			s.deal = s.deal.over(s.offer) // what was offered before and is not said otherwise is what was agreed on
		}
		return
	}
	if s.kind != booking && (s.marks(folded).has(revoked) || moodOf(folded).done&strikes != 0) {
		return // what was there before
	}
	if s.reason == Agreed && s.marks(folded).has(core) && s.wish.compare(rest).differs && !someWord(folded, unsure) {
		s.deal = rest.over(s.deal)
		return
	}
	s.around = merged(s.around, rest)
}

func merged(a, b values) values {
	return values{
		slices.Concat(a.clocks, b.clocks), slices.Concat(a.days, b.days),
		slices.Concat(a.counts, b.counts), slices.Concat(a.prices, b.prices),
	}
}

// kinds is how many kinds of values there are.
func kinds(v values) int {
	return min(1, len(v.clocks)) + min(1, len(v.days)) + min(1, len(v.counts))
}

func empty(v values) bool { return len(v.clocks)+len(v.days)+len(v.counts)+len(v.prices) == 0 }
