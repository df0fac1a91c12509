package conversation

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/outcome"
	"github.com/kallybot/kallybot/conversation/slot"
)

// report tells the person how a request ended: a new message that answers the first one, so that it notifies. The
// card's place says that it is over.
func (s *step) report(r Request) {
	s.lang = r.Lang
	if s.Person.Lang != "" {
		s.lang = s.Person.Lang
	}
	s.do(ClearTimer{"tick:" + r.Draft.ID})
	if r.Call.State == call.Rejected && s.lapsed(r) {
		return
	}
	s.refusedForQuota(r)
	s.status(r, s.t("status."+closed(r.Call.State), "who", s.who(&r.Draft)))
	reply := chat.Reply{Quote: r.Draft.Origin}
	switch r.Call.State {
	case call.Final, call.Notified:
		s.result(r, &reply)
	case call.Rejected:
		s.rejected(r, &reply)
	case call.Uncertain:
		reply.Text = s.t("uncertain", "who", s.who(&r.Draft))
		reply.Buttons = s.requestButtons(r, "check", "anyway")
	case call.Expired:
		reply.Text = s.t("expired."+why(r), "who", s.who(&r.Draft))
		if !s.opensAnew(r) {
			reply.Buttons = s.requestButtons(r, "again")
		}
	case call.Withdrawn:
		reply.Text = s.t("limit.stopped")
		reply.Buttons = s.requestButtons(r, "again")
	}
	was := s.aside
	s.aside = was || s.current() != nil && len(s.Dialogue.Offered) > 0
	s.send(Send{Slot: "result:" + r.Draft.ID, Request: r.Draft.ID, Reply: reply})
	s.aside = was
	s.end(r)
	if s.opensAnew(r) {
		s.copy(r, nil)
	}
}

// opensAnew reports whether the card of a scheduled call that was not made in time is shown again at once: nobody is there to
// be asked whether they want it, since their yes was long ago. It does not come between the person and another request.
func (s *step) opensAnew(r Request) bool {
	return r.Call.State == call.Expired && r.Draft.Later != nil && s.current() == nil
}

// closed is what stands in the card's place at the end: that the call is over, that nobody was called, or neither.
func closed(state call.State) string {
	switch state {
	case call.Final, call.Notified:
		return "over"
	case call.Uncertain:
		return "unknown"
	}
	return "not_called"
}

// why tells whether a call expired because it never got through, or because its time had come.
func why(r Request) string {
	if r.Call.Refusal != nil && r.Call.Refusal.Code == call.Unsent {
		return "unsent"
	}
	return "late"
}

// result is the report of a call that was made.
func (s *step) result(r Request, reply *chat.Reply) {
	reply.Text = s.headline(r, *r.Judged)
	reply.Card = &chat.Card{Rows: s.resultRows(r, *r.Call.Result, *r.Judged)}
	retries := s.retries(r)
	if len(retries) > 0 || r.Draft.Attempt > 1 && s.missed(r) {
		reply.Text = lead(reply.Text, s.nth(&r.Draft))
	}
	if r.Draft.Remind && !r.Remind.IsZero() {
		reply.Text = lead(reply.Text, s.reminds("remind.set", r))
	}
	reply.Buttons = slices.Concat(retries, s.requestButtons(r, s.resultVerbs(r, len(retries) > 0)...), s.shareButton(r))
}

// resultRows are the far side's words: untrusted, so they are cleaned and shown as words, never as ours.
func (s *step) resultRows(r Request, res call.Result, j outcome.Judgement) []chat.Row {
	var rows []chat.Row
	add := func(key, value string) {
		if value = s.discreet(masked(slot.Clean(value, 2000))); value != "" {
			rows = append(rows, chat.Row{Label: s.t(key), Value: value})
		}
	}
	add("result.row.highlights", res.Highlights)
	if j.Quote != "" {
		add("result.row.quote", s.t("quoted", "words", j.Quote))
	}
	add("result.row.next_steps", res.NextSteps)
	if res.Duration >= time.Second {
		add("result.row.duration", s.span(res.Duration))
	}
	add("follow_up.row", r.FollowUp)
	return rows
}

// rejected is the report of a request that was refused and had no effect.
func (s *step) rejected(r Request, reply *chat.Reply) {
	f := r.Call.Refusal
	key := "refused." + f.Code
	said := fullStop(f.Message)
	switch {
	case s.m.Say.Has(s.lang, key) && (said != "" || !slices.Contains(quoting, f.Code)):
	case said != "":
		key = "refused.unknown"
	default:
		key = "refused.silent"
	}
	reply.Text, reply.Card = s.t(key, "who", s.who(&r.Draft), "message", said), s.reference(*f)
	if u := s.upgrade(*f); u != "" {
		reply.Buttons = append(reply.Buttons, chat.Button{Label: s.t("button.upgrade"), URL: u})
	}
	reply.Buttons = append(reply.Buttons, s.requestButtons(r, "again")...)
}

// quoting are the codes whose sentence holds the far side's own words.
var quoting = []string{"invalid_request", "validation_error"}

// upgrade is where an account that ran out can get more: as the far side says, else as the deployment does.
func (s *step) upgrade(f call.Refusal) string {
	if strings.HasPrefix(f.UpgradeURL, "https://") {
		return f.UpgradeURL
	}
	if f.Code == outOfQuota {
		return s.m.Options.UpgradeURL
	}
	return ""
}

func number(text string) int {
	n, _ := strconv.Atoi(text)
	return n
}
