package conversation

import (
	"slices"
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/slot"
)

// bringBack is how long a cancelled draft can be brought back.
const bringBack = 10 * time.Minute

// The functions below answer one intent each. They report whether they had an answer in the present state.

func (s *step) restart(string) bool {
	s.empty()
	s.invite(s.vary("restart"))
	return true
}

// empty takes the open draft away, with a way back for a while.
func (s *step) empty() {
	d := s.current()
	if d == nil {
		return
	}
	dropped := d.clone()
	s.Dialogue.Dropped, s.Dialogue.DroppedUntil = &dropped, s.now.Add(bringBack)
	s.close(d.ID)
	s.focus("")
}

func (s *step) cancel(text string) bool {
	if !s.calledOff(text) && s.keep() {
		return true
	}
	if s.several() {
		s.which("cancel")
		return true
	}
	if d := s.current(); d != nil {
		s.drop(d, bringBack)
		return true
	}
	for _, id := range slices.Backward(s.Dialogue.Active) {
		r, ok := s.request(id)
		switch {
		case ok && s.scheduled(r):
			s.dropScheduled(r, choice{})
			return true
		case ok && !r.Call.State.Over():
			s.withdraw(r)
			return true
		}
	}
	if len(s.need) == 0 {
		s.say(s.vary("cancel.nothing"))
	}
	return true
}

// several reports whether more than one card waits for a yes, and no reply said which one is meant.
func (s *step) several() bool {
	cards := 0
	for _, d := range s.Dialogue.Drafts {
		if d.Phase == Card {
			cards++
		}
	}
	return cards > 1 && !s.pointed
}

// which asks which card is meant, one button each.
func (s *step) which(verb string) {
	var b []chat.Button
	for i := range s.Dialogue.Drafts {
		if d := &s.Dialogue.Drafts[i]; d.Phase == Card {
			b = append(b, chat.Button{Label: s.apartFrom(d), Data: data(d.ID, d.Rev, verb)})
		}
	}
	s.say(s.t("which_one"), b...)
}

// apartFrom is whom a draft calls, with what tells it from the other cards for the same place.
func (s *step) apartFrom(d *Draft) string {
	who := s.who(d)
	for i := range s.Dialogue.Drafts {
		o := &s.Dialogue.Drafts[i]
		for _, n := range []slot.Name{slot.Date, slot.Time, slot.PartySize} {
			if o.ID != d.ID && s.who(o) == who && d.has(n) && o.text(n) != d.text(n) {
				return s.t("apart", "who", who, "what", s.brief(d, n, d.text(n)))
			}
		}
	}
	return who
}

// drop closes a draft, with a way back for a while.
func (s *step) drop(d *Draft, back time.Duration) {
	dropped := d.clone()
	s.Dialogue.Dropped, s.Dialogue.DroppedUntil = &dropped, s.now.Add(back)
	s.close(d.ID)
	text := lead(s.t("dropped", "who", s.who(&dropped)), s.still(&dropped))
	s.send(Send{Slot: "card:" + dropped.ID, Request: dropped.ID, Reply: chat.Reply{Text: text, Replace: true,
		Buttons: []chat.Button{{Label: s.t("button.restore"), Data: data(dropped.ID, dropped.Rev, "restore")}}}})
	s.goOn()
}

// restore brings the last cancelled draft back.
func (s *step) restore() {
	d := s.Dialogue.Dropped
	if d == nil || s.now.After(s.Dialogue.DroppedUntil) {
		s.say(s.t("gone"))
		return
	}
	s.Dialogue.Dropped = nil
	s.anew = d.ID
	s.proceed(s.add(d.clone()), nil)
}

func (s *step) undo(string) bool {
	d := s.current()
	switch {
	case d != nil && d.Phase == Filling && s.keep():
	case d == nil && s.Dialogue.Dropped != nil:
		s.restore()
	case d == nil:
		return s.cancel("")
	case !d.undo():
		s.ask(s.t("undo.nothing"))
	default:
		s.Dialogue.Asked = ""
		s.touch(d)
		s.derive(d)
		n := s.next(d)
		if n == "" {
			s.showCard(d, nil)
			break
		}
		s.question(d, n, s.t("undo.done"))
	}
	return true
}

func (s *step) goBack(string) bool {
	d := s.current()
	if d == nil {
		return false
	}
	trail := s.Dialogue.Trail
	if len(trail) == 0 {
		s.edit(d, "")
		return true
	}
	n := trail[len(trail)-1]
	s.Dialogue.Trail, s.Dialogue.Asked = trail[:len(trail)-1], ""
	before := ""
	if v, ok := d.Values[n]; ok {
		before = s.t("back.had", "value", s.brief(d, n, v.Text))
	}
	s.question(d, n, before)
	return true
}

