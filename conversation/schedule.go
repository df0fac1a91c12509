package conversation

import (
	"time"

	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/slot"
)

// A call may be due later than its yes. The time of the call stands in the draft, beside the time of the booking, is shown
// as a row of the card, and is part of what the yes is to.

// Later is when a call is to be made, as it was asked for. One of its fields is set, or Day and Clock.
type Later struct {
	At    time.Time `json:"at,omitzero"`     // at this moment
	Opens bool      `json:"opens,omitempty"` // when the place usually opens
	Day   string    `json:"day,omitempty"`   // YYYY-MM-DD on the business's calendar; empty: the next one that fits
	Clock string    `json:"clock,omitempty"` // HH:MM on the business's clock
}

// zoned reports whether the moment depends on the business's zone.
func (l *Later) zoned() bool { return l != nil && l.At.IsZero() }

// due is the moment at which a draft's call is to be made, zero for at once.
func (s *step) due(d *Draft) time.Time {
	l := d.Later
	if l == nil || l.zoned() && !d.has(slot.Timezone) {
		return time.Time{}
	}
	here := s.now.In(d.zone(s.zone()))
	switch {
	case l.Opens:
		return openingOf(d).next(here, s.m.Options.Quiet)
	case l.At.IsZero():
		return l.moment(here)
	}
	return l.At
}

// moment is the day and clock of l on the clock of here; without a day the next time that the clock shows this.
func (l *Later) moment(here time.Time) time.Time {
	clock, fault := slot.ParseClock(l.Clock)
	if fault != nil {
		return time.Time{}
	}
	if day, fault := slot.ParseDay(l.Day); fault == nil {
		at, _ := slot.Moment(day, clock, here.Location())
		return at
	}
	at, _ := slot.Moment(slot.DayOf(here), clock, here.Location())
	if !at.After(here) {
		at, _ = slot.Moment(slot.DayOf(here).AddDays(1), clock, here.Location())
	}
	return at
}

// delay sets when the call is to be made; nil for at once.
func (d *Draft) delay(l *Later) {
	d.Later = l
	d.Rev++
}

// onTime takes a time of the call away that cannot be kept, and says why: it has come, or the appointment comes first.
func (s *step) onTime(d *Draft) string {
	due := s.due(d)
	if d.Later == nil || d.Later.zoned() && !d.has(slot.Timezone) {
		return ""
	}
	limit, key := s.limit(d), "later.too_late"
	switch {
	case !due.After(s.now):
		key = "later.passed"
	case limit.IsZero() || due.Before(limit):
		return ""
	}
	text := s.t(key, "when", s.moment(d, due))
	d.delay(nil)
	return text
}

// moment is a moment as a person reads it, on the business's clock and, where that differs, on their own.
func (s *step) moment(d *Draft, at time.Time) string {
	zone := d.zone(s.zone())
	there := at.In(zone)
	text := s.t("later.moment", "date", s.date(d, slot.DayOf(there).String()), "time", there.Format("15:04"), "place", s.city(zone.String()))
	here := at.In(s.zone())
	if sameClock(there, here) {
		return text
	}
	mine := here.Format("15:04")
	if slot.DayOf(here) != slot.DayOf(there) {
		mine = s.day(slot.DayOf(here)) + " " + mine
	}
	return s.t("time.both", "there", text, "here", mine)
}

// soon is a moment in the fewest words, for buttons: on another day than today with the weekday.
func (s *step) soon(d *Draft, at time.Time) string {
	zone := d.zone(s.zone())
	there := at.In(zone)
	if slot.DayOf(there) == slot.DayOf(s.now.In(zone)) {
		return there.Format("15:04")
	}
	return s.t("later.weekday", "weekday", s.weekday(there.Weekday()), "time", there.Format("15:04"))
}

// asleep is the line on a card whose call would come at an hour when such a place does not answer, empty for none.
func (s *step) asleep(d *Draft) string {
	if d.Later != nil || !d.has(slot.Timezone) || !d.has(slot.Phone) {
		return ""
	}
	there := s.now.In(d.zone(s.zone()))
	if openingOf(d).answers(there, s.m.Options.Quiet) {
		return ""
	}
	return s.t("notice.asleep", "time", there.Format("15:04"), "place", s.city(there.Location().String()))
}

