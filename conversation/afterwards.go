package conversation

import (
	"slices"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// What is written behind a result, while nothing else is open, answers it in words as its buttons do: a no ends the attempts or
// declines what was offered, a yes takes it, and another day or time changes what was booked, or asks for it once more. What is to
// be called for then is shown on a card, for a yes of its own.

// answer is what a message may say to a result, and what comes of it.
type answer struct {
	to   func(s *step, q Request) bool
	says func(s *step, m remark) bool
	do   func(s *step, q Request, m remark)
}

// answers are tried in their order. It is filled in init, since what comes of a message may lead back to reading.
var answers []answer

func init() {
	answers = []answer{
		{(*step).stands, (*step).revokes, func(s *step, q Request, _ remark) { s.rearrange(q, revoke) }},
		{(*step).stands, (*step).differs, (*step).rearrangeSo},
		{(*step).retried, (*step).refuses, func(s *step, q Request, _ remark) { s.enough(q, choice{}) }},
		{(*step).retried, (*step).undecided, (*step).askWhen},
		{(*step).offersOther, (*step).refuses, func(s *step, q Request, _ remark) { s.declineOffer(q, choice{}) }},
		{(*step).unsettled, (*step).differs, func(s *step, q Request, m remark) { s.onceMoreWith(q, m.Reading, m.text) }},
		{(*step).offersOther, (*step).agrees, func(s *step, q Request, _ remark) { s.accept(q, choice{}) }},
		{(*step).offersOther, (*step).puzzling, func(s *step, q Request, _ remark) { s.recount(q) }},
		{(*step).recent, (*step).asksThem, (*step).askThem},
		{(*step).judged, (*step).contradicts, func(s *step, q Request, _ remark) { s.wrong(q, choice{}) }},
		{(*step).recent, (*step).agrees, func(s *step, _ Request, _ remark) { s.mention(s.vary("fine")) }},
	}
}

// answersResult takes a message for the answer to a result. It reports whether it is one.
func (s *step) answersResult(r nlu.Reading, text string) bool {
	if s.current() != nil || len(s.Dialogue.Active) > 0 || r.Topic != "" || s.names(text) != "" {
		return false
	}
	q, ok := s.resultMeant(r)
	if !ok {
		return len(s.need) > 0
	}
	m := remark{r, text}
	m.Facts = slices.DeleteFunc(slices.Clone(r.Facts), func(f nlu.Fact) bool { return r.Rearranges && ofDraft(f, &q.Draft) })
	if s.retried(q) && s.retryAt(q, m) {
		return true
	}
	for _, a := range answers {
		if a.to(s, q) && a.says(s, m) {
			a.do(s, q, m)
			return true
		}
	}
	return false
}

// ofDraft reports whether a fact only says which booking is to be changed.
func ofDraft(f nlu.Fact, d *Draft) bool {
	switch f.Slot {
	case slot.Task, slot.Category:
		return true
	case slot.BusinessName:
		return sameName(f.Value, d.text(slot.BusinessName))
	}
	return false
}

// resultMeant is the ended request that a message may be about: the booking that it names, or the one whose result, or reminder, was
// shown last. Where choices of something else were offered since, only a correction is about a booking.
func (s *step) resultMeant(r nlu.Reading) (q Request, ok bool) {
	if r.Rearranges {
		return s.bookingMeant(said(r, slot.BusinessName))
	}
	id := ""
	for _, o := range s.Dialogue.Offered {
		c, read := parse(o.Data)
		if !read || id != "" && id != c.id || !slices.Contains(s.Dialogue.Recent, c.id) {
			return s.bookingCorrected(r)
		}
		id = c.id
	}
	if n := len(s.Dialogue.Recent); id == "" && n > 0 {
		id = s.Dialogue.Recent[n-1]
	}
	if id == "" {
		return Request{}, false
	}
	return s.request(id)
}

func (s *step) bookingCorrected(r nlu.Reading) (Request, bool) {
	if !r.Has(nlu.Correct) && r.Shift == (nlu.Shift{}) {
		return Request{}, false
	}
	return s.bookingMeant("")
}

// bookingMeant is the newest booking that stands, at a place if one is named.
func (s *step) bookingMeant(place string) (q Request, ok bool) {
	for _, q := range s.ended() {
		if s.stands(q) && (place == "" || sameName(place, q.Draft.text(slot.BusinessName))) {
			return q, true
		}
	}
	return Request{}, false
}

// rearrangeSo changes a booking by what a message says.
func (s *step) rearrangeSo(q Request, m remark) {
	q.FollowUp = behind(q.FollowUp, m.text)
	s.rearrange(q, alter)
}

// retryAt shows the card of the next attempt, for the hour that a message names and says no more. A clock time alone that comes after
// the appointment is one for the appointment. It reports whether there is an hour.
func (s *step) retryAt(q Request, m remark) bool {
	if m.Has(nlu.Correct) || m.Has(nlu.RequestCall) {
		return false
	}
	l, ok := s.bareHour(m.text)
	if !ok || l.At.IsZero() && l.Day == "" && !s.fits(&q.Draft, l.moment(s.now.In(q.Draft.zone(s.zone())))) {
		return false
	}
	d := s.reopen(q, q.Draft.ID+s.event, nil)
	s.anew = d.ID
	s.putOff(d, l)
	return true
}

// askWhen asks when to try again.
func (s *step) askWhen(q Request, _ remark) {
	s.say(s.t("retry.when", "who", s.who(&q.Draft)), s.retries(q)...)
}

// askThem begins another call to the place that was called: "ask them if they have a terrace".
func (s *step) askThem(q Request, m remark) {
	d := s.open()
	s.anew = d.ID
	for _, n := range []slot.Name{slot.Phone, slot.BusinessName} {
		if q.Draft.has(n) {
			d.put(n, q.Draft.Values[n])
		}
	}
	s.mergeInto(d, m.Reading, m.text)
}

// mention says something beside what is offered, which can be chosen still.
func (s *step) mention(text string) {
	offered := s.Dialogue.Offered
	s.say(text)
	s.Dialogue.Offered = offered
}
