package slot

import (
	"strconv"
	"strings"
)

// span is a range of whole numbers, both ends included.
type span struct{ least, most int }

// counts holds the limits of the slots that are whole numbers.
var counts = map[Name]span{
	PartySize: {1, 50}, // API reference: submission.party_size
	Nights:    {1, 90}, // our own limit: longer stays are not booked by phone
}

// ParseCount reads decimal digits for name, PartySize or Nights. Its faults are NotANumber, TooFew and TooMany.
func ParseCount(name Name, text string) (int, *Fault) {
	limits, ok := counts[name]
	if !ok || text == "" || strings.Trim(text, "0123456789") != "" {
		return 0, &Fault{Slot: name, Code: NotANumber, Said: Clean(text, maxSaid)}
	}
	n, err := strconv.Atoi(text)
	switch {
	case err != nil, n > limits.most:
		return 0, &Fault{Slot: name, Code: TooMany, Said: Clean(text, maxSaid)}
	case n < limits.least:
		return 0, &Fault{Slot: name, Code: TooFew, Said: Clean(text, maxSaid)}
	}
	return n, nil
}
