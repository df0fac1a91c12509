package conversation

import (
	"strconv"
	"strings"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// maxMessageRunes is how much of a message is read. Longer ones hold no call, and the person is told so.
const maxMessageRunes = 4000

// said takes a message of a person.
func (s *step) said(e Said) {
	m := e.Message
	s.event, s.origin = e.ID, m.Ref
	s.meet(m)
	switch m.Kind {
	case chat.Press:
		s.press(m)
	case chat.Shared:
		s.shared(m)
	case chat.Submitted:
		s.submitted(m)
	case chat.Gone:
		s.Dialogue.Gone = true
	case chat.Back:
		s.back()
	case chat.Edited:
		s.edited(m)
	default:
		s.wrote(m)
	}
}

// meet takes over what the platform tells about the person and the place.
func (s *step) meet(m chat.Message) {
	d, p := &s.Dialogue, &s.Person
	if d.Key == "" {
		d.Key, d.At, d.Person = chat.DialogueKey(m.At, m.From), m.At, m.From
	}
	if m.From.ID == d.Person.ID {
		d.At, d.Waits = m.At, false
		if _, ok := slot.Location(m.Zone); ok && p.Zone == "" {
			p.Zone = m.Zone
		}
	}
	if l, _, _ := strings.Cut(m.Lang, "-"); d.Lang == "" && s.knows(l) {
		d.Lang = l
	}
	s.lang = s.speaks()
}

// knows reports whether the program speaks a language.
func (s *step) knows(l string) bool { return s.m.Say.Has(l, "language.name."+l) }

// wrote takes a written message: a command, or plain words.
func (s *step) wrote(m chat.Message) {
	if id := s.owner(m.ReplyTo); id != "" && s.draft(id) != nil {
		s.focus(id)
	}
	if m.Command != "" {
		s.command(m.Command, slot.Clean(m.Text, maxMessageRunes))
		return
	}
	s.words(m.Text)
}

// owner is the request that a message sent earlier belongs to, or empty.
func (s *step) owner(ref chat.Ref) string {
	if ref == "" {
		return ""
	}
	for name, r := range s.Dialogue.Sent {
		if _, id, ok := strings.Cut(name, ":"); ok && r == ref {
			return id
		}
	}
	return ""
}

// words takes plain words: a typed choice, or a message to be read.
func (s *step) words(text string) {
	clean := slot.Clean(text, maxMessageRunes)
	switch {
	case clean == "":
		s.ask(s.t("empty"))
	case len([]rune(strings.TrimSpace(text))) > maxMessageRunes:
		s.ask(s.t("too_long", "n", maxMessageRunes))
	default:
		if c, ok := s.picks(clean); ok {
			s.choose(c.Data)
			return
		}
		if s.answersZone(clean) {
			return
		}
		s.heard(s.understand(clean), clean)
	}
}

// answersZone takes a place as the answer to the question for the time zone.
func (s *step) answersZone(text string) bool {
	d := s.current()
	if d == nil || s.Dialogue.Asked != slot.Timezone {
		return false
	}
	zone, fault := slot.ReadZone(text)
	if fault != nil {
		return false
	}
	d.mark()
	d.put(slot.Timezone, Value{Text: zone})
	s.proceed(d, nil)
	return true
}

// picks returns the choice that a bare number or the choice's own words name.
func (s *step) picks(text string) (Choice, bool) {
	offered := s.Dialogue.Offered
	if n, err := strconv.Atoi(strings.Trim(text, " .)#")); err == nil && n >= 1 && n <= len(offered) {
		return offered[n-1], true
	}
	for _, c := range offered {
		if strings.EqualFold(c.Label, strings.Trim(text, " .!")) {
			return c, c.Data != ""
		}
	}
	return Choice{}, false
}

// understand reads a message in the light of the open question, in the language it is in, or else that of the talk.
func (s *step) understand(text string) nlu.Reading {
	q := readRequest(text, s)
	r := s.m.Reader.Read(q)
	if r.Lang == "" {
		q.Lang = s.lang
		r = s.m.Reader.Read(q)
	} else if s.Dialogue.Lang != r.Lang && s.knows(r.Lang) && s.follows(text) {
		s.Dialogue.Lang = r.Lang
		s.lang = s.speaks()
	}
	return r
}

// follows reports whether a message is long enough to change the language of the talk: the answer to a question may be a
// name or a word of any language.
func (s *step) follows(text string) bool {
	return s.Dialogue.Asked == "" || len(strings.Fields(text)) >= 4
}

// readRequest is a message with all that settles its meaning.
func readRequest(text string, s *step) nlu.Request {
	q := nlu.Request{Text: text, Now: s.now.In(s.zone()), Region: s.region()}
	if a := s.Dialogue.Asked; a != "" {
		q.Expect = []slot.Name{a}
	}
	return q
}

// heard acts on a message that was read: control words first, then values, then what is left.
func (s *step) heard(r nlu.Reading, text string) {
	values := informs(r)
	for _, row := range replies {
		if r.Has(row.intent) && (row.beside || !values) && row.do(s, text) {
			return
		}
	}
	if values && s.fill(r) {
		return
	}
	if s.answersOpenly(r, text) {
		return
	}
	s.lost(text)
}

// informs reports whether a reading holds a value that a draft could take.
func informs(r nlu.Reading) bool {
	for _, f := range r.Facts {
		if f.Slot != slot.ChatLanguage && (f.Slot != slot.Task || r.Has(nlu.RequestCall)) {
			return true
		}
	}
	return false
}

// reply is what is done for an intent. beside is true for those that hold although the message also gives values; do
// reports whether it answered.
type reply struct {
	intent nlu.Intent
	beside bool
	do     func(s *step, text string) bool
}

// replies are the answers to intents, in the order in which they are tried. It is filled in init, since answers may lead
// back to reading.
var replies []reply

func init() {
	replies = []reply{
		{nlu.Restart, true, (*step).restart},
		{nlu.Cancel, false, (*step).cancel},
		{nlu.Undo, false, (*step).undo},
		{nlu.Back, false, (*step).goBack},
		{nlu.Pending, false, (*step).pending},
		{nlu.History, false, (*step).history},
		{nlu.Transcript, false, (*step).transcript},
		{nlu.Again, false, (*step).again},
		{nlu.Status, false, (*step).pending},
		{nlu.Language, false, (*step).languages},
		{nlu.Timezone, false, (*step).timezones},
		{nlu.Help, false, (*step).help},
		{nlu.Repeat, false, (*step).repeat},
		{nlu.Wait, false, (*step).wait},
		{nlu.Skip, false, (*step).skip},
		{nlu.DontKnow, false, (*step).dontKnow},
		{nlu.Confirm, false, (*step).yes},
		{nlu.Deny, false, (*step).no},
		{nlu.Thanks, false, (*step).thanks},
		{nlu.Greet, false, (*step).greet},
		{nlu.OutOfScope, false, (*step).outOfScope},
	}
}

// answersOpenly takes the words themselves as the answer to a question whose answer is free text.
func (s *step) answersOpenly(r nlu.Reading, text string) bool {
	d := s.current()
	if d == nil {
		return false
	}
	limit, open := openSlots[s.Dialogue.Asked]
	if !open || len(r.Intents) > 0 && !r.Has(nlu.Inform) && !r.Has(nlu.RequestCall) {
		return false
	}
	value := slot.Clean(text, limit)
	if f := slot.Check(s.Dialogue.Asked, value, s.now); f != nil {
		s.refuse(d, f)
		return true
	}
	d.mark()
	d.put(s.Dialogue.Asked, Value{Text: value, Said: text})
	s.proceed(d, nil)
	return true
}

// openSlots are the slots whose answer may be any words, with the longest one in runes.
var openSlots = map[slot.Name]int{
	slot.Task: 1000, slot.BusinessName: 200, slot.Instructions: 500, slot.UserName: 100,
}

// lost says that nothing was understood, each time in another way, and asks again.
func (s *step) lost(string) {
	d := s.current()
	if d == nil {
		s.answerLost()
		return
	}
	s.Dialogue.Tries++
	if d.Phase == Card {
		s.ask(s.vary("lost.card"))
		return
	}
	s.ask("")
}

// answerLost says what can be asked for, when no request is open.
func (s *step) answerLost() {
	if len(s.Dialogue.Active) > 0 {
		s.say(s.vary("lost.calling"))
		return
	}
	s.say(s.vary("lost.nothing"))
}

// vary is a sentence, or its other wording when it was the last thing said.
func (s *step) vary(key string, kv ...any) string {
	text := s.t(key, kv...)
	if strings.HasPrefix(s.Dialogue.Last, text) && s.m.Say.Has(s.lang, key+"_again") {
		return s.t(key+"_again", kv...)
	}
	return text
}
