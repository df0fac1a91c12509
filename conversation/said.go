package conversation

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// maxMessageRunes is how much of a message is read. Longer ones hold no call, and the person is told so.
const maxMessageRunes = 4000

// said takes a message of a person.
func (s *step) said(e Said) {
	m := e.Message
	if !s.admits(m) {
		s.turnAway(m)
		return
	}
	s.event, s.origin = e.ID, m.Ref
	s.meet(m)
	if e.Dialogue != "" {
		s.Dialogue.Key = e.Dialogue
	}
	switch m.Kind {
	case chat.Press:
		s.press(m)
	case chat.Shared:
		s.shared(m)
	case chat.Submitted:
		s.submitted(m)
	case chat.Gone:
		s.Dialogue.Gone = true
	case chat.Back:
		s.back()
	case chat.Edited:
		s.edited(m)
	default:
		s.wrote(m)
	}
}

// meet takes over what the platform tells about the person and the place.
func (s *step) meet(m chat.Message) {
	d, p := &s.Dialogue, &s.Person
	if d.Key == "" {
		d.Key, d.At, d.Person = chat.DialogueKey(m.At, m.From), m.At, m.From
	}
	if m.From.ID == d.Person.ID {
		d.At, d.Waits = m.At, false
		if d.Gone && m.Kind != chat.Gone && m.Kind != chat.Back {
			s.back()
		}
		if _, ok := slot.Location(m.Zone); ok && p.Zone == "" {
			p.Zone = m.Zone
		}
	}
	if l, _, _ := strings.Cut(m.Lang, "-"); d.Lang == "" && s.knows(l) {
		d.Lang = l
	}
	s.lang = s.speaks()
}

// knows reports whether the program speaks a language.
func (s *step) knows(l string) bool { return s.m.Say.Has(l, "language.name."+l) }

// wrote takes a written message: a command, or plain words.
func (s *step) wrote(m chat.Message) {
	if id := s.owner(m.ReplyTo); id != "" && s.draft(id) != nil {
		s.focus(id)
		s.pointed = true
	}
	if m.Command != "" {
		s.command(m.Command, slot.Clean(m.Text, maxMessageRunes))
		return
	}
	s.words(m.Text)
}

// owner is the request that a message sent earlier belongs to, or empty.
func (s *step) owner(ref chat.Ref) string {
	if ref == "" {
		return ""
	}
	for name, r := range s.Dialogue.Sent {
		if _, id, ok := strings.Cut(name, ":"); ok && r == ref {
			return id
		}
	}
	return ""
}

// words takes plain words: a typed choice, or a message to be read.
func (s *step) words(text string) {
	clean := slot.Clean(text, maxMessageRunes)
	switch {
	case clean == "":
		s.ask(s.t("empty"))
	case len([]rune(strings.TrimSpace(text))) > maxMessageRunes:
		s.ask(s.t("too_long", "n", maxMessageRunes))
	default:
		if c, ok := s.picks(clean); ok {
			s.pick(c)
			return
		}
		if s.answersZone(clean) {
			return
		}
		s.heard(s.understand(clean), clean)
	}
}

// pick does what a typed choice says: an address can only be shown.
func (s *step) pick(c Choice) {
	if c.URL != "" {
		s.say(c.Label + ": " + c.URL)
		return
	}
	s.choose(c.Data)
}

// answersZone takes a place as the answer to the question for the time zone.
func (s *step) answersZone(text string) bool {
	d := s.current()
	if d == nil || s.Dialogue.Asked != slot.Timezone {
		return false
	}
	zone, fault := slot.ReadZone(text)
	if fault != nil {
		return false
	}
	d.mark()
	d.put(slot.Timezone, Value{Text: zone})
	s.proceed(d, nil)
	return true
}

// picks returns the choice that a bare number or the choice's own words name.
func (s *step) picks(text string) (Choice, bool) {
	offered := s.Dialogue.Offered
	if n, err := strconv.Atoi(strings.Trim(text, " .)#")); err == nil && n >= 1 && n <= len(offered) {
		return offered[n-1], true
	}
	for _, c := range offered {
		if strings.EqualFold(c.Label, strings.Trim(text, " .!")) {
			return c, true
		}
	}
	return Choice{}, false
}

// understand reads a message in the light of the open question, in the language of the talk; in another one when it says
// more there, and then the talk follows the person.
func (s *step) understand(text string) nlu.Reading {
	q := readRequest(text, s)
	own := s.m.Reader.Read(q)
	if own.Lang == s.lang {
		return own
	}
	found := own.Lang
	q.Lang = s.lang
	here := s.m.Reader.Read(q)
	switch more := says(here) - says(own); {
	case found == "", s.current() != nil && (more > 0 || more == 0 && !s.follows(text)):
		return here
	case s.knows(found) && s.follows(text):
		s.Dialogue.Lang = found
		s.lang = s.speaks()
	}
	return own
}

