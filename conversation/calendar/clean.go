package calendar

import (
	"bytes"
	"errors"
	"strings"
	"time"

	// golang-ical, since folding, escaping and the forms of dates are a standard of their own, and it is kept up to it.
	ics "github.com/arran4/golang-ical"
)

// ErrNone means that a file holds no appointment with a beginning.
var ErrNone = errors.New("no appointment in the calendar")

// maxBytes is the longest file that is read.
const maxBytes = 64 << 10

// kept are the properties that are handed on, each told anew in its own form. Everything else is left out: alarms, guests,
// attachments, addresses and whatever a value with a line break in it may have smuggled in.
var (
	texts = []ics.ComponentProperty{ics.ComponentPropertySummary, ics.ComponentPropertyLocation, ics.ComponentPropertyDescription}
	times = []ics.ComponentProperty{ics.ComponentPropertyDtStart, ics.ComponentPropertyDtEnd}
)

// Clean returns the first appointment of an iCalendar file as a file of its own, with nothing in it but when, where and what.
// uid names the appointment, so that a file taken twice is one entry; stamp is the time of the file. Errors: ErrNone.
func Clean(file []byte, uid string, stamp time.Time) ([]byte, error) {
	if len(file) > maxBytes {
		return nil, ErrNone
	}
	from, err := ics.ParseCalendar(bytes.NewReader(file))
	if err != nil || len(from.Events()) == 0 {
		return nil, ErrNone
	}
	old := from.Events()[0]
	if _, err := old.GetStartAt(); err != nil {
		return nil, ErrNone
	}
	to := ics.NewCalendar()
	to.SetProductId("-//kallybot//EN")
	fresh := to.AddEvent(line(uid))
	fresh.SetDtStampTime(stamp)
	for _, name := range times {
		moment(fresh, old.GetProperty(name))
	}
	for _, name := range texts {
		if p := old.GetProperty(name); p != nil {
			fresh.SetProperty(name, line(p.Value))
		}
	}
	return []byte(to.Serialize(ics.WithNewLineWindows)), nil
}

// moment keeps a time in the three forms that it may have: in UTC, on a day, or on the clock of a named zone.
func moment(to *ics.VEvent, p *ics.IANAProperty) {
	if p == nil || strings.Trim(p.Value, "0123456789TZ") != "" {
		return
	}
	var more []ics.PropertyParameter
	if zone := p.ICalParameters["TZID"]; len(zone) == 1 {
		if _, err := time.LoadLocation(zone[0]); err != nil || zone[0] == "Local" {
			return
		}
		more = append(more, ics.WithTZID(zone[0]))
	}
	if len(p.ICalParameters["VALUE"]) == 1 && p.ICalParameters["VALUE"][0] == "DATE" {
		more = append(more, ics.WithValue("DATE"))
	}
	to.SetProperty(ics.ComponentProperty(p.IANAToken), p.Value, more...)
}
