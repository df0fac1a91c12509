package conversation

import (
	"time"

	"github.com/kallybot/kallybot/conversation/slot"
)

// Later is when a call is to be made, as it was asked for. One of At, Opens and Clock is set.
type Later struct {
	At    time.Time `json:"at,omitzero"`     // at this moment
	Opens bool      `json:"opens,omitempty"` // when the place usually opens, on Day or, without one, next
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
		return openingOf(d).next(l.eve(here), s.m.Options.Quiet)
	case l.At.IsZero():
		return l.moment(here)
	}
	return l.At
}

// eve is the end of the day before l's, on the clock of here; without a day, or where that is over, here.
func (l *Later) eve(here time.Time) time.Time {
	day, fault := slot.ParseDay(l.Day)
	if fault != nil {
		return here
	}
	at, _ := slot.Moment(day, slot.Clock{}, here.Location())
	if at = at.Add(-time.Nanosecond); at.Before(here) {
		return here
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
