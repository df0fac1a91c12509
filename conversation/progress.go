package conversation

import (
	"slices"
	"strings"

	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/conversation/outcome"
	"github.com/kallybot/kallybot/conversation/slot"
)

// maxRecent is how many ended requests a dialogue names; older ones are found in the store until they expire.
const maxRecent = 20

// dial is asked right before a sending.
func (s *step) dial(e Dial) {
	r, ok := s.request(e.Request)
	if !ok {
		return
	}
	was := r.Call.State
	if s.Deployment.Stopped {
		r.Call = call.Stop(r.Call, s.now, s.m.Options.Policy)
	}
	next, send := call.Begin(r.Call, s.now, s.m.Options.Policy)
	r.Call = next
	s.save(r)
	if send {
		s.status(r, s.t("status.calling", "who", s.who(&r.Draft)))
		s.tick(r)
		return
	}
	s.moved(r, was)
}

// suppressed is the API's code for a number whose owner asked not to be called.
const suppressed = "suppression_violation"

// answered is the end of a sending.
func (s *step) answered(e Answered) {
	r, ok := s.request(e.Request)
	if !ok {
		return
	}
	was, p := r.Call.State, s.m.Options.Policy
	switch {
	case e.Result != nil && !s.adopt(e.ID, e.Request):
		r.Call = call.Lose(r.Call, s.now, p) // it names somebody else's call, and tells nothing of this one
	case e.Result != nil:
		r.Call = call.Answered(r.Call, e.ID, *e.Result, e.Final, s.now)
	case e.Refusal != nil:
		if e.Refusal.Code == suppressed {
			n := s.number(r.Call.Phone)
			n.OptedOut = true
			s.Numbers[r.Call.Phone] = n
		}
		r.Call = call.Refused(r.Call, *e.Refusal, s.now, p)
	case e.Lost:
		r.Call = call.Lose(r.Call, s.now, p)
	}
	s.save(r)
	s.moved(r, was)
}

// moved does what follows from the state a call has come to. was is the state before.
func (s *step) moved(r Request, was call.State) {
	id := r.Draft.ID
	switch r.Call.State {
	case call.Confirmed:
		if was == call.Dispatching {
			s.do(Place{Request: id, Due: r.Call.NotBefore})
			s.status(r, s.t("status."+held(r.Call), "who", s.who(&r.Draft)))
		}
	case call.Reconciling:
		if was != call.Reconciling {
			s.status(r, s.t("status.lost", "who", s.who(&r.Draft)))
		}
		s.do(Look{id, r.Call.NextLook})
	case call.Accepted:
		s.do(Look{id, r.Call.NextLook})
		if was != call.Accepted {
			s.status(r, s.t("status.calling", "who", s.who(&r.Draft)), s.steerButtons(r)...)
			s.tick(r)
		}
	case call.Final:
		if was != call.Final {
			s.outdate(r)
			s.final(r)
		}
	default:
		if was != r.Call.State {
			s.report(r)
		}
	}
}

// held is why a call is not sent yet: no connection, or the far side asks to wait.
func held(c call.Call) string {
	if c.Refusal != nil && c.Refusal.Code != call.Unsent {
		return "busy"
	}
	return "waiting"
}

// final reads the transcript of a call that reached somebody, since only it shows what the other side said.
func (s *step) final(r Request) {
	s.do(ClearTimer{"tick:" + r.Draft.ID})
	if !reached(r.Call.Result.Status) {
		s.judge(r, nil)
		return
	}
	s.status(r, s.t("status.reading"))
	s.do(Ask{What: Evidence, Request: r.Draft.ID})
}

// silent are the final statuses of calls in which nothing was agreed, whatever the transcript says.
var silent = []string{"no_answer", "busy", "voicemail", "failed", "cancelled", "terminated"}

func reached(status string) bool { return !slices.Contains(silent, status) }

// judge decides what the result means and tells the person.
func (s *step) judge(r Request, lines []call.Line) {
	res := r.Call.Result
	in := outcome.Result{Status: res.Status, Highlights: res.Highlights, NextSteps: res.NextSteps, Lang: r.Lang, Now: s.now.In(r.Draft.zone(s.zone())), Asked: wanted(r)}
	for _, l := range lines {
		in.Transcript = append(in.Transcript, outcome.Line{Speaker: l.Speaker, Text: l.Text})
	}
	j := outcome.Judge(in)
	r.Judged = &j
	was, took := s.takesPlace(&r)
	if r.Draft.Remind {
		s.remindOf(&r)
	}
	s.save(r)
	s.report(r)
	if took {
		s.followEntry(was, r)
	}
}

// wanted is what a request asks for, to judge its result by.
func wanted(r Request) outcome.Asked {
	d := &r.Draft
	return outcome.Asked{Category: formOf(d).Category, Date: d.text(slot.Date), Time: d.text(slot.Time), Task: wishes(d),
		PartySize: number(d.text(slot.PartySize)), Language: d.callLang(r.Lang)}
}

