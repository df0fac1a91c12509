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

const maxAttempts = 3

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
	at := func(label string, arg ...string) chat.Button {
		return chat.Button{Label: label, Data: data(d.ID, d.Rev, append([]string{"retry"}, arg...)...)}
	}
	b := []chat.Button{at(s.t("button.retry_now"))}
	if due, ok := s.afterPause(d); ok && openingOf(d).answers(due.In(d.zone(s.zone())), s.m.Options.Quiet) {
		b = append(b, at(s.t("button.retry_soon", "span", s.span(s.m.Options.Pause)), soonAgain))
	}
	if due, ok := s.opens(d); ok {
		b = append(b, at(s.t("button.retry_opens", "when", s.soon(d, due)), stamp(due)))
	}
	return append(b, chat.Button{Label: s.t("button.stop"), Data: data(d.ID, d.Rev, "enough")})
}

// soonAgain is what the button of an attempt after a pause holds, which counts from the press; others hold a moment.
const soonAgain = "soon"

// afterPause is when an attempt after a pause would be; ok is false where that is after the appointment, or none is offered.
func (s *step) afterPause(d *Draft) (due time.Time, ok bool) {
	due = s.now.Add(s.m.Options.Pause)
	return due, s.m.Options.Pause > 0 && s.fits(d, due)
}

// retry makes the next attempt, now or when the button says. One whose moment is over shows the card instead: who wanted a
// call then need not want it now.
func (s *step) retry(r Request, c choice) {
	if r.Next != "" {
		s.tell(s.t("retry.already"))
		return
	}
	if len(s.retries(r)) == 0 {
		s.tell(s.t("gone"))
		return
	}
	due, now := s.attemptAt(r, c.arg)
	d := s.reopen(r, r.Draft.ID+"r", nil)
	d.Attempt, d.Later, d.Zone = r.Draft.attempt()+1, nil, r.Draft.Zone
	if !due.IsZero() {
		d.Later = &Later{At: due}
	}
	r.Next = d.ID
	s.save(r)
	if due.IsZero() && !now {
		s.anew = d.ID
		s.proceed(d, nil)
		return
	}
	s.placeAgain(r, d)
}

// attemptAt is when the attempt that a button asks for is due; zero and now for at once, zero alone for one that is too late.
func (s *step) attemptAt(r Request, arg string) (due time.Time, now bool) {
	if arg == "" {
		return due, true
	}
	due, ok := unstamp(arg)
	if arg == soonAgain {
		due, ok = s.afterPause(&r.Draft)
	}
	if !ok || !due.After(s.now) {
		return time.Time{}, false
	}
	return due, false
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

// unstamp reads a stamp. Anybody can make up what a button holds: a moment that could not be stored is none.
func unstamp(text string) (time.Time, bool) {
	n, err := strconv.ParseInt(text, 10, 64)
	at := time.Unix(n, 0).UTC()
	return at, err == nil && at.Year() >= 0 && at.Year() <= 9999
}