// opens is when a place like the draft's opens next; ok is false where that is not known, or too late for the appointment.
func (s *step) opens(d *Draft) (at time.Time, ok bool) {
	if !d.has(slot.Timezone) {
		return time.Time{}, false
	}
	at = openingOf(d).next(s.now.In(d.zone(s.zone())), s.m.Options.Quiet)
	return at, s.fits(d, at)
}

// fits reports whether a call at a moment comes before the appointment.
func (s *step) fits(d *Draft, at time.Time) bool {
	limit := s.limit(d)
	return !at.IsZero() && (limit.IsZero() || at.Before(limit))
}

// callButtons are the choices to call: at once, or at a better hour. The first one is what a yes says.
func (s *step) callButtons(d *Draft) []chat.Button {
	now := chat.Button{Label: s.t("button.call"), Data: data(d.ID, d.Rev, "call"), Style: chat.Primary}
	if due := s.due(d); !due.IsZero() {
		now.Data, now.Style = data(d.ID, d.Rev, "call", "now"), ""
		return []chat.Button{{Label: s.t("button.call_at", "when", s.soon(d, due)), Data: data(d.ID, d.Rev, "call"), Style: chat.Primary}, now}
	}
	if at, ok := s.opens(d); ok && s.asleep(d) != "" {
		return []chat.Button{now, {Label: s.t("button.call_there", "when", s.soon(d, at)), Data: data(d.ID, d.Rev, "later", stamp(at))}}
	}
	return []chat.Button{now}
}

// scheduled reports whether a confirmed call waits for an hour that was chosen for it.
func (s *step) scheduled(r Request) bool {
	return r.Draft.Later != nil && r.Call.State == call.Confirmed && r.Call.Tries == 0 && s.now.Before(r.Call.NotBefore)
}

// planned reports whether the newest call that has not ended waits for its hour.
func (s *step) planned() bool {
	n := len(s.Dialogue.Active)
	if n == 0 {
		return false
	}
	r, ok := s.request(s.Dialogue.Active[n-1])
	return ok && s.scheduled(r)
}

// scheduleButtons are what can be done with a scheduled call. named, they tell which one is meant.
func (s *step) scheduleButtons(r Request, named bool) []chat.Button {
	b := s.requestButtons(r, "now", "move", "unschedule")
	for i := range b {
		if named {
			b[i].Label = s.t("button.of", "label", b[i].Label, "who", s.who(&r.Draft))
		}
	}
	return b
}

// expected tells when a scheduled call is made.
func (s *step) expected(r Request) string {
	return s.t("status.scheduled", "who", s.who(&r.Draft), "when", s.moment(&r.Draft, r.Call.NotBefore))
}

// callNow makes a scheduled call at once: the press is the yes, to what its card showed, with a key of its own.
func (s *step) callNow(r Request, _ choice) {
	if !s.unschedule(r, "status.moved") {
		return
	}
	d := s.reopen(r, r.Draft.ID+"n", nil)
	d.Later = nil
	s.placeAgain(r, d)
}

// move takes a scheduled call back and asks for another hour. Nothing is called before the next yes.
func (s *step) move(r Request, _ choice) {
	if !s.unschedule(r, "status.moved") {
		return
	}
	d := s.reopen(r, r.Draft.ID+"m", nil)
	d.Later = nil
	s.anew = d.ID
	s.derive(d)
	s.touch(d)
	if s.next(d) != "" || s.overdue(d) != nil {
		s.proceed(d, nil)
		return
	}
	s.question(d, callTime, s.t("later.which"))
}

// dropScheduled takes a scheduled call back for good.
func (s *step) dropScheduled(r Request, _ choice) {
	if s.unschedule(r, "status.not_called") {
		s.tell(s.t("stop.done"))
	}
}

// unschedule takes a scheduled call back, if it still waits, and says so in its place by a sentence.
func (s *step) unschedule(r Request, key string) bool {
	c, ok := call.Withdraw(r.Call)
	if !ok || r.Call.State == call.Withdrawn || !s.scheduled(r) {
		s.tooLate(r)
		return false
	}
	r.Call = c
	s.save(r)
	s.end(r)
	s.status(r, s.t(key, "who", s.who(&r.Draft)))
	return true
}
