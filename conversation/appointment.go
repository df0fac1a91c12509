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
	if r.Judged == nil || r.Judged.Level != outcome.Confirmed || outcome.IsQuestion(wanted(r)) {
		return Draft{}, false
	}
	if b := r.Draft.Booked; b != nil && b.Verb == revoke {
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
		ID: entryID(r), Made: s.now, Start: at, Length: lengthOf(&d), Days: stay,
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
