package outcome

import (
	_ "embed" // the weights are part of the program
	"strings"
)

// Rows know the sentences that somebody thought of; the summaries of calls are told in sentences that nobody has. So the words are
// weighed besides: how much more often each of them, and those side by side, stand in summaries of confirmed calls than in others.
// That is logistic regression over the labelled outcomes of testdata. What the rules take for an agreement is believed only if the words
// do not speak against it, and where the rules see none, words that speak clearly for one are believed.

// words are the weights of features, in the order of their hashes: a hash of four bytes, big-endian, and a signed byte in units
// of 1/weightUnit of natural logarithms of odds. The first is the bias; its hash is the digest of what they were made from.
// TestWeightsAreThoseOfTheLabelledOutcomes makes them.
//
//go:embed words.weights
var words weights

type weights string

// The layout of weights.
const (
	weightUnit  = 32
	weightBytes = 5
)

// What the words have to say before an agreement is believed, in natural logarithms of odds. It was chosen with voices that
// the weights had not been learned from, for hardly any false agreement; testdata/outcomes/README.md has the figures.
const (
	surely     = 1
	ruleAgrees = 0.5 // what an agreement by the rules counts
	ruleDenies = 1   // what a refusal, a condition or a doubt by the rules counts
	fewWords   = 10  // of a summary: little can be weighed then
)

// odds are the natural logarithms of the odds that a call with these features, in ascending order, is confirmed.
func (w weights) odds(features []uint32) float64 {
	sum := w.at(0)
	n := 1
	for _, f := range features {
		low, high := n, len(w)/weightBytes
		for low < high {
			if mid := (low + high) / 2; w.hash(mid) < f {
				low = mid + 1
			} else {
				high = mid
			}
		}
		if n = low; n < len(w)/weightBytes && w.hash(n) == f {
			sum += w.at(n)
		}
	}
	return float64(sum) / weightUnit
}

// at is the n-th weight.
func (w weights) at(n int) int { return int(int8(w[n*weightBytes+4])) }

// hash is the hash of the n-th feature.
func (w weights) hash(n int) uint32 {
	at := w[n*weightBytes:]
	return uint32(at[0])<<24 | uint32(at[1])<<16 | uint32(at[2])<<8 | uint32(at[3])
}

// believe weighs the words of a call against what the rules read in them. The rules alone decide where there is a transcript, where nobody
// of the right business was spoken to, where the text dictates, and where there are few words.
func believe(rec reading, r Result, k kind, w wish) reading {
	if _, ended := endingOf(r.Status); ended || rec.hostile || rec.strange || len(r.Transcript) > 0 || len(strings.Fields(r.Highlights)) <= fewWords {
		return rec
	}
	odds := words.odds(featuresOf(r, k, w))
	switch {
	case levels[rec.reason] == Confirmed:
		if odds+ruleAgrees <= surely && !w.compare(rec.deal).differs {
			rec.reason = NoAgreement
		}
		return rec
	case rec.reason == Alternative, rec.reason == Conditional:
		return rec // what was offered and not taken, and what holds only if, are told in the words of an agreement
	case levels[rec.reason] == NotConfirmed, rec.reason == CallBack, rec.reason == Hedged:
		odds -= ruleDenies
	}
	if odds <= surely || k != question && w.otherwise(rec, r.Highlights) || k == cancellation && stillBooked(r.Highlights) ||
		!w.tells(k, r.Highlights) {
		return rec
	}
	rec.reason = Agreed
	if k == question {
		rec.reason = Answered
	}
	return rec
}

// otherwise reports whether a summary tells only of another day, time or party than was asked for, or of an offer of one.
func (w wish) otherwise(rec reading, highlights string) bool {
	var said values
	for _, s := range sentences(clean(highlights)) {
		said = said.and(read(s.folded, w.now))
	}
	return w.compare(said).differs || w.compare(rec.deal).differs || w.compare(rec.offer).differs
}

// stillBooked reports whether a summary tells of an agreement and of nothing taken back: no cancellation.
func stillBooked(highlights string) bool {
	m := theirs().marks(fold(clean(highlights)))
	return m.has(agree|weak) && !m.has(revoked)
}

// tells reports whether highlights have enough different words to be weighed for an agreement, and about a question one of its own.
func (w wish) tells(k kind, highlights string) bool {
	words := map[string]bool{}
	for _, word := range tokens(fold(clean(highlights))) {
		words[family(word)] = true
	}
	if k != question {
		return len(words) >= fewWords/2
	}
	for word := range taskWords(w.task) {
		if !verbless[word] && words[family(word)] {
			return true
		}
	}
	return false
}

// family is how a word begins, which those made from it do as well.
func family(word string) string { return word[:min(len(word), stemBytes)] }
