package nlu

import (
	"math"
	"slices"

	"github.com/kallybot/kallybot/conversation/slot"
)

// Rows know the sentences that somebody thought of. Where they say nothing, or leave words over, the words are weighed: how often each
// of them, and each two side by side, is said for an intent in the sentences of testdata, which is naive Bayes. It chooses only
// among what is asked of the program: it never agrees, refuses, leaves out, drops, changes or begins anything.

// weights are what words tell about intents: for each intent how much a word counts that was never said for it, then pairs in the
// order of their hashes. TestWeightsAreThoseOfTheSentences makes them.
type weights string

// The layout of weights, in bytes. Numbers are big-endian; weights are natural logarithms in units of 1/weightUnit.
const (
	weightUnit = 16
	headerSize = 2
	pairSize   = 6 // the hash, the intent, the weight
)

// evidence is how much the words of a message speak for each intent.
type evidence [len(intents)]int32

// Bounds of what words alone may decide.
const (
	longestLikely = 24  // in tokens
	sureLikely    = 16  // by how much the best intent leads the second, where no row speaks
	surerLikely   = 80  // by how much it leads a request for a call that a row speaks for
	surestLikely  = 128 // by how much it leads another intent that a row speaks for
)

// likely puts the intent that the words speak for in the place of what the cues say, where they say nothing or ask for a call that
// has nothing of a call.
func (p *parse) likely(score *[len(intents)]int, rest int) {
	if p.out.Lang == "" || len(p.toks) > longestLikely || p.lang().weights == "" || !p.weighable() {
		return
	}
	told := p.told(score)
	if p.stands(told, rest) {
		return
	}
	best, lead := p.evidence(told)
	switch {
	case !chosen(best) || best == told || told < 0 && lead < sureLikely:
		return
	case told == atRequestCall && lead < surerLikely || told >= 0 && told != atRequestCall && lead < surestLikely:
		return
	}
	if told >= 0 {
		score[best], score[told] = max(score[best], score[told]), 0
	}
	score[best] = max(score[best], weightLikely)
	if told == atRequestCall {
		p.out.Facts = slices.DeleteFunc(p.out.Facts, func(f Fact) bool { return f.Slot == slot.Task })
	}
}

// stands reports whether what rows tell stands, whatever the words speak for: they leave no word over, they agree, refuse, drop or
// change something, they ask for something beside what the program does, or for a call to a place and begin with that.
func (p *parse) stands(told int32, rest int) bool {
	switch {
	case told == atRequestCall:
		return p.category != NoCategory && p.asks(p.lead())
	case told == atOutOfScope:
		return true
	}
	return rest == 0 || told >= 0 && !chosen(told)
}

// weightLikely is the score of an intent that words alone speak for.
const weightLikely = 20

// weighable reports whether a message gives no values and answers no question: an answer may be any words.
func (p *parse) weighable() bool {
	if len(p.req.Expect) > 0 {
		return false
	}
	return !slices.ContainsFunc(p.out.Facts, func(f Fact) bool {
		return f.Slot != slot.Category && f.Slot != slot.Task
	})
}

// told is the intent with the best score besides small talk, -1 for none.
func (p *parse) told(score *[len(intents)]int) int32 {
	best := int32(-1)
	for i, s := range score {
		if n := int32(i); s > 0 && n != atGreet && n != atThanks && (best < 0 || s > score[best]) {
			best = n
		}
	}
	return best
}

// chosen reports whether words alone may speak for an intent.
func chosen(n int32) bool {
	return talk(n) && n != atCancel && n != atRestart && n != atForget && n != atUndo && n != atSkip
}

// evidence returns the intent that the words of the message speak for most, and by how much it leads the one that was told, or the
// second where none was told. The lead is zero where too many of the words were never said.
func (p *parse) evidence(told int32) (best, lead int32) {
	w, said := p.lang().weights, p.features()
	var seen evidence
	strange := 0
	for i, f := range said {
		if !w.add(f, &seen) && i%2 == 0 && i+1 < len(said) {
			strange++
		}
	}
	if words := len(said) / 2; strange*2 > words || told >= 0 && strange*4 > words {
		return 0, 0
	}
	for i := range seen {
		seen[i] += w.unsaid(i) * int32(len(said))
	}
	for i := range seen {
		if seen[i] > seen[best] {
			best = int32(i)
		}
	}
	if told >= 0 {
		return best, seen[best] - seen[told]
	}
	lead = math.MaxInt32
	for i := range seen {
		if int32(i) != best {
			lead = min(lead, seen[best]-seen[i])
		}
	}
	return best, lead
}

// unsaid is how much a word counts for an intent for which it was never said.
func (w weights) unsaid(i int) int32 {
	return int32(int16(uint16(w[headerSize*i])<<8 | uint16(w[headerSize*i+1])))
}

// add adds what a feature tells, and reports whether it tells anything.
func (w weights) add(feature uint32, seen *evidence) (known bool) {
	pairs := w[headerSize*len(intents):]
	low, high := 0, len(pairs)/pairSize
	for low < high {
		if mid := (low + high) / 2; pairs.hash(mid) < feature {
			low = mid + 1
		} else {
			high = mid
		}
	}
	for ; low < len(pairs)/pairSize && pairs.hash(low) == feature; low++ {
		seen[pairs[low*pairSize+4]] += int32(pairs[low*pairSize+5])
		known = true
	}
	return known
}

// hash is the hash of the n-th pair.
func (w weights) hash(n int) uint32 {
	at := w[n*pairSize:]
	return uint32(at[0])<<24 | uint32(at[1])<<16 | uint32(at[2])<<8 | uint32(at[3])
}

// features are the hashes of the words of the message, and of each two that stand side by side; its beginning and its end are words, too.
func (p *parse) features() []uint32 {
	out := make([]uint32, 0, 2*len(p.toks)+1)
	last := uint32(hashSeed)
	for i := range p.toks {
		h, ok := p.feature(&p.toks[i])
		if !ok {
			continue
		}
		out = append(out, h, last*hashPrime^h)
		last = h
	}
	return append(out, last*hashPrime^hashSeed)
}

// feature is the hash of a token, if it is a word, a number or a question mark.
func (p *parse) feature(t *token) (uint32, bool) {
	switch {
	case t.kind == digit:
		return hashOf("0"), true
	case t.kind == mark:
		return hashOf("?"), p.text[t.start] == '?'
	case t.kind != letter:
		return 0, false
	case t.word > 0:
		return hashOf(p.reader.vocab.words[t.word-1]), true
	}
	return hashOf(folded(p.text[t.start:t.end])), true
}

// folded is a word in small letters without accents.
func folded(word string) []byte {
	out := make([]byte, 0, len(word))
	for _, r := range word {
		if k, plain := kindOf(r); k == letter && plain < 0x80 {
			out = append(out, byte(plain)|0x20)
		}
	}
	return out
}
