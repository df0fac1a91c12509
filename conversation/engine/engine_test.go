package engine

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/kallyai/sandbox"
	"github.com/kallybot/kallybot/store"
	"github.com/kallybot/kallybot/store/memory"
)

func TestEngineNeedsItsParts(t *testing.T) {
	t.Parallel()
	whole := Config{Store: memory.New(memory.Options{}), Machine: bot{}, API: (&desk{}).api}
	rows := map[string]func(*Config){
		"no store":     func(c *Config) { c.Store = nil },
		"no machine":   func(c *Config) { c.Machine = nil },
		"no API":       func(c *Config) { c.API = nil },
		"two adapters": func(c *Config) { c.Adapters = []chat.Adapter{newRoom(), newRoom()} },
	}
	if _, err := New(whole); err != nil {
		t.Fatal(err)
	}
	for name, spoil := range rows {
		cfg := whole
		spoil(&cfg)
		if _, err := New(cfg); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func TestEngineRunsOnce(t *testing.T) {
	bubble(t, func(t *testing.T) {
		w := newWorld(t, nil, nil).run()
		w.done()
		if err := w.Run(t.Context()); err == nil {
			t.Error("it runs again")
		}
	})
}

// talker is an adapter that runs a function.
type talker struct {
	*room
	talk func(ctx context.Context, h chat.Handler) error
}

func (a talker) Run(ctx context.Context, h chat.Handler) error { return a.talk(ctx, h) }

func TestFailedAdapterIsStartedAgain(t *testing.T) {
	bubble(t, func(t *testing.T) {
		var began atomic.Int64
		a := talker{newRoom(), func(ctx context.Context, _ chat.Handler) error {
			switch began.Add(1) {
			case 1:
				return errors.New("no route")
			case 2:
				panic("a fault")
			}
			<-ctx.Done()
			return nil
		}}
		w := newWorld(t, nil, func(c *Config) { c.Adapters = []chat.Adapter{a} }).run()
		defer w.done()
		pass(t, time.Minute)
		equal(t, "starts", began.Load(), 3)
	})
}

func TestAdapterThatEndedIsNotStartedAgain(t *testing.T) {
	bubble(t, func(t *testing.T) {
		var began atomic.Int64
		a := talker{newRoom(), func(ctx context.Context, h chat.Handler) error {
			began.Add(1)
			_, err := h.Handle(ctx, message("1", "a", "hello"))
			return err
		}}
		w := newWorld(t, nil, func(c *Config) { c.Adapters = []chat.Adapter{a} }).run()
		defer w.done()
		pass(t, time.Hour)
		equal(t, "starts", began.Load(), 1)
		equal(t, "answers", a.count("a", "hello"), 1)
	})
}

func TestStopEndsInTimeThoughSomethingHangs(t *testing.T) {
	rows := map[string]func(*Config){
		"an adapter": func(c *Config) {
			c.Adapters = []chat.Adapter{talker{newRoom(), func(context.Context, chat.Handler) error { select {} }}}
		},
		"a full disk": func(c *Config) {
			c.Store = memory.New(memory.Options{Hook: func(store.Point) error { return errors.New("no space left") }})
		},
	}
	for name, change := range rows {
		t.Run(name, func(t *testing.T) {
			if name == "an adapter" {
				hang(t, change)
				return
			}
			bubble(t, func(t *testing.T) {
				w := newWorld(t, nil, change).run()
				pass(t, time.Minute)
				if took, _ := w.stop(); took > 10*time.Second {
					t.Errorf("stopped after %s", took)
				}
			})
		})
	}
}

// hang stops an engine with a part that never ends, on the real clock, since a bubble waits for all its goroutines.
func hang(t *testing.T, change func(*Config)) {
	t.Helper()
	t.Parallel()
	w := newWorld(t, nil, func(c *Config) {
		change(c)
		c.StopWithin = 200 * time.Millisecond
	}).run()
	if _, err := w.stop(); err == nil {
		t.Error("the stop tells nothing of what hangs")
	}
}

// TestWhatHasEndedIsNotSaidToRun is a machine so slow that the time is over as well when it is looked.
func TestWhatHasEndedIsNotSaidToRun(t *testing.T) {
	bubble(t, func(t *testing.T) {
		done := make(chan struct{})
		close(done)
		for range 100 {
			equal(t, "ended", ended(done, 0), true)
		}
	})
}

// tally counts what an engine tells its observer.
type tally struct {
	mu   sync.Mutex
	told map[string]int
	most map[store.Queue]int
}

func (o *tally) count(what string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.told[what]++
}

func (o *tally) Handled(_ chat.Platform, _ time.Duration, fresh bool, err error) {
	switch {
	case err != nil:
		o.count("not kept")
	case fresh:
		o.count("fresh")
	default:
		o.count("seen")
	}
}

func (o *tally) Worked(q store.Queue, _ time.Duration, end End) {
	o.count(string(q) + " " + string(end))
}

func (o *tally) Working(q store.Queue, n int) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.most[q] = max(o.most[q], n)
}

func (o *tally) Dialled(_ time.Duration, how string) { o.count("dialled " + how) }
func (o *tally) Throttled(by string)                 { o.count("throttled " + by) }
func (o *tally) Moved(m Move)                        { o.count(string(m)) }
func (o *tally) Ended(how string)                    { o.count("ended " + how) }

func TestObserverIsToldWhatHappens(t *testing.T) {
	bubble(t, func(t *testing.T) {
		o := &tally{told: map[string]int{}, most: map[store.Queue]int{}}
		w := newWorld(t, newFar(t, sandbox.Config{}), func(c *Config) { c.Observer = o })
		w.room.fail = failing(1, errors.New("no route"))
		w.run()
		defer w.done()
		w.confirm("a", phoneFor("0127"))
		w.say(press("a-yes", "a", "test-a-ask:1:yes"))
		_, _ = w.Handle(t.Context(), message("bad", "a", "panic"))
		w.drained()
		synctest.Wait()
		for what, want := range map[string]int{
			"fresh": 2, "seen": 1, "not kept": 1, "dialled refused": 1, "dialled success": 1, "dial done": 2, "timer done": 0,
			"throttled kallyai": 1, "agreed": 1,
		} {
			equal(t, what, o.told[what], want)
		}
		if o.told["send retries"] == 0 || o.most[sendQueue] != 1 || o.most[dialQueue] != 1 {
			t.Errorf("told %v, most at once %v", o.told, o.most)
		}
	})
}
