package conversation

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// heard acts on a message that was read: control words first, then values, then what is left.
func (s *step) heard(r nlu.Reading, text string) {
	s.thanked = r.Has(nlu.Thanks)
	if s.answersSignIn(r, text) || s.answersForget(r) {
		return
	}
	if s.inTurn(r, text) {
		return
	}
	r = s.callsOff(s.relative(s.pointsAt(r)))
	values := informs(r)
	if !values && s.takesBack(r) {
		return
	}
	if s.answersResult(r, text) {
		return
	}
	if s.wishWithout(r, text) && s.answersOpenly(nlu.Reading{}, text) {
		return
	}
	if s.explains(r) {
		return
	}
	if s.forRunning(r, text) && s.followUp(text) {
		return
	}
	if values && r.Has(nlu.Restart) {
		s.empty() // what follows is a new request
	}
	for _, row := range replies {
		if r.Has(row.intent) && !values && row.do(s, text) {
			if row.kind == aside {
				s.comeBack()
			}
			return
		}
	}
	if !s.asksToo(r, text) && !s.given(r, text, values) {
		s.lost()
	}
}

// given takes the values, the answer or the name that a message gives, and reports whether there is any.
func (s *step) given(r nlu.Reading, text string, values bool) bool {
	if values && r.Has(nlu.RequestCall) {
		if parts := s.parts(part{text: text}); len(parts) > 1 {
			s.fillAll(parts)
			return true
		}
	}
	if values && r.Has(nlu.Again) && s.againWith(r, text) {
		return true
	}
	if values && !s.wishesOnly(r) && s.fill(r, text) {
		return true
	}
	if s.answersOpenly(r, text) {
		return true
	}
	if s.emergency(r, text) != nil {
		s.ask(s.t("fault.emergency_phone"))
		return true
	}
	if s.onlyName(text) {
		return true
	}
	if id := s.names(text); id != "" {
		s.withCall(id, s.detail)
		return true
	}
	return false
}

// pointsAt turns to the open request that a message names by its place; the name is then no value.
func (s *step) pointsAt(r nlu.Reading) nlu.Reading {
	f, ok := r.Fact(slot.BusinessName)
	if !ok || r.Has(nlu.RequestCall) && len(r.Facts) > 2 {
		return r
	}
	for i := range s.Dialogue.Drafts {
		d := &s.Dialogue.Drafts[i]
		if d.ID != s.Dialogue.Focus && sameName(d.text(slot.BusinessName), f.Value) {
			s.focus(d.ID)
			s.pointed = true
			r.Facts = slices.DeleteFunc(slices.Clone(r.Facts), func(g nlu.Fact) bool { return g.Slot == slot.BusinessName || g.Slot == slot.Task })
			return r
		}
	}
	return r
}

// callsOff reads words that cancel a booking as dropping the card, or the call at a later hour, that would make it: nothing is booked yet.
func (s *step) callsOff(r nlu.Reading) nlu.Reading {
	d := s.current()
	if d == nil && s.planned() {
		q, _ := s.request(s.Dialogue.Active[len(s.Dialogue.Active)-1])
		d = &q.Draft
	}
	if d == nil || d.Phase != Card || d.Booked != nil || !r.Revokes || slices.ContainsFunc(r.Facts, func(f nlu.Fact) bool { return !ofDraft(f, d) }) {
		return r
	}
	r.Facts, r.Intents = nil, []nlu.Intent{nlu.Cancel}
	return r
}

// takesBack stops a call that has not left yet, at any word of doubt: it comes before whatever else is open.
func (s *step) takesBack(r nlu.Reading) bool {
	if r.Topic == nlu.WantsReminder || r.Topic == nlu.NoReminder {
		return false // "don't remind me" stops no call
	}
	if !r.Has(nlu.Deny) && !r.Has(nlu.Wait) && !r.Has(nlu.Cancel) && !r.Has(nlu.Undo) {
		return false
	}
	for _, id := range slices.Backward(s.Dialogue.Active) {
		if q, ok := s.request(id); ok && !s.scheduled(q) {
			if _, possible := call.Withdraw(q.Call); possible {
				s.withdraw(q)
				return true
			}
		}
	}
	return len(s.need) > 0
}

// informs reports whether a reading holds a value that a draft could take.
func informs(r nlu.Reading) bool {
	for _, f := range r.Facts {
		if speaksOf(r) && (f.Slot == slot.BusinessName || f.Slot == slot.UserName) {
			continue
		}
		if f.Slot != slot.ChatLanguage && (f.Slot != slot.Task || r.Has(nlu.RequestCall)) {
			return true
		}
	}
	return false
}

// speaksOf reports whether a message names a place or a person only to speak of them: "the capital of France", "what did they say at
// Casa Pepe?"
func speaksOf(r nlu.Reading) bool {
	if r.Has(nlu.RequestCall) || r.Has(nlu.Correct) {
		return false
	}
	return r.Has(nlu.OutOfScope) || r.Has(nlu.Info) || r.Has(nlu.Transcript)
}

// reply is what is done for an intent. do reports whether it answered.
type reply struct {
	intent nlu.Intent
	kind   replyKind
	do     func(s *step, text string) bool
}

// replyKind says how an intent stands to the rest of the message and of the talk.
type replyKind int

const (
	control replyKind = iota // holds only where the message gives no values
	aside                    // a side question: the open question comes back after its answer
)

// comeBack asks the open question again after a side question.
func (s *step) comeBack() {
	if s.goesOn || s.pointsIn && (s.waitsForSignIn() || !s.linked()) {
		return // something else was said too, or the link comes next, or is all that is open
	}
	if d := s.current(); d != nil && d.Phase == Filling && len(s.need) == 0 {
		s.ask("")
	}
}

