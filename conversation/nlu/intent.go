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
)

// intend works out the intents from the cues that matched and the facts that were found.
func (p *parse) intend() {
	hits := p.intentHits()
	covered := p.covered(hits)
	words, rest := 0, 0
	for i := range p.toks {
		if p.toks[i].kind == mark || p.is(p.toks[i].word, Filler) {
			continue
		}
		words++
		if !covered[i] {
			rest++
		}
	}
	var score [len(intents)]int
	for _, h := range hits {
		n := h.a &^ aloneBit
		s := 40 + 4*int(h.end-h.start)
		if h.a&aloneBit != 0 {
			if rest*3 > words {
				continue
			}
			s -= 10
		}
		score[n] = max(score[n], s)
	}
	p.judge(&score)
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

// intentHits returns the cues of intents that do not overlap a longer one.
func (p *parse) intentHits() []item {
	var out []item
	for i := range p.hits {
		if p.hits[i].op == opIntent {
			out = append(out, p.hits[i])
		}
	}
	slices.SortStableFunc(out, func(a, b item) int {
		return cmp.Or(cmp.Compare(b.end-b.start, a.end-a.start), cmp.Compare(a.a&aloneBit, b.a&aloneBit), cmp.Compare(a.start, b.start))
	})
	taken := make([]bool, len(p.toks))
	kept := out[:0]
	for _, h := range out {
		free := true
		for i := h.start; i < h.end; i++ {
			free = free && !taken[i]
		}
		if !free {
			continue
		}
		for i := h.start; i < h.end; i++ {
			taken[i] = true
		}
		kept = append(kept, h)
	}
	return kept
}

func (p *parse) covered(hits []item) []bool {
	out := make([]bool, len(p.toks))
	for _, h := range hits {
		for i := h.start; i < h.end; i++ {
			out[i] = true
		}
	}
	return out
}

// judge settles what cues alone cannot: values given, changed or asked for, and a yes with a but.
func (p *parse) judge(score *[len(intents)]int) {
	facts, not := p.given()
	strong := 0
	for i := atDeny + 1; i < int32(len(intents)); i++ {
		if intents[i] != Greet {
			strong = max(strong, score[i])
		}
	}
	if facts > 0 && (score[atConfirm] > 0 || score[atDeny] > 0) || not {
		score[atCorrect] = max(score[atCorrect], 45)
	}
	switch {
	case facts == 0:
		score[atCorrect] = 0
	case score[atCorrect] > 0:
		score[atConfirm], score[atDeny] = 0, 0
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

// task is the request in the person's own words.
func (p *parse) task() {
	if p.has(slot.Task) {
		return
	}
	p.fact(Fact{Slot: slot.Task, Value: clean(p.text), Span: p.span(0, int32(len(p.toks)))})
}
