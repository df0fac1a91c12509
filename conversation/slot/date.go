package slot

import (
	"cmp"
	"fmt"
	"time"
)

// Day is a day on a calendar, in no zone. Its canonical text is YYYY-MM-DD.
type Day struct {
	Year  int
	Month time.Month
	Day   int
}

// maxDaysAhead is how far ahead a call may be about. It is our own limit: a year and the day of a leap year.
const maxDaysAhead = 366

// ParseDay reads YYYY-MM-DD. Its fault is NoSuchDate.
func ParseDay(text string) (Day, *Fault) {
	t, err := time.Parse(time.DateOnly, text)
	if err != nil || t.Year() < 1 {
		return Day{}, &Fault{Slot: Date, Code: NoSuchDate, Said: Clean(text, maxSaid)}
	}
	return DayOf(t), nil
}

// DayOf is the day of t on the calendar of t's own zone.
func DayOf(t time.Time) Day {
	y, m, d := t.Date()
	return Day{y, m, d}
}

// String is d as YYYY-MM-DD.
func (d Day) String() string { return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day) }

// Weekday is the day of the week of d.
func (d Day) Weekday() time.Weekday { return d.noon().Weekday() }

// AddDays is the day n days after d, before it where n is negative.
func (d Day) AddDays(n int) Day { return DayOf(d.noon().AddDate(0, 0, n)) }

// Compare is -1 when d is before e, 0 when they are the same day and 1 when d is after e.
func (d Day) Compare(e Day) int {
	return cmp.Or(cmp.Compare(d.Year, e.Year), cmp.Compare(d.Month, e.Month), cmp.Compare(d.Day, e.Day))
}

// noon is d at noon where no clock is ever changed.
func (d Day) noon() time.Time { return time.Date(d.Year, d.Month, d.Day, 12, 0, 0, 0, time.UTC) }
