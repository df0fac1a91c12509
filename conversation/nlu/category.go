package nlu

import "github.com/kallybot/kallybot/conversation/slot"

// kinds holds where each kind of business is first spoken of, plus one.
type kinds [General + 1]int32

func (k *kinds) note(c Category, at int32) {
	if k[c] == 0 {
		k[c] = at + 1
	}
}

// weighPhrases adds up what phrases say about the kind of business. Weak ones are guesses, which do not speak against the one kind that
// words name: "cita en el taller" is none at a clinic. A hotel has tables, too.
func (p *parse) weighPhrases(first *kinds) {
	last, only := &noItem, p.onlyKind()
	for i := range p.hits {
		h := &p.hits[i]
		if h.op != opCategory || h.a == last.a && h.start < last.end && h.end > last.start {
			continue // the same words, read in two ways
		}
		if only != NoCategory && only != Hotel && Category(h.a/16) != only && h.a%16 <= guessWeight {
			continue
		}
		if p.inTime(h) || p.personal(h.start) || p.onlyNamed(h) || p.isNot(h.start) {
			continue
		}
		if h.end-h.start == 1 && p.kinded(h.start) && p.named(h.start) {
			continue // counted among the words
		}
		last = h
		cat, weight := Category(h.a/16), h.a%16
		if p.behindName(h.start) {
			weight = min(weight, namedWeight)
		}
		p.cats[cat] += weight
		first.note(cat, h.start)
	}
}

// onlyKind returns the kind that words have named, if they named one alone.
func (p *parse) onlyKind() Category {
	only := NoCategory
	for c := Restaurant; c <= General; c++ {
		if p.cats[c] > 0 && only != NoCategory {
			return NoCategory
		}
		if p.cats[c] > 0 {
			only = c
		}
	}
	return only
}

// weighWords adds up what words that name a kind of business, or end like one, say about it.
func (p *parse) weighWords(first *kinds) {
	for i := range p.toks {
		at := int32(i)
		v := p.kindOf(p.toks[i].word)
		if v == 0 || p.personal(at) || p.isNot(at) || p.partOfName(at) {
			continue
		}
		p.cats[v] += placeWeight
		if p.behindName(at) {
			p.cats[v]--
		}
		if p.called(at) {
			p.cats[v] += calledWeight
		}
		first.note(Category(v), at)
	}
	for i := range p.toks {
		if c := p.kindByEnding(&p.toks[i]); c != NoCategory {
			p.cats[c] += placeWeight
			first.note(c, int32(i))
		}
	}
}

// weigh decides from what the words say what kind of business is meant.
func (p *parse) weigh() {
	first := kinds{}
	p.weighWords(&first)
	p.weighPhrases(&first)
	if at := p.tableFor(); first[Restaurant] == 0 {
		first[Restaurant] = at
	}
	best := NoCategory
	for c := Restaurant; c <= General; c++ {
		if p.cats[c] > p.cats[best] {
			best = c
		}
	}
	if p.cats[best] < enoughWeight && !(p.cats[best] > 1 && (len(p.req.Expect) == 0 && p.requested() || p.expects(slot.Category))) {
		return
	}
	p.category = best
	if len(p.req.Expect) > 0 && p.cats[best] < answerWeight && !p.expects(slot.Category) && !p.expects(slot.Task) && !p.requested() {
		return
	}
	at := first[best] - 1
	p.fact(Fact{Slot: slot.Category, Value: categoryNames[best], Span: p.span(at, at+1)})
}

// tableFor takes a booking for a number of people for one at a restaurant, where no word speaks for another kind of business: with
// a word to book, or beside an hour and a business of no kind. It returns the first word that tells of people, plus one.
func (p *parse) tableFor() int32 {
	if p.cats[Clinic]+p.cats[Hotel]+p.cats[General] > 0 {
		return 0
	}
	party, hour, named := int32(0), false, false
	for i := range p.cands {
		switch c := &p.cands[i]; c.slot {
		case slot.Nights:
			return 0
		case slot.PartySize:
			party = c.start + 1
		case slot.Time:
			hour = true
		case slot.BusinessName:
			named = true
		}
	}
	if party > 0 && (p.cats[Restaurant] > 0 || hour && named && len(p.req.Expect) == 0) {
		p.cats[Restaurant] = max(p.cats[Restaurant], enoughWeight)
	}
	return party
}

// listedTable is tableFor for a business whose name is only known when what stands around it was read: "Blue Moon, Monday 7:30, 4 people".
func (p *parse) listedTable() {
	party, _ := p.out.Fact(slot.PartySize)
	if p.category != NoCategory || len(p.req.Expect) > 0 || p.cats[Clinic]+p.cats[Hotel]+p.cats[General] > 0 || party.Value == "" ||
		!p.has(slot.Time) || !p.has(slot.BusinessName) || p.has(slot.Nights) {
		return
	}
	p.category = Restaurant
	p.fact(Fact{Slot: slot.Category, Value: slot.Restaurant, Span: party.Span})
}

// shortestKind is the shortest word whose ending tells a kind of business.
const shortestKind = 7

// kindByEnding tells the category of a word that is in no table of businesses: "odontología", "rheumatologist".
func (p *parse) kindByEnding(t *token) Category {
	if t.kind != letter || t.to-t.at < shortestKind || p.is(t.word, Place) {
		return NoCategory
	}
	return p.endingsOf(t).kind
}

const (
	namedWeight  = 2 // at most, of a word that ends a business's name
	placeWeight  = 4 // of a word that names a kind of business
	calledWeight = 3 // besides, of one that names who is called: "call the school, she has a fever"
	guessWeight  = 3 // at most, of a phrase that says nothing against a word that names another kind
	enoughWeight = 3 // below it nothing is said about the kind of business
	answerWeight = 7 // the same, in the answer to a question about something else
)

// requested reports whether a call is asked for in so many words.
func (p *parse) requested() bool {
	for i := range p.hits {
		if p.hits[i].op == opIntent && p.hits[i].a == atRequestCall {
			return true
		}
	}
	return false
}

var categoryNames = [...]string{"", slot.Restaurant, slot.Clinic, slot.Hotel, slot.General}
