package conversation

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/outcome"
	"github.com/kallybot/kallybot/conversation/slot"
)

// A booking that a call made can be changed or cancelled by another call. That one is a draft like any other, with the old
// booking beside it; it takes the old one's place once the business has agreed, and not before.

// The verbs of a Booking.
const (
	alter  = "change"
	revoke = "cancel"
)

// Booking is what was agreed before, in a draft that is to change or to cancel it.
type Booking struct {
	Verb      string               `json:"verb"`
	Request   string               `json:"request"`             // the one that made it
	Entry     string               `json:"entry"`               // the one that made its calendar entry, over all changes
	Revision  int                  `json:"revision,omitempty"`  // counts the changes of that entry
	Reference string               `json:"reference,omitempty"` // as the business told it
	Values    map[slot.Name]string `json:"values"`
}

// rearranged are the values of a booking that can be changed, in the order in which they are offered.
var rearranged = []slot.Name{slot.Date, slot.Time, slot.Nights, slot.PartySize}

// newValues names the question what is to be different. It is no slot of the booking.
const newValues slot.Name = "new_values"

// standing is a booking that is still to come, as it was agreed; ok is false for a request that is none.
func (s *step) standing(r Request) (d Draft, ok bool) {
	d, ok = booked(r)
	if !ok || r.Replaced != "" || formOf(&d).Category == slot.General {
		return Draft{}, false
	}
	at, dated := d.moment(cmp.Or(d.text(slot.Time), "23:59"), d.zone(s.zone()))
	return d, dated && at.After(s.now)
}

// changeBooking drafts a call that changes a booking, cancelBooking one that cancels it.
func (s *step) changeBooking(r Request, _ choice) { s.rearrange(r, alter) }
func (s *step) cancelBooking(r Request, _ choice) { s.rearrange(r, revoke) }

func (s *step) rearrange(r Request, verb string) {
	was, ok := s.standing(r)
	if !ok {
		s.tell(s.t("booking.gone"))
		return
	}
	if q, ok := s.underChange(r, verb); ok {
		s.tell(s.t("already.calling", "ago", s.ago(q.Call.Confirmed)))
		return
	}
	d := s.rearranging(r, verb)
	var changes []change
	if d == nil {
		d = s.reopen(r, r.Draft.ID+s.event, nil)
		d.Values, d.Wishes, d.Later, d.Attempt, d.Remind = was.Values, nil, nil, 0, false // a reminder of what is changed goes along
		d.clear(slot.TimePreference)
		d.Booked = &Booking{Verb: verb, Request: r.Draft.ID, Entry: entryID(r), Revision: revision(r) + 1, Reference: known(r), Values: map[slot.Name]string{}}
		for _, n := range rearranged {
			if v := d.text(n); v != "" {
				d.Booked.Values[n] = v
			}
		}
		if verb == alter && r.FollowUp != "" {
			changes, _ = s.merge(d, s.relative(s.understand(r.FollowUp)), r.FollowUp) // what the person wished since
		}
	}
	s.focus(d.ID)
	s.anew = d.ID
	if len(changes) > 0 {
		s.proceed(d, changes)
		return
	}
	s.resume(d)
}

// underChange is the call under way that does this to a booking.
func (s *step) underChange(r Request, verb string) (Request, bool) {
	for _, id := range s.Dialogue.Active {
		q, ok := s.request(id)
		if b := q.Draft.Booked; ok && !q.Call.State.Over() && b != nil && b.Request == r.Draft.ID && b.Verb == verb {
			return q, true
		}
	}
	return Request{}, false
}

// rearranging is the open draft that does this to a booking already, or nil.
func (s *step) rearranging(r Request, verb string) *Draft {
	i := slices.IndexFunc(s.Dialogue.Drafts, func(d Draft) bool {
		return d.Booked != nil && d.Booked.Request == r.Draft.ID && d.Booked.Verb == verb
	})
	if i < 0 {
		return nil
	}
	return &s.Dialogue.Drafts[i]
}

