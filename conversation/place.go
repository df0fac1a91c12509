package conversation

import (
	"time"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// renumber empties the number when the draft turned to another place whose number nobody gave.
func (d *Draft) renumber(before string, r nlu.Reading) {
	now := d.text(slot.BusinessName)
	if f, given := r.Fact(slot.Phone); given && f.Value != "" || before == "" || now == "" {
		return
	}
	if !shortFor(before, now) && !shortFor(now, before) {
		d.clear(slot.Phone)
	}
}

// leave empties what was taken over from another business.
func (d *Draft) leave() {
	for n, v := range d.Values {
		if v.From == FromBusiness {
			d.clear(n)
		}
	}
}

// zone is the person's time zone, or the deployment's.
func (s *step) zone() *time.Location {
	for _, name := range []string{s.Person.Zone, s.m.Options.Zone} {
		if loc, ok := slot.Location(name); ok {
			return loc
		}
	}
	return time.UTC
}

// region is the country for national numbers.
func (s *step) region() string {
	if s.Person.Region != "" {
		return s.Person.Region
	}
	return s.m.Options.Region
}
