package engine

import (
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/store"
)

func TestEffectsBecomeJobs(t *testing.T) {
	t.Parallel()
	due := time.Unix(100, 0)
	to := chat.Address{Platform: "test", Team: "t", Chat: "a/b", Thread: "1", Private: true}
	rows := []struct {
		name   string
		effect conversation.Effect
		queue  store.Queue
		id     string // how it begins
		order  string
		due    time.Time
	}{
		{"send", conversation.Send{To: to, Slot: "s", Request: "r", Reply: chat.Reply{Text: "x"}}, sendQueue, "send/", "test/t/a%2Fb/1/", time.Time{}},
		{"place", conversation.Place{Request: "r", Due: due}, dialQueue, "dial/r", "", due},
		{"look", conversation.Look{Request: "r", Due: due}, lookQueue, "look/r", "", due},
		{"ask", conversation.Ask{Request: "r", What: conversation.Transcript}, askQueue, "ask/", "", time.Time{}},
		{"timer", conversation.SetTimer{Name: "n", Request: "r", Due: due}, timerQueue, "timer/", "", due},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			p, err := jobs("event", task{Dialogue: "d", Person: "p"}, []conversation.Effect{row.effect})
			if err != nil || len(p.add) != 1 {
				t.Fatalf("added %v, %v", p.add, err)
			}
			j := p.add[0]
			if j.Queue != row.queue || !strings.HasPrefix(string(j.ID), row.id) || j.Order != row.order || !j.Due.Equal(row.due) {
				t.Errorf("job %+v", j)
			}
			if err := j.Check(); err != nil {
				t.Error(err)
			}
			got, err := readTask(j)
			if err != nil || got.Dialogue != "d" || got.Person != "p" || got.Request != "r" {
				t.Errorf("task %+v, %v", got, err)
			}
		})
	}
}

func TestNamesOfJobs(t *testing.T) {
	t.Parallel()
	say := conversation.Send{Reply: chat.Reply{Text: "x"}}
	name := func(event string, i int) store.JobID {
		p, err := jobs(event, task{}, []conversation.Effect{say, say})
		if err != nil {
			t.Fatal(err)
		}
		return p.add[i].ID
	}
	equal(t, "the same step again", name("e", 0), name("e", 0))
	for what, other := range map[string]store.JobID{"the next effect": name("e", 1), "another event": name("f", 0)} {
		if other == name("e", 0) {
			t.Errorf("%s has the same name", what)
		}
	}
	if timerID("a", "bc") == timerID("ab", "c") {
		t.Error("timers of two dialogues have one name")
	}
}

func TestErrorOfAnUnreadableJobNamesNobody(t *testing.T) {
	t.Parallel()
	for name, data := range map[string]string{
		"newer": `{"v":2,"dialogue":"secret"}`, "torn": `{"v":1,"dialogue":"sec`, "no message": `{"v":1,"dialogue":"secret"}`, "other": `["secret"]`,
	} {
		if _, err := readTask(store.Job{Queue: sendQueue, Data: []byte(data)}); err == nil || strings.Contains(err.Error(), "sec") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestUnreadableJobIsKept(t *testing.T) {
	bubble(t, func(t *testing.T) {
		w := newWorld(t, nil, nil).run()
		defer w.done()
		_, err := w.store.Update(t.Context(), "", time.Now(), nil, nil, func(store.Records) (store.Changes, error) {
			var add []store.Job
			for _, q := range []store.Queue{sendQueue, dialQueue, lookQueue, askQueue, timerQueue} {
				add = append(add, store.Job{ID: store.JobID(q), Queue: q, Data: []byte(`{"v":9}`)})
			}
			return store.Changes{Add: add}, nil
		})
		if err != nil {
			t.Fatal(err)
		}
		pass(t, time.Hour)
		for _, q := range []store.Queue{sendQueue, dialQueue, lookQueue, askQueue, timerQueue} {
			left, err := w.store.Jobs(t.Context(), q, 10)
			if err != nil || len(left) != 1 || left[0].Attempt < 50 || left[0].Attempt > 80 {
				t.Errorf("%s: %+v, %v", q, left, err)
			}
		}
	})
}
