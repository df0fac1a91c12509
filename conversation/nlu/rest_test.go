package nlu_test

import (
	"slices"
	"testing"

	"github.com/kallybot/kallybot/conversation/nlu"
)

func TestClausesThatTellThePlaceSomethingAreNoted(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		lang, text string
		want       []string
	}{
		{"en", "table for 4 tomorrow at 8 at Nobu, it's our anniversary, no nuts please", []string{"it's our anniversary", "no nuts"}},
		{"en", "book a table for 6 at Luigi's friday 8pm, one of us is in a wheelchair, and we bring a cake", []string{"one of us is in a wheelchair", "we bring a cake"}},
		{"en", "a room at the Grand Hotel for 3 nights from the 5th of December, high floor away from the lift", []string{"high floor away from the lift"}},
		{"en", "I'm Sarah Klein, allergic to penicillin", []string{"allergic to penicillin"}},
		{"en", "table for 4 tomorrow at 8 at Nobu, if possible, thanks a lot", nil},
		{"en", "tomorrow at 8, is that ok?", nil},
		{"en", "make it 5, sorry for the trouble", nil},
		{"en", "4 people, at 8", nil},
		{"en", "book a table for two at Nobu at 8, let me know", nil},
		{"es", "reserva mesa para 4 mañana a las 9 en Nobu, es nuestro aniversario, uno es celíaco", []string{"es nuestro aniversario", "uno es celíaco"}},
		{"es", "mesa para dos mañana a las 9 en Nobu, lejos de la barra, si puede ser", []string{"lejos de la barra"}},
		{"es", "habitación en el Hotel Sol para 3 noches, sin moqueta", []string{"sin moqueta"}},
		{"es", "somos cuatro, a las nueve, gracias", nil},
		{"es", "mañana a las 9, ¿te parece bien?", nil},
	} {
		t.Run(row.text, func(t *testing.T) {
			t.Parallel()
			r := reader.Read(nlu.Request{Text: row.text, Lang: row.lang, Now: wednesday, Region: "US"})
			var got []string
			for _, s := range r.Rest {
				got = append(got, string([]rune(row.text)[s.Start:s.End]))
			}
			if !slices.Equal(got, row.want) {
				t.Errorf("got %q, want %q of %+v", got, row.want, r)
			}
		})
	}
}
