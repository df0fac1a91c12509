package conversation_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/slot"
)

// hold checks one step against the rules. in is the snapshot as the step saw it.
func hold(w *world, in conversation.Snapshot, e conversation.Event, d conversation.Decision) {
	if again := w.m.Step(in, e, w.now); !reflect.DeepEqual(again, d) {
		w.t.Fatalf("the same step decides otherwise the second time, at %T", e)
	}
	holdAnswer(w, in, e, d)
	holdDrafts(w, d.Snapshot.Dialogue)
	if _, model := e.(conversation.Understood); model {
		holdHearsay(w, in, d.Snapshot)
	}
	for id, r := range d.Snapshot.Requests {
		if old, had := in.Requests[id]; had {
			holdOld(w, old, r)
			continue
		}
		if before, again := repeated(in, e); again {
			holdRepeat(w, in, d.Snapshot.Requests[before.Draft.ID], r)
		} else {
			holdNew(w, in, e, r)
		}
		if said, ok := e.(conversation.Said); ok && said.Message.Forwarded {
			w.t.Fatalf("somebody else's words are a yes: %q", said.Message.Text)
		}
	}
	for _, f := range d.Effects {
		if s, ok := f.(conversation.Send); ok && s.Slot == "card:"+s.Request && s.Reply.Card != nil {
			w.noteCards(d.Snapshot)
		}
	}
}

// holdHearsay checks that what a model read confirms nothing and changes nothing that stood there.
func holdHearsay(w *world, in, out conversation.Snapshot) {
	if len(out.Requests) != len(in.Requests) || out.Person.Lang != in.Person.Lang {
		w.t.Fatalf("a model confirmed a call or chose a language")
	}
	for i, d := range in.Dialogue.Drafts {
		now := out.Dialogue.Drafts[i]
		for n, v := range d.Values {
			if v.From == "" && len(v.Or) == 0 && now.Values[n].Text != v.Text {
				w.t.Fatalf("a model changed %s from %q to %q", n, v.Text, now.Values[n].Text)
			}
		}
		if len(d.Wishes) > 0 && !slices.Equal(d.Wishes, now.Wishes) {
			w.t.Fatalf("a model changed the wishes %q to %q", d.Wishes, now.Wishes)
		}
	}
}

// noteCards notes what the cards that are shown stand for.
func (w *world) noteCards(s conversation.Snapshot) {
	for _, d := range s.Dialogue.Drafts {
		if d.Phase == conversation.Card {
			w.shown[d.ID] = stands(d, s.Person)
		}
	}
}

// stands is all of a draft and its person that a card shows and a call is made of. Where a value comes from is no part of it.
func stands(d conversation.Draft, p conversation.Profile) string {
	values := maps.Clone(d.Values)
	for n, v := range values {
		v.From = ""
		values[n] = v
	}
	return fmt.Sprint(d.Rev, values, d.Wishes, p.Private, d.ShownSum)
}

// holdAnswer checks that every message is answered, by sentences that are whole and not said twice in a row.
func holdAnswer(w *world, in conversation.Snapshot, e conversation.Event, d conversation.Decision) {
	sends, last := 0, in.Dialogue.Last
	for _, f := range d.Effects {
		s, ok := f.(conversation.Send)
		if !ok || s.To != d.Snapshot.Dialogue.At {
			continue
		}
		sends++
		if s.Reply.Text == last && s.Reply.Card == nil && !s.Reply.Replace {
			w.t.Fatalf("the same sentence twice in a row: %q", last)
		}
		last = s.Reply.Text
		holdReply(w, s.Reply)
	}
	said, ok := e.(conversation.Said)
	if ok && sends == 0 && d.Answer.Toast == "" && !silent[said.Message.Kind] && !asked(d) {
		w.t.Fatalf("no answer to %q", said.Message.Text)
	}
}

// key matches what looks like the key of a sentence.
var key = regexp.MustCompile(`\b[a-z_]+(\.[a-z_]+)+\b`)

// silent are the kinds that need no answer.
var silent = map[chat.Kind]bool{chat.Edited: true, chat.Gone: true, chat.Back: true}

