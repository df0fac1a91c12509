package conversation_test

import (
	"testing"

	"github.com/kallybot/kallybot/conversation"
)

// TestWordOfAssentInsideASentenceIsNoYes shows that a question or a condition that holds a yes places no call.
func TestWordOfAssentInsideASentenceIsNoYes(t *testing.T) {
	t.Parallel()
	sayings := map[string][]string{
		"en": {
			"what happens if I say yes?", "when I say yes, what happens", "can I stop it after I say yes?", "are you sure it's right?", "is the number correct?",
			"I will say yes later", "don't call until I say ok", "before I say yes I want to see the price", "is that fine with them?",
		},
		"es": {
			"¿qué pasa si digo que sí?", "cuando diga que sí, ¿qué pasa?", "¿puedo pararlo después de decir sí?", "¿está bien el número?", "antes de decir sí quiero ver el precio",
			"no llames hasta que diga vale", "pregunte también si tienen rampa para la silla de ruedas", "luego te digo si me viene bien", "no sé si quiero",
		},
	}
	for lang, rows := range sayings {
		for _, text := range rows {
			t.Run(text, func(t *testing.T) {
				t.Parallel()
				m := newMachine(t)
				m.Options.Lang, m.Options.Region, m.Options.Zone = lang, talks[lang].region, talks[lang].zone
				w := newWorld(t, m)
				w.write(talks[lang].all)
				if w.draft().Phase != conversation.Card {
					t.Fatal("no card")
				}
				w.write(text)
				if len(w.records.Requests) > 0 {
					t.Errorf("%q placed a call", text)
				}
			})
		}
	}
}
