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

// fields are the fields of a card with a new value as the answer to its question, and as one sentence.
var fields = map[string][]struct{ button, answer, sentence, row string }{
	"en": {
		{"Number", "+1 212 555 0155", "the number is +1 212 555 0155", "Number: +1 212-555-0155, New York, NY, United States"},
		{"Place", "Nopa", "at Nopa", "Place: Nopa"},
		{"Day", "Sunday", "on Sunday", "Day: Sun 22 Nov 2026"},
		{"Time", "9 pm", "at 9 pm", "Time: 21:00 (New York time)"},
		{"People", "5", "make it 5", "People: 5 people"},
		{"Name", "Bo Lee", "my name is Bo Lee", "Name: Bo Lee"},
		{"Wishes", "no onions", "window table please", "Wishes: "},
		{"Callback", "+1 212 555 0111", "my number is +1 212 555 0111", "Callback: +1 212-555-0111"},
	},
	"es": {
		{"Teléfono", "+34 911 230 155", "el número es +34 911 230 155", "Teléfono: +34 911 23 01 55, Madrid, España"},
		{"Sitio", "El Faro", "en El Faro", "Sitio: El Faro"},
		{"Día", "el domingo", "el domingo", "Día: dom 22 nov 2026"},
		{"Hora", "a las 22:00", "a las 22:00", "Hora: 22:00 (hora de Madrid)"},
		{"Personas", "5", "mejor somos 5", "Personas: 5 personas"},
		{"Nombre", "Eva Sol", "me llamo Eva Sol", "Nombre: Eva Sol"},
		{"Deseos", "sin cebolla", "una mesa junto a la ventana", "Deseos: "},
		{"Tu teléfono", "612 345 678", "mi número es el 612 345 678", "Tu teléfono: +34 612 34 56 78"},
	},
}

// cards are requests that lack nothing.
var cards = map[string]string{
	"en": "book a table for 4 tomorrow at 8 pm at Bella Italia, +1 212 555 0100, name John Smith",
	"es": "reserva una mesa para 4 mañana a las 21:00 en Casa Pepe, +34 911 230 100, a nombre de Ana García",
}

func TestEveryFieldIsCorrectedByTwoTapsOrOneSentence(t *testing.T) {
	t.Parallel()
	for l, rows := range fields {
		m := newMachine(t)
		edit := "Edit"
		if l == "es" {
			m.Options.Lang, m.Options.Region, m.Options.Zone, edit = "es", "ES", "Europe/Madrid", "Cambiar"
		}
		for _, f := range rows {
			for name, do := range map[string]func(w *world){
				"taps":     func(w *world) { w.press("press", edit); w.press("press", f.button); w.write(f.answer) },
				"sentence": func(w *world) { w.write(f.sentence) },
			} {
				t.Run(l+"/"+f.button+"/"+name, func(t *testing.T) {
					t.Parallel()
					w := newWorld(t, m)
					w.write(cards[l])
					last := w.replies(func() { do(w) })
					reply := last[len(last)-1].Reply
					if f.button == "Place" || f.button == "Sitio" { // another place has another number, which is asked for
						if !strings.Contains(reply.Text, strings.TrimSpace(strings.SplitN(f.row, ":", 2)[1])) {
							t.Fatalf("got %q, want the new place in it", reply.Text)
						}
						return
					}
					if reply.Card == nil || !marked(reply.Plain(), f.row) {
						t.Fatalf("got %s\nwant the card with %q marked", reply.Plain(), f.row)
					}
				})
			}
		}
	}
}

// marked reports whether a card has a row that is marked as changed.
func marked(card, row string) bool {
	for line := range strings.SplitSeq(card, "\n") {
		if strings.HasPrefix(line, row) && (strings.HasSuffix(line, "(changed)") || strings.HasSuffix(line, "(cambiado)")) {
			return true
		}
	}
	return false
}

// stories are the files of all stories.
func stories(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob("testdata/stories/*/*.story")
	if err != nil || len(files) == 0 {
		t.Fatalf("stories: %v, %v", files, err)
	}
	return files
}

var question = regexp.MustCompile(`[^.!?¿]*\?`)

// maxWords is the most words of a question.
const maxWords = 15

// TestQuestionsAreShortAndOneAMessage reads the stories: each message of the bot asks one thing at most, in few words.
func TestQuestionsAreShortAndOneAMessage(t *testing.T) {
	t.Parallel()
	longest, asked := 0, 0
	files := stories(t)
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

// TestNoSentenceIsSaidTwiceInARow reads the stories: what the bot says is never, word for word and card for card, what it said before.
func TestNoSentenceIsSaidTwiceInARow(t *testing.T) {
	t.Parallel()
	said := 0
	for _, file := range stories(t) {
		story, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		last, present := "", ""
		for line := range strings.SplitSeq(string(story), "\n") {
			switch {
			case strings.HasPrefix(line, "<   "):
				present += "\n" + line
			case strings.HasPrefix(line, "<~"):
				last, present = "", "" // something else was shown between them
			case strings.HasPrefix(line, "< ("), !strings.HasPrefix(line, "< "):
			default:
				said++
				if present != "" && present == last {
					t.Errorf("%s: twice in a row: %q", file, present)
				}
				last, present = present, line
			}
		}
	}
	t.Logf("%d messages", said)
}
