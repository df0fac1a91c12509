package conversation

import (
	"time"

	"github.com/kallybot/kallybot/conversation/slot"
)

// Hours are a span of the day in minutes after midnight, on some clock. One whose end comes before its beginning goes over
// midnight; one of no length is no span.
type Hours struct{ From, To int }

// has reports whether a clock time lies in the span. Its end does not.
func (h Hours) has(minutes int) bool {
	if h.From <= h.To {
		return minutes >= h.From && minutes < h.To
	}
	return minutes >= h.From || minutes < h.To
}

// opening says when a kind of place usually answers its phone.
type opening struct {
	category string
	region   string // two letters; empty for countries without a row
	hours    Hours
	closed   []time.Weekday
}

const hour = 60

var (
	sunday  = []time.Weekday{time.Sunday}
	weekend = []time.Weekday{time.Saturday, time.Sunday}
)

// openings are customs, not facts about a place: they are only ever a line and a button. The first row that fits counts.
var openings = []opening{
	{slot.Restaurant, "ES", Hours{13 * hour, 24 * hour}, nil},
	{slot.Restaurant, "AR", Hours{12 * hour, 24 * hour}, nil},
	{slot.Restaurant, "MX", Hours{13 * hour, 23 * hour}, nil},
	{slot.Restaurant, "IT", Hours{12 * hour, 23 * hour}, nil},
	{slot.Restaurant, "FR", Hours{12 * hour, 23 * hour}, nil},
	{slot.Restaurant, "GB", Hours{12 * hour, 22 * hour}, nil},
	{slot.Restaurant, "US", Hours{11 * hour, 22 * hour}, nil},
	{slot.Restaurant, "", Hours{11 * hour, 23 * hour}, nil},
	{slot.Clinic, "ES", Hours{9 * hour, 20 * hour}, weekend},
	{slot.Clinic, "MX", Hours{9 * hour, 19 * hour}, sunday},
	{slot.Clinic, "US", Hours{8 * hour, 18 * hour}, weekend},
	{slot.Clinic, "", Hours{9 * hour, 18 * hour}, weekend},
	{slot.Hotel, "", Hours{7 * hour, 23 * hour}, nil},
	{slot.General, "ES", Hours{10 * hour, 20 * hour}, sunday},
	{slot.General, "MX", Hours{9 * hour, 19 * hour}, sunday},
	{slot.General, "US", Hours{9 * hour, 18 * hour}, sunday},
	{slot.General, "", Hours{9 * hour, 18 * hour}, sunday},
}

// openingOf is the row for a draft.
func openingOf(d *Draft) opening {
	region := ""
	if p, fault := slot.ReadPhone(d.text(slot.Phone), ""); fault == nil {
		region = p.Region
	}
	category := formOf(d).Category
	for _, o := range openings {
		if o.category == category && (o.region == region || o.region == "") {
			return o
		}
	}
	return openings[len(openings)-1]
}

// answers reports whether a place of this kind usually answers at a moment on its clock, and is not to be left alone.
func (o opening) answers(at time.Time, quiet Hours) bool {
	minutes := at.Hour()*hour + at.Minute()
	for _, day := range o.closed {
		if at.Weekday() == day {
			return false
		}
	}
	return o.hours.has(minutes) && !quiet.has(minutes)
}

// next is the first moment after at, which is on the place's clock, from which a place of this kind answers anew. Every kind
// opens within a week.
func (o opening) next(at time.Time, quiet Hours) time.Time {
	from := o.hours.From
	if quiet.has(from) {
		from = quiet.To
	}
	clock := slot.Clock{Hour: from / hour, Minute: from % hour}
	for ahead := range 8 {
		t, _ := slot.Moment(slot.DayOf(at).AddDays(ahead), clock, at.Location())
		if t.After(at) && o.answers(t, quiet) {
			return t
		}
	}
	return time.Time{}
}
