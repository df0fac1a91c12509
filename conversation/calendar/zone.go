package calendar

import (
	"fmt"
	"strings"
	"time"

	ics "github.com/arran4/golang-ical"
)

// wall is a time on the clock of a zone, as a calendar file writes it.
const wall = "20060102T150405"

// named reports whether a zone has a name that other programs know.
func named(zone *time.Location) bool { return strings.Contains(zone.String(), "/") }

// season is how long before and after an appointment the rules of its clock are written, since an alarm or a moved entry may fall there.
const season = 183 * 24 * time.Hour

// addZone writes the rules by which the clock of start's zone goes, from a season before start until a season after end.
func addZone(cal *ics.Calendar, start, end time.Time) {
	zone := cal.AddTimezone(start.Location().String())
	first := start.Add(-season)
	onset, next := first.ZoneBounds()
	if onset.IsZero() { // always so, as far as is known
		_, since := first.Zone()
		addRule(zone, time.Date(1970, 1, 1, 0, 0, 0, 0, time.UTC), since, first)
	} else {
		changes(zone, onset)
	}
	for last := end.Add(season); !next.IsZero() && next.Before(last); _, next = next.ZoneBounds() {
		changes(zone, next)
	}
}

// changes writes a change of the clock, whose moment is told on the clock that ends with it.
func changes(zone *ics.VTimezone, onset time.Time) {
	_, before := onset.Add(-time.Second).Zone()
	addRule(zone, onset.In(time.FixedZone("", before)), before, onset)
}

// addRule writes that from onset on, before which it was before seconds east of UTC, the clock goes as it does at now.
func addRule(zone *ics.VTimezone, onset time.Time, before int, now time.Time) {
	name, after := now.Zone()
	rule := ics.ComponentBase{}
	rule.SetProperty(ics.ComponentPropertyDtStart, onset.Format(wall))
	rule.SetProperty("TZOFFSETFROM", offset(before))
	rule.SetProperty("TZOFFSETTO", offset(after))
	rule.SetProperty("TZNAME", name)
	if now.IsDST() {
		zone.Components = append(zone.Components, &ics.Daylight{ComponentBase: rule})
		return
	}
	zone.Components = append(zone.Components, &ics.Standard{ComponentBase: rule})
}

// offset is how far a clock is from UTC, such as +0530.
func offset(seconds int) string {
	sign := '+'
	if seconds < 0 {
		sign, seconds = '-', -seconds
	}
	text := fmt.Sprintf("%c%02d%02d", sign, seconds/3600, seconds/60%60)
	if seconds%60 != 0 {
		text += fmt.Sprintf("%02d", seconds%60)
	}
	return text
}
