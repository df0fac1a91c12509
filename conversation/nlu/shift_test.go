package nlu_test

import (
	"testing"

	"github.com/kallybot/kallybot/conversation/nlu"
)

func TestWordsMoveTheTimeOrTheDayThatWasGiven(t *testing.T) {
	t.Parallel()
	tests := []struct {
		lang, text string
		want       nlu.Shift
	}{
		{"en", "an hour later please", nlu.Shift{Minutes: 60}},
		{"en", "make it 45 minutes earlier", nlu.Shift{Minutes: -45}},
		{"en", "two weeks later", nlu.Shift{Days: 14}},
		{"en", "the following day", nlu.Shift{Days: 1}},
		{"en", "they may come an hour later", nlu.Shift{}},
		{"en", "a month later", nlu.Shift{}},
		{"es", "ponlo dos horas después", nlu.Shift{Minutes: 120}},
		{"es", "un cuarto de hora antes", nlu.Shift{Minutes: -15}},
		{"es", "el día anterior", nlu.Shift{Days: -1}},
		{"es", "la cita es una hora antes del cierre", nlu.Shift{}},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			t.Parallel()
			got := reader.Read(nlu.Request{Text: tt.text, Lang: tt.lang, Now: wednesday})
			if got.Shift != tt.want {
				t.Errorf("%q: got %+v, want %+v", tt.text, got.Shift, tt.want)
			}
		})
	}
}
