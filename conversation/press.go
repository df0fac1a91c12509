package conversation

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/kallybot/kallybot/conversation/access"
	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/slot"
)

// choice is a button's data, taken apart.
type choice struct {
	id   string
	rev  int
	verb string
	arg  string
}

func parse(data string) (c choice, ok bool) {
	parts := strings.SplitN(data, ":", 4)
	if len(parts) < 3 {
		return c, false
	}
	rev, err := strconv.Atoi(parts[1])
	c = choice{id: parts[0], rev: rev, verb: parts[2]}
	if len(parts) == 4 {
		c.arg = parts[3]
	}
	return c, err == nil
}

// overrules reports whether an admin takes somebody else's request back, which is all that they may do with it.
func (s *step) overrules(m chat.Message) bool {
	c, ok := parse(m.Data)
	return ok && (c.verb == "cancel" || c.verb == "stop") && s.m.Options.Access.Judge(s.visitor(m)) == access.Admin
}

// press takes a pressed button. Only the person whose request it is may press.
func (s *step) press(m chat.Message) {
	if m.From.ID != s.Dialogue.Person.ID && !s.overrules(m) {
		s.answer.Toast = s.t("toast.not_yours", "name", s.owns())
		return
	}
	s.pressed = true
	s.choose(m.Data)
}

// choose does what a button says, pressed or picked by its number.
func (s *step) choose(data string) {
	c, ok := parse(data)
	if !ok {
		s.stale()
		return
	}
	if do, talk := talkVerbs[c.verb]; talk && c.id == nobody {
		do(s, c)
		return
	}
	if c.id == SignInForm {
		s.chooseSignIn(c)
		return
	}
	if d := s.draft(c.id); d != nil {
		s.chooseDraft(d, c)
		return
	}
	if s.Dialogue.Dropped != nil && s.Dialogue.Dropped.ID == c.id && c.verb == "restore" {
		s.restore()
		return
	}
	if i := slices.IndexFunc(s.Dialogue.Joined, func(j Joined) bool { return j.Draft.ID == c.id }); i >= 0 && c.verb == "restore" {
		s.part(i)
		return
	}
	r, ok := s.request(c.id)
	if len(s.need) > 0 {
		return
	}
	do, known := requestVerbs[c.verb]
	switch {
	case ok && known:
		do(s, r, c)
	case ok:
		s.tooLate(r)
	default:
		s.stale()
	}
}

// draftVerbs are the buttons of questions and cards. Those not in freshVerbs hold for any revision.
var draftVerbs map[string]func(*step, *Draft, choice)

// freshVerbs are the buttons that hold only for the revision they were drawn for.
var freshVerbs = []string{"call", "later", "hour", "join", "edit", "set", "visit", "hide"}

// requestVerbs are the buttons of confirmed requests.
var requestVerbs map[string]func(*step, Request, choice)

func init() {
	draftVerbs = map[string]func(*step, *Draft, choice){
		"call":     (*step).pressCall,
		"later":    (*step).pressLater,
		"hour":     (*step).pressHour,
		"edit":     func(s *step, d *Draft, c choice) { s.edit(d, c.arg) },
		"join":     (*step).joinOther,
		"set":      (*step).set,
		"cancel":   func(s *step, d *Draft, _ choice) { s.drop(d, bringBack) },
		"recheck":  (*step).recheckQuota,
		"preview":  func(s *step, d *Draft, _ choice) { s.preview(d) },
		"myself":   func(s *step, d *Draft, _ choice) { s.myself(d) },
		"visit":    (*step).visitSaved,
		"hide":     func(s *step, _ *Draft, _ choice) { s.hide() },
		"speak":    func(s *step, _ *Draft, c choice) { s.talk(c.arg) },
		"continue": func(s *step, d *Draft, _ choice) { s.focus(d.ID); s.resume(d) },
	}
	requestVerbs = map[string]func(*step, Request, choice){
		"stop":       func(s *step, r Request, _ choice) { s.withdraw(r) },
		"check":      func(s *step, r Request, _ choice) { s.checkAgain(r) },
		"anyway":     func(s *step, r Request, _ choice) { s.copy(r, nil) },
		"again":      func(s *step, r Request, _ choice) { s.copyWith(r) },
		"accept":     (*step).accept,
		"decline":    (*step).declineOffer,
		"other_time": (*step).otherTime,
		"rebook":     (*step).rebook,
		"remind":     (*step).askReminder,
		"right":      (*step).right,
		"wrong":      (*step).wrong,
		"label":      (*step).relabel,
		"fine":       func(s *step, _ Request, _ choice) { s.tell(s.t("remind.fine")) },

		"no_reminder":    (*step).noReminder,
		"change_booking": (*step).changeBooking,
		"cancel_booking": (*step).cancelBooking,

		"myself":     func(s *step, r Request, _ choice) { s.sheet(&r.Draft, nil) },
		"retry":      (*step).retry,
		"enough":     (*step).enough,
		"now":        (*step).callNow,
		"move":       (*step).move,
		"unschedule": (*step).dropScheduled,
		"transcript": func(s *step, r Request, _ choice) { s.askTranscript(r) },
		"recording":  func(s *step, r Request, _ choice) { s.askRecording(r) },
		"calendar":   func(s *step, r Request, _ choice) { s.askCalendar(r) },
		"share":      func(s *step, r Request, _ choice) { s.share(r) },
	}
}

