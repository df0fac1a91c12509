package main

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"

	"go.etcd.io/bbolt"

	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// records are all that the data file holds, without what it has given up: the free pages of a file are written over in time.
func records(t *testing.T, file string) []byte {
	t.Helper()
	db, err := bbolt.Open(file, 0o600, &bbolt.Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	var all bytes.Buffer
	var read func(b *bbolt.Bucket) error
	read = func(b *bbolt.Bucket) error {
		return b.ForEach(func(k, v []byte) error {
			all.Write(k)
			all.WriteByte('\n')
			all.Write(v)
			all.WriteByte('\n')
			if inner := b.Bucket(k); inner != nil {
				return read(inner)
			}
			return nil
		})
	}
	err = db.View(func(tx *bbolt.Tx) error {
		return tx.ForEach(func(name []byte, b *bbolt.Bucket) error { return read(b) })
	})
	if err != nil {
		t.Fatal(err)
	}
	return all.Bytes()
}

// forgetPhrases are what is said about being forgotten, beside signInPhrases.
type forgetPhrases struct {
	signInPhrases
	export, ask, yes, done, held, name string
}

// TestForgottenPersonIsInNoRecord holds that after /forget nothing of a person is in the data file, while somebody else's calls
// to the same place still are; and that /export tells all before, without tokens.
func TestForgottenPersonIsInNoRecord(t *testing.T) {
	t.Parallel()
	for _, words := range []forgetPhrases{
		{signInEnglish, "all that I keep about you", "This cannot be undone.", "Forget everything", "Done. I have forgotten", "record of 1 call;", "John Smith"},
		{signInSpanish, "todo lo que guardo de ti", "No se puede deshacer.", "Olvidar todo", "Hecho. He olvidado", "registro de 1 llamada;", "Ana García"},
	} {
		t.Run(words.lang, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, sandbox.Config{})
			file := w.personal(words.signInPhrases, "")
			s := w.serve(file)
			ann, bob := w.talker(70717273, "Ann Canary", words.lang), w.talker(80818283, "Bob", words.lang)
			for _, p := range []*talker{bob, ann} {
				p.signsIn(t, p.asks("/login", words.steps), words.signInPhrases)
				card := p.asks(words.request, words.card)
				p.presses(card, words.call, "")
				p.sees(card.ID, words.result)
				p.good(t)
			}
			among := ann.in(w.telegram.Group(-100, "Dinner"))
			among.say("/pending")
			among.good(t)

			kept := ann.asks("/export", words.export)
			ann.good(t)
			var x struct {
				Profile struct{ Name string }
				Calls   []struct {
					Sent struct{ Submission map[string]any }
				}
			}
			if err := json.Unmarshal(kept.File.Data, &x); err != nil || x.Profile.Name != words.name || len(x.Calls) != 1 || x.Calls[0].Sent.Submission["user_name"] != words.name {
				t.Errorf("exported %+v, %v", x, err)
			}
			if text := string(kept.File.Data); strings.Contains(text, "sat_") || strings.Contains(text, "Bob") {
				t.Errorf("the export holds tokens, or somebody else: %s", text)
			}

			asked := ann.asks("/forget", words.ask)
			ann.presses(asked, words.yes, "")
			said := ann.sees(asked.ID, words.done)
			ann.good(t)
			if !strings.Contains(said.Text, words.held) {
				t.Errorf("what KallyAI holds is not told: %s", said.Text)
			}
			w.answered()
			s.stop()
			left := records(t, filepath.Join(w.dir, "k.db"))
			for _, trace := range []string{"70717273", "Ann Canary"} {
				if i := bytes.Index(left, []byte(trace)); i >= 0 {
					t.Errorf("the data file still holds %s: %q", trace, left[max(0, i-200):min(len(left), i+100)])
				}
			}
			if !bytes.Contains(left, []byte("80818283")) {
				t.Error("somebody else is forgotten too, or nothing was searched")
			}
			s = w.serve(file)
			ann.asks(words.request, words.first)
			ann.good(t)
			s.stop()
		})
	}
}
