package outcome

import (
	"testing"
	"time"
)

func TestSceneIsTakenOutAndItsResultStays(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, text, want string }{
		{"nobody at first", "nobody answered at first, then she booked the table", "she booked the table"},
		{"put through", "me paso con la encargada", ""},
		{"a question about nothing", "she asked me what the dog is called and wrote him down", "and wrote him down"},
		{"a question about money stays", "she asked if we could pay a deposit", "she asked if we could pay a deposit"},
		{"a question about an hour stays", "pregunto si a las once nos iba", "pregunto si a las once nos iba"},
		{"fears that came true stay", "i thought they would be full and they were", "i thought they would be full and they were"},
		{"fears that did not", "i thought they would be full, but not at all", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if got := plainly(tt.text); got != tt.want {
				t.Errorf("plainly(%q) = %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}

func TestHoursOfALogAreTakenOut(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"10:02 Dialled. 10:03 Luc answers. 10:06 Three on Friday at 19:15, written in.": "Dialled. Luc answers. Three on Friday at 19:15, written in.",
		"19:15 Friday is written in. 20:00 was gone.":                                   "19:15 Friday is written in. 20:00 was gone.",
	} {
		if got := unstamped(text); got != want {
			t.Errorf("unstamped(%q) = %q, want %q", text, got, want)
		}
	}
}

func TestHourWithSomebodyElseIsSwapped(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, task, text string
		want             bool
	}{
		{"another name", "Cut with Noor on Thursday at 5 pm", "Dora is down for 5 pm with Kim.", true},
		{"the name", "Cut with Noor on Thursday at 5 pm", "Dora is down for 5 pm with Noor.", false},
		{"who was spoken with", "Cut with Noor on Thursday at 5 pm", "Spoke with Kim: Dora is down for 5 pm.", false},
		{"rather than", "Corte con Lupita el jueves", "Te apuntaron con Yesenia en vez de Lupita.", true},
		{"nobody named", "Corte el jueves a las cinco", "Te apuntaron el jueves a las cinco con Yesenia.", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if got := (wish{whom: peopleOf(tt.task)}).swapped(tt.text); got != tt.want {
				t.Errorf("swapped(%q) = %v, want %v", tt.text, got, tt.want)
			}
		})
	}
}

func TestPlainStatementOfWhatWasAskedAgreesUnlessDoubted(t *testing.T) {
	t.Parallel()
	asked := Asked{Task: "Spin class for Lorna on Wednesday 18 November at 7:00", Date: "2026-11-18", Time: "07:00"}
	for text, want := range map[string]bool{
		"Lorna rides in the 7 am spin class on Wednesday 18 November.":                                         true,
		"Lorna rides in the 7 am spin class on Wednesday 18 November. Everything depends on the roof.":         false,
		"Wednesday 18 November at 7 am is when the spin class is popular.":                                     false,
		"Spin for Lorna on Wednesday 18 November at 7 am? Certainly, he said.":                                 true,
		"Spin for Lorna on Wednesday 18 November at 7 am? Certainly, in your dreams.":                          false,
		"Spin for Lorna on Wednesday 18 November at 7 am? Certainly, if the bikes are back.":                   false,
		"I asked about the spin class on Wednesday 18 November at 7 am. The boy said that Lorna sounds lovely": false,
	} {
		got := readSummary(Result{Highlights: text}, kindOf(asked), wishOf(asked, time.Time{})).reason == Agreed
		if got != want {
			t.Errorf("%q agrees: %v, want %v", text, got, want)
		}
	}
}