// wishes are all that a person asked for in words, alternatives included.
func wishes(d *Draft) string {
	task := d.text(slot.Task)
	if d.Booked != nil {
		task = wishedOf[d.Booked.Verb]
	}
	all := append([]string{task, d.text(slot.TimePreference)}, d.Wishes...)
	return strings.Join(slices.DeleteFunc(all, func(w string) bool { return w == "" }), ". ")
}

// read is the answer to an Ask.
func (s *step) read(e Read) {
	switch {
	case e.What == Quota, e.What == QuotaAgain:
		s.metered(e)
		return
	case e.What == AuditLog:
		s.showAudit(e)
		return
	case e.What == Export:
		s.exported(e)
		return
	case e.Request == "":
		s.told(e)
		return
	}
	r, ok := s.request(e.Request)
	if !ok {
		return
	}
	if e.What == Evidence {
		if r.Call.State == call.Final && r.Judged == nil {
			s.judge(r, e.Transcript)
		}
		return
	}
	switch e.What {
	case Recording:
		s.showRecording(r, e)
	case Calendar:
		s.showCalendar(r, e)
	default:
		s.showTranscript(r, e)
	}
}

// tick sets the next progress notice of a running call.
func (s *step) tick(r Request) {
	if t := s.m.Options.Tick; t > 0 {
		s.do(SetTimer{Name: "tick:" + r.Draft.ID, Request: r.Draft.ID, Due: s.now.Add(t)})
	}
}

// fired is a timer that ran out.
func (s *step) fired(e Fired) {
	kind, _, _ := strings.Cut(e.Name, ":")
	switch kind {
	case "tick":
		s.ticked(e)
		return
	case "remind":
		s.reminded(e)
		return
	}
	d := s.draft(e.Request)
	switch {
	case d == nil:
	case s.now.Sub(d.Touched) < s.restFor(kind):
		s.timeRest(d, kind) // somebody worked on it since
	case kind == nudge && !s.Dialogue.Waits && !s.busyWith(d) && !d.held():
		s.say(s.t("nudge", "who", s.who(d)), s.keepOrDrop(d)...)
	case kind == expire:
		s.drop(d, s.m.Options.KeepDraft)
	}
}

// busyWith reports whether the person is at another request than d at the moment.
func (s *step) busyWith(d *Draft) bool {
	c := s.current()
	return c != nil && c.ID != d.ID && s.now.Sub(c.Touched) < s.m.Options.Nudge
}

// ticked shows how long a running call lasts.
func (s *step) ticked(e Fired) {
	r, ok := s.request(e.Request)
	if !ok || r.Call.State != call.Dispatching && r.Call.State != call.Accepted {
		return
	}
	s.status(r, s.t("status.running", "who", s.who(&r.Draft), "span", s.ago(r.Call.Dispatched)), s.steerButtons(r)...)
	s.tick(r)
}

// delivered keeps the reference of a message, and notes that the person was told of a call's end.
func (s *step) delivered(e Delivered) {
	if e.Slot == "" {
		return
	}
	kind, _, _ := strings.Cut(e.Slot, ":")
	if kind == "joined" {
		return // it went to somebody else
	}
	s.Dialogue.Sent[e.Slot] = e.Ref
	if kind != "result" {
		return
	}
	r, ok := s.request(e.Request)
	if !ok {
		return
	}
	r.Call = call.Tell(r.Call, string(e.Ref))
	s.save(r)
	s.forget(e.Request)
	s.leave()
}

// forget drops the message references of requests that a dialogue no longer names.
func (s *step) forget(keep string) {
	for name := range s.Dialogue.Sent {
		_, id, _ := strings.Cut(name, ":")
		if id != keep && s.draft(id) == nil && !slices.Contains(s.Dialogue.Active, id) && !slices.Contains(s.Dialogue.Recent, id) {
			delete(s.Dialogue.Sent, name)
		}
	}
}

// end moves a request from the running ones to the ended ones.
func (s *step) end(r Request) {
	id := r.Draft.ID
	r.Ended = s.now
	s.save(r)
	s.plan(r)
	s.noteEnd(r)
	s.tellJoined(r)
	d := &s.Dialogue
	d.Active = slices.DeleteFunc(d.Active, func(a string) bool { return a == id })
	if !slices.Contains(d.Recent, id) {
		d.Recent = append(d.Recent, id)
	}
	if len(d.Recent) > maxRecent {
		d.Recent = d.Recent[len(d.Recent)-maxRecent:]
	}
}

// back tells, to a person who let the bot in again, what ended meanwhile.
func (s *step) back() {
	s.Dialogue.Gone = false
	s.hearAgain()
	for _, id := range slices.Concat(s.Dialogue.Recent, s.Dialogue.Active) {
		r, ok := s.request(id)
		judged := r.Call.State != call.Final || r.Judged != nil // else its report comes with the judgement
		if ok && r.Call.State.Over() && judged && r.Call.Told == "" && r.Call.State != call.Withdrawn {
			s.report(r)
		}
	}
}
