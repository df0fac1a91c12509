package conversation

import (
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/outcome"
)

// resultVerbs are what can be done about a result, beside another attempt where that is offered.
func (s *step) resultVerbs(r Request, retried bool) []string {
	j := r.Judged
	_, standing := s.standing(r)
	var verbs []string
	switch {
	case j.Offered && len(j.Changed) > 0:
		verbs = []string{"accept", "decline", "other_time"}
	case !retried && (j.Level != outcome.Confirmed || r.FollowUp != "" && !standing): // what stands is changed instead, not booked twice
		verbs = []string{"again"}
	}
	verbs = append(verbs, s.bookingVerbs(r)...)
	if reached(r.Call.Result.Status) {
		verbs = append(verbs, "transcript")
	}
	if !retried && s.missed(r) {
		verbs = append(verbs, "myself")
	}
	if judgeable(r) {
		verbs = append(verbs, "right", "wrong")
	}
	return verbs
}

// bookingVerbs are what can be done about a booking that stands; none for anything else.
func (s *step) bookingVerbs(r Request) []string {
	var verbs []string
	if _, ok := s.appointment(r); ok {
		verbs = append(verbs, "calendar")
	}
	_, standing := s.standing(r)
	switch _, early := s.reminder(r); {
	case standing && !r.Remind.IsZero():
		verbs = append(verbs, "no_reminder")
	case early:
		verbs = append(verbs, "remind")
	}
	if standing {
		verbs = append(verbs, "change_booking", "cancel_booking")
	}
	if len(verbs) > 0 {
		verbs = append(verbs, "rebook")
	}
	return verbs
}

// namedButtons are buttons of a confirmed request that tell which one is meant.
func (s *step) namedButtons(r Request, verbs ...string) []chat.Button {
	b := s.requestButtons(r, verbs...)
	for i := range b {
		b[i].Label = s.t("button.of", "label", b[i].Label, "who", s.who(&r.Draft))
	}
	return b
}

// requestButtons are buttons of a confirmed request.
func (s *step) requestButtons(r Request, verbs ...string) []chat.Button {
	var b []chat.Button
	for _, v := range verbs {
		b = append(b, chat.Button{Label: s.t("button." + v), Data: data(r.Draft.ID, r.Draft.Rev, v)})
	}
	return b
}
