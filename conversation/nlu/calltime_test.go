package nlu_test

import (
	"regexp/syntax"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/nlu/en"
	"github.com/kallybot/kallybot/conversation/nlu/es"
)

func TestWhenToCallIsNotWhenTheTableIsWanted(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]nlu.CallTime{
		"call them at 10 to book a table at 8":                         {nlu.AtTheirs, "", "10:00", "call them to book a table at 8"},
		"call them tomorrow at 10 their time":                          {nlu.AtTheirs, "2026-01-08", "10:00", "call them"},
		"call Casa Pepe tomorrow at 10 to book a table for 4 at 8":     {nlu.AtTheirs, "2026-01-08", "10:00", "call Casa Pepe to book a table for 4 at 8"},
		"call Casa Pepe tomorrow at 11 their time, a table for 2 at 9": {nlu.AtTheirs, "2026-01-08", "11:00", "call Casa Pepe, a table for 2 at 9"},
		"call them at 3":                                        {nlu.AtTheirs, "", "15:00", "call them"},
		"call them at 10 my time":                               {nlu.AtMine, "", "10:00", "call them"},
		"call them when they open":                              {nlu.AtOpening, "", "", "call them"},
		"Call Dr. Ruiz when they open, a checkup for Ana":       {nlu.AtOpening, "", "", "Call Dr. Ruiz, a checkup for Ana"},
		"when they open":                                        {nlu.AtOpening, "", "", ""},
		"call them tomorrow when they open":                     {nlu.AtOpening, "2026-01-08", "", "call them"},
		"call Casa Pepe on Friday when they open":               {nlu.AtOpening, "2026-01-09", "", "call Casa Pepe"},
		"tomorrow when they open":                               {nlu.AtOpening, "2026-01-08", "", ""},
		"llámalos mañana cuando abran":                          {nlu.AtOpening, "2026-01-08", "", "llámalos"},
		"llama a Casa Pepe el viernes cuando abran":             {nlu.AtOpening, "2026-01-09", "", "llama a Casa Pepe"},
		"ring them in 20 minutes":                               {nlu.AfterWhile, "2026-01-07", "15:20", "ring them"},
		"call them in half an hour to ask for the price":        {nlu.AfterWhile, "2026-01-07", "15:30", "call them to ask for the price"},
		"call them now":                                         {nlu.AtOnce, "", "", ""},
		"llama cuando abran":                                    {nlu.AtOpening, "", "", "llama"},
		"llámalos mañana a las 10":                              {nlu.AtTheirs, "2026-01-08", "10:00", "llámalos"},
		"llámalos mañana a las 10 para reservar mesa a las 8":   {nlu.AtTheirs, "2026-01-08", "10:00", "llámalos para reservar mesa a las 8"},
		"llama a Casa Pepe a las 11 para reservar mesa a las 9": {nlu.AtTheirs, "", "11:00", "llama a Casa Pepe para reservar mesa a las 9"},
		"llama a Casa Pepe mañana a las 10 hora suya":           {nlu.AtTheirs, "2026-01-08", "10:00", "llama a Casa Pepe"},
		"llama al 911 230 103 mañana a las 10 hora de allí y pregunta si tienen terraza":          {nlu.AtTheirs, "2026-01-08", "10:00", "llama al 911 230 103 y pregunta si tienen terraza"},
		"call +34 911 230 102 tomorrow at 10 and ask if they have a terrace":                      {nlu.AtTheirs, "2026-01-08", "10:00", "call +34 911 230 102 and ask if they have a terrace"},
		"call Casa Pepe 911 230 102 tomorrow at 13:00 and book a table for 4 on Saturday at 9 pm": {nlu.AtTheirs, "2026-01-08", "13:00", "call Casa Pepe 911 230 102 and book a table for 4 on Saturday at 9 pm"},
		"llámalos en 20 minutos":     {nlu.AfterWhile, "2026-01-07", "15:20", "llámalos"},
		"llama dentro de media hora": {nlu.AfterWhile, "2026-01-07", "15:30", "llama"},
		"llámalos ya":                {nlu.AtOnce, "", "", ""},
	} {
		got, ok := reader.CallTime(nlu.Request{Text: text, Now: wednesday})
		if !ok || got != want {
			t.Errorf("%q: got %+v, %v, want %+v", text, got, ok, want)
		}
	}
}

