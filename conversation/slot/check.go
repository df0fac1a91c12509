package slot

import (
	"slices"
	"strings"
	"time"
)

// choices holds the values of the slots that have few.
var choices = map[Name][]string{
	Category:     {Restaurant, Clinic, Hotel, General},
	CallLanguage: {"en", "es"},
	ChatLanguage: {"en", "es"},
	Urgent:       {"true"},
}

// Check holds a canonical value against the limits of its slot; nil means that it may be sent. now is in the business's
// zone. A time alone is never past: CheckWhen judges it with its day.
func Check(name Name, value string, now time.Time) *Fault {
	switch name {
	case Phone, UserPhone:
		return checkPhone(name, value)
	case Date:
		return checkDate(value, now)
	case Time:
		_, f := ParseClock(value)
		return f
	case PartySize, Nights:
		_, f := ParseCount(name, value)
		return f
	case Timezone:
		if _, ok := Location(value); !ok {
			return &Fault{Slot: name, Code: UnknownZone, Said: Clean(value, maxSaid)}
		}
		return nil
	}
	if _, ok := lengths[name]; ok {
		return checkText(name, value)
	}
	if !slices.Contains(choices[name], value) {
		return &Fault{Slot: name, Code: Unsupported, Said: Clean(value, maxSaid), Instead: slices.Clone(choices[name])}
	}
	return nil
}

// CheckWhen judges a day and a time together: PastTime for a moment that is over, NoSuchTime for one that the clocks of
// now's zone skip, and the faults of Check for each. A time of the running minute is not past.
func CheckWhen(date, clock string, now time.Time) *Fault {
	if f := checkDate(date, now); f != nil {
		return f
	}
	d, _ := ParseDay(date)
	c, f := ParseClock(clock)
	if f != nil {
		return f
	}
	switch t, exists := Moment(d, c, now.Location()); {
	case !exists:
		return &Fault{Slot: Time, Code: NoSuchTime, Said: clock, Instead: []string{Clock{t.Hour(), t.Minute()}.String()}}
	case t.Before(now.Truncate(time.Minute)):
		return &Fault{Slot: Time, Code: PastTime, Said: clock}
	}
	return nil
}

func checkDate(value string, now time.Time) *Fault {
	d, f := ParseDay(value)
	if f != nil {
		return f
	}
	today := DayOf(now)
	switch {
	case d.Compare(today) < 0:
		return &Fault{Slot: Date, Code: PastDate, Said: value}
	case d.Compare(today.AddDays(maxDaysAhead)) > 0:
		return &Fault{Slot: Date, Code: FarDate, Said: value}
	}
	return nil
}

// checkPhone takes the canonical form only: what ReadPhone makes of value must be value itself.
func checkPhone(name Name, value string) *Fault {
	p, f := ReadPhone(value, "")
	switch {
	case f != nil:
		f.Slot = name
		return f
	case !strings.HasPrefix(value, "+") || p.E164 != value:
		return &Fault{Slot: name, Code: NotANumber, Said: Clean(value, maxSaid)}
	}
	return nil
}
