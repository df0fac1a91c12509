package reader

import (
	"slices"
	"strings"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// Thresholds of Wanted.
const (
	// leastWords is the shortest message worth a question: shorter ones are answers, commands and small talk.
	leastWords = 8
	// wordsPerFact is how many words a fact takes up in requests that the grammar reads wholly.
	wordsPerFact = 6
	// enoughFacts is what a complete request holds.
	enoughFacts = 6
)

// telling are the intents that leave a message worth asking about. With any other one the person gives an order that
// needs no more facts, or answers a card, which must not change under the answer.
var telling = []nlu.Intent{nlu.RequestCall, nlu.Inform, nlu.Correct, nlu.Greet, nlu.Thanks}

// Wanted reports whether a model should be asked about a message that the grammar read as r: it has 8 words or more and at
// most 4000 characters, fewer than 6 facts, fewer than one fact in every 6 words, and no intent but to ask for a call, to
// tell or change something, to greet or to thank. Faults count as facts; task, wishes and language of the chat do not.
func Wanted(r nlu.Reading, text string) bool {
	words, found := len(strings.Fields(text)), counted(r)
	return words >= leastWords && len([]rune(text)) <= maxText &&
		found < enoughFacts && found*wordsPerFact < words &&
		!slices.ContainsFunc(r.Intents, func(i nlu.Intent) bool { return !slices.Contains(telling, i) })
}

// counted are the facts that tell how much of a message was understood: of the others, nearly any message has some.
func counted(r nlu.Reading) int {
	n := 0
	for _, f := range r.Facts {
		switch f.Slot {
		case slot.Task, slot.Instructions, slot.ChatLanguage:
		default:
			n++
		}
	}
	return n
}
