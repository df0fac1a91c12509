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

// maxAsked is the longest wait that is taken for one that a platform means. Telegram's longest are some hours.
const maxAsked = 24 * time.Hour

// Asked is the wait that a platform asks for in seconds: at least one, at most a day.
func Asked(seconds int64) time.Duration {
	return time.Duration(min(max(seconds, 1), int64(maxAsked/time.Second))) * time.Second
}
