package conversation

import (
	"slices"
	"strconv"
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/outcome"
)

// Where nobody was reached the same call is offered again: at once, after a pause, or when the place opens. Each attempt is a
// request of its own with its own key, made by a press, which is its yes; the request before it names it, so that a second
// press finds it.

const (
	maxAttempts = 3
	retryPause  = 20 * time.Minute
)

// missed are the reasons for which a call is worth repeating as it is.
var missed = []outcome.Reason{outcome.NoAnswer, outcome.Busy, outcome.Voicemail}

// missed reports whether a call reached nobody, for one of those reasons.
func (s *step) missed(r Request) bool {
	return r.Judged != nil && slices.Contains(missed, r.Judged.Reason)
}

// attempt counts the calls made for the same yes and its repetitions, from one.
func (d *Draft) attempt() int { return max(d.Attempt, 1) }

// nth tells which attempt a draft is, and of how many.
func (s *step) nth(d *Draft) string {
	return s.t("retry.attempt", "nth", d.attempt(), "most", maxAttempts)
}

// retries are the choices after a call that reached nobody; none when it may not be repeated as it is.
func (s *step) retries(r Request) []chat.Button {
	d := &r.Draft
	if !s.missed(r) || r.Next != "" || r.FollowUp != "" || d.attempt() >= maxAttempts || !s.fits(d, s.now) {
		return nil
	}
	at := func(key string, due time.Time) chat.Button {
		return chat.Button{Label: s.t(key, "when", s.soon(d, due)), Data: data(d.ID, d.Rev, "retry", stamp(due))}
	}
	b := []chat.Button{{Label: s.t("button.retry_now"), Data: data(d.ID, d.Rev, "retry")}}
	if due := s.now.Add(retryPause); s.fits(d, due) && openingOf(d).answers(due.In(d.zone(s.zone())), s.m.Options.Quiet) {
		b = append(b, at("button.retry_soon", due))
	}
	if due, ok := s.opens(d); ok {
		b = append(b, at("button.retry_opens", due))
	}
	return append(b, chat.Button{Label: s.t("button.stop"), Data: data(d.ID, d.Rev, "enough")})
}

// retry makes the next attempt, now or at the moment that the button names.
func (s *step) retry(r Request, c choice) {
	if r.Next != "" {
		s.tell(s.t("retry.already"))
		return
	}
	if len(s.retries(r)) == 0 {
		s.tell(s.t("gone"))
		return
	}
	due, ok := unstamp(c.arg)
	d := s.reopen(r, r.Draft.ID+"r", nil)
	d.Attempt, d.Later = r.Draft.attempt()+1, nil
	if ok && due.After(s.now) {
		d.Later = &Later{At: due}
	}
	r.Next = d.ID
	s.save(r)
	s.placeAgain(r, d)
}

// placeAgain places a call that says the very same as one that was confirmed; the press is its yes. Where the clock or the
// person's profile changed what it would say, its card is shown instead.
func (s *step) placeAgain(r Request, d *Draft) {
	s.derive(d)
	s.touch(d)
	if s.next(d) != "" || s.overdue(d) != nil || s.content(d) != s.content(&r.Draft) {
		s.anew = d.ID
		s.proceed(d, nil)
		return
	}
	d.Phase, d.ShownSum = Card, s.sum(d)
	s.confirm(d, s.due(d))
}

// enough ends the attempts.
func (s *step) enough(r Request, _ choice) {
	if r.Next != "" {
		s.tell(s.t("retry.already"))
		return
	}
	s.tell(s.t("retry.stopped", "who", s.who(&r.Draft)))
}

// stamp is a moment as a button holds it, in seconds.
func stamp(at time.Time) string { return strconv.FormatInt(at.Unix(), 10) }

func unstamp(text string) (time.Time, bool) {
	n, err := strconv.ParseInt(text, 10, 64)
	return time.Unix(n, 0).UTC(), err == nil
}
