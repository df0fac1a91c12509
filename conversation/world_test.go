package conversation_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"sort"
	"strings"
	"sync"
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

// tb is what a world needs of a test, also of a random one.
type tb interface {
	Helper()
	Fatal(args ...any)
	Fatalf(format string, args ...any)
}

// parts are the tables of every machine, read once.
var parts = sync.OnceValues(func() (*conversation.Machine, error) {
	say, err := lang.Load()
	if err != nil {
		return nil, err
	}
	reader, err := nlu.New(en.Grammar(), es.Grammar())
	return &conversation.Machine{Reader: reader, Say: say}, err
})

// newMachine is the core with both languages. Its frozen requests are readable.
func newMachine(t tb) *conversation.Machine {
	t.Helper()
	p, err := parts()
	if err != nil {
		t.Fatal(err)
	}
	return &conversation.Machine{Reader: p.Reader, Say: p.Say, Freeze: func(s conversation.Submission) ([]byte, error) { return json.Marshal(s) },
		Options: conversation.Options{Policy: call.DefaultPolicy, Access: access.Policy{Open: true, Admins: []access.Rule{{Platform: "test", Person: "boss"}}}, KeepDraft: 24 * time.Hour, KeepResult: 30 * 24 * time.Hour, Nudge: 10 * time.Minute,
			Pause: 20 * time.Minute, Quiet: conversation.Hours{From: 22 * 60, To: 8 * 60}, Lang: "en", Region: "US", Zone: "America/New_York"}}
}

// world is everything around the core: people and chats, a clock, and the far side as the story tells it.
type world struct {
	t       tb
	at      chat.Address // where the person of the story is now
	from    chat.Person  // ... and who it is
	m       *conversation.Machine
	now     time.Time
	records conversation.Snapshot // of the dialogue that had the last event; the others are in sides
	side    side                  // whose records these are
	sides   map[string]json.RawMessage
	owners  map[string]side // by draft or request: whose it is
	stored  []byte          // the records as they lie on disk; nil after they were changed by hand
	seen    int
	jobs    []job
	buttons []chat.Button // all that were ever shown, oldest first
	ends    []ending      // of the next calls
	line    []int         // how many calls come before the next one, at its tries to be made
	listed  []call.Listed // what the far side's list shows without our ids
	end     ending        // of the present one
	refs    int
	texts   map[int]string // by number of the reference
	out     strings.Builder
	calls   int
	signing signing
	models  [][]nlu.Fact // what a model reads in the next messages that it is asked about
	audits  []conversation.Audited
	// calendar is the far side's calendar file of every call, files are those that were sent.
	calendar []byte
	files    [][]byte
	gone     bool              // nothing can be delivered
	shown    map[string]string // by draft: what the card shown last stands for
	yes      map[string]int    // by draft: how often a call was placed for it
	dialled  map[string]int    // by request: how often it may have been dialled
	// check looks at each step; nil for none. in is the snapshot with what was loaded for it.
	check func(in conversation.Snapshot, e conversation.Event, d conversation.Decision)
}

// side is a dialogue and the person it is with, by their keys.
type side struct{ dialogue, person string }

type job struct {
	due    time.Time
	side   side
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
	w := &world{t: t, m: m, shown: map[string]string{}, texts: map[int]string{}, yes: map[string]int{}, dialled: map[string]int{}, sides: map[string]json.RawMessage{}, owners: map[string]side{},
		at: chat.Address{Platform: "test", Chat: "home", Private: true}, from: chat.Person{ID: "ana", Name: "Ana"},
		now:     time.Date(2026, 11, 20, 18, 0, 0, 0, time.UTC),
		records: conversation.Snapshot{Requests: map[string]conversation.Request{}, Numbers: map[string]conversation.Number{}, Adopted: map[string]string{}, Days: map[string]int{}}}
	w.side = w.own()
	return w
}

// own is the dialogue of the person of the story where they are now.
func (w *world) own() side {
	return side{chat.DialogueKey(w.at, w.from), chat.PersonKey(w.at, w.from)}
}

// turn makes the records those of another dialogue, as the engine loads them.
func (w *world) turn(to side) {
	if to == w.side {
		return
	}
	w.put("dialogue "+w.side.dialogue, w.records.Dialogue)
	w.put("person "+w.side.person, w.records.Person)
	w.records.Dialogue, w.records.Person = conversation.Dialogue{}, conversation.Profile{}
	w.get("dialogue "+to.dialogue, &w.records.Dialogue)
	w.get("person "+to.person, &w.records.Person)
	w.side, w.stored = to, nil
}

func (w *world) put(key string, v any) {
	data, err := json.Marshal(v)
	if err != nil {
		w.t.Fatal(err)
	}
	w.sides[key] = data
}

func (w *world) get(key string, v any) {
	if data, ok := w.sides[key]; ok {
		if err := json.Unmarshal(data, v); err != nil {
			w.t.Fatal(err)
		}
	}
}

