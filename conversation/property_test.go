package conversation_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/slot"
)

var walks = flag.Int("walks", 150, "random conversations of TestRandomConversations, of about 50 events each")

// lines are what random people write: requests, answers, corrections, digressions, nonsense, in two languages.
var lines = []string{
	"book a table for 4 tonight at 8 at Bella Italia, +1 212 555 0100, name John Smith",
	"reserva una mesa para 4 mañana a las 21:00 en Casa Pepe, +34 911 230 100, a nombre de Ana García",
	"book a table for 4 tonight", "schedule a dental checkup, mornings before 11", "ask if they have the iPhone 15 and the price",
	"pide cita con el dentista para el viernes", "book a hotel room for two nights from Friday", "call +1 212 555 0199",
	"+1 212 555 0100", "911 230 100", "+1 555 123 4567", "112", "+1 900 555 0100", "+1 800 555 0100", "12", "0", "1", "2", "3", "4", "51",
	"at 8", "a las 9", "25:00", "tomorrow", "mañana", "yesterday", "31 June", "03/04", "next Friday", "3 nights", "tonight",
	"John Smith", "Ana", "yes", "sí", "no", "ok", "yes but at 9", "sí, pero a las 10", "make it 5", "not Friday, Saturday", "actually 6 of us",
	"undo", "back", "skip", "cancel", "start over", "help", "what?", "hold on", "I don't know", "thanks!", "hello", "pending", "history",
	"transcript", "again", "any time", "Los Angeles", "speak Spanish please", "my name is Bo", "call me back on +1 212 555 0111",
	"", "   ", "🙂", "\u202egnp.exe", "a\x00b", strings.Repeat("ha ", 2000), "{who} {n} %s <b>", "What is the weather like?",
	"/start", "/help", "/call book a table for 2", "/cancel", "/pending", "/history", "/again", "/transcript", "/language es", "/timezone Madrid", "/no",
}

// endings are how random calls end.
var endings = []string{
	"success", "no_answer", "busy", "voicemail", "failed", "cancelled", "terminated", "strange", "lost", "listed success",
	"refused quota_exceeded", "refused unsent", "refused safety_violation", "refused brand_new",
}

// TestRandomConversations walks through random conversations and checks after each step what must always hold.
func TestRandomConversations(t *testing.T) {
	t.Parallel()
	m := newMachine(t)
	if err := flag.Set("rapid.checks", strconv.Itoa(*walks)); err != nil {
		t.Fatal(err)
	}
	steps := 0
	defer func() { t.Logf("%d steps", steps) }()
	rapid.Check(t, func(t *rapid.T) {
		own := *m
		w := newWorld(t, &own)
		options := m.Options
		options.UndoWindow = rapid.SampledFrom([]time.Duration{0, 5 * time.Second}).Draw(t, "undo")
		options.PerNumber = rapid.SampledFrom([]int{0, 3}).Draw(t, "per number")
		options.Policy.HonoursKeys = rapid.Bool().Draw(t, "keys honoured")
		w.m.Options = options
		w.check = func(before conversation.Snapshot, e conversation.Event, d conversation.Decision) {
			steps++
			hold(w, before, e, d)
		}
		for range rapid.IntRange(1, 50).Draw(t, "events") {
			w.ends = append(w.ends, newEnding(rapid.SampledFrom(endings).Draw(t, "ending"), "human: Perfect, that is booked."))
			act(t, w)
		}
	})
}

// act does one random thing.
func act(t *rapid.T, w *world) {
	switch rapid.IntRange(0, 10).Draw(t, "act") {
	case 0, 1, 2, 3, 4:
		w.write(rapid.SampledFrom(lines).Draw(t, "line"))
	case 5, 6:
		if len(w.buttons) > 0 {
			w.pressData(rapid.SampledFrom(w.buttons).Draw(t, "button").Data, rapid.SampledFrom([]string{"press", "press", "press", "press", "other", "admin"}).Draw(t, "who"))
		}
	case 7:
		w.pressData(rapid.SampledFrom([]string{"", ":::", "abc:1:call", "abc:x:set", strings.Repeat("z", 64)}).Draw(t, "junk"), "press")
	case 8:
		switch k := rapid.SampledFrom([]chat.Kind{chat.Edited, chat.Gone, chat.Back}).Draw(t, "kind"); k {
		case chat.Edited:
			w.happens(k, rapid.SampledFrom(lines).Draw(t, "line"))
		default:
			w.happens(k, "")
		}
	case 9:
		w.wait(rapid.SampledFrom([]string{"1s", "6s", "1m", "25m", "26h"}).Draw(t, "wait"))
	default:
		w.share(rapid.SampledFrom([]string{"+12125550100", "112", "", "junk"}).Draw(t, "contact"), rapid.Bool().Draw(t, "own"))
	}
}