// asked reports whether the answer comes later, from the far side.
func asked(d conversation.Decision) bool {
	return slices.ContainsFunc(d.Effects, func(e conversation.Effect) bool {
		_, forgets := e.(conversation.Erase)
		a, asks := e.(conversation.Ask)
		return forgets || asks && a.What != conversation.Quota
	})
}

func holdReply(w *world, r chat.Reply) {
	text := r.Plain()
	if strings.TrimSpace(r.Text) == "" {
		w.t.Fatalf("a reply without text: %+v", r)
	}
	for _, k := range key.FindAllString(text, -1) {
		if w.m.Say.Has("en", k) {
			w.t.Fatalf("sentence %q lacks a value or a translation: %q", k, text)
		}
	}
	if a := r.Ask; a != nil && len(a.Shares) > 0 && a.ByReply != "" {
		w.t.Fatalf("something can be handed over among others: %+v", a)
	}
	for _, b := range r.Buttons {
		if len(b.Data) > chat.MaxButtonData || b.Label == "" {
			w.t.Fatalf("button %+v", b)
		}
	}
}

func holdDrafts(w *world, d conversation.Dialogue) {
	for _, draft := range d.Drafts {
		for n, v := range draft.Values {
			if n == slot.Date || n == slot.Time { // may lie in the past by now; the yes checks that
				continue
			}
			if f := slot.Check(n, v.Text, w.now); f != nil {
				w.t.Fatalf("draft holds %s %q: %v", n, v.Text, f)
			}
		}
	}
}

// holdOld checks that a frozen request never changes, and that it is dialled once: again only after a proof that it had no
// effect, or with the same key where the far side honours keys.
func holdOld(w *world, old, r conversation.Request) {
	id := r.Draft.ID
	if string(old.Call.Body) != string(r.Call.Body) || old.Call.Key != r.Call.Key {
		w.t.Fatalf("request %s changed after the yes", id)
	}
	if old.Call.State != call.Dispatching && r.Call.State == call.Dispatching {
		w.dialled[id]++
	}
	if old.Call.State == call.Dispatching && r.Call.State == call.Confirmed {
		if !r.Call.Doubt || w.m.Options.Policy.HonoursKeys {
			w.dialled[id]--
		}
	}
	if w.dialled[id] > 1 {
		w.t.Fatalf("request %s was dialled twice", id)
	}
}

// holdNew checks that a new call comes from a yes of its person to the card that was shown last, once.
func holdNew(w *world, in conversation.Snapshot, e conversation.Event, r conversation.Request) {
	id := r.Draft.ID
	said, ok := e.(conversation.Said)
	i := slices.IndexFunc(in.Dialogue.Drafts, func(d conversation.Draft) bool { return d.ID == id })
	if !ok || i < 0 || said.Message.From.ID != in.Dialogue.Person.ID {
		w.t.Fatalf("a call without a yes of its person: %+v", e)
	}
	d := in.Dialogue.Drafts[i]
	if !assents(said.Message, in.Dialogue, fmt.Sprintf("%s:%d:", id, d.Rev)) {
		w.t.Fatalf("%s %q %q placed a call", said.Message.Kind, said.Message.Text, said.Message.Data)
	}
	if w.yes[id]++; w.yes[id] > 1 {
		w.t.Fatalf("a second call for one card")
	}
	if d.Phase != conversation.Card || w.shown[id] != stands(d, in.Person) {
		w.t.Fatalf("a yes to what no card showed:\n%s\n%s", w.shown[id], stands(d, in.Person))
	}
	if r.Call.State != call.Confirmed {
		w.t.Fatalf("a new call is %s", r.Call.State)
	}
	holdBody(w, d, r)
}

// yeses are the lines of random people that agree.
var yeses = []string{"yes", "sí", "ok", "Call now", "Llamar", "call them now"}

// assents reports whether a message is an explicit yes to a card: one of its buttons to call, such a button's number or words,
// or a word of assent. card is what the data of its buttons begins with.
func assents(m chat.Message, d conversation.Dialogue, card string) bool {
	verb, ok := strings.CutPrefix(chosen(m, d), card)
	return ok && (verb == "call" || verb == "call:now" || strings.HasPrefix(verb, "later:")) ||
		m.Kind == chat.Text && m.Command == "" && slices.Contains(yeses, m.Text)
}

