package conversation

import (
	"maps"
	"slices"
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/slot"
)

// Step takes one event and returns the new snapshot and what must be done. It is total and pure: every event in every
// state is answered, the same arguments give the same decision, and s is not changed.
func (m *Machine) Step(s Snapshot, e Event, now time.Time) Decision {
	st := &step{m: m, Snapshot: s.clone(), now: now}
	if st.forgotten(e) {
		return Decision{Snapshot: st.Snapshot}
	}
	st.lang = st.speaks()
	switch e := e.(type) {
	case Said:
		st.said(e)
	case Dial:
		st.dial(e)
	case Queued:
		st.queued(e)
	case Answered:
		st.answered(e)
	case Looked:
		st.looked(e)
	case Fired:
		st.fired(e)
	case Delivered:
		st.delivered(e)
	case Undelivered:
		st.undelivered(e)
	case Met:
		st.met(e)
	case Read:
		st.read(e)
	case Steered:
		st.steered(e)
	case Erased:
		st.erased(e)
	case Signed:
		st.signed(e)
	case Understood:
		st.understood(e)
	}
	if len(st.need) > 0 {
		return Decision{Need: st.need}
	}
	switch e.(type) {
	case Said, Understood:
		st.prompt()
	}
	if _, guess := e.(Understood); !guess {
		st.refresh() // what a model read is shown once the answer to it is out
	}
	if len(st.need) > 0 {
		return Decision{Need: st.need}
	}
	return Decision{Snapshot: st.Snapshot, Effects: st.effects, Answer: st.answer}
}

// step is one step under way: a working copy of the snapshot, and what it decided so far.
type step struct {
	m *Machine
	Snapshot
	now      time.Time
	lang     string      // the language of what is said
	was      string      // the name that the chat had before it moved
	event    string      // what new ids are made from
	written  time.Time   // when the message was written, as far as that is known
	origin   chat.Ref    // the message that is being answered
	anew     string      // the draft whose card is written anew, below what was said since, instead of edited
	pointed  bool        // the message is a reply to the card it means
	thanked  bool        // the message gives thanks, whatever else it says
	aside    bool        // what is said comes of itself, while a question with choices is open
	refers   string      // the text of the message that is being answered, where it may hold a number
	waits    *chat.Ask   // what the last words wait for, where that is no slot of a draft
	goesOn   bool        // the message says something else behind what is answered now
	pointsIn bool        // a sign-in was offered, which is what the open request waits for
	pressed  bool        // a button was pressed, so that a word can be said over the chat
	from     *chat.Place // where others read what is asked now, while the talk is held in private
	made     int         // new ids so far
	lastRead cuts        // of the message as it was read last
	delayed  *Later      // when to call, as the message says beside what it asks for
	noted    []slot.Name // filled by this message although something else was asked
	effects  []Effect
	answer   chat.Answer
	need     []Key
}

// t is the sentence key in the language of the talk; kv are names and values of its placeholders in turn.
func (s *step) t(key string, kv ...any) string { return s.in(s.lang, key, kv...) }

// in is the sentence key in a language.
func (s *step) in(language, key string, kv ...any) string { return s.m.Say.Tell(language, key, kv...) }

// speaks is the language to answer in: the person's choice, else that of the talk, else the deployment's.
func (s *step) speaks() string {
	for _, l := range []string{s.Person.Lang, s.Dialogue.Lang, s.m.Options.Lang} {
		if l != "" {
			return l
		}
	}
	return "en"
}

// say sends text with buttons as the answer, and remembers the buttons, so that a typed number picks one.
func (s *step) say(text string, buttons ...chat.Button) {
	s.send(Send{Reply: chat.Reply{Text: text, Buttons: buttons}})
}

// send adds the address and keeps the numbered choices.
func (s *step) send(e Send) {
	e.To = s.Dialogue.At
	if e.Slot == "" && !e.Reply.Replace && !e.Reply.Progress && e.Reply.Text == s.Dialogue.Last {
		e.Reply.Text = s.t("once_more", "text", e.Reply.Text)
	}
	if e.Reply.Quote == "" && !e.Reply.Replace && s.public() {
		e.Reply.Quote = s.quotes() // among others it must be plain who is meant
	}
	if !s.aside && (!e.Reply.Progress || len(e.Reply.Buttons) > 0) {
		s.offer(e.Reply.Buttons)
		s.Dialogue.Last = e.Reply.Text
	}
	s.effects = append(s.effects, e)
}

// quotes is the message that is answered: the one that was written, or, after a press, the one that began the request.
func (s *step) quotes() chat.Ref {
	if d := s.current(); s.pressed && d != nil {
		return d.Origin
	}
	return s.origin
}

// offer makes the buttons the ones that a typed number picks.
func (s *step) offer(buttons []chat.Button) {
	s.Dialogue.Offered = slices.Grow([]Choice(nil), len(buttons))
	for _, b := range buttons {
		s.Dialogue.Offered = append(s.Dialogue.Offered, Choice{b.Label, b.Data, b.URL})
	}
}

// do adds effects that are no words.
func (s *step) do(e ...Effect) { s.effects = append(s.effects, e...) }

// request returns the record of a confirmed request; ok is false when there is none. A record that was not loaded is
// asked for, and the step is taken again.
func (s *step) request(id string) (r Request, ok bool) {
	s.loaded(Key{RequestKind, id})
	r, ok = s.Requests[id]
	return r, ok
}

// number returns what is known about a number.
func (s *step) number(phone string) Number {
	s.loaded(Key{NumberKind, phone})
	return s.Numbers[phone]
}

// adopted returns the request that a call of the far side belongs to, empty for none.
func (s *step) adopted(id string) string {
	s.loaded(Key{AdoptedKind, id})
	return s.Adopted[id]
}

// everybody is how many calls all people together confirmed on a day.
func (s *step) everybody(day string) int {
	s.loaded(Key{DayKind, day})
	return s.Days[day]
}

// loaded asks for a record that was not loaded.
func (s *step) loaded(k Key) {
	if !s.Loaded[k] && !slices.Contains(s.need, k) {
		s.need = append(s.need, k)
	}
}

// clone is a copy whose maps and slices may be changed. The dropped draft,
// what was offered, and drafts inside ended requests are replaced and never changed: they stay shared.
func (s Snapshot) clone() Snapshot {
	s.Dialogue = s.Dialogue.clone()
	s.Requests = clone(s.Requests)
	s.Numbers = clone(s.Numbers)
	s.Adopted = clone(s.Adopted)
	s.Days = clone(s.Days)
	return s
}

func clone[K comparable, V any](m map[K]V) map[K]V {
	if m == nil {
		return map[K]V{}
	}
	return maps.Clone(m)
}

func (d Dialogue) clone() Dialogue {
	d.Drafts = slices.Clone(d.Drafts)
	for i := range d.Drafts {
		d.Drafts[i] = d.Drafts[i].clone()
	}
	d.Active = slices.Clone(d.Active)
	d.Joined = slices.Clone(d.Joined)
	d.Recent = slices.Clone(d.Recent)
	d.Trail = slices.Clone(d.Trail)
	d.Sent = clone(d.Sent)
	return d
}

func (d Draft) clone() Draft {
	d.Values = clone(d.Values)
	d.Wishes = slices.Clone(d.Wishes)
	d.Past = slices.Clone(d.Past)
	d.Shown = maps.Clone(d.Shown)
	return d
}