// says is how much a reading holds.
func says(r nlu.Reading) int { return len(r.Facts) + len(r.Intents) }

// readRequest is a message with all that settles its meaning.
func readRequest(text string, s *step) nlu.Request {
	q := nlu.Request{Text: text, Now: s.now.In(s.zone()), Region: s.region()}
	if a := s.Dialogue.Asked; a != "" {
		q.Expect = []slot.Name{a}
	}
	return q
}

// follows reports whether a message is long enough to change the language of the talk: while a request is open, a short
// one may be a name or a word of any language.
func (s *step) follows(text string) bool {
	if s.current() == nil {
		return true
	}
	words := 0
	for w := range strings.FieldsSeq(text) {
		if strings.ContainsFunc(w, unicode.IsLetter) {
			words++
		}
	}
	return words >= 3
}

// heard acts on a message that was read: control words first, then values, then what is left.
func (s *step) heard(r nlu.Reading, text string) {
	r = s.pointsAt(r)
	values := informs(r)
	if !values && s.takesBack(r) {
		return
	}
	for _, row := range replies {
		if r.Has(row.intent) && (row.kind == always || !values) && row.do(s, text) {
			if row.kind == aside {
				s.comeBack()
			}
			return
		}
	}
	if values && r.Has(nlu.RequestCall) {
		if first, second, two := s.halves(text); two {
			s.fillTwo(first, second)
			return
		}
	}
	if values && s.fill(r, text) {
		return
	}
	if s.answersOpenly(r, text) {
		return
	}
	if s.emergency(r, text) != nil {
		s.ask(s.t("fault.emergency_phone"))
		return
	}
	s.lost()
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

// takesBack stops a call that has not left yet, at any word of doubt: it comes before whatever else is open.
func (s *step) takesBack(r nlu.Reading) bool {
	if !r.Has(nlu.Deny) && !r.Has(nlu.Wait) && !r.Has(nlu.Cancel) && !r.Has(nlu.Undo) {
		return false
	}
	for _, id := range slices.Backward(s.Dialogue.Active) {
		if q, ok := s.request(id); ok {
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
		if f.Slot != slot.ChatLanguage && (f.Slot != slot.Task || r.Has(nlu.RequestCall)) {
			return true
		}
	}
	return false
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
	always                   // holds beside values too
	aside                    // a side question: the open question comes back after its answer
)

// comeBack asks the open question again after a side question.
func (s *step) comeBack() {
	if d := s.current(); d != nil && d.Phase == Filling && len(s.need) == 0 {
		s.ask("")
	}
}

// replies are the answers to intents, in the order in which they are tried. It is filled in init, since answers may lead
// back to reading.
var replies []reply

func init() {
	replies = []reply{
		{nlu.Restart, always, (*step).restart},
		{nlu.Cancel, control, (*step).cancel},
		{nlu.Undo, control, (*step).undo},
		{nlu.Back, control, (*step).goBack},
		{nlu.Pending, aside, (*step).pending},
		{nlu.History, aside, (*step).history},
		{nlu.Transcript, control, (*step).transcript},
		{nlu.Again, control, (*step).again},
		{nlu.Status, aside, (*step).pending},
		{nlu.Language, control, (*step).languages},
		{nlu.Timezone, control, (*step).timezones},
		{nlu.Profile, aside, (*step).profile},
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
	if f := s.check(d, s.Dialogue.Asked, value); f != nil {
		s.refuse(d, f)
		return true
	}
	d.mark()
	d.put(s.Dialogue.Asked, Value{Text: value})
	s.proceed(d, nil)
	return true
}

// openSlots are the slots whose answer may be any words, with the longest one in runes.
var openSlots = map[slot.Name]int{
	slot.Task: 1000, slot.BusinessName: 200, slot.Instructions: 500, slot.UserName: 100,
}

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

// answerLost says what can be asked for, when no request is open.
func (s *step) answerLost() {
	if len(s.Dialogue.Active) > 0 {
		s.say(s.vary("lost.calling"))
		return
	}
	s.say(s.vary("lost.nothing"))
}

// vary is a sentence, or its other wording when it was the last thing said.
func (s *step) vary(key string) string {
	text := s.t(key)
	if strings.HasPrefix(s.Dialogue.Last, text) && s.m.Say.Has(s.lang, key+"_again") {
		return s.t(key + "_again")
	}
	return text
}
