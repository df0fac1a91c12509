package conversation

import (
	"cmp"
	"time"

	"github.com/kallybot/kallybot/conversation/calendar"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/outcome"
	"github.com/kallybot/kallybot/conversation/slot"
)

// lengths are how long an appointment usually takes, by category; others take an hour.
var lengths = map[string]time.Duration{slot.Restaurant: 2 * time.Hour}

// remindBefore is when a calendar speaks up before an appointment.
const remindBefore = 2 * time.Hour

// booked is a request as it was agreed: with what came out differently. ok is false for one that was not confirmed.
func booked(r Request) (d Draft, ok bool) {
	if r.Judged == nil || r.Judged.Level != outcome.Confirmed || outcome.IsQuestion(wanted(r)) || r.Draft.Booked != nil && r.Draft.Booked.Verb == revoke {
		return Draft{}, false
	}
	if r.corrected() && len(r.Judged.Changed) > 0 {
		return Draft{}, false // the person knows to what was agreed, we do not
	}
	d = r.Draft.clone()
	for _, n := range []slot.Name{slot.Date, slot.Time, slot.PartySize} {
		if v := r.Judged.Changed[string(n)]; v != "" {
			d.Values[n] = Value{Text: v}
		}
	}
	return d, true
}

// entry is the calendar file of a confirmed booking; ok is false for a request that has no day, or nothing booked.
func (s *step) entry(r Request) (file chat.File, ok bool) {
	d, ok := booked(r)
	if !ok {
		return chat.File{}, false
	}
	stay := number(d.text(slot.Nights)) // whole days, whose zone does not matter
	at, dated := d.moment(cmp.Or(d.text(slot.Time), "00:00"), d.zone(time.UTC))
	if !dated || stay == 0 && !(d.has(slot.Time) && d.has(slot.Timezone)) {
		return chat.File{}, false
	}
	e := calendar.Event{
		ID: entryID(r), Made: s.now, Start: at, Length: cmp.Or(lengths[formOf(&d).Category], time.Hour), Days: stay,
		Title: s.who(&d), Place: s.who(&d) + ", " + s.phone(d.text(slot.Phone)), Description: s.agreed(&d, nil),
	}
	if stay == 0 {
		e.Remind = remindBefore
	}
	return chat.File{Name: "booking.ics", Type: "text/calendar; charset=utf-8", Data: calendar.File(e)}, true
}

// sendEntry sends the calendar file of a confirmed booking. It reports whether there is one.
func (s *step) sendEntry(r Request) bool {
	file, ok := s.entry(r)
	if ok {
		s.sendCalendar(r, file)
	}
	return ok
}

// rebook drafts an ended request once more, with its day and time left open.
func (s *step) rebook(r Request, _ choice) {
	d := s.reopen(r, r.Draft.ID+s.event, nil)
	d.Booked = nil
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
	all := s.ended()
	if len(all) < 2 {
		return s.again("")
	}
	var b []chat.Button
	for _, r := range all {
		b = append(b, chat.Button{Label: s.t("button.rebook_of", "who", s.who(&r.Draft), "date", s.day(slot.DayOf(r.Ended.In(s.zone())))), Data: data(r.Draft.ID, r.Draft.Rev, "rebook")})
	}
	s.say(s.t("again.which"), b...)
	return true
}
