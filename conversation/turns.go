package conversation

import (
	"slices"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// A message may say several things to the program, one behind the other: "how many minutes are left, and what did I book last
// week?" It is cut where the next one begins, and each is heard in turn like a message of its own. That is done where the first
// only asks for information, or drops what is open, and the next asks for information, or for a call to somebody it names.
// A yes and a no are never cut from what stands beside them.

// turn is one thing that a message says.
type turn struct {
	text string
	read nlu.Reading
}

// asks are the intents that ask for information and change nothing.
var asks = []nlu.Intent{nlu.Usage, nlu.Subscription, nlu.Billing, nlu.History, nlu.Info, nlu.Transcript, nlu.Pending, nlu.Status,
	nlu.Profile, nlu.Help}

// inTurn hears the things that a message says one after the other. It does nothing where the message says one thing only.
func (s *step) inTurn(r nlu.Reading, text string) bool {
	first, second, ok := s.turns(r, text)
	if !ok {
		return false
	}
	if first.text != "" {
		s.goesOn, s.pointed = true, s.pointed || first.drops() && second.calls() // "that" is what was shown last
		s.heard(first.read, first.text)
		s.goesOn = false
	}
	s.heard(second.read, second.text)
	return true
}

// turns are the first thing that a message says and the rest of it. The first is empty where it only says thanks.
func (s *step) turns(r nlu.Reading, text string) (first, second turn, ok bool) {
	words := []rune(text)
	for _, at := range r.Clauses {
		first, second = s.turn(string(words[:at])), s.turn(string(words[at:]))
		switch {
		case first.thanks() && second.read.Topic != "" && r.Topic == "":
			return turn{}, second, true
		case first.asks() && second.asks() && first.about() != second.about(), first.drops() && second.asks():
			return first, second, true
		case first.drops() && second.calls() && (s.current() == nil || !second.read.Has(nlu.Correct)):
			return first, second, true // with "instead" what is open is kept, and calls somebody else
		}
	}
	return turn{}, turn{}, false
}

func (s *step) turn(text string) turn {
	text = slot.Clean(text, maxMessageRunes)
	return turn{text, s.understand(text)}
}

// about is what a turn is about.
func (t turn) about() string {
	if len(t.read.Intents) == 0 {
		return string(t.read.Topic)
	}
	return string(t.read.Intents[0])
}

// asks reports whether a turn asks for information and nothing else.
func (t turn) asks() bool {
	others := slices.ContainsFunc(t.read.Intents, func(i nlu.Intent) bool {
		return !slices.Contains(asks, i) && i != nlu.Thanks && i != nlu.Greet
	})
	return !others && slices.Contains(asks, nlu.Intent(t.about())) && !informs(t.read)
}

// thanks reports whether a turn only says thanks.
func (t turn) thanks() bool {
	return len(t.read.Intents) == 1 && t.read.Has(nlu.Thanks) && t.read.Topic == "" && !informs(t.read)
}

// drops reports whether a turn drops what is open and says nothing else.
func (t turn) drops() bool {
	return t.about() == string(nlu.Cancel) && !t.read.Has(nlu.RequestCall) && !informs(t.read)
}

// calls reports whether a turn asks for a call to somebody whom it names.
func (t turn) calls() bool {
	return t.read.Has(nlu.RequestCall) && (whom(t.read) != "" || said(t.read, slot.Phone) != "")
}
