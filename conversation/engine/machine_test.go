package engine

import (
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/access"
	"github.com/kallybot/kallybot/conversation/lang"
	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/nlu/en"
	"github.com/kallybot/kallybot/conversation/nlu/es"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// parts are the machine's tables, read once.
var parts = sync.OnceValues(func() (*conversation.Machine, error) {
	say, err := lang.Load()
	if err != nil {
		return nil, err
	}
	reader, err := nlu.New(en.Grammar(), es.Grammar())
	return &conversation.Machine{Reader: reader, Say: say, Freeze: Freeze}, err
})

// realMachine is the program's own machine.
func realMachine(t testing.TB) *conversation.Machine {
	t.Helper()
	p, err := parts()
	if err != nil {
		t.Fatal(err)
	}
	m := *p
	m.Options = conversation.Options{Policy: policy, Access: access.Policy{Open: true}, UndoWindow: 5 * time.Second, Tick: 10 * time.Second, KeepDraft: 24 * time.Hour,
		Nudge: 10 * time.Minute, Lang: "en", Region: "US", Zone: "America/New_York"}
	return &m
}

func TestSentenceBecomesACallAndItsResult(t *testing.T) {
	rows := []struct {
		name, lang, sentence, yes string
		submission                func(sandbox.Dial) bool
		end                       string // in the last message
	}{
		{
			"English", "en", "book a table for 4 tonight at 8 at Bella Italia, +1 415 555 0100, name John Smith", "yes",
			func(d sandbox.Dial) bool {
				s := d.Submission
				return s.TaskCategory == "restaurant" && s.BusinessName == "Bella Italia" && s.UserName == "John Smith" &&
					s.PartySize == 4 && s.AppointmentTime == "20:00" && s.RespondentPhone == "+14155550100"
			}, "Bella Italia",
		},
		{
			"Spanish", "es", "reserva una mesa para 4 personas mañana a las 21:00 en Casa Pepe, +34 915 55 01 00, a nombre de Ana García", "sí",
			func(d sandbox.Dial) bool {
				s := d.Submission
				return s.TaskCategory == "restaurant" && s.BusinessName == "Casa Pepe" && s.UserName == "Ana García" &&
					s.PartySize == 4 && s.AppointmentTime == "21:00" && s.Language == "es"
			}, "Casa Pepe",
		},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			m := realMachine(t)
			if row.lang == "es" {
				m.Options.Lang, m.Options.Region, m.Options.Zone = "es", "ES", "Europe/Madrid"
			}
			bubble(t, func(t *testing.T) {
				f := newFar(t, sandbox.Config{KeysIgnored: true})
				w := newWorld(t, f, func(c *Config) { c.Machine = m }).run()
				defer w.done()
				w.say(message("1", "a", row.sentence))
				w.settled()
				card := w.room.got[len(w.room.got)-1].reply
				if card.Card == nil {
					t.Fatalf("no card: %s", card.Plain())
				}
				w.say(message("2", "a", row.yes))
				w.say(message("2", "a", row.yes))
				w.drained()
				dialed := f.box.Dialed()
				if len(dialed) != 1 || !row.submission(dialed[0]) {
					t.Errorf("dialled %+v", dialed)
				}
				result := w.room.got[len(w.room.got)-1].reply
				if result.Card == nil || !strings.Contains(result.Text, row.end) {
					t.Errorf("result: %s", result.Plain())
				}
			})
		})
	}
}

// TestResultArrivesAfterARestart shows that the result comes without being asked for, and that the call rings once.
func TestResultArrivesAfterARestart(t *testing.T) {
	m := realMachine(t)
	bubble(t, func(t *testing.T) {
		f := newFar(t, sandbox.Config{KeysIgnored: true})
		w := newWorld(t, f, func(c *Config) { c.Machine = m }).run()
		w.say(message("1", "a", "book a table for 4 tonight at 8 at Bella Italia, +1 415 555 0100, name John Smith"))
		w.say(message("2", "a", "yes"))
		pass(t, 20*time.Second)
		w.done()
		next := newWorld(t, f, func(c *Config) { c.Machine, c.Store = m, w.store }).run()
		defer next.done()
		next.drained()
		equal(t, "calls dialled", len(f.box.Dialed()), 1)
		if got := last(next.room.texts("a")); !strings.Contains(got, "Bella Italia") {
			t.Errorf("last words: %s", got)
		}
	})
}

// TestEveryOutcomeIsToldOnce runs the program's machine against each outcome of the far side.
func TestEveryOutcomeIsToldOnce(t *testing.T) {
	m := realMachine(t)
	for _, o := range sandbox.Outcomes() {
		if o.Digits == "" {
			continue
		}
		t.Run(o.Digits, func(t *testing.T) {
			bubble(t, func(t *testing.T) {
				f := newFar(t, sandbox.Config{KeysIgnored: true})
				w := newWorld(t, f, func(c *Config) { c.Machine = m }).run()
				defer w.done()
				w.say(message("1", "a", "book a table for 4 tonight at 8 at Bella Italia, +1 415 555 "+o.Digits+", name John Smith"))
				w.say(message("2", "a", "yes"))
				w.drained()
				if n := len(f.box.Dialed()); n > 1 {
					t.Errorf("dialled %d times", n)
				}
				d := w.dialogue("a")
				if len(d.Active) > 0 || len(d.Recent) != 1 {
					t.Fatalf("active %q, ended %q; said %q", d.Active, d.Recent, w.room.texts("a"))
				}
				if c := w.call(d.Recent[0]); !c.State.Over() || c.Told == "" {
					t.Errorf("state %s, told %q", c.State, c.Told)
				}
			})
		})
	}
}
