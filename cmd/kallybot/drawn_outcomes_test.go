package main

import (
	"fmt"
	"path/filepath"
	"testing"

	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// outcomePlaces are called in the drawings of outcomes: one at each level, the last with another time to offer.
var outcomePlaces = []struct{ digits, name string }{
	{"0100", "Nopa"}, {"0101", "Lupo"}, {"0104", "Gino"}, {"0107", "La Bola"}, {"0106", "El Faro"},
}

// outcomes has a person ask for each call, and say yes, of which alone the answer is drawn.
func outcomes(l string) (turns []said) {
	for _, o := range outcomePlaces {
		asks := map[string]said{
			"en": {unseen + "book a table for 2 tomorrow at 8 pm at " + o.name + ", +1 212 555 " + o.digits + ", name John Smith", "Shall I call " + o.name},
			"es": {unseen + "reserva una mesa para 2 mañana a las 21:00 en " + o.name + ", +34 911 23 " + o.digits + ", a nombre de Ana García", "¿Llamo a " + o.name},
		}
		turns = append(turns, asks[l], said{tongues[l].yes, map[string]string{"en": "Length", "es": "Duración"}[l]})
	}
	return turns
}

func TestOutcomesAreDrawnOnTelegram(t *testing.T) {
	t.Parallel()
	for _, words := range []signInPhrases{signInEnglish, signInSpanish} {
		t.Run(words.lang, func(t *testing.T) {
			t.Parallel()
			l := tongues[words.lang]
			w := newWorld(t, sandbox.Config{Seed: 7, Now: l.clock(t)})
			s := w.serve(w.configure("", "open: true", fmt.Sprintf("defaults: {language: %s, region: %s, timezone: %s}", words.lang, words.region, words.zone)), "--now", l.now)
			ann := w.talker(7, "Ann", words.lang)
			got := goes(&faraway{}, atTelegram{ann}, outcomes(words.lang))
			ann.good(t)
			s.stop()
			drawn(t, "outcomes_telegram_"+words.lang, got)
		})
	}
}

func TestOutcomesAreDrawnOnSlack(t *testing.T) {
	t.Parallel()
	for _, words := range []signInPhrases{signInEnglish, signInSpanish} {
		t.Run(words.lang, func(t *testing.T) {
			t.Parallel()
			l := tongues[words.lang]
			w := newWorkplace(t, sandbox.Config{Seed: 7, Now: l.clock(t)})
			s := w.serve(w.configureSlack("socket", "open: true"), "--now", l.now)
			w.reach("socket", s)
			ann := w.colleague("U100", "Ann", words.lang+"-"+words.region)
			got := goes(&faraway{}, atSlack{ann, words}, outcomes(words.lang))
			if ann.err != nil {
				t.Fatal(ann.err)
			}
			s.stop()
			drawn(t, "outcomes_slack_"+words.lang, got)
		})
	}
}

func TestOutcomesAreDrawnInTheTerminal(t *testing.T) {
	t.Parallel()
	for _, words := range []signInPhrases{signInEnglish, signInSpanish} {
		t.Run(words.lang, func(t *testing.T) {
			t.Parallel()
			l := tongues[words.lang]
			w, f := newFaraway(t, l.clock(t))
			d := &demoDoor{world: w, words: words, data: filepath.Join(w.dir, "data"), more: []string{"--now", l.now, "--account", "shared", "--speed", "25"}}
			d.p = d.start()
			f.page.Store(d.p.out)
			goes(f, atTerminal{d}, outcomes(words.lang))
			d.p.leaves()
			drawn(t, "outcomes_terminal_"+words.lang, once(still(d.p.out.String())))
		})
	}
}
