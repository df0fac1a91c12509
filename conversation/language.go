package conversation

import (
	"slices"
	"strings"
	"unicode"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// understand reads a message in the light of the open question, in the language of the talk; in another one when it says
// more there, and then the talk follows the person. Times in order of preference are taken apart first.
func (s *step) understand(text string) nlu.Reading {
	if r, ok := s.ranked(text); ok {
		return s.firm(r, text)
	}
	return s.firm(s.readings(text), text)
}

// firm is a reading without a yes that a word in the middle of a sentence, or a question, only seems to be: such words place
// no call. A question may begin with a yes: "yes, can you call now?"
func (s *step) firm(r nlu.Reading, text string) nlu.Reading {
	if !r.Has(nlu.Confirm) {
		return r
	}
	first, _, _ := strings.Cut(strings.TrimLeft(text, "¿¡ "), " ")
	opening := s.m.Reader.Read(readRequest(first, s))
	if r.Hinted || strings.HasSuffix(text, "?") && !opening.Has(nlu.Confirm) {
		r.Intents = slices.DeleteFunc(slices.Clone(r.Intents), func(i nlu.Intent) bool { return i == nlu.Confirm })
	}
	return r
}

// readings reads a message in each language that is in question.
func (s *step) readings(text string) nlu.Reading {
	q := readRequest(text, s)
	own := s.m.Reader.Read(q)
	s.lastRead = cutsOf(q, own)
	if own.Lang == s.lang {
		if s.Dialogue.Lang == "" && s.follows(text) {
			s.Dialogue.Lang = s.lang // their own words settle it, whatever the platform tells later
		}
		return own
	}
	found := own.Lang
	q.Lang = s.lang
	here := s.m.Reader.Read(q)
	switch more := says(here) - says(own); {
	case found == "", s.current() != nil && (more > 0 || more == 0 && !s.follows(text)):
		return here
	case s.knows(found) && s.follows(text):
		s.Dialogue.Lang = found
		s.lang = s.speaks()
	}
	return own
}

// talk makes a language that of the chat.
func (s *step) talk(l string) {
	if !s.knows(l) {
		s.stale()
		return
	}
	s.Person.Lang, s.lang = l, l
	s.ask(s.t("language.set"))
}

// either takes a language that was named for the chat or for the call. Where one of them has it already the other is
// meant; else one tap tells.
func (s *step) either(l string) {
	d := s.current()
	switch {
	case d == nil || !d.has(slot.CallLanguage) || d.text(slot.CallLanguage) == l:
		s.talk(l)
	case s.lang == l:
		s.set(d, choice{arg: string(slot.CallLanguage) + "=" + l})
	default:
		s.say(s.t("language.either"),
			chat.Button{Label: s.t("button.talk." + l), Data: data(d.ID, d.Rev, "speak", l)},
			chat.Button{Label: s.t("button.speak." + l), Data: data(d.ID, d.Rev, "set", string(slot.CallLanguage)+"="+l)})
	}
}

// says is how much a reading holds.
func says(r nlu.Reading) int {
	n := len(r.Facts) + len(r.Intents)
	if r.Topic != "" {
		n++
	}
	if r.Tongue != "" {
		n++
	}
	return n
}

// readRequest is a message with all that settles its meaning.
func readRequest(text string, s *step) nlu.Request {
	q := nlu.Request{Text: text, Now: s.now.In(s.zone()), Region: s.region()}
	if a := s.Dialogue.Asked; a != "" {
		q.Expect = []slot.Name{a}
		if a == newValues {
			q.Expect = rearranged
		}
	}
	return q
}

// follows reports whether a message is long enough to change the language of the talk: while a request is open, a short
// one may be a name or a word of any language.
func (s *step) follows(text string) bool {
	if s.current() == nil {
		return true
	}
	words := 0
	for w := range strings.FieldsSeq(text) {
		if strings.ContainsFunc(w, unicode.IsLetter) {
			words++
		}
	}
	return words >= 3
}