var key = regexp.MustCompile(`\b[a-z_]+(\.[a-z_]+)+\b`)

// hold checks one step.
func hold(w *world, before conversation.Snapshot, e conversation.Event, d conversation.Decision) {
	in := before
	in.Loaded = d.Snapshot.Loaded
	if again := w.m.Step(in, e, w.now); !reflect.DeepEqual(again, d) {
		w.t.Fatalf("the same step decides otherwise the second time, at %T", e)
	}
	for _, f := range d.Effects {
		if s, ok := f.(conversation.Send); ok && s.Slot == "card:"+s.Request && s.Reply.Card != nil {
			i := slices.IndexFunc(d.Snapshot.Dialogue.Drafts, func(d conversation.Draft) bool { return d.ID == s.Request })
			w.shown[s.Request] = fmt.Sprint(d.Snapshot.Dialogue.Drafts[i].Rev)
		}
	}
	sends, last := 0, before.Dialogue.Last
	for _, f := range d.Effects {
		s, ok := f.(conversation.Send)
		if !ok {
			continue
		}
		sends++
		if s.Reply.Text == last && s.Reply.Card == nil && !s.Reply.Replace {
			w.t.Fatalf("the same sentence twice in a row: %q", last)
		}
		last = s.Reply.Text
		holdReply(w, s.Reply)
	}
	if said, ok := e.(conversation.Said); ok && sends == 0 && d.Answer.Toast == "" && !silent[said.Message.Kind] && !asked(d) {
		w.t.Fatalf("no answer to %q", said.Message.Text)
	}
	holdDrafts(w, d.Snapshot.Dialogue)
	for id, r := range d.Snapshot.Requests {
		holdRequest(w, before, e, id, r)
	}
}

// silent are the kinds that need no answer.
var silent = map[chat.Kind]bool{chat.Edited: true, chat.Gone: true, chat.Back: true}

// asked reports whether the answer comes later, from the far side.
func asked(d conversation.Decision) bool {
	return slices.ContainsFunc(d.Effects, func(e conversation.Effect) bool { _, ok := e.(conversation.Ask); return ok })
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

// holdRequest checks that a call comes only from a yes to the present card, and that its frozen request never changes.
func holdRequest(w *world, before conversation.Snapshot, e conversation.Event, id string, r conversation.Request) {
	old, had := before.Requests[id]
	if had {
		if string(old.Call.Body) != string(r.Call.Body) || old.Call.Key != r.Call.Key {
			w.t.Fatalf("request %s changed after the yes", id)
		}
		return
	}
	said, ok := e.(conversation.Said)
	i := slices.IndexFunc(before.Dialogue.Drafts, func(d conversation.Draft) bool { return d.ID == id })
	if !ok || i < 0 || said.Message.From.ID != before.Dialogue.Person.ID {
		w.t.Fatalf("a call without a yes of its person: %T", e)
	}
	d := before.Dialogue.Drafts[i]
	if said.Message.Kind == chat.Edited {
		w.t.Fatalf("an edited message placed a call")
	}
	if w.shown[id] != fmt.Sprint(d.Rev) {
		w.t.Fatalf("a yes to what no card showed: rev %d, shown %s", d.Rev, w.shown[id])
	}
	if d.Phase != conversation.Card || d.Rev != r.Draft.Rev {
		w.t.Fatalf("a yes to another version of the card: %s rev %d, %d", d.Phase, d.Rev, r.Draft.Rev)
	}
	if said.Message.Kind == chat.Press && said.Message.Data != fmt.Sprintf("%s:%d:call", id, d.Rev) {
		w.t.Fatalf("button %q placed a call", said.Message.Data)
	}
	if _, f := slot.ReadPhone(r.Call.Phone, ""); f != nil || !strings.HasPrefix(r.Call.Phone, "+") {
		w.t.Fatalf("a call to %q: %v", r.Call.Phone, f)
	}
	var sub conversation.Submission
	if err := json.Unmarshal(r.Call.Body, &sub); err != nil || sub.Phone != r.Call.Phone {
		w.t.Fatalf("frozen request: %v, %+v", err, sub)
	}
	if r.Call.State != call.Confirmed {
		w.t.Fatalf("a new call is %s", r.Call.State)
	}
}
