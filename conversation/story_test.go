package conversation_test

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/access"
	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/lang"
	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/nlu/en"
	"github.com/kallybot/kallybot/conversation/nlu/es"
)

var update = flag.Bool("update", false, "rewrite what the stories say; read the change before you keep it")

// TestStories plays the stories of testdata. A story reads like the chat:
//
//	# what it shows
//	lang: en              header: lang, zone, region, now, undo, name, notice, place, keys
//	> book a table        the person writes
//	press Call now        the person presses a button, the newest one of that label
//	old Call now          ... the oldest one of that label
//	other Call now        somebody else presses; admin Call now: an admin does
//	edited text           the person changes a message; gone, back: the chat cannot be reached, can be again
//	wait 10m              the clock moves, and timers run out
//	call success          how the next call ends: a status, "slow STATUS" (after 30 s), "lost", "listed STATUS" (lost, found
//	                      later), or "refused CODE"
//	  highlights: ...     with what the far side says of it: highlights, next, ai, human
//	< ...                 what the bot says: written by the test, compared from then on
//	= ...                 what is sent to the far side
func TestStories(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/stories/*/*.story")
	if err != nil || len(files) == 0 {
		t.Fatalf("stories: %v, %v", files, err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(strings.TrimPrefix(file, "testdata/stories/"), ".story"), func(t *testing.T) {
			t.Parallel()
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			got := play(t, string(want))
			if *update {
				if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if got != string(want) {
				t.Errorf("story %s differs:\n%s", file, difference(got, string(want)))
			}
		})
	}
}

// difference shows the first lines that differ.
func difference(got, want string) string {
	g, w := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range max(len(g), len(w)) {
		a, b := "(end)", "(end)"
		if i < len(g) {
			a = g[i]
		}
		if i < len(w) {
			b = w[i]
		}
		if a != b {
			return fmt.Sprintf("line %d\n got %s\nwant %s", i+1, a, b)
		}
	}
	return ""
}

// tb is what a world needs of a test, also of a random one.
type tb interface {
	Helper()
	Fatal(args ...any)
	Fatalf(format string, args ...any)
}

// newMachine is the core with both languages. Its frozen requests are readable.
func newMachine(t tb) *conversation.Machine {
	t.Helper()
	say, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	reader, err := nlu.New(en.Grammar(), es.Grammar())
	if err != nil {
		t.Fatal(err)
	}
	return &conversation.Machine{Reader: reader, Say: say, Freeze: func(s conversation.Submission) ([]byte, error) { return json.Marshal(s) },
		Options: conversation.Options{Policy: call.DefaultPolicy, Access: access.Policy{Open: true, Admins: []access.Rule{{Platform: "test", Person: "boss"}}}, KeepDraft: 24 * time.Hour, Nudge: 10 * time.Minute,
			Lang: "en", Region: "US", Zone: "America/New_York"}}
}

// world is everything around the core: one person, one chat, a clock, and the far side as the story tells it.
type world struct {
	t       tb
	at      chat.Address
	m       *conversation.Machine
	now     time.Time
	records conversation.Snapshot
	seen    int
	jobs    []job
	buttons []chat.Button // all that were ever shown, oldest first
	ends    []ending      // of the next calls
	end     ending        // of the present one
	refs    int
	out     strings.Builder
	calls   int
	gone    bool                                                                              // nothing can be delivered
	shown   map[string]string                                                                 // by draft: the revision of the card shown last
	check   func(before conversation.Snapshot, e conversation.Event, d conversation.Decision) // of each step; may be nil
}

type job struct {
	due    time.Time
	name   string
	effect conversation.Effect
	event  conversation.Event // instead of an effect: what the far side tells later
}

// ending is how a call ends.
type ending struct {
	words      []string
	highlights string
	next       string
	lines      []call.Line
}

func newWorld(t tb, m *conversation.Machine) *world {
	return &world{t: t, m: m, shown: map[string]string{}, at: chat.Address{Platform: "test", Chat: "home", Private: true}, now: time.Date(2026, 11, 20, 18, 0, 0, 0, time.UTC),
		records: conversation.Snapshot{Requests: map[string]conversation.Request{}, Numbers: map[string]conversation.Number{}, Adopted: map[string]string{}, Days: map[string]int{}}}
}

// play runs a story's directives and returns it with what came out.
func play(t tb, story string) string {
	w := newWorld(t, newMachine(t))
	lines := bufio.NewScanner(strings.NewReader(story))
	var pending string
	flush := func() {
		if pending != "" {
			w.do(pending)
			pending = ""
		}
	}
	for lines.Scan() {
		line := lines.Text()
		if strings.HasPrefix(line, "<") || strings.HasPrefix(line, "=") || strings.HasPrefix(line, "  |") {
			continue
		}
		if strings.HasPrefix(line, "  ") {
			pending += "\n" + strings.TrimSpace(line)
			w.out.WriteString(line + "\n")
			continue
		}
		flush()
		w.out.WriteString(line + "\n")
		pending = line
	}
	flush()
	return w.out.String()
}

// do does one directive.
func (w *world) do(directive string) {
	head, rest, _ := strings.Cut(directive, "\n")
	word, arg, _ := strings.Cut(head, " ")
	switch {
	case head == "" || word == "#":
	case strings.HasSuffix(word, ":"):
		w.header(strings.TrimSuffix(word, ":"), arg)
	case word == ">":
		w.write(arg)
	case word == "press", word == "old", word == "other", word == "admin":
		w.press(word, arg)
	case word == "edited", word == "gone", word == "back":
		w.happens(chat.Kind(word), arg)
	case word == "wait":
		w.wait(arg)
	case word == "call":
		w.ends = append(w.ends, newEnding(arg, rest))
	default:
		w.t.Fatalf("story: no directive %q", head)
	}
}

func (w *world) header(key, value string) {
	var err error
	switch key {
	case "lang":
		w.m.Options.Lang = value
	case "zone":
		w.m.Options.Zone = value
	case "region":
		w.m.Options.Region = value
	case "now":
		w.now, err = time.Parse(time.RFC3339, value)
	case "undo":
		w.m.Options.UndoWindow, err = time.ParseDuration(value)
	case "name":
		w.records.Person.Name = value
	case "place":
		w.at.Private = value != "group"
	case "notice":
		w.m.Options.Notice = value == "on"
	case "keys":
		w.m.Options.Policy.HonoursKeys = value == "honoured"
	default:
		w.t.Fatalf("story: no header %q", key)
	}
	if err != nil {
		w.t.Fatal(err)
	}
}

func newEnding(arg, rest string) ending {
	e := ending{words: strings.Fields(arg)}
	for line := range strings.SplitSeq(rest, "\n") {
		key, text, _ := strings.Cut(line, ": ")
		switch key {
		case "highlights":
			e.highlights = text
		case "next":
			e.next = text
		case "ai", "human":
			e.lines = append(e.lines, call.Line{Speaker: strings.ToUpper(key), Text: text})
		}
	}
	return e
}

// write hands in a message; "/name rest" is a command, as adapters read it.
func (w *world) write(text string) {
	m := w.message(chat.Text)
	m.Text = text
	if name, rest, _ := strings.Cut(text, " "); strings.HasPrefix(name, "/") {
		m.Command, m.Text = name[1:], rest
	}
	w.step(conversation.Said{ID: m.ID, Message: m})
	w.run()
}

func (w *world) message(k chat.Kind) chat.Message {
	w.seen++
	return chat.Message{ID: fmt.Sprint("m", w.seen), At: w.at, From: chat.Person{ID: "ana", Name: "Ana"}, Time: w.now, Kind: k,
		Ref: chat.Ref(fmt.Sprint("in", w.seen))}
}

func (w *world) press(how, label string) {
	data := ""
	for _, b := range w.buttons {
		if b.Label == label && (how != "old" || data == "") {
			data = b.Data
		}
	}
	if data == "" {
		w.t.Fatalf("story: no button %q was shown so far:\n%s", label, w.out.String())
	}
	w.pressData(data, how)
}

// pressers are the people who press, by the word of the directive; anything else is the person of the story.
var pressers = map[string]chat.Person{"other": {ID: "luis", Name: "Luis"}, "admin": {ID: "boss", Name: "Boss"}}

func (w *world) pressData(data, how string) {
	m := w.message(chat.Press)
	m.Data = data
	if p, ok := pressers[how]; ok {
		m.From = p
	}
	d := w.step(conversation.Said{ID: m.ID, Message: m})
	if d.Answer.Toast != "" {
		w.out.WriteString("< (" + d.Answer.Toast + ")\n")
	}
	w.run()
}

// happens hands in a message of another kind.
func (w *world) happens(k chat.Kind, text string) {
	m := w.message(k)
	m.Text = text
	w.gone = k == chat.Gone || w.gone && k != chat.Back
	w.step(conversation.Said{ID: m.ID, Message: m})
	w.run()
}

// share hands in a contact.
func (w *world) share(phone string, own bool) {
	m := w.message(chat.Shared)
	m.Contact = &chat.Contact{Name: "Casa Pepe", Phone: phone, Own: own}
	w.step(conversation.Said{ID: m.ID, Message: m})
	w.run()
}

// wait moves the clock and does what comes due on the way, in order.
func (w *world) wait(span string) {
	d, err := time.ParseDuration(span)
	if err != nil {
		w.t.Fatal(err)
	}
	end := w.now.Add(d)
	for {
		sort.SliceStable(w.jobs, func(i, j int) bool { return w.jobs[i].due.Before(w.jobs[j].due) })
		if len(w.jobs) == 0 || w.jobs[0].due.After(end) {
			break
		}
		if w.jobs[0].due.After(w.now) {
			w.now = w.jobs[0].due
		}
		w.run()
	}
	w.now = end
}

// step takes one event through the core as the engine does: records in their stored form, loaded when asked for.
func (w *world) step(e conversation.Event) conversation.Decision {
	in := w.records
	in.Loaded = map[conversation.Key]bool{}
	for {
		before, _ := json.Marshal(in)
		d := w.m.Step(in, e, w.now)
		if after, _ := json.Marshal(in); string(before) != string(after) {
			w.t.Fatalf("step changed its argument at %T", e)
		}
		if len(d.Need) == 0 {
			if w.check != nil {
				w.check(in, e, d)
			}
			w.keep(d)
			return d
		}
		for _, k := range d.Need {
			if in.Loaded[k] {
				w.t.Fatalf("step asks twice for %v", k)
			}
			in.Loaded[k] = true
		}
	}
}

// keep stores the decision's records in the form in which they lie on disk, and its effects as jobs.
func (w *world) keep(d conversation.Decision) {
	data, err := json.Marshal(d.Snapshot)
	if err != nil {
		w.t.Fatal(err)
	}
	w.records = conversation.Snapshot{}
	if err := json.Unmarshal(data, &w.records); err != nil {
		w.t.Fatal(err)
	}
	for _, e := range d.Effects {
		w.add(e)
	}
}

func (w *world) add(e conversation.Effect) {
	j := job{due: w.now, effect: e}
	switch e := e.(type) {
	case conversation.Place:
		j.due = e.Due
	case conversation.Look:
		j.due = e.Due
	case conversation.SetTimer:
		w.drop(e.Name)
		j.due, j.name = e.Due, e.Name
	case conversation.ClearTimer:
		w.drop(e.Name)
		return
	}
	w.jobs = append(w.jobs, j)
}

func (w *world) drop(timer string) {
	kept := w.jobs[:0]
	for _, j := range w.jobs {
		if j.name == "" || j.name != timer {
			kept = append(kept, j)
		}
	}
	w.jobs = kept
}

// run does the jobs that are due, until there are none.
func (w *world) run() {
	for i := 0; i < len(w.jobs); {
		j := w.jobs[i]
		if j.due.After(w.now) {
			i++
			continue
		}
		w.jobs = append(w.jobs[:i:i], w.jobs[i+1:]...)
		if j.event != nil {
			w.step(j.event)
		}
		w.perform(j.effect)
		i = 0
	}
}

func (w *world) perform(e conversation.Effect) {
	switch e := e.(type) {
	case conversation.Send:
		w.show(e)
	case conversation.Place:
		w.place(e.Request)
	case conversation.Look:
		w.look(e.Request)
	case conversation.Ask:
		w.step(conversation.Read{What: e.What, Request: e.Request, Transcript: w.end.lines})
	case conversation.SetTimer:
		w.step(conversation.Fired{Name: e.Name, Request: e.Request})
	}
}

// show writes a reply down as the person sees it.
func (w *world) show(e conversation.Send) {
	if w.gone {
		w.step(conversation.Undelivered{Slot: e.Slot, Request: e.Request})
		return
	}
	r := e.Reply
	w.buttons = append(w.buttons, r.Buttons...)
	mark := "< "
	if _, sent := w.records.Dialogue.Sent[e.Slot]; r.Replace && sent {
		mark = "<~ "
	}
	for line := range strings.SplitSeq(r.Text, "\n") {
		w.out.WriteString(mark + line + "\n")
		mark = "< "
	}
	if r.Card != nil {
		for _, row := range r.Card.Rows {
			mark := ""
			if row.Changed {
				mark = " (" + row.Mark + ")"
			}
			fmt.Fprintf(&w.out, "<   | %s: %s%s\n", row.Label, row.Value, mark)
		}
		for _, n := range r.Card.Notes {
			w.out.WriteString("<   " + n + "\n")
		}
	}
	if len(r.Buttons) > 0 {
		w.out.WriteString("<  ")
		for _, b := range r.Buttons {
			w.out.WriteString(" [" + b.Label + "]")
		}
		w.out.WriteString("\n")
	}
	if e.Slot != "" {
		w.refs++
		w.step(conversation.Delivered{Slot: e.Slot, Request: e.Request, Ref: chat.Ref(fmt.Sprint("out", w.refs))})
	}
}

// place sends a request, if the core lets it, and answers as the story tells.
func (w *world) place(id string) {
	w.step(conversation.Dial{Request: id})
	r := w.records.Requests[id]
	if r.Call.State != call.Dispatching {
		return
	}
	w.calls++
	w.dialled(r.Call.Body)
	if len(w.ends) == 0 {
		w.t.Fatal("story: a call is placed, and nothing says how it ends")
	}
	e := w.ends[0]
	w.ends, w.end = w.ends[1:], e
	a := conversation.Answered{Request: id}
	switch e.words[0] {
	case "lost", "listed":
		a.Lost = true
	case "refused":
		a.Refusal = &call.Refusal{Code: e.words[1], Message: e.highlights, Passing: e.words[1] == "unsent"}
	case "slow":
		a.ID, a.Final, a.Result = fmt.Sprint("call-", w.calls), true, e.result(e.words[1])
		w.jobs = append(w.jobs, job{due: w.now.Add(30 * time.Second), event: a})
		return
	default:
		a.ID, a.Final, a.Result = fmt.Sprint("call-", w.calls), true, e.result(e.words[0])
	}
	w.step(a)
}

func (e ending) result(status string) *call.Result {
	return &call.Result{Status: status, Highlights: e.highlights, NextSteps: e.next, Duration: 42 * time.Second}
}

func (w *world) look(id string) {
	e, l := w.end, conversation.Looked{Request: id}
	if e.words[0] == "listed" {
		l.Found = []call.Listed{{ID: fmt.Sprint("call-", w.calls), Session: id, Final: true, Result: *e.result(e.words[1])}}
	}
	w.step(l)
}

// dialled writes down what was sent, field by field.
func (w *world) dialled(body []byte) {
	fields := map[string]any{}
	if err := json.Unmarshal(body, &fields); err != nil {
		w.t.Fatal(err)
	}
	var names []string
	for name := range fields {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		if v := fmt.Sprint(fields[name]); name != "Request" && v != "" && v != "0" && v != "false" && v != "<nil>" {
			fmt.Fprintf(&w.out, "= %s: %s\n", name, v)
		}
	}
}
