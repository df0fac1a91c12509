package conversation

import (
	"slices"
	"time"

	"github.com/kallybot/kallybot/conversation/slot"
)

// maxPlans is how many appointments to come a profile names.
const maxPlans = 20

// Plan is an appointment to come, agreed or being asked for, to notice two at the same time.
type Plan struct {
	Request string        `json:"request"`
	Who     string        `json:"who"`
	Phone   string        `json:"phone"`
	At      time.Time     `json:"at"`
	Zone    string        `json:"zone"` // whose clock the business reads
	Length  time.Duration `json:"length"`
	Booked  bool          `json:"booked,omitempty"`
}

// plan notes the appointment of a confirmed request, as it was asked for or as it came out; none where nothing came of it.
func (s *step) plan(r Request) {
	s.unplan(r.Draft.ID)
	d, agreed := booked(r)
	if !agreed {
		d = r.Draft
	}
	at := s.bookedFor(&d)
	if r.Replaced != "" || !agreed && r.Call.State.Over() || d.Booked != nil && d.Booked.Verb == revoke || !at.After(s.now) {
		return
	}
	all := append(slices.Clone(s.Person.Plans), Plan{Request: d.ID, Who: s.who(&d), Phone: d.text(slot.Phone), At: at,
		Zone: d.text(slot.Timezone), Length: lengthOf(&d), Booked: agreed})
	s.Person.Plans = all[max(0, len(all)-maxPlans):]
}

// unplan forgets the appointment of a request, and those that are over.
func (s *step) unplan(id string) {
	s.Person.Plans = slices.DeleteFunc(slices.Clone(s.Person.Plans), func(p Plan) bool {
		return p.Request == id || p.At.Add(p.Length).Before(s.now)
	})
}

// conflict is the line on a card whose appointment is at the time of another one, empty for none. Where others read, what else
// a person does is not told.
func (s *step) conflict(d *Draft) string {
	at := s.bookedFor(d)
	if at.IsZero() || s.public() || d.Booked != nil && d.Booked.Verb == revoke {
		return ""
	}
	until := at.Add(lengthOf(d))
	for _, p := range s.Person.Plans {
		same := d.Booked != nil && d.Booked.Request == p.Request || !p.Booked && p.Phone == d.text(slot.Phone)
		if same || !p.At.Before(until) || !at.Before(p.At.Add(p.Length)) {
			continue
		}
		key := "notice.conflict_asked"
		if p.Booked {
			key = "notice.conflict"
		}
		zone, ok := slot.Location(p.Zone)
		if !ok {
			zone = s.zone()
		}
		return s.t(key, "who", p.Who, "time", p.At.In(zone).Format("15:04"))
	}
	return ""
}