func TestTheTimeOfAnAppointmentIsNotWhenToCall(t *testing.T) {
	t.Parallel()
	for _, text := range []string{
		"call Casa Pepe for a table tomorrow at 8", "call them about a table at 8", "call them for 4 people at 8", "call and ask when they open",
		"call them and ask when they open", "ask when they open on Sunday", "book a table tomorrow at 8", "call 911 and ask for help", "call +1 212 555 0100", "call +1 212 555 0100 and ask for the price", "llama al 911 230 100 y pregunta el precio", "call them",
		"call me back at 10", "call the dentist tomorrow at 10", "a call at 10", "call Bella Italia at +1 212 555 0100 tomorrow at 8", "",
		"call the hotel for 2 nights in May", "when do they open", "in 20 minutes", "at 10",
		"llama a Casa Pepe para una mesa mañana a las 8", "llama y pregunta cuándo abren", "llama para reservar mañana a las 8", "llama al 911 230 100",
		"pregunta cuando abran el domingo", "reserva mañana a las 10", "llámame a las 10", "llama al dentista mañana a las 10",
	} {
		if got, ok := reader.CallTime(nlu.Request{Text: text, Now: wednesday}); ok {
			t.Errorf("%q: got %+v", text, got)
		}
	}
}

func TestEveryCallRowMatchesItsExample(t *testing.T) {
	t.Parallel()
	for _, g := range []nlu.Grammar{en.Grammar(), es.Grammar()} {
		for _, row := range g.Calls {
			alone := g
			alone.Calls = []nlu.CallRow{row}
			r, err := nlu.New(alone)
			if err != nil {
				t.Fatal(err)
			}
			got, ok := r.CallTime(nlu.Request{Text: row.Example, Lang: g.Lang, Now: wednesday})
			if !ok || got.Means != row.Means {
				t.Errorf("%q says %+v, %v", row.Example, got, ok)
			}
		}
	}
}

// TestNoCallRowMatchesWithoutWhatItNeeds looks at the expressions themselves: whichever way one matches, it goes through the letters.
func TestNoCallRowMatchesWithoutWhatItNeeds(t *testing.T) {
	t.Parallel()
	for _, g := range []nlu.Grammar{en.Grammar(), es.Grammar()} {
		for _, row := range g.Calls {
			exp, err := syntax.Parse(row.Pattern, syntax.Perl)
			if err != nil {
				t.Fatal(err)
			}
			if !goesThrough(exp, strings.Fields(row.Needs)) {
				t.Errorf("%q matches without %q", row.Pattern, row.Needs)
			}
		}
	}
}

// goesThrough reports whether whatever an expression matches holds one of some letters.
func goesThrough(exp *syntax.Regexp, letters []string) bool {
	through := func(sub *syntax.Regexp) bool { return goesThrough(sub, letters) }
	switch exp.Op {
	case syntax.OpLiteral:
		return slices.ContainsFunc(letters, func(l string) bool { return strings.Contains(string(exp.Rune), l) })
	case syntax.OpConcat, syntax.OpCapture, syntax.OpPlus:
		return slices.ContainsFunc(exp.Sub, through)
	case syntax.OpAlternate:
		return !slices.ContainsFunc(exp.Sub, func(sub *syntax.Regexp) bool { return !through(sub) })
	}
	return false
}

func FuzzCallTime(f *testing.F) {
	for _, text := range []string{"call them tomorrow at 10 their time", "llámalos mañana a las 10", "İ call them at 10", "call \u200bthem in 2 hours"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got, ok := reader.CallTime(nlu.Request{Text: text, Now: wednesday})
		if _, err := time.Parse("15:04", got.Time); ok && got.Time != "" && err != nil {
			t.Errorf("%q: time %q", text, got.Time)
		}
		if len([]rune(got.Rest)) > len([]rune(text)) {
			t.Errorf("%q leaves more than it was: %q", text, got.Rest)
		}
	})
}
