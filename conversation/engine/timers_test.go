package engine

import (
	"slices"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/store"
)

func TestTimersFireOnceAtTheirLastTime(t *testing.T) {
	rows := []struct {
		name string
		says []string
		want []time.Duration // when "timer x" is said
	}{
		{"one", []string{"timer x 1m"}, []time.Duration{time.Minute}},
		{"at once", []string{"timer x 0s"}, []time.Duration{0}},
		{"moved later", []string{"timer x 1m", "timer x 2m"}, []time.Duration{2 * time.Minute}},
		{"moved earlier", []string{"timer x 2m", "timer x 1m"}, []time.Duration{time.Minute}},
		{"cleared", []string{"timer x 1m", "clear x"}, nil},
		{"another cleared", []string{"timer x 1m", "clear y"}, []time.Duration{time.Minute}},
		{"cleared and set", []string{"timer x 1m", "clear x", "timer x 3m"}, []time.Duration{3 * time.Minute}},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			bubble(t, func(t *testing.T) {
				w := newWorld(t, nil, nil).run()
				defer w.done()
				for _, text := range row.says {
					w.say(message(text, "a", text))
				}
				w.say(message("other", "b", "timer x 30m")) // a dialogue has timers of its own
				pass(t, 10*time.Minute)
				var got []time.Duration
				for _, s := range w.room.got {
					if s.reply.Text == "timer x" {
						got = append(got, s.at.Sub(w.began))
					}
				}
				if !slices.Equal(got, row.want) {
					t.Errorf("got %v, want %v", got, row.want)
				}
			})
		})
	}
}

func TestExpiredRecordsArePruned(t *testing.T) {
	bubble(t, func(t *testing.T) {
		w := newWorld(t, nil, func(c *Config) { c.KeepResult = 3 * time.Hour }).run()
		defer w.done()
		id := w.confirm("a", phoneFor("0100")) // nobody is signed in, so that it expires
		w.drained()
		if w.call(id).State == "" {
			t.Fatal("the request is gone at once")
		}
		pass(t, 5*time.Hour)
		if s := w.call(id).State; s != "" {
			t.Errorf("the request is still there, in state %s", s)
		}
	})
}

func TestDoneTimerCanSetItselfAgain(t *testing.T) {
	bubble(t, func(t *testing.T) {
		w := newWorld(t, nil, func(c *Config) { c.Machine = ticker{} }).run()
		defer w.done()
		w.say(message("1", "a", "start"))
		pass(t, 5*time.Minute+time.Second)
		jobs, err := w.store.Jobs(t.Context(), timerQueue, 10)
		if err != nil || len(jobs) != 1 {
			t.Fatalf("jobs: %v, %v", jobs, err)
		}
		equal(t, "ticks", w.room.count("a", "tick"), 5)
	})
}

// ticker is a machine whose timer sets itself again.
type ticker struct{ bot }

func (ticker) Step(s conversation.Snapshot, ev conversation.Event, now time.Time) conversation.Decision {
	d := bot{}.Step(s, ev, now)
	if _, delivered := ev.(conversation.Delivered); !delivered {
		d.Effects = append(d.Effects, conversation.SetTimer{Name: "tick", Due: now.Add(time.Minute)})
	}
	for i, f := range d.Effects {
		if m, ok := f.(conversation.Send); ok {
			m.Reply.Text = "tick"
			if _, said := ev.(conversation.Said); said {
				m.Reply.Text = "start"
			}
			d.Effects[i] = m
		}
	}
	return d
}

func TestLastTimerOfAStepCounts(t *testing.T) {
	t.Parallel()
	early, late := time.Unix(1, 0), time.Unix(2, 0)
	p, err := jobs("e", task{Dialogue: "d"}, []conversation.Effect{
		conversation.SetTimer{Name: "x", Due: early}, conversation.SetTimer{Name: "y", Due: early},
		conversation.ClearTimer{Name: "y"}, conversation.SetTimer{Name: "x", Due: late},
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(p.add) != 1 || p.add[0].ID != timerID("d", "x") || !p.add[0].Due.Equal(late) {
		t.Errorf("added %+v", p.add)
	}
	for _, id := range []store.JobID{timerID("d", "x"), timerID("d", "y")} {
		if !slices.Contains(p.drop, id) {
			t.Errorf("%s is not dropped", id)
		}
	}
}
