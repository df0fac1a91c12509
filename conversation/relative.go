package conversation

import (
	"slices"
	"time"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// relative completes a reading by the day and the time of the draft talked about: a bare day of the month is of the month that was
// talked about, and "an hour later" counts from there and not from now. A message that asks for another call is left as it is.
func (s *step) relative(r nlu.Reading) nlu.Reading {
	d := s.current()
	if d == nil {
		return r
	}
	if r.Shift != (nlu.Shift{}) && !slices.ContainsFunc(r.Facts, namesMore) {
		return shifted(d, r)
	}
	if r.Has(nlu.RequestCall) && !r.Has(nlu.Correct) {
		return r
	}
	r.Facts = slices.Clone(r.Facts)
	for i := range r.Facts {
		if f := &r.Facts[i]; f.DayOnly {
			s.sameMonth(d, f)
		}
	}
	return r
}

// namesMore reports whether a fact is more than a day, a time or the words themselves.
func namesMore(f nlu.Fact) bool {
	return f.Slot != slot.Date && f.Slot != slot.Time && f.Slot != slot.Task && f.Slot != slot.Category
}

// sameMonth moves a bare day of the month into the month of the day that a draft holds, unless that would be past.
func (s *step) sameMonth(d *Draft, f *nlu.Fact) {
	held, none := slot.ParseDay(d.text(slot.Date))
	said, fault := slot.ParseDay(f.Value)
	if none != nil || fault != nil {
		return
	}
	day := slot.Day{Year: held.Year, Month: held.Month, Day: said.Day}
	if day == said || day.AddDays(0) != day || day.Compare(slot.DayOf(s.now.In(d.zone(s.zone())))) < 0 {
		return // also where that month has no such day
	}
	f.Value, f.Or = day.String(), nil
}

// shifted is a reading with the day and the time of a draft moved, instead of what the same words say by themselves.
func shifted(d *Draft, r nlu.Reading) nlu.Reading {
	day, undated := slot.ParseDay(d.text(slot.Date))
	clock, untimed := slot.ParseClock(d.text(slot.Time))
	if r.Shift.Days != 0 && undated != nil || r.Shift.Minutes != 0 && untimed != nil {
		return r
	}
	r.Facts, r.Intents = nil, []nlu.Intent{nlu.Correct}
	wall := time.Date(day.Year, day.Month, day.Day+r.Shift.Days, clock.Hour, clock.Minute+r.Shift.Minutes, 0, 0, time.UTC)
	if undated == nil && slot.DayOf(wall) != day {
		r.Facts = append(r.Facts, nlu.Fact{Slot: slot.Date, Value: slot.DayOf(wall).String()})
	}
	if r.Shift.Minutes != 0 {
		r.Facts = append(r.Facts, nlu.Fact{Slot: slot.Time, Value: slot.Clock{Hour: wall.Hour(), Minute: wall.Minute()}.String()})
	}
	return r
}
