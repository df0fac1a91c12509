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

// lengthOf is how long a draft's appointment usually takes.
func lengthOf(d *Draft) time.Duration { return cmp.Or(lengths[formOf(d).Category], time.Hour) }

// remindBefore is when a calendar speaks up before an appointment.
const remindBefore = 2 * time.Hour

// booked is a request as it was agreed: with what came out differently. ok is false for one that was not confirmed.
func booked(r Request) (d Draft, ok bool) {
	if r.Judged == nil || r.Judged.Level != outcome.Confirmed || outcome.IsQuestion(wanted(r)) || outcome.IsMessage(wanted(r)) {
		return Draft{}, false
	}
	if b := r.Draft.Booked; b != nil && b.Verb == revoke {
		return Draft{}, false
	}
	if r.corrected() && len(r.Judged.Changed) > 0 {
		return Draft{}, false // the person knows to what was agreed, we do not
	}
	d = r.Draft.clone()
	came := cameOut(*r.Judged)
	for _, n := range []slot.Name{slot.Date, slot.Time, slot.PartySize} {
		if v := came[string(n)]; v != "" {
			d.Values[n] = Value{Text: v}
		}
	}
	return d, true
}

// appointment is a confirmed booking as a calendar tells it; ok is false for a request that has no day, or nothing booked.
func (s *step) appointment(r Request) (e calendar.Event, ok bool) {
	d, ok := booked(r)
	if !ok {
		return calendar.Event{}, false
	}
	return s.appointmentOf(r, &d)
}

// appointmentOf is the booking d, which r made, as a calendar tells it.
func (s *step) appointmentOf(r Request, d *Draft) (e calendar.Event, ok bool) {
	stay := number(d.text(slot.Nights)) // whole days, whose zone does not matter
	at, dated := d.moment(cmp.Or(d.text(slot.Time), "00:00"), d.zone(time.UTC))
	if !dated || stay == 0 && !(d.has(slot.Time) && d.has(slot.Timezone)) {
		return calendar.Event{}, false
	}
	lasting := *s
	lasting.now = time.Time{} // the file is read on other days too, on which "tomorrow" would be wrong
	e = calendar.Event{
		ID: entryID(r), Revision: revision(r), Made: s.now, Start: at, Length: lengthOf(d), Days: stay,
		Title: s.who(d), Place: s.who(d) + ", " + s.phone(d.text(slot.Phone)), Description: lasting.agreed(d, nil),
	}
	if stay == 0 {
		e.Remind = remindBefore
	}
	return e, true
}

func entryFile(e calendar.Event) chat.File {
	return chat.File{Name: "booking.ics", Type: "text/calendar; charset=utf-8", Data: calendar.File(e)}
}

// sendEntry sends the calendar file of a confirmed booking, with what the far side's file tells besides. It reports whether there is one.
func (s *step) sendEntry(r Request, theirs []byte) bool {
	e, ok := s.appointment(r)
	if ok {
		s.sendCalendar(r, "calendar.here", combined(e, theirs))
	}
	return ok
}

// combined is the entry of a booking with what the far side's calendar file tells besides: how long it takes, where it is and what else is known.
// When it is stays as the person was told it, and a file that tells another time is not believed at all.
func combined(e calendar.Event, file []byte) calendar.Event {
	theirs, err := calendar.Read(file, e.Start.Location(), slot.Location)
	if err != nil || theirs.Days != e.Days || !theirs.Start.Equal(e.Start) {
		return e
	}
	e.Length = cmp.Or(theirs.Length, e.Length)
	e.Title, e.Place = cmp.Or(theirs.Title, e.Title), cmp.Or(theirs.Place, e.Place)
	if theirs.Description != "" && theirs.Description != e.Description {
		e.Description += ". " + theirs.Description
	}
	return e
}

// followEntry changes, or takes away, the calendar entry of a booking whose place r has taken, for who has its file.
func (s *step) followEntry(was Request, r Request) {
	if !was.Entered {
		return
	}
	if r.Draft.Booked.Verb == alter {
		if e, ok := s.appointment(r); ok {
			s.sendCalendar(r, "calendar.changed", e)
		}
		return
	}
	if e, ok := s.appointmentOf(r, &r.Draft); ok {
		e.Cancelled = true
		s.sendCalendar(r, "calendar.cancelled", e)
	}
}
