package conversation

import (
	"slices"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// explains answers a question about the call itself, and goes back to the open question. A message that gives values, or
// the words that were asked for, is none.
func (s *step) explains(r nlu.Reading) bool {
	given := slices.ContainsFunc(r.Facts, func(f nlu.Fact) bool {
		return f.Slot != slot.Task && f.Slot != slot.Category && !within(f.Span, r.Asks) && (f.Slot != slot.Instructions || !supposes[r.Topic])
	})
	if r.Topic == "" || given || s.Dialogue.Asked == slot.Task {
		return false
	}
	switch r.Topic {
	case nlu.AboutSignIn, nlu.SignInStuck, nlu.AboutLink:
		return s.aboutSignIn(r.Topic)
	case nlu.AboutKept, nlu.WantsExport, nlu.WantsRecording, nlu.WantsCalendar:
		return !r.Has(nlu.RequestCall) && s.aboutOwn(r.Topic)
	case nlu.WantsReminder, nlu.NoReminder:
		if r.Has(nlu.RequestCall) {
			return false
		}
		s.aboutReminder(r.Topic == nlu.WantsReminder)
	case nlu.HideNumber:
		s.hide()
	case nlu.AboutWords:
		s.aboutWords()
	case nlu.AboutNumber:
		s.ask(s.aboutNumber())
	case nlu.AboutName:
		s.ask(s.aboutName())
	case nlu.AboutSafe:
		if !s.aboutSignIn(nlu.AboutSignIn) {
			s.ask(s.vary("about.safe"))
		}
	case nlu.AboutWhen:
		s.aboutWhen()
	case nlu.AboutWhy:
		s.aboutWhy()
	default:
		s.ask(s.vary("about." + string(r.Topic)))
	}
	return true
}

// supposes are the topics that begin as a fallback does, "if they are full", and ask what becomes of it.
var supposes = map[nlu.Topic]bool{nlu.AboutUnanswered: true, nlu.AboutRefused: true}

// hide keeps the person's number from being told, now and later.
func (s *step) hide() {
	s.Person.Private = true
	d := s.current()
	if d != nil {
		d.Rev++ // what the card showed is not what would be sent
	}
	if d == nil || s.next(d) != "" || s.overdue(d) != nil {
		s.ask(s.vary("about.hide"))
		return
	}
	s.touch(d)
	s.present(d, lead(s.vary("about.hide"), s.t("card.ask", "who", s.who(d))))
}

// aboutWords shows what will be said, once that is known.
func (s *step) aboutWords() {
	if d := s.current(); d != nil && d.Phase == Card {
		s.preview(d)
		return
	}
	s.ask(s.vary("about.words"))
}

// aboutNumber tells whether the person's number is told.
func (s *step) aboutNumber() string {
	phone := s.Person.Phone
	if d := s.current(); d != nil && d.has(slot.UserPhone) {
		phone = d.text(slot.UserPhone)
	}
	switch {
	case phone == "":
		return s.t("about.number.none")
	case s.Person.Private:
		return s.t("about.number.hidden")
	}
	return s.t("about.number.shared", "phone", s.phone(phone))
}

// aboutName tells whether a name is needed: a booking has one.
func (s *step) aboutName() string {
	if d := s.current(); d != nil && required(d, slot.UserName) {
		return s.vary("must.user_name")
	}
	return s.vary("about.name")
}

// aboutWhy tells why the open question is asked.
func (s *step) aboutWhy() {
	key := "must." + string(s.Dialogue.Asked)
	if s.current() == nil || !s.m.Say.Has(s.lang, key) {
		s.ask(s.vary("about.why"))
		return
	}
	s.ask(s.vary(key))
}

// aboutWhen tells when the call is made: it may be under way.
func (s *step) aboutWhen() {
	if s.current() == nil && s.busy() {
		s.calling()
		return
	}
	if undo := s.m.Options.UndoWindow; undo > 0 {
		s.ask(s.t("about.when.undo", "span", s.span(undo)))
		return
	}
	s.ask(s.t("about.when.now"))
}
