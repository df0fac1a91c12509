package outcome

import "time"

// weekLater matches what stands behind a weekday that is not the next one: "the Saturday after next", "Friday week".
var weekLater = lazily(`^ (?:after next|week)\b`)

// weekAfter is the weekday of d in the week after its next one.
func (d day) weekAfter(now time.Time) day {
	const week = 7
	ahead := (d.weekday-2-int(now.Weekday())+week)%week + 1 // the next one is never today
	t := now.AddDate(0, 0, ahead+week)
	return day{year: t.Year(), month: int(t.Month()), day: t.Day(), weekday: d.weekday}
}