// chosen is the data of the button that a message presses, or picks by its number or its words; empty for none.
func chosen(m chat.Message, d conversation.Dialogue) string {
	if m.Kind == chat.Press {
		return m.Data
	}
	if m.Kind != chat.Text || m.Command != "" {
		return ""
	}
	if n, err := strconv.Atoi(m.Text); err == nil && n >= 1 && n <= len(d.Offered) {
		return d.Offered[n-1].Data
	}
	for _, c := range d.Offered {
		if strings.EqualFold(c.Label, m.Text) {
			return c.Data
		}
	}
	return ""
}

// nows are the lines of random people that have a call made which waits for its hour, when that is all that is open.
var nows = []string{"Call now", "call them now"}

// repeated is the request that a message asks to call once more as it is, by a button that says so or in words.
func repeated(in conversation.Snapshot, e conversation.Event) (conversation.Request, bool) {
	said, ok := e.(conversation.Said)
	if !ok || said.Message.From.ID != in.Dialogue.Person.ID {
		return conversation.Request{}, false
	}
	open := slices.ContainsFunc(in.Dialogue.Drafts, func(d conversation.Draft) bool { return d.ID == in.Dialogue.Focus })
	if slices.Contains(nows, said.Message.Text) && said.Message.Kind == chat.Text && !open && len(in.Dialogue.Active) == 1 {
		r, ok := in.Requests[in.Dialogue.Active[0]]
		return r, ok && r.Call.State == call.Confirmed
	}
	parts := strings.SplitN(chosen(said.Message, in.Dialogue), ":", 4)
	if len(parts) < 3 || parts[2] != "retry" && parts[2] != "now" {
		return conversation.Request{}, false
	}
	r, ok := in.Requests[parts[0]]
	return r, ok
}

// holdRepeat checks that a call made once more says the very same as old, and that old can ring no more.
func holdRepeat(w *world, in conversation.Snapshot, old, r conversation.Request) {
	if !old.Call.State.Over() || old.Call.Key == r.Call.Key {
		w.t.Fatalf("a call is made once more while the one before is %s", old.Call.State)
	}
	if old.Call.Result != nil && (old.Next != r.Draft.ID || !slices.Contains([]string{"no_answer", "busy", "voicemail"}, old.Call.Result.Status)) {
		w.t.Fatalf("a call that ended as %s is made once more", old.Call.Result.Status)
	}
	if w.yes[r.Draft.ID]++; w.yes[r.Draft.ID] > 1 {
		w.t.Fatalf("a second call for one press")
	}
	var a, b conversation.Submission
	for body, to := range map[string]*conversation.Submission{string(old.Call.Body): &a, string(r.Call.Body): &b} {
		if err := json.Unmarshal([]byte(body), to); err != nil {
			w.t.Fatalf("frozen request: %v", err)
		}
		to.Request, to.Lang = "", ""
	}
	if in.Person.Private {
		a.UserPhone = "" // hidden since
	}
	if !reflect.DeepEqual(a, b) {
		w.t.Fatalf("a call made once more says something else:\n%+v\n%+v", a, b)
	}
}

// e164 is a number as the far side takes it.
var e164 = regexp.MustCompile(`^\+[1-9][0-9]{6,14}$`)

// holdBody checks that what is sent is what the draft says, to a number that may be called.
func holdBody(w *world, d conversation.Draft, r conversation.Request) {
	var sub conversation.Submission
	if err := json.Unmarshal(r.Call.Body, &sub); err != nil {
		w.t.Fatalf("frozen request: %v", err)
	}
	if _, f := slot.ReadPhone(sub.Phone, ""); f != nil || !e164.MatchString(sub.Phone) || sub.Phone != r.Call.Phone {
		w.t.Fatalf("a call to %q: %v", sub.Phone, f)
	}
	for n, got := range map[slot.Name]string{slot.Phone: sub.Phone, slot.Date: sub.Date, slot.Time: sub.Time, slot.UserName: sub.UserName, slot.TimePreference: sub.TimeWords} {
		if got != d.Values[n].Text {
			w.t.Fatalf("%s is sent as %q and shown as %q", n, got, d.Values[n].Text)
		}
	}
}
