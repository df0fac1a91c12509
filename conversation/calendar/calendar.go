package calendar

import (
	"strings"
	"time"
	"unicode"

	// A calendar file has rules of escaping, folding and order of its own, which the library keeps; it is written and
	// maintained for nothing else.
	ics "github.com/arran4/golang-ical"
)

// Event is an appointment. Its texts may come from anybody: they are escaped, and hold no line of their own.
type Event struct {
	ID          string    // the same for a file made again, so that a calendar replaces the entry
	Made        time.Time // when the file is made
	Start       time.Time // in the zone of the place
	Length      time.Duration
	Days        int // instead of Length, for a stay: whole days from that of Start on
	Title       string
	Place       string
	Description string
	Remind      time.Duration // before Start; zero for no alarm
}

// service names who made a file, in it and in the ids of its entries.
const service = "kallybot"

// maxTextRunes is the longest text of an entry.
const maxTextRunes = 1000

// File is e as an iCalendar file of RFC 5545. Moments are written in UTC, which every calendar shows on its own clock and
// which no change of a zone's rules after the making can shift; whole days have no zone.
func File(e Event) []byte {
	cal := ics.NewCalendarFor(service)
	entry := cal.AddEvent(line(e.ID) + "@" + service)
	entry.SetDtStampTime(e.Made)
	if e.Days > 0 {
		first := time.Date(e.Start.Year(), e.Start.Month(), e.Start.Day(), 0, 0, 0, 0, time.UTC)
		entry.SetAllDayStartAt(first)
		entry.SetAllDayEndAt(first.AddDate(0, 0, e.Days))
	} else {
		entry.SetStartAt(e.Start)
		entry.SetEndAt(e.Start.Add(e.Length))
	}
	entry.SetSummary(line(e.Title))
	entry.SetLocation(line(e.Place))
	entry.SetDescription(line(e.Description))
	if e.Remind > 0 {
		alarm := entry.AddAlarm()
		alarm.SetAction(ics.ActionDisplay)
		alarm.SetTrigger("-PT" + strings.ToUpper(strings.TrimSuffix(e.Remind.Truncate(time.Minute).String(), "0s")))
		alarm.SetDescription(line(e.Title))
	}
	return []byte(cal.Serialize(ics.WithNewLineWindows))
}

// line is a text without what could begin another line, or turn the direction of what follows.
func line(text string) string {
	runes := []rune(strings.Map(func(r rune) rune {
		switch {
		case r == '\u2028' || r == '\u2029' || unicode.IsControl(r):
			return ' '
		case unicode.Is(unicode.Cf, r) || r == unicode.ReplacementChar:
			return -1
		}
		return r
	}, text))
	return strings.Join(strings.Fields(string(runes[:min(len(runes), maxTextRunes)])), " ")
}
