package conversation

import (
	"fmt"
	"slices"
	"strings"

	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/outcome"
	"github.com/kallybot/kallybot/conversation/slot"
)

// maxInline is the longest transcript that is shown in the chat, in runes; a longer one is a file.
const maxInline = 3000

// pending lists the open drafts, the calls under way, and the reminders to come.
func (s *step) pending(string) bool {
	rows := s.openRows()
	var b []chat.Button
	for i := range s.Dialogue.Drafts {
		b = append(b, s.keepOrDrop(&s.Dialogue.Drafts[i])...)
	}
	for _, id := range s.Dialogue.Active {
		if r, ok := s.request(id); ok && s.scheduled(r) {
			b = append(b, s.namedButtons(r, scheduleVerbs...)...)
		}
	}
	for _, j := range s.Dialogue.Joined {
		if r, ok := s.request(j.Request); ok && !r.Settled() {
			rows = append(rows, chat.Row{Label: s.who(&j.Draft), Value: s.t("pending.joined")})
		}
	}
	text := s.t("pending.reminders")
	if n := len(rows); n > 0 {
		text = s.t("pending.list", "n", n)
	}
	for _, r := range s.ended() {
		if _, ok := s.standing(r); ok && !r.Remind.IsZero() {
			rows = append(rows, chat.Row{Label: s.who(&r.Draft), Value: s.reminds("pending.reminder", r)})
			b = append(b, s.namedButtons(r, "no_reminder")...)
		}
	}
	if len(rows) == 0 {
		s.say(s.vary("pending.none"))
		return true
	}
	s.send(Send{Reply: chat.Reply{Text: text, Card: &chat.Card{Rows: rows}, Buttons: b}})
	return true
}

// openRows are the open drafts and the calls under way.
func (s *step) openRows() []chat.Row {
	var rows []chat.Row
	for i := range s.Dialogue.Drafts {
		rows = append(rows, chat.Row{Label: s.who(&s.Dialogue.Drafts[i]), Value: s.t("pending.draft")})
	}
	for _, id := range s.Dialogue.Active {
		r, ok := s.request(id)
		switch {
		case ok && s.scheduled(r):
			rows = append(rows, chat.Row{Label: s.who(&r.Draft), Value: s.t("pending.scheduled", "when", s.moment(&r.Draft, r.Call.NotBefore))})
		case ok:
			rows = append(rows, chat.Row{Label: s.who(&r.Draft), Value: s.t("state." + string(r.Call.State))})
		}
	}
	return rows
}

func (s *step) keepOrDrop(d *Draft) []chat.Button {
	who := s.who(d)
	return []chat.Button{
		{Label: s.t("button.continue", "who", who), Data: data(d.ID, d.Rev, "continue")},
		{Label: s.t("button.drop", "who", who), Data: data(d.ID, d.Rev, "cancel")},
	}
}

// ended returns the requests that ended here last, newest first.
func (s *step) ended() []Request {
	var all []Request
	for _, id := range slices.Backward(s.Dialogue.Recent) {
		if r, ok := s.request(id); ok && len(all) < pageLength {
			all = append(all, r)
		}
	}
	return all
}

// endedRows are the requests that ended here last.
func (s *step) endedRows() []chat.Row {
	var rows []chat.Row
	for _, r := range s.ended() {
		rows = append(rows, s.pastRow(r))
	}
	return rows
}

// verdict is a request's end in a word or two.
func (s *step) verdict(r Request) string {
	text := s.t(verdictKey(r))
	if r.corrected() {
		return s.t("level.yours", "level", text)
	}
	return text
}

func verdictKey(r Request) string {
	switch b := r.Draft.Booked; {
	case r.Judged != nil && r.Judged.Level == outcome.Confirmed && b != nil && b.Verb == revoke:
		return "level.revoked"
	case r.Judged != nil && (r.Judged.Reason == outcome.Answered || r.Judged.Reason == outcome.Noted):
		return "level." + string(r.Judged.Reason)
	case r.Judged != nil:
		return "level." + string(r.Judged.Level)
	}
	return "state." + string(r.Call.State)
}

