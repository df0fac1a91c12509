package config

import (
	"fmt"
	"strings"
	"time"
)

// Calls says when calls are placed, and how many at once.
type Calls struct {
	UndoWindow      time.Duration // between the yes and the request; 0 for none
	MaxInFlight     int
	ConfirmValidFor time.Duration // a call not begun this long after it was due is not dialled
	QuietHours      Hours         // on the clock of a business; zero for none
	FirstUseNotice  bool
}

// Hours are a span of the day in minutes after midnight; one that ends before it begins goes over midnight.
type Hours struct{ From, To int }

// String is the span as it is written, empty for none.
func (h Hours) String() string {
	if h == (Hours{}) {
		return ""
	}
	return fmt.Sprintf("%02d:%02d-%02d:%02d", h.From/60, h.From%60, h.To/60, h.To%60)
}

var defaultCalls = Calls{UndoWindow: 5 * time.Second, MaxInFlight: 50, ConfirmValidFor: 15 * time.Minute, QuietHours: Hours{22 * 60, 8 * 60}, FirstUseNotice: true}

func (c *Calls) fields() []field {
	return []field{
		spanField("calls.undo_window", &c.UndoWindow, 0),
		countField("calls.max_in_flight", &c.MaxInFlight, 1),
		spanField("calls.confirm_valid_for", &c.ConfirmValidFor, time.Second),
		hoursField("calls.quiet_hours", &c.QuietHours),
		truthField("calls.first_use_notice", &c.FirstUseNotice),
	}
}

// hoursField is a span of the day such as 22:00-08:00; an empty one is none.
func hoursField(key string, to *Hours) field {
	return field{key: key, shape: text, now: func() any { return to.String() }, set: one(func(s string) error {
		from, until, _ := strings.Cut(s, "-")
		a, errA := time.Parse("15:04", strings.TrimSpace(from))
		b, errB := time.Parse("15:04", strings.TrimSpace(until))
		switch {
		case s == "":
			*to = Hours{}
		case errA != nil || errB != nil || a.Equal(b):
			return fmt.Errorf("%s are no hours; write them as 22:00-08:00, or leave them empty", quoted(s))
		default:
			*to = Hours{60*a.Hour() + a.Minute(), 60*b.Hour() + b.Minute()}
		}
		return nil
	})}
}
