package transport

import "time"

// lastSecond is the last one of the year 9999, the last that JSON writes.
const lastSecond = 253402300799

// Moment is a count of seconds since 1970 as a platform gives it; the zero time for one that is none, and for one that could not
// be stored.
func Moment(seconds int64) time.Time {
	if seconds <= 0 || seconds > lastSecond {
		return time.Time{}
	}
	return time.Unix(seconds, 0).UTC()
}