// replies are the answers to intents, in the order in which they are tried. It is filled in init, since answers may lead
// back to reading.
var replies []reply

func init() {
	replies = []reply{
		{nlu.Restart, control, (*step).restart},
		{nlu.Cancel, control, (*step).cancel},
		{nlu.Undo, control, (*step).undo},
		{nlu.Back, control, (*step).goBack},
		{nlu.Pending, aside, (*step).pending},
		{nlu.History, aside, (*step).history},
		{nlu.Transcript, control, (*step).transcript},
		{nlu.Again, control, (*step).again},
		{nlu.Info, aside, (*step).info},
		{nlu.Status, aside, (*step).signInStatus},
		{nlu.Usage, aside, (*step).usage},
		{nlu.Subscription, aside, (*step).subscription},
		{nlu.Billing, aside, (*step).billing},
		{nlu.Login, control, (*step).login},
		{nlu.Logout, control, (*step).logout},
		{nlu.Language, control, (*step).languages},
		{nlu.Timezone, control, (*step).timezones},
		{nlu.Profile, aside, (*step).profile},
		{nlu.Forget, control, (*step).forgetMe},
		{nlu.Help, control, (*step).help},
		{nlu.Repeat, control, (*step).repeat},
		{nlu.Wait, control, (*step).wait},
		{nlu.Skip, control, (*step).skip},
		{nlu.DontKnow, control, (*step).dontKnow},
		{nlu.Confirm, control, (*step).yes},
		{nlu.Deny, control, (*step).no},
		{nlu.Thanks, control, (*step).thanks},
		{nlu.Greet, control, (*step).greet},
		{nlu.OutOfScope, control, (*step).outOfScope},
	}
}

// answersOpenly takes the words themselves as the answer to a question whose answer is free text.
func (s *step) answersOpenly(r nlu.Reading, text string) bool {
	d := s.current()
	if d == nil {
		return false
	}
	limit, open := openSlots[s.Dialogue.Asked]
	if !open || len(r.Intents) > 0 && !r.Has(nlu.Inform) && !r.Has(nlu.RequestCall) {
		return false
	}
	value := slot.Clean(text, limit)
	if named[s.Dialogue.Asked] && strings.HasSuffix(value, "?") {
		return false
	}
	if f := s.check(d, s.Dialogue.Asked, value); f != nil {
		s.refuse(d, f)
		return true
	}
	d.mark()
	if s.Dialogue.Asked == slot.Instructions {
		d.wishFor([]string{value})
	} else {
		d.put(s.Dialogue.Asked, Value{Text: value})
	}
	s.proceed(d, nil)
	return true
}

// onlyName takes a message that is nothing but a person's name for the name of a request that has none, whatever was asked.
func (s *step) onlyName(text string) bool {
	d := s.current()
	if d == nil || d.has(slot.UserName) || !capitalised(text) {
		return false
	}
	q := readRequest(text, s)
	q.Expect = []slot.Name{slot.UserName}
	r := s.m.Reader.Read(q)
	f, ok := r.Fact(slot.UserName)
	return ok && len(r.Facts) == 1 && f.Value == slot.Clean(text, maxName) && s.fill(r, text)
}

// capitalised reports whether every word of a text begins with a capital.
func capitalised(text string) bool {
	for w := range strings.FieldsSeq(text) {
		if first, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(first) {
			return false
		}
	}
	return text != ""
}

// wishWithout reports whether the question for wishes is answered by one that begins with a no: "no onions" refuses nothing.
func (s *step) wishWithout(r nlu.Reading, text string) bool {
	no, rest, more := strings.Cut(text, " ")
	if s.Dialogue.Asked != slot.Instructions || !more || !r.Has(nlu.Deny) {
		return false
	}
	alone, behind := s.m.Reader.Read(readRequest(no, s)), s.m.Reader.Read(readRequest(rest, s))
	return alone.Has(nlu.Deny) && len(behind.Intents) == 0
}

// wishesOnly reports whether a message answers the question for wishes with nothing else, so that it stands for all of them.
func (s *step) wishesOnly(r nlu.Reading) bool {
	return s.Dialogue.Asked == slot.Instructions && !slices.ContainsFunc(r.Facts, func(f nlu.Fact) bool { return f.Slot != slot.Instructions })
}

// openSlots are the slots whose answer may be any words, with the longest one in runes.
var openSlots = map[slot.Name]int{
	slot.Task: 1000, slot.BusinessName: 200, slot.Instructions: 500, slot.UserName: 100,
}

// named are the open slots that no question answers.
var named = map[slot.Name]bool{slot.UserName: true, slot.BusinessName: true}

// lost says that nothing was understood, each time in another way, and asks again.
func (s *step) lost() {
	d := s.current()
	if d == nil {
		s.answerLost()
		return
	}
	s.Dialogue.Tries++
	if d.Phase == Card {
		s.ask(s.vary("lost.card"))
		return
	}
	s.ask("")
}

// answerLost says what can be asked for, when no request is open. What was offered last can be chosen still.
func (s *step) answerLost() {
	offered := s.Dialogue.Offered
	defer func() { s.Dialogue.Offered = offered }()
	if s.busy() {
		s.say(s.vary("lost.calling"))
		return
	}
	s.invite(s.vary("lost.nothing"))
}

// vary is a sentence, or its other wording when it was the last thing said.
func (s *step) vary(key string) string {
	text := s.t(key)
	if strings.HasPrefix(s.Dialogue.Last, text) && s.m.Say.Has(s.lang, key+"_again") {
		return s.t(key + "_again")
	}
	return text
}
