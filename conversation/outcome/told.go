package outcome

import (
	"fmt"
	"time"
)

// told is the day and the time of an agreement that were not asked for, as far as they were said plainly; nil when there are none.
func (w wish) told(v values) map[string]string {
	out := map[string]string{}
	if w.date.IsZero() && !w.noAnchor && !w.now.IsZero() {
		tell(out, Date, v.days, func(d day) string { return d.next(w.now) })
	}
	if w.minute < 0 {
		tell(out, Time, v.clocks, w.plainly)
	}
	if len(out) == 0 {
		return nil
	}
	return out
}

// tell adds a field whose values all read the same.
func tell[T any](out map[string]string, field string, said []T, read func(T) string) {
	for i, one := range said {
		text := read(one)
		if text == "" || i > 0 && text != out[field] {
			delete(out, field)
			return
		}
		out[field] = text
	}
}

// next is the first date from now on that d can mean, within a year; "" when there is none.
func (d day) next(now time.Time) string {
	for away := range 366 {
		if t := now.AddDate(0, 0, away); d.is(t) {
			return t.Format(time.DateOnly)
		}
	}
	return ""
}

// plainly is a time whose half of the day was said, or is the only one that the task allows; "" for any other.
func (w wish) plainly(c clock) string {
	minute := c.hour*60 + c.minute
	if c.half == 0 {
		early, late := w.allowsTime(minute%720), w.allowsTime(minute%720+720)
		if w.anyTime || early == late {
			return ""
		}
		if minute %= 720; late {
			minute += 720
		}
	}
	return fmt.Sprintf("%02d:%02d", minute/60, minute%60)
}
