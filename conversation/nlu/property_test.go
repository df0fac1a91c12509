package nlu_test

import (
	"fmt"
	"reflect"
	"runtime"
	"strings"
	"sync"
	"testing"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/nlu/en"
	"github.com/kallybot/kallybot/conversation/slot"
)

// hostile are pieces of text that make readers slow when they are repeated: names, lists, figures and openings without an end.
var hostile = []string{
	"8 ", "8", "a ", "the ", "de la ", "me and ", "Anna, ", "1.1.", "1/", "8:3", "+1 ", "( ", "\"", "not Friday ", "at at ", "one two ", "A & ", "la la ",
	"from 2 to ", "in 2 days ", "Friday the ", "book a ", "no, ", ", ", "p.m. ", "Hotel ", "x'", "á", "🍕", "for 2, ", "no ", "i ", "zero ", "8a ",
	"no dozens 10:30 1/2", "12 ; 12 no ", "doscientos ", "tonight ", "today in 2 hours at 8 ", "days ", "natalia ", "20h ", "is the ", "que ", "si ", "ok 2 ", "reserva si ",
	"4a ", "2, h ", "it is ", "8a no ", "mar 8a ", "zero uno ", "(",
}

func TestWorkGrowsInStepWithLength(t *testing.T) {
	t.Parallel()
	for _, unit := range hostile {
		t.Run(fmt.Sprintf("%q", unit), func(t *testing.T) {
			t.Parallel()
			steps := func(n int) int {
				return nlu.Steps(reader, nlu.Request{Text: strings.Repeat(unit, n), Now: wednesday, Region: "US"})
			}
			if once, twice := steps(400), steps(800); twice > 2*once+once/5+400 {
				t.Errorf("%d steps for 400 repeats, %d for 800", once, twice)
			}
		})
	}
}

// TestRoomGrowsInStepWithLength counts the bytes that a reading takes. It runs beside no other test, which would take some too.
func TestRoomGrowsInStepWithLength(t *testing.T) {
	for _, unit := range hostile {
		room := func(n int) uint64 {
			q := nlu.Request{Text: strings.Repeat(unit, n), Now: wednesday, Region: "US"}
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			reader.Read(q)
			runtime.ReadMemStats(&after)
			return after.TotalAlloc - before.TotalAlloc
		}
		// Both are too long to be read in the room of earlier readings, or to leave theirs. Slices that grow take up to twice as much as they need; what grows with the
		// square of the length would take sixteen times as much.
		if few, many := room(5000), room(20_000); many > 8*few+500_000 {
			t.Errorf("%q: %d bytes for 5000 repeats, %d for 20000", unit, few, many)
		}
	}
}

// longText is the length of a message that nobody writes by hand, in bytes.
const longText = 20_000

func TestLongMessagesAreRead(t *testing.T) {
	t.Parallel()
	for _, unit := range hostile {
		got := reader.Read(nlu.Request{Text: strings.Repeat(unit, longText/len(unit)), Now: wednesday, Region: "US"})
		for _, f := range got.Facts {
			if f.Span.End > longText {
				t.Errorf("%q: span %v of %s is outside the text", unit, f.Span, f.Slot)
			}
		}
	}
}

func TestSameMessageReadsTheSame(t *testing.T) {
	t.Parallel()
	q := longRequest
	want := reader.Read(q)
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			for range 50 {
				if got := reader.Read(q); !reflect.DeepEqual(got, want) {
					t.Errorf("got %+v, want %+v", got, want)
					return
				}
			}
		})
	}
	group.Wait()
}

func TestReadingKeepsNothingOfTheRoomItUsed(t *testing.T) {
	t.Parallel()
	first := reader.Read(longRequest)
	before := fmt.Sprintf("%+v", first)
	for i := range messages {
		reader.Read(messages[i])
	}
	if after := fmt.Sprintf("%+v", first); after != before {
		t.Errorf("got %s, want %s", after, before)
	}
}