func (s *step) help(string) bool {
	d := s.current()
	if d != nil && d.Phase == Filling && s.m.Say.Has(s.lang, "help."+string(s.Dialogue.Asked)) {
		s.say(s.t("help."+string(s.Dialogue.Asked)), s.choices(d, s.Dialogue.Asked)...)
		return true
	}
	if d != nil && d.Phase == Card {
		s.say(s.t("help.card"), s.cardButtons(d)...)
		return true
	}
	s.say(s.t("help.all"))
	return true
}

func (s *step) repeat(string) bool {
	d := s.current()
	if d == nil && len(s.ended()) > 0 {
		return s.again("")
	}
	if d == nil {
		s.answerLost()
		return true
	}
	if d.Phase == Card {
		s.anew = d.ID
		s.showCard(d, nil)
		return true
	}
	s.Dialogue.Tries++
	s.ask("")
	return true
}

func (s *step) wait(string) bool {
	d := s.current()
	if d == nil {
		return false
	}
	s.Dialogue.Waits = true
	d.Touched = time.Time{} // so that the timer is set again with what they write next
	s.do(ClearTimer{nudge + ":" + d.ID})
	s.say(s.vary("wait"))
	return true
}

func (s *step) skip(string) bool {
	if s.keep() {
		return true
	}
	d := s.current()
	if d == nil || s.Dialogue.Asked == "" {
		return false
	}
	n := s.Dialogue.Asked
	if required(d, n) {
		return s.mustHave(d, n)
	}
	s.proceed(d, nil)
	return true
}

// mustHave tells why a slot cannot be left out. Any time will do for a table, so that becomes a preference.
func (s *step) mustHave(d *Draft, n slot.Name) bool {
	if n == slot.Time || n == slot.Date && d.text(slot.Category) == slot.Clinic {
		d.mark()
		d.put(slot.TimePreference, Value{Text: s.in(d.callLang(s.lang), "any_time")})
		s.proceed(d, nil)
		return true
	}
	s.say(s.vary("must."+string(n)), s.choices(d, n)...)
	return true
}

func (s *step) dontKnow(string) bool {
	if s.keep() {
		return true
	}
	d := s.current()
	if d == nil || s.Dialogue.Asked == "" {
		return false
	}
	n := s.Dialogue.Asked
	key := "unknown." + string(n)
	if !s.m.Say.Has(s.lang, key) {
		return s.skip("")
	}
	s.say(s.vary(key), s.choices(d, n)...)
	return true
}

// yes is the explicit yes to the card that is shown. To the question for a time zone it is the one that was suggested.
func (s *step) yes(string) bool {
	d := s.current()
	switch {
	case s.keep(): // a yes to another question than the card's
	case d != nil && s.several():
		s.which("call")
	case d != nil && d.Phase == Card:
		s.confirm(d, s.due(d))
	case d != nil && s.Dialogue.Asked == slot.Timezone:
		s.set(d, choice{arg: string(slot.Timezone) + "=" + s.zones(d)[0]})
	case d != nil:
		s.Dialogue.Tries++
		s.ask("")
	case len(s.Dialogue.Active) > 0 && s.thanked:
		return s.thanks("") // "ok thanks" agrees to nothing here
	case len(s.Dialogue.Active) > 0:
		return s.calling()
	case s.thanked:
		return s.thanks("")
	default:
		s.answerLost()
	}
	return true
}

// calling tells how far the newest call is.
func (s *step) calling() bool {
	r, ok := s.request(s.Dialogue.Active[len(s.Dialogue.Active)-1])
	switch {
	case ok && s.scheduled(r):
		s.say(s.expected(r), s.requestButtons(r, scheduleVerbs...)...)
	case ok:
		s.say(s.t("already.calling", "ago", s.ago(r.Call.Confirmed)))
	}
	return true
}

func (s *step) no(string) bool {
	if s.keep() {
		return true
	}
	d := s.current()
	switch {
	case d != nil && d.Phase == Card:
		s.edit(d, "")
	case d != nil && s.Dialogue.Asked == slot.Timezone:
		s.say(s.t("ask.timezone.example", "who", s.who(d)))
	case d != nil:
		return s.skip("")
	default:
		s.mention(s.vary("fine"))
	}
	return true
}

func (s *step) thanks(string) bool { return s.small("thanks") }

func (s *step) greet(string) bool {
	if s.current() == nil {
		s.invite(s.vary("greet.idle"))
		return true
	}
	return s.small("greet")
}

func (s *step) outOfScope(string) bool { return s.small("out_of_scope") }

// small answers small talk in a few words and goes back to the open question.
func (s *step) small(key string) bool {
	if s.current() != nil {
		s.ask(s.t(key + ".open"))
		return true
	}
	s.mention(s.vary(key + ".idle"))
	return true
}

// parked says that a draft waits while another one is begun.
func (s *step) parked(d *Draft) chat.Reply {
	return chat.Reply{Text: s.t("parked", "who", s.who(d))}
}
