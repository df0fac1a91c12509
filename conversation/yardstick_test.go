package conversation_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/conversation"
)

// replies are what the bot said in answer to one thing, in the order of saying.
func (w *world) replies(do func()) []conversation.Send {
	var sent []conversation.Send
	w.check = func(_ conversation.Snapshot, _ conversation.Event, d conversation.Decision) {
		for _, e := range d.Effects {
			if s, ok := e.(conversation.Send); ok {
				sent = append(sent, s)
			}
		}
	}
	do()
	w.check = nil
	return sent
}

func TestAKnownPersonIsAskedTwoQuestions(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		lang, region, zone, request string
		answers                     []string
	}{
		{"en", "US", "America/New_York", "book a table for 4 tonight", []string{"+1 212 555 0100", "at 8"}},
		{"es", "ES", "Europe/Madrid", "reserva una mesa para 4 esta noche", []string{"911 230 100", "a las 9"}},
	} {
		t.Run(row.lang, func(t *testing.T) {
			t.Parallel()
			m := newMachine(t)
			m.Options.Lang, m.Options.Region, m.Options.Zone = row.lang, row.region, row.zone
			w := newWorld(t, m)
			w.records.Person.Name = "Ana"
			asked := 0
			last := w.replies(func() { w.write(row.request) })
			for _, a := range row.answers {
				if len(last) != 1 || last[0].Reply.Card != nil {
					t.Fatalf("got %+v, want one question", last)
				}
				asked++
				last = w.replies(func() { w.write(a) })
			}
			if asked != 2 || len(last) != 1 || last[0].Reply.Card == nil {
				t.Fatalf("after %d questions: %+v, want the card", asked, last)
			}
		})
	}
}

func TestOneFieldIsCorrectedByTwoTapsOrOneSentence(t *testing.T) {
	t.Parallel()
	m := newMachine(t)
	full := "book a table for 4 tomorrow at 8 pm at Bella Italia, +1 212 555 0100, name John Smith"
	for name, do := range map[string]func(w *world){
		"taps":     func(w *world) { w.press("press", "Edit"); w.press("press", "People"); w.write("5") },
		"sentence": func(w *world) { w.write("make it 5") },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, m)
			w.write(full)
			last := w.replies(func() { do(w) })
			card := last[len(last)-1].Reply.Card
			if card == nil || !strings.Contains(last[len(last)-1].Reply.Plain(), "5 people (changed)") {
				t.Fatalf("got %+v, want the card with the change marked", last)
			}
		})
	}
}

var question = regexp.MustCompile(`[^.!?¿]*\?`)

// maxWords is the most words of a question.
const maxWords = 15

// TestQuestionsAreShortAndOneAMessage reads the stories: each message of the bot asks one thing at most, in few words.
func TestQuestionsAreShortAndOneAMessage(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/stories/*/*.story")
	if err != nil || len(files) == 0 {
		t.Fatalf("stories: %v, %v", files, err)
	}
	longest, asked := 0, 0
	for _, file := range files {
		story, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.SplitSeq(string(story), "\n") {
			text, ok := strings.CutPrefix(strings.TrimPrefix(line, "<~"), "<")
			if !ok && !strings.HasPrefix(line, "<~") || strings.HasPrefix(text, "  ") {
				continue
			}
			questions := question.FindAllString(text, -1)
			if len(questions) > 1 {
				t.Errorf("%s: two questions in %q", file, line)
			}
			for _, q := range questions {
				asked++
				longest = max(longest, len(strings.Fields(q)))
				if len(strings.Fields(q)) > maxWords {
					t.Errorf("%s: %d words in %q", file, len(strings.Fields(q)), q)
				}
			}
		}
	}
	t.Logf("%d questions in %d stories, the longest of %d words", asked, len(files), longest)
}
