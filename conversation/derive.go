package conversation

import (
	"slices"
	"time"

	"github.com/kallybot/kallybot/conversation/slot"
)

// derive works out what need not be asked: the category, the call's language, the zone, the person's name and number.
func (s *step) derive(d *Draft) {
	def := func(n slot.Name, v Value) {
		if _, ok := d.Values[n]; !ok && v.Text != "" {
			d.Values[n] = v
		}
	}
	if c := d.text(slot.Category); c == "" && (d.has(slot.Task) || d.has(slot.Phone) || guess(d) != slot.General) {
		def(slot.Category, Value{Text: guess(d), From: FromDefault})
	}
	if d.text(slot.Category) == slot.Clinic {
		delete(d.Values, slot.PartySize) // one patient a visit
	}
	if s.Person.Name != "" && required(d, slot.UserName) {
		def(slot.UserName, Value{Text: s.Person.Name, From: FromProfile})
	}
	def(slot.UserPhone, Value{Text: s.Person.Phone, From: FromProfile})
	if phone := d.text(slot.Phone); phone != "" {
		def(slot.CallLanguage, s.callLanguage(phone))
		if zones := slot.Zones(phone); len(zones) == 1 {
			def(slot.Timezone, Value{Text: zones[0], From: FromNumber})
		} else {
			def(slot.Timezone, Value{Text: s.number(phone).Zone, From: FromNumber})
		}
	}
	s.settle(d)
	s.settleDay(d)
}

// guess is the category of a request that names none: a head count makes it a table, anything else is a general call.
func guess(d *Draft) string {
	if d.has(slot.PartySize) && (d.has(slot.Date) || d.has(slot.Time)) {
		return slot.Restaurant
	}
	return slot.General
}

// callLanguage is the language to speak to a number in: the person's habit, else that of the number's country.
func (s *step) callLanguage(phone string) Value {
	if s.Person.CallLang != "" {
		return Value{Text: s.Person.CallLang, From: FromProfile}
	}
	p, fault := slot.ReadPhone(phone, "")
	if fault != nil {
		return Value{Text: s.lang, From: FromDefault}
	}
	return Value{Text: slot.SpokenLanguage(p.Region), From: FromNumber}
}

// hours are the usual hours of a category in minutes after midnight: a bare hour that has one reading inside them is that.
var hours = map[string][2]int{
	slot.Restaurant: {12 * 60, 23*60 + 59},
	slot.Clinic:     {8 * 60, 19 * 60},
	slot.Hotel:      {12 * 60, 23*60 + 59},
	slot.General:    {7 * 60, 20*60 + 59},
}

// settle chooses among the readings of an ambiguous time where the category's hours or the clock leave only one.
func (s *step) settle(d *Draft) {
	v, ok := d.Values[slot.Time]
	if !ok || len(v.Or) == 0 {
		return
	}
	all := append([]string{v.Text}, v.Or...)
	fits := slices.DeleteFunc(slices.Clone(all), func(t string) bool { return s.passed(d, t) })
	if open, known := hours[formOf(d).Category]; known {
		within := slices.DeleteFunc(slices.Clone(fits), func(t string) bool { return !inside(t, open) })
		if len(within) > 0 {
			fits = within
		}
	}
	if len(fits) == 1 {
		v.Text, v.Or = fits[0], nil
		d.Values[slot.Time] = v
	}
}

// settleDay leaves out the readings of an ambiguous day on which its time is over.
func (s *step) settleDay(d *Draft) {
	v, at := d.Values[slot.Date], d.Values[slot.Time]
	if len(v.Or) == 0 || at.Text == "" || len(at.Or) > 0 {
		return
	}
	zone := d.zone(s.zone())
	fits := slices.DeleteFunc(append([]string{v.Text}, v.Or...), func(day string) bool {
		then, ok := momentOf(day, at.Text, zone)
		return ok && then.Before(s.now)
	})
	if len(fits) == 0 {
		return
	}
	v.Text, v.Or = fits[0], slices.Clip(fits[1:])
	d.Values[slot.Date] = v
}

func inside(clock string, open [2]int) bool {
	c, err := slot.ParseClock(clock)
	return err == nil && c.Minutes() >= open[0] && c.Minutes() <= open[1]
}

// passed reports whether a time of day is over on the draft's day.
func (s *step) passed(d *Draft, clock string) bool {
	at, ok := d.moment(clock, d.zone(s.zone()))
	return ok && at.Before(s.now)
}

// moment is the draft's day at a time of day.
func (d *Draft) moment(clock string, zone *time.Location) (time.Time, bool) {
	return momentOf(d.text(slot.Date), clock, zone)
}

// momentOf is a day at a time of day, both as they are stored.
func momentOf(date, clock string, zone *time.Location) (time.Time, bool) {
	day, err := slot.ParseDay(date)
	if err != nil {
		return time.Time{}, false
	}
	c, err := slot.ParseClock(clock)
	if err != nil {
		return time.Time{}, false
	}
	at, _ := slot.Moment(day, c, zone)
	return at, true
}
