package conversation_test

import (
	"bufio"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/reader"
	"github.com/kallybot/kallybot/conversation/slot"
)

var update = flag.Bool("update", false, "rewrite what the stories say; read the change before you keep it")

// TestStories plays the stories of testdata. A story reads like the chat:
//
//	# what it shows
//	lang: en              header: lang, zone, region, now, undo, name, notice, place, keys, model, approve, access, countries, categories
//	> book a table        the person writes
//	reply Nopa > yes      ... in answer to the newest message that names Nopa
//	press Call now        the person presses a button, the newest one of that label
//	old Call now          ... the oldest one of that label
//	person Luis           somebody else writes and presses from now on; chat team group: in another place, a group or not
//	other Call now        somebody else presses; admin Call now: an admin does
//	edited text           the person changes a message; gone, back: the chat cannot be reached, can be again
//	model                 what a model reads in the next message that it is asked about, a slot and its value on each line
//	line 3 0              how many calls come before the next one: at first, a minute later
//	wait 10m              the clock moves, and timers run out
//	down 2h               the program does not run meanwhile, and does late what came due
//	paste, agree, meet    steps of a sign-in: see signInDirective
//	left credits N of M   what is left of the account from now on; or: left calls N of M minutes N of M
//	read CODE             the far side refuses the next reading
//	call success          how the next call ends: a status, "slow STATUS" (after 30 s), "lost", "listed STATUS" (lost, found
//	                      later), "nameless" (lost and never made, while the list shows without our ids which calls were),
//	                      "nameless STATUS" (made), "accepted STATUS" (once the person ends it), or "refused CODE"
//	  highlights: ...     with what the far side says of it: highlights, next, ai, human
//	< ...                 what the bot says: written by the test, compared from then on; <team ... what it says elsewhere
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
	case word == "reply":
		name, text, _ := strings.Cut(arg, " > ")
		w.reply(name, text)
	case word == "person":
		w.from = chat.Person{ID: strings.ToLower(arg), Name: arg}
	case word == "chat":
		name, kind, _ := strings.Cut(arg, " ")
		w.at = chat.Address{Platform: "test", Chat: name, Private: kind != "group"}
	case word == "paste", word == "agree", word == "meet", word == "link":
		w.signInDirective(word, arg)
	case word == "left":
		w.left(strings.Fields(strings.ReplaceAll(arg, " of ", " ")))
	case word == "read":
		w.signing.fault = conversation.SignInFault(arg)
	case word == "line":
		for before := range strings.FieldsSeq(arg) {
			n, err := strconv.Atoi(before)
			if err != nil {
				w.t.Fatal(err)
			}
			w.line = append(w.line, n)
		}
	case word == "wait":
		w.wait(arg)
	case word == "model":
		w.models = append(w.models, newFacts(rest))
	case word == "down":
		w.down(arg)
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
		w.records.Person.Name, w.stored = value, nil
	case "place":
		w.at.Private = value != "group"
	case "account":
		w.m.Options.Personal = value == "personal"
	case "upgrade":
		w.m.Options.UpgradeURL = value
	case "notice":
		w.m.Options.Notice = value == "on"
	case "model":
		w.m.Options.Unsure = reader.Wanted
	case "approve":
		w.m.Options.ApproveOver, err = strconv.Atoi(value)
		w.m.Options.Admins = []chat.Address{{Platform: "test", Chat: "boss", Private: true}}
	case "access":
		w.m.Options.Access.Open = value == "open"
		w.m.Options.Admins = []chat.Address{{Platform: "test", Chat: "boss", Private: true}}
	case "countries":
		w.m.Options.Countries = strings.Fields(value)
	case "categories":
		w.m.Options.Categories = strings.Fields(value)
	case "keys":
		w.m.Options.Policy.HonoursKeys = value == "honoured"
	default:
		w.t.Fatalf("story: no header %q", key)
	}
	if err != nil {
		w.t.Fatal(err)
	}
}

// newFacts are what a model reads, "slot: value" on each line.
func newFacts(lines string) []nlu.Fact {
	var facts []nlu.Fact
	for line := range strings.SplitSeq(lines, "\n") {
		name, value, _ := strings.Cut(line, ": ")
		facts = append(facts, nlu.Fact{Slot: slot.Name(name), Value: value})
	}
	return facts
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