// noneYet says that no call has ended, or how far the one is that is under way.
func (s *step) noneYet() {
	if s.busy() || s.planned() {
		s.calling()
		return
	}
	s.say(s.vary("history.none"))
}

// again drafts the last ended request once more.
func (s *step) again(string) bool {
	all := s.ended()
	if len(all) == 0 {
		s.noneYet()
		return true
	}
	s.copy(all[0], nil)
	return true
}

// againWith drafts the last ended request once more, with what the message changes: "the same, but on Saturday".
func (s *step) againWith(r nlu.Reading, text string) bool {
	all := s.ended()
	if s.current() != nil || len(all) == 0 || len(r.Requests) > 0 {
		return len(s.need) > 0
	}
	s.onceMoreWith(all[0], r, text)
	return true
}

// onceMoreWith drafts an ended request once more, with what a message changes.
func (s *step) onceMoreWith(was Request, r nlu.Reading, text string) {
	d := s.reopen(was, was.Draft.ID+s.event, nil)
	s.anew = d.ID
	s.mergeInto(d, s.relative(r), text)
}

// mergeInto takes a message into a draft that was just made, and goes on with it.
func (s *step) mergeInto(d *Draft, r nlu.Reading, text string) {
	changes, fault := s.merge(d, r, text)
	if fault != nil {
		s.touch(d)
		s.refuse(d, fault)
		return
	}
	s.proceed(d, changes)
}

// info tells how far the running call is, or what came of the last one.
func (s *step) info(text string) bool {
	if s.emergency(nlu.Reading{}, text) != nil {
		return false // "call 112" asks for no news
	}
	if id := s.names(text); id != "" {
		s.withCall(id, s.detail)
		return true
	}
	if s.busy() || s.planned() {
		return s.calling()
	}
	all := s.ended()
	switch {
	case len(s.need) > 0:
	case len(all) == 0:
		s.noneYet()
	default:
		s.recount(all[0])
	}
	return true
}

// recount says once more how a request ended.
func (s *step) recount(r Request) {
	if r.Judged == nil || r.Call.Result == nil {
		s.say(s.t("status."+closed(r.Call.State), "who", s.who(&r.Draft)))
		return
	}
	reply := chat.Reply{}
	s.result(r, &reply)
	s.send(Send{Reply: reply})
}

// transcript asks for the transcript of the call that the words name, else of the last one that was made.
func (s *step) transcript(text string) bool {
	if id := s.names(text); id != "" {
		s.withCall(id, s.askTranscript)
		return true
	}
	r, ok := s.lastCall()
	switch {
	case ok:
		s.askTranscript(r)
	case len(s.need) == 0:
		s.noneYet()
	}
	return true
}

func (s *step) askTranscript(r Request) {
	if r.Call.ID == "" {
		s.say(s.t("transcript.none"))
		return
	}
	s.do(Ask{What: Transcript, Request: r.Draft.ID})
}

// showTranscript shows what was said, by whom; a long one as a file.
func (s *step) showTranscript(r Request, e Read) {
	switch {
	case e.Failed != nil && e.Failed.Code != "transcript_not_found":
		s.notRead(r, *e.Failed)
		return
	case len(e.Transcript) == 0:
		s.say(s.t("transcript.none"))
		return
	}
	var b strings.Builder
	for _, l := range e.Transcript {
		fmt.Fprintf(&b, "%s: %s\n", s.speaker(r, l), s.discreet(masked(slot.Clean(l.Text, 2000))))
	}
	text := strings.TrimRight(b.String(), "\n")
	title := s.t("transcript.title", "who", s.who(&r.Draft))
	if len([]rune(text)) <= maxInline {
		s.say(title + "\n" + text)
		return
	}
	s.send(Send{Reply: chat.Reply{Text: title, Files: []chat.File{{Name: "transcript.txt", Type: "text/plain; charset=utf-8", Data: []byte(text)}}}})
}

func (s *step) speaker(r Request, l call.Line) string {
	if l.Speaker == "AI" {
		return s.t("transcript.ai")
	}
	return s.who(&r.Draft)
}
