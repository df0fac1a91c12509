package config

import "time"

// Calls says when calls are placed, and how many at once.
type Calls struct {
	UndoWindow      time.Duration // between the yes and the request; 0 for none
	MaxInFlight     int
	ConfirmValidFor time.Duration // a call not begun this long after it was due is not dialled
	FirstUseNotice  bool
}

var defaultCalls = Calls{UndoWindow: 5 * time.Second, MaxInFlight: 50, ConfirmValidFor: 15 * time.Minute, FirstUseNotice: true}

func (c *Calls) fields() []field {
	return []field{
		spanField("calls.undo_window", &c.UndoWindow, 0),
		countField("calls.max_in_flight", &c.MaxInFlight, 1),
		spanField("calls.confirm_valid_for", &c.ConfirmValidFor, time.Second),
		later("calls.quiet_hours", text, ""),
		truthField("calls.first_use_notice", &c.FirstUseNotice),
	}
}
