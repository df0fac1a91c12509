package conversation

import (
	"slices"
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// callTime names the hour of the call among the fields of a card that can be changed. It is no slot of the booking.
const callTime slot.Name = "call_time"

// hearsHour takes words that say when to call out of a message and hears the rest. It reports whether it answered.
func (s *step) hearsHour(text string) bool {
	q := nlu.Request{Text: text, Now: s.now.In(s.zone()), Region: s.region()}
	t, ok := s.m.Reader.CallTime(q)
	if t.Means == nlu.AfterWhile {
		q.Now = s.now.UTC() // a length of time is the same whatever a clock does meanwhile
		t, ok = s.m.Reader.CallTime(q)
	}
	d := s.current()
	if !ok {
		return s.answersHour(d, text)
	}
	if t.Means == nlu.AtOnce {
		return s.atOnce(d)
	}
	l := s.later(t)
	rest := s.understand(t.Rest)
	switch {
	case informs(rest):
		s.delayed = l
		s.heard(s.refer(rest), t.Rest)
	case d != nil:
		s.putOff(d, l)
	case s.planned():
		s.moveTo(l)
	case len(s.ended()) > 0:
		d := s.reopen(s.ended()[0], s.ended()[0].Draft.ID+s.event, nil)
		s.anew = d.ID
		s.putOff(d, l)
	case len(s.need) == 0:
		s.putOff(s.open(), l)
	}
	return true
}

// later is when to call, as it was said.
func (s *step) later(t nlu.CallTime) *Later {
	l := &Later{Opens: t.Means == nlu.AtOpening, Day: t.Date, Clock: t.Time}
	switch t.Means {
	case nlu.AfterWhile:
		return &Later{At: l.moment(s.now.UTC())}
	case nlu.AtMine:
		return &Later{At: l.moment(s.now.In(s.zone()))}
	}
	return l
}

// atOnce takes the hour of a draft's call away; where there is none, "call now" is an ordinary yes. A call that waits for its hour, and
// is all that is open, is made.
func (s *step) atOnce(d *Draft) bool {
	if d == nil && len(s.Dialogue.Active) == 1 && s.planned() {
		r, _ := s.request(s.Dialogue.Active[0])
		s.callNow(r, choice{})
		return true
	}
	if d == nil || d.Later == nil {
		return false
	}
	s.putOff(d, nil)
	return true
}

// putOff sets when a draft's call is to be made.
func (s *step) putOff(d *Draft, l *Later) {
	d.mark()
	d.delay(l)
	if s.Dialogue.Asked == callTime {
		s.Dialogue.Asked = ""
	}
	s.proceed(d, nil)
}

// saysWhen are what an answer to the question when to call may hold. A message of few words is a task too.
var saysWhen = []slot.Name{slot.Date, slot.Time, slot.Task}

// answersHour takes bare words as the answer to the question when to call.
func (s *step) answersHour(d *Draft, text string) bool {
	if d == nil || s.Dialogue.Asked != callTime {
		return false
	}
	l, ok := s.bareHour(text)
	if ok {
		s.putOff(d, l)
	}
	return ok
}

// bareHour is when to call, in words that say nothing else.
func (s *step) bareHour(text string) (l *Later, ok bool) {
	q := readRequest(text, s)
	q.Expect = []slot.Name{slot.Date, slot.Time}
	r := s.m.Reader.Read(q)
	clock, ok := r.Fact(slot.Time)
	if !ok || clock.Fault != nil || slices.ContainsFunc(r.Facts, func(f nlu.Fact) bool { return !slices.Contains(saysWhen, f.Slot) }) {
		return nil, false
	}
	day, _ := r.Fact(slot.Date)
	l = &Later{Day: day.Value, Clock: clock.Value}
	if day.Value != "" && day.Span == clock.Span { // "in 20 minutes"
		q.Now = s.now.UTC()
		r = s.m.Reader.Read(q)
		day, _ = r.Fact(slot.Date)
		clock, _ = r.Fact(slot.Time)
		l = &Later{At: (&Later{Day: day.Value, Clock: clock.Value}).moment(q.Now)}
	}
	return l, true
}

// hourChoices are buttons for the usual hours to call at.
func (s *step) hourChoices(d *Draft) []chat.Button {
	at := func(label string, due time.Time) chat.Button {
		return chat.Button{Label: label, Data: data(d.ID, d.Rev, "hour", stamp(due))}
	}
	var b []chat.Button
	if d.Later != nil {
		b = append(b, at(s.t("button.now"), time.Time{}))
	}
	if pause := s.m.Options.Pause; pause > 0 && s.fits(d, s.now.Add(pause)) {
		b = append(b, at(s.t("button.retry_soon", "span", s.span(pause)), s.now.Add(pause)))
	}
	if due, ok := s.opens(d); ok {
		b = append(b, at(s.t("button.retry_opens", "when", s.soon(d, due)), due))
	}
	return b
}

// pressHour takes the hour that a button names; one before now is at once.
func (s *step) pressHour(d *Draft, c choice) {
	due, ok := unstamp(c.arg)
	switch {
	case !ok:
		s.stale()
	case due.After(s.now):
		s.putOff(d, &Later{At: due})
	default:
		s.putOff(d, nil)
	}
}

// moveTo takes the scheduled call back and shows its card with another hour, for a new yes.
func (s *step) moveTo(l *Later) {
	r, _ := s.request(s.Dialogue.Active[len(s.Dialogue.Active)-1])
	if !s.unschedule(r, "status.unscheduled") {
		return
	}
	d := s.reopen(r, r.Draft.ID+s.event, nil)
	s.anew = d.ID
	s.putOff(d, l)
}
