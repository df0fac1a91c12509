package conversation

import (
	"slices"
	"time"

	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/slot"
)

// confirm is the explicit yes to a card: it freezes the request and places the call, at due or, if that is zero, at once. The
// draft is gone with it, so a second yes finds nothing to confirm.
func (s *step) confirm(d *Draft, due time.Time) {
	if s.halted(d, due) {
		return
	}
	sub := s.submission(d)
	body, err := s.m.Freeze(sub)
	if err != nil {
		s.say(s.t("cannot_send"), s.cardButtons(d)...)
		return
	}
	if due.IsZero() {
		due, d.Later = s.now.Add(s.m.Options.UndoWindow), nil
	} else {
		d.Later = &Later{At: due}
	}
	c := call.New(d.ID, call.KeyFor(s.Dialogue.Key, d.ID), body, sub.Phone, sub.Task, s.now, due, s.limit(d), s.m.Options.Policy)
	d.Zone = sub.Timezone
	r := Request{Version: 1, Draft: d.clone(), Dialogue: s.Dialogue.Key, Owner: chat.PersonKey(s.Dialogue.At, s.Dialogue.Person),
		At: s.Dialogue.At, Person: s.Dialogue.Person, Lang: s.lang, Account: s.payer(), Call: c}
	s.close(d.ID)
	s.save(r)
	s.Dialogue.Active = append(s.Dialogue.Active, r.Draft.ID)
	s.count(&r.Draft, due)
	s.learn(r)
	s.plan(r)
	s.audit("confirmed", &r.Draft, "")
	s.do(Place{Request: r.Draft.ID, Due: due})
	s.begun(r)
	s.goOn()
}

// halted reports whether something stands between a yes and its call, and says what.
func (s *step) halted(d *Draft, due time.Time) bool {
	if f := s.recheck(d); f != nil {
		d.clear(f.Slot)
		s.refuse(d, f)
		return true
	}
	if s.barred(d) {
		return true
	}
	if s.unread(d) {
		s.anew = d.ID
		s.resume(d)
		return true
	}
	if s.signInFirst(d, nil) {
		return true
	}
	if d.Phase != Card || d.ShownSum != s.sum(d) || s.next(d) != "" || !due.IsZero() && !due.After(s.now) {
		s.resume(d)
		return true
	}
	if s.spentFirst(d) {
		return true
	}
	if _, exists := s.request(d.ID); exists || len(s.need) > 0 {
		return true
	}
	if key := s.refused(d); key != "" || len(s.need) > 0 {
		s.refusal(d, key)
		s.say(s.t(key))
		return true
	}
	return s.approvalFirst(d, due)
}

// goOn turns to the request that waits, if there is one, and shows where it stands: a yes is to what was shown last.
func (s *step) goOn() {
	if d := s.current(); d != nil {
		s.resume(d)
	}
}

// recheck validates once more what the clock may have overtaken since the card was shown.
func (s *step) recheck(d *Draft) *slot.Fault {
	if f := s.overdue(d); f != nil {
		return f
	}
	if v := d.text(slot.Date); v != "" {
		return s.check(d, slot.Date, v)
	}
	return nil
}

// limit is the moment after which the call makes no sense: the appointment itself.
func (s *step) limit(d *Draft) time.Time {
	at, ok := d.moment(d.text(slot.Time), d.zone(s.zone()))
	if !ok {
		return time.Time{}
	}
	if b := d.Booked; b != nil { // nor after that of the booking
		was := Draft{Values: map[slot.Name]Value{slot.Date: {Text: b.Values[slot.Date]}}}
		if old, ok := was.moment(b.Values[slot.Time], d.zone(s.zone())); ok && old.Before(at) {
			return old
		}
	}
	return at
}

// refused is the sentence for a call that may not be placed now, empty when it may.
func (s *step) refused(d *Draft) string {
	o, n := s.m.Options, s.number(d.text(slot.Phone))
	switch {
	case s.Deployment.Stopped:
		return "limit.stopped"
	case n.OptedOut:
		return "limit.opted_out"
	case o.PerPerson > 0 && s.mine() >= o.PerPerson:
		return "limit.person"
	case o.PerDay > 0 && s.everybody(s.today()) >= o.PerDay:
		return "limit.day"
	case o.PerNumber > 0 && len(s.lately(n)) >= o.PerNumber:
		return "limit.number"
	}
	return ""
}

// today is the day that caps count, the same for everybody.
func (s *step) today() string { return s.now.UTC().Format(time.DateOnly) }

// mine is how many calls the person confirmed today.
func (s *step) mine() int {
	if s.Person.CallsDay != s.today() {
		return 0
	}
	return s.Person.CallsMade
}

// lately are the confirmations of calls to a number within the last hour.
func (s *step) lately(n Number) []time.Time {
	return slices.DeleteFunc(slices.Clone(n.Calls), func(at time.Time) bool { return s.now.Sub(at) >= time.Hour })
}

// count counts a call that was confirmed, to be made at due, for the caps, and keeps what it tells about the number.
func (s *step) count(d *Draft, due time.Time) {
	s.Person.CallsMade = s.mine() + 1
	s.Person.CallsDay = s.today()
	if s.m.Options.PerDay > 0 {
		s.Days[s.today()] = s.everybody(s.today()) + 1
	}
	phone := d.text(slot.Phone)
	n := s.number(phone)
	n.Calls = append(s.lately(n), s.now)
	n.Calls = n.Calls[max(0, len(n.Calls)-s.m.Options.PerNumber):] // more of them are not asked for
	n.Zone = d.text(slot.Timezone)
	n.asked(Asked{Request: d.ID, Owner: s.self(), Name: s.owns(), Place: place(s.Dialogue.At),
		Category: formOf(d).Category, Day: d.text(slot.Date), At: s.now, Due: due})
	s.Numbers[phone] = n
}

// learn keeps what need not be asked again.
func (s *step) learn(r Request) {
	d, p := r.Draft, &s.Person
	if v, ok := d.Values[slot.UserName]; ok && p.Name == "" && d.text(slot.Category) != slot.Clinic {
		p.Name = v.Text // a patient or a guest may be somebody else
	}
	if v, ok := d.Values[slot.UserPhone]; ok {
		p.Phone = v.Text
	}
	p.Noticed = true
	p.called(d.ID)
	p.remember(&d)
}

// begun replaces the card by the call's status.
func (s *step) begun(r Request) {
	text, buttons := s.t("status.begun", "who", s.who(&r.Draft)), []chat.Button(nil)
	if undo := s.m.Options.UndoWindow; s.scheduled(r) {
		text, buttons = s.expected(r), s.requestButtons(r, scheduleVerbs...)
	} else if undo > 0 {
		text = s.t("status.soon", "who", s.who(&r.Draft), "span", s.span(undo))
		buttons = []chat.Button{s.stopButton(r)}
	}
	if s.pressed {
		s.answer.Toast = text
	}
	s.status(r, text, buttons...)
}

// status shows how far a call is, in the place of its card.
func (s *step) status(r Request, text string, buttons ...chat.Button) {
	if r.Draft.Attempt > 1 && !r.Call.State.Over() {
		text = lead(text, s.nth(&r.Draft))
	}
	s.send(Send{Slot: "card:" + r.Draft.ID, Request: r.Draft.ID,
		Reply: chat.Reply{Text: text, Buttons: buttons, Replace: true, Progress: true}})
}

// save keeps a request's record.
func (s *step) save(r Request) {
	s.loaded(Key{RequestKind, r.Draft.ID})
	s.Requests[r.Draft.ID] = r
}
