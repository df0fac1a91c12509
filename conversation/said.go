package conversation

import (
	"cmp"
	"strconv"
	"strings"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/slot"
)

// maxMessageRunes is how much of a message is read. Longer ones hold no call, and the person is told so.
const maxMessageRunes = 4000

// said takes a message of a person.
func (s *step) said(e Said) {
	m := e.Message
	s.was = e.Home
	if !s.admits(m) {
		if !s.asksIn(m) {
			s.turnAway(m)
		}
		return
	}
	s.event, s.origin, s.from, s.written = e.ID, m.Ref, m.Elsewhere, m.Time
	if s.written.IsZero() {
		s.written = s.now
	}
	s.meet(m)
	s.lookUp(m)
	if e.Dialogue != "" {
		s.Dialogue.Key = e.Dialogue
	}
	if e.Brought != nil {
		s.brought(*e.Brought, m)
		return
	}
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
	case chat.Home:
		s.home()
	case chat.Began:
		s.welcome()
	default:
		s.wrote(m)
	}
	if m.Elsewhere != nil && s.answer.Toast == "" && len(s.answer.Errors) == 0 {
		s.answer.Toast = s.t("elsewhere")
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
		if d.Gone && m.Kind != chat.Gone && m.Kind != chat.Back {
			s.aside = true // this message was written before what is told now, and picks nothing of it
			s.back()
			s.aside = false
		}
		if _, ok := slot.Location(m.Zone); ok && p.Zone == "" {
			p.Zone = m.Zone
		}
	}
	if l, _, _ := strings.Cut(cmp.Or(m.Lang, p.Locale), "-"); d.Lang == "" && s.knows(l) {
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
		s.pointed = true
	}
	s.refers = pointedAt(m)
	if m.Forwarded && m.Text != "" {
		s.forwarded(m.Text)
		return
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
			s.pick(c)
			return
		}
		if s.answersZone(clean) || s.hearsHour(clean) || s.pastesLittle(clean) {
			return
		}
		r, drafts := s.refer(s.understand(clean)), len(s.Dialogue.Drafts)
		s.heard(r, clean)
		s.unsure(r, clean, drafts)
	}
}

// pick does what a typed choice says: an address can only be shown.
func (s *step) pick(c Choice) {
	if c.URL != "" {
		s.say(c.Label + ": " + c.URL)
		return
	}
	s.choose(c.Data)
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
	if s.Dialogue.Last == "" {
		s.offer(Greeting(s.m.Say, s.lang).Buttons)
	}
	offered := s.Dialogue.Offered
	if n, err := strconv.Atoi(strings.Trim(text, " .)#")); err == nil && n >= 1 && n <= len(offered) {
		return offered[n-1], true
	}
	for _, c := range offered {
		if strings.EqualFold(c.Label, strings.Trim(text, " .!")) {
			return c, true
		}
	}
	return Choice{}, false
}
