package engine

import (
	"context"
	"errors"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
	"github.com/kallybot/kallybot/store"
)

// oracle is a model that answers what it is told, and notes what it is asked.
type oracle struct {
	answer func(ctx context.Context) ([]nlu.Fact, error)

	mu    sync.Mutex
	asked []nlu.Request
	known []nlu.Reading
}

func (o *oracle) Read(ctx context.Context, q nlu.Request, known nlu.Reading) ([]nlu.Fact, error) {
	o.mu.Lock()
	o.asked, o.known = append(o.asked, q), append(o.known, known)
	o.mu.Unlock()
	return o.answer(ctx)
}

// withModel is a world of the program's machine that asks a model about every message of a request.
func withModel(t *testing.T, o *oracle, change func(*Config)) *world {
	m := realMachine(t)
	m.Options.Unsure = func(nlu.Reading, string) bool { return true }
	return newWorld(t, nil, func(c *Config) {
		c.Machine, c.Model = m, o
		if change != nil {
			change(c)
		}
	})
}

func TestModelsAnswerBringsANewQuestion(t *testing.T) {
	bubble(t, func(t *testing.T) {
		o := &oracle{answer: func(ctx context.Context) ([]nlu.Fact, error) {
			rest(ctx, 2*time.Second)
			return []nlu.Fact{{Slot: slot.Time, Value: "20:00"}, {Slot: slot.Phone, Value: "112"}, {Slot: "confirm", Value: "true"}}, nil
		}}
		w := withModel(t, o, nil).run()
		defer w.done()
		w.say(message("1", "a", "book a table for 4 tomorrow"))
		pass(t, time.Second)
		equal(t, "messages while the model reads", len(w.room.texts("a")), 1)
		w.settled()
		texts := w.room.texts("a")
		if len(texts) != 2 || !strings.Contains(texts[1], "20:00") || !strings.Contains(texts[1], "number") {
			t.Errorf("said %q, want the question again with the time", texts)
		}
		q := o.asked[0]
		if len(o.asked) != 1 || q.Text != "book a table for 4 tomorrow" || q.Lang != "en" || q.Region != "US" || q.Now.Location().String() != "America/New_York" {
			t.Errorf("asked %d times, last about %+v", len(o.asked), q)
		}
		if _, ok := o.known[0].Fact(slot.PartySize); !ok {
			t.Error("the model is not told what is known")
		}
	})
}

func TestModelThatFailsIsAskedOnceAndLeavesTheTalkAsItIs(t *testing.T) {
	for name, answer := range map[string]func(context.Context) ([]nlu.Fact, error){
		"error":   func(context.Context) ([]nlu.Fact, error) { return nil, errors.New("ask model: unreadable answer") },
		"nothing": func(context.Context) ([]nlu.Fact, error) { return nil, nil },
		"panic":   func(context.Context) ([]nlu.Fact, error) { panic("model") },
		"facts beside an error": func(context.Context) ([]nlu.Fact, error) {
			return []nlu.Fact{{Slot: slot.Time, Value: "20:00"}}, errors.New("ask model: cut off")
		},
	} {
		t.Run(name, func(t *testing.T) {
			bubble(t, func(t *testing.T) {
				o := &oracle{answer: answer}
				w := withModel(t, o, nil).run()
				defer w.done()
				w.say(message("1", "a", "book a table for 4 tomorrow"))
				w.settled()
				equal(t, "readings", len(o.asked), 1)
				equal(t, "messages", len(w.room.texts("a")), 1)
				if d := w.dialogue("a"); len(d.Drafts) != 1 || d.Drafts[0].Values[slot.Time].Text != "" {
					t.Errorf("drafts %+v", d.Drafts)
				}
			})
		})
	}
}

// TestModelIsAskedAgainAfterARestart holds that a question survives the end of the program, and that its answer is no less late then.
func TestModelIsAskedAgainAfterARestart(t *testing.T) {
	bubble(t, func(t *testing.T) {
		slow := &oracle{answer: func(ctx context.Context) ([]nlu.Fact, error) {
			<-ctx.Done()
			return nil, ctx.Err()
		}}
		w := withModel(t, slow, nil).run()
		w.say(message("1", "a", "book a table for 4 tomorrow"))
		pass(t, time.Second)
		w.done()
		quick := &oracle{answer: func(context.Context) ([]nlu.Fact, error) { return []nlu.Fact{{Slot: slot.Time, Value: "20:00"}}, nil }}
		next := withModel(t, quick, func(c *Config) { c.Store = w.store }).run()
		defer next.done()
		next.settled()
		equal(t, "time", next.dialogue("a").Drafts[0].Values[slot.Time].Text, "20:00")
	})
}

func TestQuestionForAModelThatIsGoneIsDropped(t *testing.T) {
	bubble(t, func(t *testing.T) {
		w := withModel(t, &oracle{}, func(c *Config) { c.Model = nil }).run()
		defer w.done()
		w.say(message("1", "a", "book a table for 4 tomorrow"))
		w.settled()
		equal(t, "messages", len(w.room.texts("a")), 1)
	})
}

// TestOldAsksAreStillRead reads the data of a job as it was written before there was a model.
func TestOldAsksAreStillRead(t *testing.T) {
	t.Parallel()
	old := `{"v":1,"dialogue":"d","person":"p","request":"r","what":"transcript","at":"2026-11-20T17:00:00Z","boot":"b"}`
	got, err := readTask(store.Job{Queue: askQueue, Data: []byte(old)})
	if err != nil || got.Model != nil || got.What != "transcript" || got.Request != "r" {
		t.Errorf("got %+v, %v", got, err)
	}
}
