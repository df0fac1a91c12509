package conversation

import (
	"slices"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/outcome"
	"github.com/kallybot/kallybot/conversation/slot"
)

// What is written behind a result, while nothing else is open, answers it in words as its buttons do: a no ends the attempts or
// declines what was offered, a yes takes it, and another day or time changes what was booked, or asks for it once more. What is to
// be called for then is shown on a card, for a yes of its own.

// remark is a message behind a result.
type remark struct {
	nlu.Reading
	text string
}

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
		{(*step).recent, (*step).agrees, func(s *step, _ Request, _ remark) { s.say(s.vary("fine")) }},
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
	if !r.Has(nlu.Correct) {
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

// The functions below tell what a result allows to be answered.

func (s *step) stands(q Request) bool {
	_, ok := s.standing(q)
	return ok
}

func (s *step) recent(q Request) bool { return q.Judged != nil && s.now.Sub(q.Ended) < replaceable }

func (s *step) unsettled(q Request) bool { return s.recent(q) && q.Judged.Level != outcome.Confirmed }

func (s *step) retried(q Request) bool { return s.recent(q) && len(s.retries(q)) > 0 }

func (s *step) offersOther(q Request) bool {
	return s.recent(q) && q.Judged.Offered && len(q.Judged.Changed) > 0
}

// The functions below tell what a message answers.

func (s *step) revokes(m remark) bool {
	return len(m.Facts) == 0 && (m.Revokes || m.Has(nlu.Cancel) && !m.Has(nlu.RequestCall))
}

func (s *step) refuses(m remark) bool {
	return len(m.Facts) == 0 && (m.Has(nlu.Deny) || m.Has(nlu.Cancel)) && !m.Has(nlu.RequestCall)
}

// agrees reports whether a message takes what is offered, be it with a word that is no yes to a card.
func (s *step) agrees(m remark) bool {
	if len(m.Facts) > 0 || m.Shift != (nlu.Shift{}) || m.Has(nlu.Thanks) {
		return false
	}
	return m.Hinted || m.Has(nlu.Confirm)
}

// puzzling reports whether nothing is understood while choices are open, or only that something is to be done: "book that".
func (s *step) puzzling(m remark) bool {
	bare := len(m.Intents) == 0 || len(m.Intents) == 1 && m.Has(nlu.RequestCall)
	return len(m.Facts) == 0 && bare && len(s.Dialogue.Offered) > 0
}

// undecided reports whether a message leaves open when to try again.
func (s *step) undecided(m remark) bool {
	open := len(m.Facts) == 0 && len(s.Dialogue.Offered) > 0
	return open && (len(m.Intents) == 0 || m.Has(nlu.Wait) || m.Has(nlu.Confirm) && !m.Has(nlu.Thanks))
}

// differs reports whether a message gives new values of a booking and nothing else. Whom to call is another matter, and so is a
// question: to the program about the calls of that day, or to the place.
func (s *step) differs(m remark) bool {
	if m.Revokes || slices.ContainsFunc(m.Intents, func(i nlu.Intent) bool { return slices.Contains(asks, i) || i == nlu.Again }) {
		return false
	}
	if _, errand := m.Fact(slot.Task); errand && asksSomewhere(m.Reading, m.text) {
		return false
	}
	others := slices.DeleteFunc(slices.Clone(m.Facts), func(f nlu.Fact) bool { return f.Slot == slot.Task || isValue(f) })
	return len(others) == 0 && (m.Rearranges || m.Shift != nlu.Shift{} || slices.ContainsFunc(m.Facts, isValue))
}

// givesValues reports whether a message gives values of a booking and names nothing else.
func givesValues(r nlu.Reading) bool {
	return len(r.Facts) > 0 && !slices.ContainsFunc(r.Facts, func(f nlu.Fact) bool { return !isValue(f) })
}

// isValue reports whether a fact is a value of a booking that can be changed.
func isValue(f nlu.Fact) bool {
	return f.Slot == slot.TimePreference || slices.Contains(rearranged, f.Slot)
}
