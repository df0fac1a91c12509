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
	Revision    int       // counts the changes of an entry: a calendar takes a file over one with a lower number
	Cancelled   bool      // the file takes the entry away
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

// nobody is the address of an organizer who has none. A file that cancels must name an organizer (RFC 5546, 3.2.5), and calendars
// write this one themselves where there is no address.
const nobody = "invalid:nomail"

// File is e as an iCalendar file of RFC 5545. A moment is written on the clock of its place, with the rules of that clock around it,
// so that a calendar shows the hour that was agreed; in UTC where the place has no zone with a name. Whole days have no zone.
func File(e Event) []byte {
	cal := ics.NewCalendarFor(service)
	if e.Days == 0 && named(e.Start.Location()) {
		addZone(cal, e.Start, e.Start.Add(e.Length))
	}
	entry := cal.AddEvent(line(e.ID) + "@" + service)
	entry.SetDtStampTime(e.Made)
	entry.SetSequence(e.Revision)
	e.times(entry)
	entry.SetSummary(line(e.Title))
	entry.SetLocation(line(e.Place))
	entry.SetDescription(line(e.Description))
	if e.Cancelled {
		cal.SetMethod(ics.MethodCancel)
		entry.SetStatus(ics.ObjectStatusCancelled)
		entry.SetOrganizer(nobody, ics.WithCN(service))
	} else {
		entry.SetStatus(ics.ObjectStatusConfirmed)
		e.alarm(entry)
	}
	return []byte(cal.Serialize(ics.WithNewLineWindows))
}

// times writes when e begins and ends.
func (e Event) times(entry *ics.VEvent) {
	if e.Days > 0 {
		first := time.Date(e.Start.Year(), e.Start.Month(), e.Start.Day(), 0, 0, 0, 0, time.UTC)
		entry.SetAllDayStartAt(first)
		entry.SetAllDayEndAt(first.AddDate(0, 0, e.Days))
		return
	}
	end := e.Start.Add(e.Length)
	if zone := e.Start.Location(); named(zone) {
		entry.SetProperty(ics.ComponentPropertyDtStart, e.Start.Format(wall), ics.WithTZID(zone.String()))
		entry.SetProperty(ics.ComponentPropertyDtEnd, end.Format(wall), ics.WithTZID(zone.String()))
		return
	}
	entry.SetStartAt(e.Start)
	entry.SetEndAt(end)
}

// alarm lets the calendar speak up before e.
func (e Event) alarm(entry *ics.VEvent) {
	if e.Remind <= 0 {
		return
	}
	alarm := entry.AddAlarm()
	alarm.SetAction(ics.ActionDisplay)
	alarm.SetTrigger("-PT" + strings.ToUpper(strings.TrimSuffix(e.Remind.Truncate(time.Minute).String(), "0s")))
	alarm.SetDescription(line(e.Title))
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
