package conversation

import (
	"slices"
	"strings"
	"unicode"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// A person may point at a number instead of writing it: by answering a message that holds it, or by forwarding one.

// maxPointing is the most words that only say to call, as in "please call this number", and so are no task.
const maxPointing = 4

// refer adds the number in the message that was answered to a reading that asks for a call, or answers the question for the
// number, without one of its own.
func (s *step) refer(r nlu.Reading) nlu.Reading {
	_, numbered := r.Fact(slot.Phone)
	asked := s.current() != nil && s.Dialogue.Asked == slot.Phone && !informs(r)
	if s.refers == "" || numbered || !asked && !r.Has(nlu.RequestCall) {
		return r
	}
	found := s.business(s.refers)
	if len(found) == 0 {
		return r
	}
	r.Facts = slices.DeleteFunc(slices.Clone(r.Facts), func(f nlu.Fact) bool {
		return f.Slot == slot.Task && f.Span.Start == 0 && len(strings.Fields(f.Value)) <= maxPointing
	})
	_, named := r.Fact(slot.BusinessName)
	for _, f := range found {
		if f.Slot != slot.BusinessName || !named {
			r.Facts = append(r.Facts, f)
		}
	}
	if !r.Has(nlu.RequestCall) {
		r.Intents = append(slices.Clone(r.Intents), nlu.Inform)
	}
	return r
}

// business finds the number in somebody else's words, and the name if that is obvious; nothing without a number. What else
// they say is not the person's request.
func (s *step) business(text string) []nlu.Fact {
	text = slot.Clean(text, maxMessageRunes)
	r := s.m.Reader.Read(nlu.Request{Text: text, Now: s.now.In(s.zone()), Region: s.region(), Expect: []slot.Name{slot.Phone}})
	phone, ok := r.Fact(slot.Phone)
	if !ok {
		return nil
	}
	name, ok := r.Fact(slot.BusinessName)
	if !ok {
		name = nlu.Fact{Slot: slot.BusinessName, Value: beside(text, phone.Span)}
	}
	phone.Span, name.Span = nlu.Span{}, nlu.Span{} // they are in other words than the reading's
	if name.Value == "" {
		return []nlu.Fact{phone}
	}
	return []nlu.Fact{phone, name}
}

// maxBeside is the most words beside a number that are taken for a name.
const maxBeside = 5

// beside is what stands beside a number when that can only be its name: few words, the first with a capital letter.
func beside(text string, number nlu.Span) string {
	written := []rune(text)
	rest := string(written[:number.Start]) + " " + string(written[number.End:])
	rest = strings.Trim(strings.Join(strings.Fields(rest), " "), " .,;:-–—()")
	first := []rune(rest)
	if len(first) == 0 || !unicode.IsUpper(first[0]) || len(strings.Fields(rest)) > maxBeside || strings.ContainsAny(rest, ".,;:?!0123456789") {
		return ""
	}
	return rest
}

// forwarded takes somebody else's words: a business to call, or a request. They are never a yes or a command.
func (s *step) forwarded(text string) {
	text = slot.Clean(text, maxMessageRunes)
	r := s.understand(text)
	found := s.business(text)
	if len(found) == 0 || wants(r) {
		if !informs(r) || !s.fill(r, text) {
			s.lost()
		}
		return
	}
	s.fill(nlu.Reading{Lang: r.Lang, Facts: found, Intents: []nlu.Intent{nlu.RequestCall}}, text)
}

// wants reports whether somebody else's words are a request and no advertisement: they say for how many, or for how long.
func wants(r nlu.Reading) bool {
	_, people := r.Fact(slot.PartySize)
	_, nights := r.Fact(slot.Nights)
	return r.Has(nlu.RequestCall) && (people || nights)
}

// pointedAt is the text that a message answers, as far as it may hold a number: the bot's own words hold examples.
func pointedAt(m chat.Message) string {
	if m.ReplyToBot {
		return ""
	}
	return m.ReplyText
}
