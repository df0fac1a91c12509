package conversation

import (
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// shared takes a contact as the business to call or as the person's own number, and a place as where the person is.
func (s *step) shared(m chat.Message) {
	switch {
	case m.Contact != nil && m.Contact.Own:
		s.sharedOwn(*m.Contact)
	case m.Contact != nil:
		s.sharedBusiness(*m.Contact, m.Location)
	case m.Location != nil:
		s.sharedPlace(*m.Location)
	default:
		s.ask(s.t("shared.unknown"))
	}
}

func (s *step) sharedOwn(c chat.Contact) {
	p, fault := slot.ReadPhone(c.Phone, s.region())
	if fault != nil {
		s.ask(s.t("shared.unknown"))
		return
	}
	s.Person.Phone = p.E164
	s.Person.Private = false
	if d := s.current(); d != nil {
		d.mark()
		d.put(slot.UserPhone, Value{Text: p.E164})
		s.proceed(d, nil)
		return
	}
	s.say(s.t("profile.kept", "values", s.phone(p.E164)))
}

// sharedBusiness takes a contact, a card or a venue as whom to call. What it lacks is asked for; at is where it is, if that
// is known.
func (s *step) sharedBusiness(c chat.Contact, at *chat.Location) {
	d := s.current()
	if d == nil {
		d = s.open()
	}
	d.mark()
	before := d.text(slot.BusinessName)
	name := slot.Clean(c.Name, 200)
	if name != "" {
		d.put(slot.BusinessName, Value{Text: name})
	}
	if c.Phone == "" && name != "" {
		d.renumber(before, nlu.Reading{})
		s.recall(d)
	} else {
		p, fault := slot.ReadPhone(c.Phone, s.region())
		if fault != nil {
			s.touch(d)
			s.refuse(d, fault)
			return
		}
		d.put(slot.Phone, Value{Text: p.E164, Ext: p.Extension})
	}
	if at != nil {
		s.placed(d, *at)
	}
	s.proceed(d, nil)
}

// placed takes over the time zone of the business's place, where there is one alone.
func (s *step) placed(d *Draft, at chat.Location) {
	if zones := slot.ZonesAt(at.Latitude, at.Longitude); len(zones) == 1 && !d.has(slot.Timezone) {
		d.put(slot.Timezone, Value{Text: zones[0], From: FromNumber})
	}
}

// sharedPlace takes the person's place as their time zone. Near a border it asks which one.
func (s *step) sharedPlace(at chat.Location) {
	zones := slot.ZonesAt(at.Latitude, at.Longitude)
	switch len(zones) {
	case 0:
		s.ask(s.t("fault.unknown_zone"))
	case 1:
		s.livesIn(zones[0])
	default:
		var b []chat.Button
		for _, z := range zones {
			b = append(b, chat.Button{Label: s.city(z), Data: data(nobody, 0, "zone", z)})
		}
		s.say(s.t("timezone.which"), b...)
	}
}

// livesIn keeps the person's time zone. To the question for a zone it is the answer as well.
func (s *step) livesIn(zone string) {
	s.Person.Zone = zone
	if d := s.current(); d != nil && s.Dialogue.Asked == slot.Timezone {
		d.mark()
		d.put(slot.Timezone, Value{Text: zone})
		s.proceed(d, nil)
		return
	}
	s.ask(s.t("timezone.set", "zone", s.city(zone)))
}