// chooseDraft does what a button of an open draft says. An old card's button is answered with the present card.
func (s *step) chooseDraft(d *Draft, c choice) {
	do, known := draftVerbs[c.verb]
	if !known {
		s.stale()
		return
	}
	if c.rev != d.Rev && slices.Contains(freshVerbs, c.verb) {
		s.focus(d.ID)
		s.answer.Toast = s.t("toast.old_card")
		s.anew = d.ID
		s.say(s.t("old_card"))
		s.resume(d)
		return
	}
	s.focus(d.ID)
	do(s, d, c)
}

// pressCall is the yes to a card: as it says, or at once.
func (s *step) pressCall(d *Draft, c choice) {
	if c.arg == "now" {
		s.confirm(d, time.Time{})
		return
	}
	s.confirm(d, s.due(d))
}

// pressLater is the yes to a card, for a call at the moment that the button named.
func (s *step) pressLater(d *Draft, c choice) {
	if due, ok := unstamp(c.arg); ok && s.fits(d, due) {
		s.confirm(d, due)
		return
	}
	s.resume(d)
}

// resume shows where a draft stands: its card, or its open question.
func (s *step) resume(d *Draft) {
	if s.next(d) == "" {
		s.showCard(d, nil)
		return
	}
	s.Dialogue.Asked = ""
	s.proceed(d, nil)
}

// stale answers a button whose request is gone.
func (s *step) stale() {
	s.tell(s.t("gone"))
}

// tooLate answers a card's button after the request was confirmed: a second yes changes nothing.
func (s *step) tooLate(r Request) {
	key := "already.over"
	switch {
	case !r.Call.State.Over():
		key = "already.calling"
	case closed(r.Call.State) != "over":
		key = "already." + closed(r.Call.State)
	}
	s.tell(s.t(key, "ago", s.ago(r.Call.Confirmed)))
}

// tell answers a pressed button over the chat, and a typed choice in it.
func (s *step) tell(text string) {
	if s.pressed {
		s.answer.Toast = text
		return
	}
	s.say(text)
}

// visitSaved takes a business called before as the one to call.
func (s *step) visitSaved(d *Draft, c choice) {
	i := slices.IndexFunc(s.Person.Businesses, func(p Business) bool { return p.Phone == c.arg })
	if i < 0 {
		s.stale()
		return
	}
	d.mark()
	d.clear(slot.Phone)
	s.visit(d, s.Person.Businesses[i])
	s.proceed(d, nil)
}

// withdraw takes a confirmed call back while it has not left.
func (s *step) withdraw(r Request) {
	c, ok := call.Withdraw(r.Call)
	if !ok && steerable(r) {
		s.endCall(r)
		return
	}
	if !ok {
		s.tell(s.t("stop.too_late"))
		return
	}
	if r.Call.State == call.Withdrawn {
		s.tell(s.t("stop.done"))
		return
	}
	r.Call = c
	s.save(r)
	s.do(ClearTimer{"tick:" + r.Draft.ID})
	s.end(r)
	d := s.reopen(r, r.Draft.ID+"w", nil)
	s.status(r, s.t("stop.done"))
	s.derive(d)
	s.touch(d)
	s.resume(d)
	s.leave()
}

// checkAgain looks an uncertain call up once more.
func (s *step) checkAgain(r Request) {
	if r.Call.State != call.Uncertain {
		s.tooLate(r)
		return
	}
	r.Call = call.CheckAgain(r.Call, s.now, s.m.Options.Policy)
	s.save(r)
	if !slices.Contains(s.Dialogue.Active, r.Draft.ID) {
		s.Dialogue.Active = append(s.Dialogue.Active, r.Draft.ID)
	}
	s.do(Look{r.Draft.ID, r.Call.NextLook})
	s.say(s.t("check.begun"))
}

// copy drafts the same request again, for a new yes.
func (s *step) copy(r Request, change map[slot.Name]string) {
	d := s.reopen(r, r.Draft.ID+s.event, change)
	s.anew = d.ID
	s.proceed(d, nil)
}

// copyWith drafts the same request again, with what the person said while the call ran.
func (s *step) copyWith(r Request) {
	if r.FollowUp == "" {
		s.copy(r, nil)
		return
	}
	d := s.reopen(r, r.Draft.ID+s.event, nil)
	s.anew = d.ID
	changes, _ := s.merge(d, s.understand(r.FollowUp), r.FollowUp)
	s.proceed(d, changes)
}

// accept drafts the request with the time or day that the business offered.
func (s *step) accept(r Request, _ choice) {
	change := map[slot.Name]string{}
	if r.Judged != nil {
		for _, n := range []slot.Name{slot.Date, slot.Time, slot.PartySize} {
			if v := r.Judged.Changed[string(n)]; v != "" {
				change[n] = v
			}
		}
	}
	s.copy(r, change)
}

// reopen makes a draft of an ended request. seed makes its id; days and times that are over are left open.
func (s *step) reopen(r Request, seed string, change map[slot.Name]string) *Draft {
	s.event = seed
	d := s.open()
	d.Origin = r.Draft.Origin
	d.Wishes = slices.Clone(r.Draft.Wishes)
	if l := r.Draft.Later; l != nil && l.At.After(s.now) {
		d.Later, d.Attempt = l, r.Draft.Attempt
	}
	d.Booked = r.Draft.Booked
	for n, v := range r.Draft.Values {
		d.Values[n] = v
	}
	for n, v := range change {
		d.Values[n] = Value{Text: v}
	}
	if s.check(d, slot.Date, d.text(slot.Date)) != nil {
		d.clear(slot.Date)
	}
	if d.has(slot.Date) && s.overdue(d) != nil {
		d.clear(slot.Time)
	}
	return d
}