// write hands in a message; "/name rest" is a command, as adapters read it.
func (w *world) write(text string) {
	m := w.message(chat.Text)
	m.Text = text
	if name, rest, _ := strings.Cut(text, " "); strings.HasPrefix(name, "/") {
		m.Command, m.Text = name[1:], rest
	}
	w.turn(w.own())
	w.step(conversation.Said{ID: m.ID, Message: m})
	w.run()
}

// reply hands in a message that answers the newest one with a text in it.
func (w *world) reply(to, text string) {
	for ref := w.refs; ref > 0; ref-- {
		if strings.Contains(w.texts[ref], to) {
			m := w.message(chat.Text)
			m.Text, m.ReplyTo, m.ReplyText, m.ReplyToBot = text, chat.Ref(fmt.Sprint("out", ref)), w.texts[ref], true
			w.turn(w.own())
			w.step(conversation.Said{ID: m.ID, Message: m})
			w.run()
			return
		}
	}
	w.t.Fatalf("story: no message says %q", to)
}

func (w *world) message(k chat.Kind) chat.Message {
	w.seen++
	return chat.Message{ID: fmt.Sprint("m", w.seen), At: w.at, From: w.from, Time: w.now, Kind: k,
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
	id, _, _ := strings.Cut(data, ":")
	to, owned := w.owners[id]
	if !owned {
		to = side{chat.DialogueKey(m.At, m.From), chat.PersonKey(m.At, m.From)}
	}
	w.turn(to)
	d := w.step(conversation.Said{ID: m.ID, Dialogue: to.dialogue, Message: m})
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
	w.turn(w.own())
	w.step(conversation.Said{ID: m.ID, Message: m})
	w.run()
}

// share hands in a contact.
func (w *world) share(phone string, own bool) {
	m := w.message(chat.Shared)
	m.Contact = &chat.Contact{Name: "Casa Pepe", Phone: phone, Own: own}
	w.turn(w.own())
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

// down moves the clock while nothing runs.
func (w *world) down(span string) {
	d, err := time.ParseDuration(span)
	if err != nil {
		w.t.Fatal(err)
	}
	w.now = w.now.Add(d)
	w.run()
}

// step takes one event through the core as the engine does: records in their stored form, loaded when asked for.
func (w *world) step(e conversation.Event) conversation.Decision {
	before := w.stored
	if before == nil {
		before = w.onDisk(w.records)
	}
	in := w.records
	in.Loaded = map[conversation.Key]bool{}
	for {
		d := w.m.Step(in, e, w.now)
		if len(d.Need) == 0 {
			if !bytes.Equal(w.onDisk(in), before) {
				w.t.Fatalf("step changed its argument at %T", e)
			}
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

// onDisk are records in the form in which they are stored.
func (w *world) onDisk(s conversation.Snapshot) []byte {
	data, err := json.Marshal(s)
	if err != nil {
		w.t.Fatal(err)
	}
	return data
}

// keep stores the decision's records in the form in which they lie on disk, and its effects as jobs.
func (w *world) keep(d conversation.Decision) {
	if data := w.onDisk(d.Snapshot); !bytes.Equal(data, w.stored) {
		w.stored, w.records = data, conversation.Snapshot{}
		if err := json.Unmarshal(data, &w.records); err != nil {
			w.t.Fatal(err)
		}
	}
	for _, d := range w.records.Dialogue.Drafts {
		w.owners[d.ID] = w.side
	}
	for _, id := range w.records.Dialogue.Active { // one that is called again by a press was no draft in between
		w.owners[id] = w.side
	}
	for _, e := range d.Effects {
		w.add(e)
	}
}

func (w *world) add(e conversation.Effect) {
	j := job{due: w.now, side: w.side, effect: e}
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
		w.turn(j.side)
		if j.event != nil {
			w.step(j.event)
		}
		w.perform(j.effect)
		i = 0
	}
}

// toldOfEntry are the lines of a calendar file that a story tells.
var toldOfEntry, zoneRule = []string{"METHOD", "DTSTART", "SEQUENCE", "STATUS"}, regexp.MustCompile(`^DTSTART:\d+T\d+$`)

func (w *world) perform(e conversation.Effect) {
	switch e := e.(type) {
	case conversation.Send:
		w.show(e)
	case conversation.Audit:
		w.audits = append(w.audits, conversation.Audited{At: w.now, Audit: e})
	case conversation.Place:
		w.place(e.Request)
	case conversation.Look:
		w.look(e.Request)
	case conversation.Ask:
		if e.What == conversation.AuditLog {
			w.step(conversation.Read{What: e.What, Audits: w.audits, File: []byte("{}")})
			return
		}
		if e.Request == "" {
			w.step(w.readAccount(e))
			return
		}
		w.step(w.readCall(e))
	case conversation.Erase:
		w.erase(e)
	case conversation.Steer:
		w.steer(e)
	case conversation.Sign:
		w.sign(e)
	case conversation.Remove:
		w.out.WriteString("< (the message is taken away)\n")
	case conversation.AskModel:
		w.read(e)
	case conversation.SetTimer:
		w.step(conversation.Fired{Name: e.Name, Request: e.Request})
	}
}

// read answers for the model; without an answer it has found nothing.
func (w *world) read(e conversation.AskModel) {
	if len(w.models) == 0 {
		return
	}
	facts := w.models[0]
	w.models = w.models[1:]
	w.step(conversation.Understood{Request: e.Request, Rev: e.Rev, Text: e.Text, Facts: facts})
}

// show writes a reply down as the person sees it.
func (w *world) show(e conversation.Send) {
	if w.gone && e.To == w.at {
		w.step(conversation.Undelivered{Slot: e.Slot, Request: e.Request})
		return
	}
	r := e.Reply
	w.buttons = append(w.buttons, r.Buttons...)
	to := "<"
	if e.To != w.at {
		to = "<" + e.To.Chat
	}
	mark := to + " "
	if _, sent := w.records.Dialogue.Sent[e.Slot]; r.Replace && sent {
		mark = to + "~ "
	}
	for line := range strings.SplitSeq(r.Text, "\n") {
		w.out.WriteString(mark + line + "\n")
		mark = to + " "
	}
	if r.Card != nil {
		for _, row := range r.Card.Rows {
			mark := ""
			if row.Changed {
				mark = " (" + row.Mark + ")"
			}
			fmt.Fprintf(&w.out, "%s   | %s: %s%s\n", to, row.Label, row.Value, mark)
		}
		for _, n := range r.Card.Notes {
			w.out.WriteString(to + "   " + n + "\n")
		}
	}
	for _, f := range r.Files {
		w.files = append(w.files, f.Data)
		fmt.Fprintf(&w.out, "%s   (file %s, %s)\n", to, f.Name, f.Type)
		for line := range strings.SplitSeq(string(f.Data), "\r\n") {
			name, _, _ := strings.Cut(line, ":")
			if name, _, _ = strings.Cut(name, ";"); slices.Contains(toldOfEntry, name) && !zoneRule.MatchString(line) {
				fmt.Fprintf(&w.out, "%s     %s\n", to, line)
			}
		}
	}
	if len(r.Buttons) > 0 {
		w.out.WriteString(to + "  ")
		for _, b := range r.Buttons {
			w.out.WriteString(" [" + b.Label + "]")
		}
		w.out.WriteString("\n")
	}
	if e.Slot != "" {
		w.refs++
		w.texts[w.refs] = r.Text
		w.step(conversation.Delivered{Slot: e.Slot, Request: e.Request, Ref: chat.Ref(fmt.Sprint("out", w.refs))})
	}
}

// place sends a request, if the core lets it, and answers as the story tells.
func (w *world) place(id string) {
	if len(w.line) > 0 {
		w.step(conversation.Queued{Request: id, Before: w.line[0]})
		w.line = w.line[1:]
		w.jobs = append(w.jobs, job{due: w.now.Add(time.Minute), side: w.side, effect: conversation.Place{Request: id}})
		return
	}
	w.step(conversation.Dial{Request: id})
	r := w.records.Requests[id]
	if r.Call.State != call.Dispatching {
		return
	}
	w.calls++
	w.sent(r.Call.Body)
	if len(w.ends) == 0 {
		w.t.Fatal("story: a call is placed, and nothing says how it ends")
	}
	e := w.ends[0]
	w.ends, w.end = w.ends[1:], e
	a := conversation.Answered{Request: id}
	if len(e.words) > 1 && e.words[0] != "refused" {
		w.listed = append(w.listed, call.Listed{ID: fmt.Sprint("call-", w.calls), Phone: r.Call.Phone, Task: r.Call.Task, Created: w.now,
			Final: true, Result: *e.result(e.words[1])})
	}
	switch e.words[0] {
	case "lost", "listed", "nameless":
		a.Lost = true
	case "refused":
		a.Refusal = &call.Refusal{Code: e.words[1], Message: e.highlights, Passing: e.words[1] == "unsent"}
	case "accepted":
		a.ID, a.Result = fmt.Sprint("call-", w.calls), e.result("queued")
	case "slow":
		a.ID, a.Final, a.Result = fmt.Sprint("call-", w.calls), true, e.result(e.words[1])
		w.jobs = append(w.jobs, job{due: w.now.Add(30 * time.Second), side: w.side, event: a})
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
	if e.words[0] == "over" {
		w.step(conversation.Answered{Request: id, ID: fmt.Sprint("call-", w.calls), Final: true, Result: e.result(e.words[1])})
		return
	}
	if e.words[0] == "listed" {
		l.Found = []call.Listed{{ID: fmt.Sprint("call-", w.calls), Session: id, Final: true, Result: *e.result(e.words[1])}}
	}
	for _, one := range w.listed {
		if e.words[0] == "nameless" && call.Matches(w.records.Requests[id].Call, one) != call.NoMatch {
			l.Found = append(l.Found, one)
		}
	}
	w.step(l)
}

// sent writes down what was sent, field by field.
func (w *world) sent(body []byte) {
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
