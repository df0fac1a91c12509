package slot

import (
	"fmt"
	"time"
)

// Clock is a time of day, in no zone. Its canonical text is HH:MM, from 00:00 to 23:59.
type Clock struct{ Hour, Minute int }

// ParseClock reads HH:MM. Its fault is NoSuchTime.
func ParseClock(text string) (Clock, *Fault) {
	t, err := time.Parse("15:04", text)
	if err != nil || len(text) != len("15:04") {
		return Clock{}, &Fault{Slot: Time, Code: NoSuchTime, Said: Clean(text, maxSaid)}
	}
	return Clock{t.Hour(), t.Minute()}, nil
}

// String is c as HH:MM.
func (c Clock) String() string { return fmt.Sprintf("%02d:%02d", c.Hour, c.Minute) }

// Minutes are the minutes since midnight, on a day when no clock is changed.
func (c Clock) Minutes() int { return 60*c.Hour + c.Minute }

// Moment is the instant at which a clock in loc shows c on day d. Where clocks are put back it is the first of the two.
// exists is false where clocks are put forward past c; t is then as long after the change as c is.
func Moment(d Day, c Clock, loc *time.Location) (t time.Time, exists bool) {
	wall := time.Date(d.Year, d.Month, d.Day, c.Hour, c.Minute, 0, 0, time.UTC)
	// Changes are weeks apart, so the offsets of a day before and a day after are all that can hold.
	before, after := offset(wall.AddDate(0, 0, -1), loc), offset(wall.AddDate(0, 0, 1), loc)
	first, second := wall.Add(-before).In(loc), wall.Add(-after).In(loc)
	if second.Before(first) {
		first, second = second, first
	}
	for _, t := range []time.Time{first, second} {
		if DayOf(t) == d && t.Hour() == c.Hour && t.Minute() == c.Minute {
			return t, true
		}
	}
	return wall.Add(-before).In(loc), false
}

func offset(t time.Time, loc *time.Location) time.Duration {
	_, seconds := t.In(loc).Zone()
	return time.Duration(seconds) * time.Second
}
