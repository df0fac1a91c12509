package conversation

import (
	"slices"
	"strings"

	"github.com/kallybot/kallybot/conversation/calendar"
	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/slot"
)

// infoCommand tells all about the call of an id; without one, of the running call or else of the last.
func (s *step) infoCommand(id string) {
	if id != "" {
		s.withCall(id, s.detail)
		return
	}
	if all := s.ended(); !s.busy() && len(all) > 0 {
		s.detail(all[0])
		return
	}
	s.info("")
}

func (s *step) transcriptCommand(id string) {
	if id == "" {
		s.transcript("")
		return
	}
	s.withCall(id, s.askTranscript)
}

// detail shows all that is known of one call.
func (s *step) detail(r Request) {
	d := &r.Draft
	var rows []chat.Row
	add := func(label, value string) {
		if value != "" {
			rows = append(rows, chat.Row{Label: label, Value: value})
		}
	}
	add(s.t("past.row.code"), short(d.ID))
	for _, n := range []slot.Name{slot.BusinessName, slot.Phone, slot.Task, slot.Date, slot.Time, slot.PartySize, slot.UserName} {
		add(s.label(d, n), s.field(d, n))
	}
	add(s.t("past.row.asked"), s.dayOf(r.Call.Confirmed))
	add(s.t("past.row.state"), s.mark(r)+s.verdict(r))
	if res := r.Call.Result; res != nil && r.Judged != nil {
		rows = append(rows, s.resultRows(r, *res, *r.Judged)...)
	}
	card := &chat.Card{Rows: rows}
	if r.Call.ID != "" {
		card.Notes = []string{s.t("past.reference", "id", slot.Clean(r.Call.ID, 80))}
	}
	s.send(Send{Reply: chat.Reply{Text: s.t("past.title", "who", s.who(d)), Card: card, Buttons: s.detailButtons(r)}})
}

// detailButtons are what can be had of a call, or done about it.
func (s *step) detailButtons(r Request) []chat.Button {
	var verbs []string
	if res := r.Call.Result; res != nil && reached(res.Status) {
		verbs = append(verbs, "transcript")
		if !s.public() {
			verbs = append(verbs, "recording")
		}
	}
	more := s.bookingVerbs(r)
	if len(more) == 0 && !r.Ended.IsZero() {
		more = []string{"again"}
	}
	verbs = append(verbs, more...)
	return append(s.steerButtons(r), s.requestButtons(r, verbs...)...)
}

// askRecording asks where the sound of a call is. The address opens it for everybody, so that it is told in private alone.
func (s *step) askRecording(r Request) {
	switch {
	case s.public():
		s.say(s.t("account.privately"))
	case r.Call.ID == "":
		s.say(s.t("recording.none"))
	default:
		s.do(Ask{What: Recording, Request: r.Draft.ID})
	}
}

func (s *step) showRecording(r Request, e Read) {
	switch {
	case e.Failed != nil && e.Failed.Code != "recording_not_found":
		s.notRead(r, *e.Failed)
	case e.Link == "":
		s.say(s.t("recording.none"))
	case strings.HasPrefix(e.Link, "https://"):
		s.say(s.t("recording.here", "who", s.who(&r.Draft)), s.linkButton("recording.open", e.Link)...)
	default: // a far side on this machine
		s.say(s.t("recording.here", "who", s.who(&r.Draft)) + " " + e.Link)
	}
}

// askCalendar asks for the file of the appointment that a call made.
func (s *step) askCalendar(r Request) {
	switch {
	case r.Replaced != "":
		s.tell(s.t("booking.gone"))
	case r.Call.ID != "":
		s.do(Ask{What: Calendar, Request: r.Draft.ID})
	case !s.sendEntry(r, nil):
		s.say(s.t("calendar.none"))
	}
}

// showCalendar sends the calendar file of what was confirmed, with what the far side's file tells besides.
func (s *step) showCalendar(r Request, e Read) {
	switch {
	case s.sendEntry(r, e.File):
	case e.Failed != nil && !slices.Contains([]string{"calendar_not_found", "not_found"}, e.Failed.Code):
		s.notRead(r, *e.Failed)
	default:
		s.say(s.t("calendar.none"))
	}
}

// sendCalendar sends a file beside the choices that its button was one of, which stay; key is what it does.
func (s *step) sendCalendar(r Request, key string, e calendar.Event) {
	offered := s.Dialogue.Offered
	s.send(Send{Reply: chat.Reply{Text: s.t(key, "who", s.who(&r.Draft)), Files: []chat.File{entryFile(e)}}})
	s.Dialogue.Offered = offered
	if r, ok := s.request(r.Draft.ID); ok { // as it is by now
		r.Entered = !e.Cancelled
		s.save(r)
	}
}

// notRead tells why something of a call could not be read, and what to do.
func (s *step) notRead(r Request, f call.Refusal) {
	if slices.Contains(tokenCodes, f.Code) {
		s.payerLapsed(r.Account)
		return
	}
	key := "unread." + f.Code
	switch {
	case s.m.Say.Has(s.lang, key):
	case f.Passing || f.Message == "":
		key = "unread.later"
	default:
		key = "unread.said"
	}
	reply := chat.Reply{Text: s.t(key, "message", fullStop(f.Message)), Card: s.reference(f)}
	s.send(Send{Reply: reply})
}

// payerLapsed tells that the account of a call is signed out.
func (s *step) payerLapsed(account string) {
	if account != s.payer() {
		s.say(s.t("unread.forbidden"))
		return
	}
	s.accountLapsed()
}

// reference is a refusal's number at the far side, in small print; nil for none.
func (s *step) reference(f call.Refusal) *chat.Card {
	if f.CorrelationID == "" {
		return nil
	}
	return &chat.Card{Notes: []string{s.t("refused.reference", "id", slot.Clean(f.CorrelationID, 80))}}
}

// fullStop are the far side's own words, cleaned, with a full stop.
func fullStop(words string) string {
	words = slot.Clean(words, 300)
	if words == "" || strings.ContainsAny(words[len(words)-1:], ".!?") {
		return words
	}
	return words + "."
}