func TestLanguageIsFoundOut(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ text, want string }{
		{"I would like a table for two", "en"},
		{"quiero una mesa para dos", "es"},
		{"book a mesa for dos please, the name is Ana", "en"},
		{"8", ""},
		{"Ximena", ""},
		{"", ""},
		{"стол на двоих", ""},
	} {
		if got := reader.Read(nlu.Request{Text: tt.text, Now: wednesday}).Lang; got != tt.want {
			t.Errorf("%q: got %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestLanguagesMixInOneMessage(t *testing.T) {
	t.Parallel()
	got := reader.Read(nlu.Request{Text: "book a table mañana a las 21:00, somos 4", Lang: "en", Now: wednesday})
	for name, want := range map[slot.Name]string{slot.Date: "2026-01-08", slot.Time: "21:00", slot.PartySize: "4"} {
		if f, _ := got.Fact(name); f.Value != want {
			t.Errorf("%s: got %q, want %q", name, f.Value, want)
		}
	}
}

func TestRegionSettlesTheOrderOfNumericDates(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ lang, region, want string }{
		{"en", "", "2026-03-04"}, {"en", "US", "2026-03-04"}, {"en", "GB", "2026-04-03"}, {"es", "", "2026-04-03"}, {"es", "US", "2026-03-04"},
	} {
		got := reader.Read(nlu.Request{Text: "3/4/2026", Lang: tt.lang, Region: tt.region, Now: wednesday})
		if f, _ := got.Fact(slot.Date); f.Value != tt.want {
			t.Errorf("%s in %q: got %q, want %q", tt.lang, tt.region, f.Value, tt.want)
		}
	}
}

// TestThirdLanguageNeedsTablesOnly reads a language that the program does not have from a dozen rows.
func TestThirdLanguageNeedsTablesOnly(t *testing.T) {
	t.Parallel()
	r, err := nlu.New(en.Grammar(), nlu.Grammar{
		Lang: "fr", DayFirst: true,
		Words: []nlu.Words{
			{Class: nlu.Digit, Value: 4, Words: "quatre"},
			{Class: nlu.RelativeDay, Value: 1, Words: "demain"},
			{Class: nlu.OClock, Words: "heures heure h"},
			{Class: nlu.Function, Words: "une pour demain nom table"},
			{Class: nlu.Particle, Words: "de du"},
		},
		Rows: []nlu.Row{
			{Means: nlu.Sum, Pattern: "<digit>", Example: "quatre"},
			{Means: nlu.TimeOfDay, Pattern: "[à] <hour> <oclock>", Example: "à 20 heures"},
			{Means: nlu.FromToday(0), Pattern: "<relativeday>", Example: "demain"},
			{Means: nlu.PartyIs, Pattern: "table pour <small>", Example: "table pour quatre"},
			{Means: nlu.Person, Pattern: "au nom de <name>", Example: "au nom de Zoé Lambert"},
			{Means: nlu.Says(nlu.RequestCall), Pattern: "réserver|réserve une table", Example: "réserve une table"},
			{Means: nlu.Hints(nlu.Restaurant, 5), Pattern: "table pour", Example: "table pour"},
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	got := r.Read(nlu.Request{Text: "Réserve une table pour quatre demain à 20 heures au nom de Zoé Lambert", Now: wednesday})
	if got.Lang != "fr" || !got.Has(nlu.RequestCall) {
		t.Errorf("got language %q and intents %v", got.Lang, got.Intents)
	}
	for name, want := range map[slot.Name]string{
		slot.Date: "2026-01-08", slot.Time: "20:00", slot.PartySize: "4", slot.UserName: "Zoé Lambert", slot.Category: slot.Restaurant,
	} {
		if f, _ := got.Fact(name); f.Value != want {
			t.Errorf("%s: got %q, want %q", name, f.Value, want)
		}
	}
}

func TestWrongPatternsAreRefused(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, pattern string }{
		{"a class that does not exist", "in <nonsense>"},
		{"an optional part of two words", "[of us] here"},
		{"nothing", "^ $"},
		{"too many parts", "a b c d e f g h i j k l m"},
		{"too many ways", strings.Repeat("[a|b|c|d] ", 11) + "x"},
	} {
		_, err := nlu.New(nlu.Grammar{Lang: "xx", Rows: []nlu.Row{{Means: nlu.Wish, Pattern: tt.pattern}}})
		if err == nil {
			t.Errorf("%s: %q is accepted", tt.name, tt.pattern)
		}
	}
}

func TestExplainNamesTheRowsThatMatched(t *testing.T) {
	t.Parallel()
	for _, row := range reader.Explain(nlu.Request{Text: "in three days", Lang: "en", Now: wednesday}) {
		if row.Means == nlu.Ahead {
			return
		}
	}
	t.Error("the row of \"in three days\" is not named")
}

// TestNothingStandsBeforeANameAtTheVeryBeginning reads two names of businesses of which the first begins the message.
func TestNothingStandsBeforeANameAtTheVeryBeginning(t *testing.T) {
	t.Parallel()
	for lang, text := range map[string]string{
		"es": "Camping Los Robles, reserva en el Hotel Casa Verde",
		"en": "Oak Tree Campsite, booking at the Green House Hotel",
	} {
		got := reader.Read(nlu.Request{Text: text, Lang: lang, Now: wednesday})
		if f, ok := got.Fact(slot.BusinessName); !ok || f.Value == "" {
			t.Errorf("%q: no business in %+v", text, got.Facts)
		}
	}
}
