package conversation

import (
	"cmp"
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// A reminder comes the day before a booking, to who asked for it: by a press, in words, or with the request itself. It is a timer in
// the store, and Remind in the request's record, which a change of the booking takes along.

// remindClock is when a reminder comes, on the person's clock.
var remindClock = slot.Clock{Hour: 10}

// reminder is when to remind of a booking: the day before or, where that is over, two hours before. ok is false where both
// are over.
func (s *step) reminder(r Request) (due time.Time, ok bool) {
	d, ok := s.standing(r)
	if !ok {
		return time.Time{}, false
	}
	at, _ := d.moment(cmp.Or(d.text(slot.Time), "12:00"), d.zone(s.zone()))
	eve, _ := slot.Moment(slot.DayOf(at.In(s.zone())).AddDays(-1), remindClock, s.zone())
	for _, due := range []time.Time{eve, at.Add(-remindBefore)} {
		if due.After(s.now) {
			return due, true
		}
	}
	return time.Time{}, false
}

// askReminder is the press that wants a reminder.
func (s *step) askReminder(r Request, _ choice) {
	if r.Remind.IsZero() && !s.remindOf(&r) {
		s.tell(s.t("booking.gone"))
		return
	}
	s.say(s.reminds("remind.set", r), s.requestButtons(r, s.bookingVerbs(r)...)...)
}

// reminds tells in the words of a key of what somebody will be reminded, and when.
func (s *step) reminds(key string, r Request) string {
	at := r.Remind.In(s.zone())
	return s.t(key, "who", s.who(&r.Draft), "date", s.date(nil, slot.DayOf(at).String()), "time", at.Format("15:04"))
}

// aboutReminder is the wish for a reminder, or for none, in words: it is for the open request, else for the last booking.
func (s *step) aboutReminder(wanted bool) {
	if d := s.current(); d != nil && formOf(d).Category != slot.General {
		d.Remind = wanted
		s.touch(d)
		text := s.t("remind.none")
		if wanted {
			text = s.t("remind.promised")
		}
		if d.Phase == Card {
			s.present(d, lead(text, s.cardQuestion(d)))
			return
		}
		s.ask(text)
		return
	}
	for _, r := range s.ended() {
		if _, ok := s.standing(r); !ok || !wanted && r.Remind.IsZero() {
			continue
		}
		if wanted {
			s.askReminder(r, choice{})
		} else {
			s.noReminder(r, choice{})
		}
		return
	}
	s.ask(s.t("remind.nothing"))
}

// remindAs notes in a draft whether a message with values wants a reminder besides.
func (d *Draft) remindAs(t nlu.Topic) {
	wanted := t == nlu.WantsReminder
	if (wanted || t == nlu.NoReminder) && d.Remind != wanted {
		d.Remind = wanted
		d.Rev++
	}
}

// remindOf sets the reminder of a booking. It reports whether there is still time for one.
func (s *step) remindOf(r *Request) bool {
	due, ok := s.reminder(*r)
	if ok {
		r.Remind = due
		s.save(*r)
		s.do(SetTimer{Name: "remind:" + r.Draft.ID, Request: r.Draft.ID, Due: due})
	}
	return ok
}

// noReminder takes a reminder back.
func (s *step) noReminder(r Request, _ choice) {
	s.unremind(&r)
	s.save(r)
	s.tell(s.t("remind.none"))
}

func (s *step) unremind(r *Request) {
	if !r.Remind.IsZero() {
		r.Remind = time.Time{}
		s.do(ClearTimer{"remind:" + r.Draft.ID})
	}
}

// reminded is the timer of a reminder. One that comes late, since nothing ran, is told as long as the appointment is to come.
func (s *step) reminded(e Fired) {
	r, ok := s.request(e.Request)
	if !ok || r.Remind.IsZero() {
		return
	}
	r.Remind = time.Time{}
	s.save(r)
	d, ok := s.standing(r)
	if !ok {
		return
	}
	s.aside = s.current() != nil && len(s.Dialogue.Offered) > 0
	s.send(Send{Reply: chat.Reply{Quote: d.Origin, Text: s.t("remind.text", "who", s.who(&d), "what", s.agreed(&d, nil)),
		Buttons: s.requestButtons(r, "fine", "change_booking", "cancel_booking")}})
	s.aside = false
}
