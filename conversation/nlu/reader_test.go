package nlu_test

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/nlu/en"
	"github.com/kallybot/kallybot/conversation/nlu/es"
	"github.com/kallybot/kallybot/conversation/slot"
)

// wednesday is the moment at which the sentences of testdata are read.
var wednesday = time.Date(2026, 1, 7, 15, 0, 0, 0, time.UTC)

var reader = func() *nlu.Reader {
	r, err := nlu.New(en.Grammar(), es.Grammar())
	if err != nil {
		panic(err)
	}
	return r
}()

// TestSentences reads every sentence of testdata. A line is the sentence, an arrow and what it says: slot=value, slot!code for a fault,
// slot~value for another reading, slot-value for one ruled out, slot alone for "not said", and intents. Words in brackets before the
// sentence are the slots just asked for. The file's name begins with the language.
func TestSentences(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no sentences: %v", err)
	}
	for _, file := range files {
		f, err := os.Open(file)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		lines := bufio.NewScanner(f)
		for n := 1; lines.Scan(); n++ {
			line := strings.TrimSpace(lines.Text())
			if line == "" || strings.HasPrefix(line, "#") {
				continue
			}
			checkSentence(t, fmt.Sprintf("%s:%d", filepath.Base(file), n), filepath.Base(file)[:2], line)
		}
	}
}

func checkSentence(t *testing.T, where, lang, line string) {
	t.Helper()
	text, want, ok := strings.Cut(line, " -> ")
	if !ok {
		t.Fatalf("%s: no arrow", where)
	}
	q := nlu.Request{Text: text, Lang: lang, Now: wednesday, Region: map[string]string{"en": "US", "es": "ES"}[lang]}
	if asked, rest, ok := strings.Cut(strings.TrimPrefix(text, "["), "] "); ok && text[0] == '[' {
		q.Text = rest
		for _, name := range strings.Split(asked, ",") {
			q.Expect = append(q.Expect, slot.Name(name))
		}
	}
	got := reader.Read(q)
	for _, w := range strings.Split(want, "; ") {
		if fault := missing(&got, strings.TrimSpace(w)); fault != "" {
			t.Errorf("%s: %q: want %s, %s", where, q.Text, w, fault)
		}
	}
}

// missing tells what is wrong with a reading, empty when it says want.
func missing(r *nlu.Reading, want string) string {
	name, value, mark := want, "", byte(0)
	if i := strings.IndexAny(want, "=!~-"); i > 0 {
		name, value, mark = want[:i], want[i+1:], want[i]
	}
	f, ok := r.Fact(slot.Name(name))
	switch mark {
	case 0:
		if strings.HasPrefix(name, "no ") {
			if f, ok := r.Fact(slot.Name(name[3:])); ok && f.Value != "" {
				return "got " + f.Value
			}
			if r.Has(nlu.Intent(name[3:])) {
				return "the intent is there"
			}
			return ""
		}
		if !r.Has(nlu.Intent(name)) {
			return fmt.Sprintf("got intents %v", r.Intents)
		}
		return ""
	case '=':
		for _, f := range r.Facts {
			if f.Slot == slot.Name(name) && f.Value == value {
				return ""
			}
		}
		return fmt.Sprintf("got %q", f.Value)
	case '!':
		if !ok || f.Fault == nil || string(f.Fault.Code) != value || f.Value != "" {
			return fmt.Sprintf("got %q", f.Value)
		}
	case '~':
		if !strings.Contains(strings.Join(f.Or, " "), value) {
			return fmt.Sprintf("got readings %v", f.Or)
		}
	case '-':
		if !strings.Contains(strings.Join(f.Not, " "), value) {
			return fmt.Sprintf("got ruled out %v", f.Not)
		}
	}
	return ""
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{"book a table for 4 tonight at 8 at Bella Italia, +1 415 555 0100, name John Smith", "a las nueve y media, somos 4",
		"31 June 25:00 (((", "1/2/3/4/5.6.7:8", "\xff\xfe 8️⃣ ８ ٣", "de de de de la la la", "\"\"\"\"", "+++++1", "p.m. a. m. a.m", "dA"} {
		f.Add(s, "", "")
		f.Add(s, "es", "time")
		f.Add(s, "en", "user_name")
	}
	f.Fuzz(func(t *testing.T, text, lang, asked string) {
		q := nlu.Request{Text: text, Lang: lang, Now: wednesday, Region: "ES"}
		if asked != "" {
			q.Expect = []slot.Name{slot.Name(asked)}
		}
		r := reader.Read(q)
		seen := map[slot.Name]bool{}
		for _, fact := range r.Facts {
			if fact.Span.Start < 0 || fact.Span.End <= fact.Span.Start || fact.Span.End > utf8.RuneCountInString(text) {
				t.Errorf("span %v of %s is outside the text", fact.Span, fact.Slot)
			}
			if fact.Slot != slot.Instructions && seen[fact.Slot] {
				t.Errorf("%s stands twice", fact.Slot)
			}
			seen[fact.Slot] = true
			if fact.Fault != nil && fact.Value != "" {
				t.Errorf("%s has a value and a fault", fact.Slot)
			}
			checkValue(t, fact)
		}
	})
}

// checkValue holds values that have limits of their own against them; a date may be far, and words may be long.
func checkValue(t *testing.T, f nlu.Fact) {
	t.Helper()
	switch f.Slot {
	case slot.PartySize, slot.Nights, slot.Time, slot.Category, slot.CallLanguage, slot.ChatLanguage, slot.Urgent, slot.Timezone:
		for _, v := range append([]string{f.Value}, f.Or...) {
			if v != "" {
				if fault := slot.Check(f.Slot, v, wednesday); fault != nil {
					t.Errorf("%s: %v", f.Slot, fault)
				}
			}
		}
	case slot.Date:
		if f.Value != "" {
			if _, fault := slot.ParseDay(f.Value); fault != nil {
				t.Errorf("%v", fault)
			}
		}
	}
}

func ExampleReader_Read() {
	r, err := nlu.New(en.Grammar(), es.Grammar())
	if err != nil {
		fmt.Println(err)
		return
	}
	got := r.Read(nlu.Request{
		Text:   "book a table for 4 tomorrow at 8 at Bella Italia, not outside",
		Now:    time.Date(2026, 1, 7, 15, 0, 0, 0, time.UTC),
		Region: "US",
	})
	fmt.Println(got.Lang, got.Intents)
	for _, f := range got.Facts {
		if f.Slot != slot.Task && f.Slot != slot.Instructions {
			fmt.Println(f.Slot, f.Value, f.Or)
		}
	}
	// Output:
	// en [request_call inform]
	// category restaurant []
	// party_size 4 []
	// date 2026-01-08 []
	// time 20:00 [08:00]
	// business_name Bella Italia []
}

// TestRowsMeetWhatAnotherRowFoundAhead reads an hour that is a clock time only because of the word before it, which begins a row about
// clock times, too.
func TestRowsMeetWhatAnotherRowFoundAhead(t *testing.T) {
	t.Parallel()
	rows := reader.Explain(nlu.Request{Text: "they promised to finish by 8", Lang: "en", Now: wednesday, Region: "US"})
	if !slices.ContainsFunc(rows, func(r nlu.Row) bool { return r.Means == nlu.Bound && r.Pattern == "by <clock>" }) {
		t.Errorf("the row for a limit did not match, only %+v", rows)
	}
}
