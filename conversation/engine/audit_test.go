package engine

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// noter is a machine that notes who wrote.
type noter struct{ bot }

func (noter) Step(s conversation.Snapshot, ev conversation.Event, now time.Time) conversation.Decision {
	d := bot{}.Step(s, ev, now)
	if said, ok := ev.(conversation.Said); ok {
		d.Effects = append(d.Effects, conversation.Audit{Who: "test:" + said.Message.From.ID, Decision: said.Message.Text})
	}
	return d
}

func TestDecisionsAreKeptInTheirOrderOnceAndForAWhile(t *testing.T) {
	bubble(t, func(t *testing.T) {
		w := newWorld(t, newFar(t, sandbox.Config{}), func(c *Config) { c.Machine, c.KeepResult = noter{}, 3*time.Hour })
		written := func() string {
			var b bytes.Buffer
			if err := WriteAudit(t.Context(), w.store, &b); err != nil {
				t.Fatal(err)
			}
			return b.String()
		}
		for _, m := range []string{"first", "second", "third"} {
			w.say(message(m, "a", m))
			w.say(message(m, "a", m)) // delivered again
			pass(t, time.Second)
		}
		got := written()
		if strings.Count(got, "\n") != 3 || strings.Index(got, "first") > strings.Index(got, "second") || strings.Index(got, "second") > strings.Index(got, "third") {
			t.Errorf("got %s", got)
		}
		w.run()
		defer w.done()
		all, file, err := w.auditLog(t.Context())
		if err != nil || len(all) != 3 || all[2].Decision != "third" || string(file) != got {
			t.Errorf("got %v, %s, %v", all, file, err)
		}
		pass(t, 5*time.Hour)
		equal(t, "left after a while", written(), "")
	})
}

func TestDecisionNamesAPersonAsTheirKeyDoes(t *testing.T) {
	t.Parallel()
	for person, who := range map[string]string{"telegram//7": "telegram:7", "slack/T1/U1": "slack:T1/U1"} {
		equal(t, person, audited{Who: who}.concerns(person), true)
		equal(t, person+" and another", audited{Who: who + "0"}.concerns(person), false)
	}
	equal(t, "no key", audited{Who: "x"}.concerns("x"), false)
}
