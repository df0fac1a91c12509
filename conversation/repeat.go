package conversation

import (
	"slices"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/slot"
)

// An ended request can be asked for once more: as it was, with what was offered or said since, or with its day left open.

// copy drafts the same request again, for a new yes.
func (s *step) copy(r Request, change map[slot.Name]string) {
	d := s.reopen(r, r.Draft.ID+s.event, change)
	s.anew = d.ID
	s.proceed(d, nil)
}

// copyWith drafts the same request again, with what the person said while the call ran.
func (s *step) copyWith(r Request) {
	if r.FollowUp == "" {
		s.copy(r, nil)
		return
	}
	d := s.reopen(r, r.Draft.ID+s.event, nil)
	s.anew = d.ID
	changes, _ := s.merge(d, s.understand(r.FollowUp), r.FollowUp)
	s.proceed(d, changes)
}

// onceMore is do, which drafts an ended request once more, for a button that may be pressed again: then what came of the first press is shown.
func onceMore(verb string, do func(*step, Request, choice)) func(*step, Request, choice) {
	return func(s *step, r Request, c choice) {
		mark := verb + ":" + r.Draft.ID
		if s.repeated(mark) {
			return
		}
		do(s, r, c)
		if d := s.draft(s.anew); d != nil {
			d.Repeats = mark
		}
	}
}

// repeated shows what a press has drafted already: the open draft, the call under way, or its result. It reports whether there is any.
func (s *step) repeated(mark string) bool {
	for _, d := range s.Dialogue.Drafts {
		if d.Repeats == mark {
			s.focus(d.ID)
			s.anew = d.ID
			s.resume(s.draft(d.ID))
			return true
		}
	}
	for _, id := range slices.Concat(s.Dialogue.Active, s.Dialogue.Recent) {
		r, ok := s.request(id)
		switch {
		case !ok || r.Draft.Repeats != mark || r.Call.State.Over() && closed(r.Call.State) == "not_called":
		case r.Call.State.Over():
			s.recount(r)
			return true
		default:
			s.tooLate(r)
			return true
		}
	}
	return false
}

// accept drafts the request with the time or day that the business offered.
func (s *step) accept(r Request, _ choice) {
	change := map[slot.Name]string{}
	if r.Judged != nil {
		for _, n := range []slot.Name{slot.Date, slot.Time, slot.PartySize} {
			if v := r.Judged.Changed[string(n)]; v != "" {
				change[n] = v
			}
		}
	}
	s.copy(r, change)
}

// reopen makes a draft of an ended request. seed makes its id; days and times that are over are left open.
func (s *step) reopen(r Request, seed string, change map[slot.Name]string) *Draft {
	s.event = seed
	d := s.open()
	d.Origin = r.Draft.Origin
	d.Wishes = slices.Clone(r.Draft.Wishes)
	if l := r.Draft.Later; l != nil && l.At.After(s.now) {
		d.Later, d.Attempt = l, r.Draft.Attempt
	}
	if s.missed(r) && r.Draft.attempt() < maxAttempts {
		d.Attempt = r.Draft.attempt() + 1
	}
	d.Booked, d.Appoints, d.Remind = r.Draft.Booked, r.Draft.Appoints, r.Draft.Remind
	for n, v := range r.Draft.Values {
		d.Values[n] = v
	}
	for n, v := range change {
		d.Values[n] = Value{Text: v}
	}
	if s.check(d, slot.Date, d.text(slot.Date)) != nil {
		d.clear(slot.Date)
	}
	if d.has(slot.Date) && s.overdue(d) != nil {
		d.clear(slot.Time)
	}
	return d
}

// rebook drafts an ended request once more, with its day and time left open.
func (s *step) rebook(r Request, _ choice) {
	d := s.reopen(r, r.Draft.ID+s.event, nil)
	d.Booked, d.Attempt = nil, 0
	for _, n := range []slot.Name{slot.Date, slot.Time, slot.TimePreference} {
		d.clear(n)
	}
	s.anew = d.ID
	s.proceed(d, nil)
}

// declineOffer leaves what was offered.
func (s *step) declineOffer(r Request, _ choice) { s.tell(s.t("declined", "who", s.who(&r.Draft))) }

// otherTime drafts a request that was offered something else once more, and asks for another time.
func (s *step) otherTime(r Request, _ choice) {
	d := s.reopen(r, r.Draft.ID+s.event, nil)
	d.clear(slot.Time)
	d.clear(slot.TimePreference)
	s.anew = d.ID
	s.proceed(d, nil)
}

// againCommand offers the last requests to be made once more.
func (s *step) againCommand(string) bool {
	all := s.repeatable()
	switch {
	case len(all) == 0:
		return s.again("")
	case len(all) == 1 && all[0].Draft.Booked != nil:
		s.rebook(all[0], choice{})
		return true
	case len(all) == 1:
		s.copy(all[0], nil)
		return true
	}
	var b []chat.Button
	for _, r := range all {
		label := s.t("button.rebook_of", "who", s.who(&r.Draft), "date", s.day(slot.DayOf(r.Ended.In(s.zone()))))
		b = append(b, chat.Button{Label: label, Data: data(r.Draft.ID, r.Draft.Rev, "rebook")})
	}
	s.say(s.t("again.which"), b...)
	return true
}

// repeatable are the requests that ended here last, newest first, the attempts and changes of one for the same place once.
func (s *step) repeatable() []Request {
	var all []Request
	for _, r := range s.ended() {
		same := func(o Request) bool {
			return s.who(&o.Draft) == s.who(&r.Draft) && formOf(&o.Draft).Category == formOf(&r.Draft).Category
		}
		if general := formOf(&r.Draft).Category == slot.General; general || !slices.ContainsFunc(all, same) {
			all = append(all, r)
		}
	}
	return all
}
