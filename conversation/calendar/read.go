package calendar

import (
	"bytes"
	"errors"
	"strings"
	"time"

	ics "github.com/arran4/golang-ical"
)

// ErrNone means that a file holds no appointment with a beginning.
var ErrNone = errors.New("no appointment in the calendar")

// maxBytes is the longest file that is read.
const maxBytes = 64 << 10

// maxLength is the longest time that an appointment takes; what ends later, or before it begins, has no known end.
const maxLength = 24 * time.Hour

// maxDays is the longest stay.
const maxDays = 60

// Read is the first appointment of an iCalendar file that somebody else made: when, where and what. Everything else is left out: its id, alarms,
// guests, attachments, addresses and whatever a value with a line break in it may have smuggled in. A time without a zone is
// on the clock of place, and one in UTC is told on it; zones finds the others by name. Errors: ErrNone.
func Read(file []byte, place *time.Location, zones func(name string) (*time.Location, bool)) (Event, error) {
	if len(file) > maxBytes {
		return Event{}, ErrNone
	}
	cal, err := ics.ParseCalendar(bytes.NewReader(file))
	if err != nil || len(cal.Events()) == 0 {
		return Event{}, ErrNone
	}
	entry := cal.Events()[0]
	start, whole, ok := moment(entry.GetProperty(ics.ComponentPropertyDtStart), place, zones)
	if !ok {
		return Event{}, ErrNone
	}
	e := Event{Start: start, Title: text(entry, ics.ComponentPropertySummary), Place: text(entry, ics.ComponentPropertyLocation),
		Description: text(entry, ics.ComponentPropertyDescription)}
	end, wholeEnd, ended := moment(entry.GetProperty(ics.ComponentPropertyDtEnd), place, zones)
	switch length := end.Sub(start); {
	case whole:
		e.Days = 1
		if days := int((length + 12*time.Hour) / (24 * time.Hour)); ended && wholeEnd && days > 0 && days <= maxDays {
			e.Days = days
		}
	case ended && !wholeEnd && length > 0 && length <= maxLength:
		e.Length = length
	}
	return e, nil
}

func text(entry *ics.VEvent, name ics.ComponentProperty) string {
	if p := entry.GetProperty(name); p != nil {
		return line(p.Value)
	}
	return ""
}

// moment reads a time in the forms that it may have: in UTC, on the clock of a named zone, on the clock of the place, or a whole day.
func moment(p *ics.IANAProperty, place *time.Location, zones func(string) (*time.Location, bool)) (at time.Time, whole, ok bool) {
	if p == nil {
		return time.Time{}, false, false
	}
	if day, err := time.ParseInLocation("20060102", p.Value, place); err == nil {
		return day, true, true
	}
	if at, err := time.Parse(wall+"Z", p.Value); err == nil {
		return at.In(place), false, true
	}
	zone := place
	if id := p.ICalParameters["TZID"]; len(id) > 0 {
		if zone, ok = zones(strings.Trim(id[0], `"`)); !ok {
			return time.Time{}, false, false
		}
	}
	at, err := time.ParseInLocation(wall, p.Value, zone)
	return at, false, err == nil
}