// entryID is the request that made a booking's calendar entry.
func entryID(r Request) string {
	if b := r.Draft.Booked; b != nil {
		return b.Entry
	}
	return r.Draft.ID
}

// revision counts the changes of a booking's calendar entry.
func revision(r Request) int {
	if b := r.Draft.Booked; b != nil {
		return b.Revision
	}
	return 0
}

// known is the reference of a booking as the business told it last: in this call, or before it was changed.
func known(r Request) string {
	told := reference(r)
	if b := r.Draft.Booked; b != nil {
		return cmp.Or(told, b.Reference)
	}
	return told
}

// asIs reports whether a change changes nothing yet.
func (d *Draft) asIs() bool {
	if d.Booked == nil || d.Booked.Verb != alter {
		return false
	}
	now := map[slot.Name]string{}
	for _, n := range rearranged {
		if v := d.text(n); v != "" {
			now[n] = v
		}
	}
	return maps.Equal(now, d.Booked.Values)
}

// newChoices are buttons for the values that can be changed.
func (s *step) newChoices(d *Draft) []chat.Button {
	var b []chat.Button
	for _, n := range rearranged {
		if d.Booked != nil && d.Booked.Values[n] != "" {
			b = append(b, chat.Button{Label: s.t("slot." + string(n)), Data: data(d.ID, d.Rev, "edit", string(n))})
		}
	}
	return b
}

// rearrangement is what a draft about a booking is to achieve, in the language l.
func (s *step) rearrangement(d *Draft, l string) string {
	b, kind := d.Booked, "booking"
	if formOf(d).Category == slot.Clinic {
		kind = "appointment"
	}
	names := []string{s.facts(d, l)}
	if b.Verb == alter {
		was := Draft{Values: map[slot.Name]Value{}}
		for n, v := range b.Values {
			was.Values[n] = Value{Text: v}
		}
		names[0] = s.facts(&was, l)
	}
	if v := d.text(slot.UserName); v != "" {
		names = append(names, s.in(l, "task.fact.under", "name", v))
	}
	if b.Reference != "" {
		names = append(names, s.in(l, "task.fact.reference", "reference", b.Reference))
	}
	return s.in(l, "task."+b.Verb+"."+kind, "booking", strings.Join(names, " "), "facts", s.facts(d, l))
}

// wishedOf is how the judgement of a call's result knows that it is about a booking. It reads both languages.
var wishedOf = map[string]string{alter: "change my booking", revoke: "cancel my booking"}

// takesPlace ends a booking that was changed or cancelled with the business's agreement. A reminder of it goes over to what it
// became. It returns the booking that was, ok is false for none.
func (s *step) takesPlace(r *Request) (was Request, ok bool) {
	b := r.Draft.Booked
	if b == nil || r.Judged == nil || r.Judged.Level != outcome.Confirmed {
		return Request{}, false
	}
	if was, ok = s.request(b.Request); !ok || was.Replaced != "" {
		return Request{}, false
	}
	was.Replaced = r.Draft.ID
	reminded := !was.Remind.IsZero()
	s.unremind(&was)
	s.save(was)
	s.unplan(b.Request)
	if reminded {
		s.remindOf(r)
	}
	return was, true
}

// still tells that the booking which a draft is about stands as it was, since it was not changed; empty for other drafts.
func (s *step) still(d *Draft) string {
	if d.Booked == nil {
		return ""
	}
	was := d.clone()
	for n, v := range d.Booked.Values {
		was.Values[n] = Value{Text: v}
	}
	return s.t("booking.still", "what", s.agreed(&was, nil))
}

// bookedFor is when a draft's appointment is, zero for one without day and time.
func (s *step) bookedFor(d *Draft) time.Time {
	if !d.has(slot.Time) || !d.has(slot.Date) {
		return time.Time{}
	}
	at, _ := d.moment(d.text(slot.Time), d.zone(s.zone()))
	return at
}
