package engine

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/store"
	"github.com/kallybot/kallybot/store/memory"
)

// failing fails the first n sendings of each text with err.
func failing(n int, err error) func(chat.Address, chat.Reply) error {
	seen := map[string]int{}
	return func(_ chat.Address, r chat.Reply) error {
		if seen[r.Text]++; seen[r.Text] <= n {
			return err
		}
		return nil
	}
}

func TestMessagesToAChatStayInOrderWhateverFails(t *testing.T) {
	rows := []struct {
		name string
		err  error
	}{
		{"nothing", nil},
		{"asked to wait", &chat.RetryError{After: 3 * time.Second}},
		{"asked to wait for no time", &chat.RetryError{}},
		{"temporary", errors.New("no route")},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			bubble(t, func(t *testing.T) {
				w := newWorld(t, nil, nil)
				if row.err != nil {
					w.room.fail = failing(2, row.err)
				}
				w.run()
				defer w.done()
				var want []string
				for n := range 5 {
					text := fmt.Sprint("line ", n)
					want = append(want, text)
					w.say(message(text, "a", text))
				}
				w.settled()
				if got := w.room.texts("a"); !slices.Equal(got, want) {
					t.Errorf("got %q, want %q", got, want)
				}
			})
		})
	}
}

func TestWaitOfOneChatHoldsUpNoOther(t *testing.T) {
	bubble(t, func(t *testing.T) {
		w := newWorld(t, nil, nil)
		w.room.fail = func(to chat.Address, _ chat.Reply) error {
			if to.Chat == "a" && time.Since(w.began) < time.Hour {
				return &chat.RetryError{After: time.Hour}
			}
			return nil
		}
		w.run()
		defer w.done()
		w.say(message("1", "a", "slow"))
		w.say(message("2", "b", "quick"))
		pass(t, time.Second)
		equal(t, "messages to b", len(w.room.texts("b")), 1)
		equal(t, "messages to a", len(w.room.texts("a")), 0)
		w.settled()
		equal(t, "messages to a in the end", len(w.room.texts("a")), 1)
	})
}

func TestMessageIsNeverDroppedWhileTheChatCanBeReached(t *testing.T) {
	bubble(t, func(t *testing.T) {
		w := newWorld(t, nil, nil)
		w.room.fail = failing(200, errors.New("no route"))
		w.run()
		defer w.done()
		w.say(message("1", "a", "hello"))
		w.settled()
		if got := w.room.texts("a"); !slices.Equal(got, []string{"hello"}) {
			t.Fatalf("got %q", got)
		}
		// 1 s doubling to a minute, then a minute each: 63 s for the first six and 194 minutes.
		if took := w.room.got[0].at.Sub(w.began); took != 63*time.Second+194*time.Minute {
			t.Errorf("200 failures took %s", took)
		}
	})
}

func TestUnreachableChatIsToldToTheMachine(t *testing.T) {
	bubble(t, func(t *testing.T) {
		w := newWorld(t, nil, nil)
		w.room.fail = func(chat.Address, chat.Reply) error { return fmt.Errorf("send: %w", chat.ErrGone) }
		w.run()
		defer w.done()
		w.say(message("1", "a", "hello"))
		w.settled()
		if !w.dialogue("a").Gone {
			t.Error("the dialogue is not gone")
		}
	})
}

func TestPanicOfAnAdapterIsATemporaryFailure(t *testing.T) {
	bubble(t, func(t *testing.T) {
		w := newWorld(t, nil, nil)
		tries := 0
		w.room.fail = func(chat.Address, chat.Reply) error {
			if tries++; tries == 1 {
				panic("a fault")
			}
			return nil
		}
		w.run()
		defer w.done()
		w.say(message("1", "a", "hello"))
		pass(t, time.Second)
		// The room was left busy by the panic, as a real adapter may be; it is not this test's subject.
		w.room.leave(message("", "a", "").At)
		w.settled()
		equal(t, "messages", w.room.count("a", "hello"), 1)
	})
}

func TestReplacementGetsTheReferenceOfTheMessageItReplaces(t *testing.T) {
	bubble(t, func(t *testing.T) {
		w := newWorld(t, nil, nil).run()
		defer w.done()
		w.say(message("1", "a", "progress x"))
		w.settled()
		w.say(message("2", "a", "progress y"))
		w.settled()
		equal(t, "first reference", w.room.got[0].old, "")
		equal(t, "second reference", w.room.got[1].old, chat.Ref("1"))
	})
}

func TestMessageForAnUnknownPlatformIsKept(t *testing.T) {
	bubble(t, func(t *testing.T) {
		w := newWorld(t, nil, nil).run()
		defer w.done()
		m := message("1", "a", "hello")
		m.At.Platform = "gone"
		w.say(m)
		w.settled() // nobody here could send it
		pass(t, time.Hour)
		jobs, err := w.store.Jobs(t.Context(), sendQueue, 10)
		if err != nil || len(jobs) != 1 {
			t.Fatalf("jobs: %v, %v", jobs, err)
		}
		if n := jobs[0].Attempt; n < 50 || n > 80 {
			t.Errorf("%d attempts in an hour", n)
		}
	})
}

// TestSentMessageIsNotRepeatedWhenTheDiskIsFullForAWhile shows that only a death repeats a message.
func TestSentMessageIsNotRepeatedWhenTheDiskIsFullForAWhile(t *testing.T) {
	bubble(t, func(t *testing.T) {
		var full atomic.Bool
		w := newWorld(t, nil, func(c *Config) {
			c.Lease = 10 * time.Second
			c.Store = memory.New(memory.Options{Hook: func(p store.Point) error {
				if full.Load() && p == store.BeforeCommit {
					return errors.New("no space left")
				}
				return nil
			}})
		})
		w.room.fail = func(chat.Address, chat.Reply) error { full.Store(true); return nil }
		w.run()
		defer w.done()
		w.say(message("1", "a", "progress x"))
		pass(t, 5*time.Minute)
		if _, err := w.Handle(t.Context(), message("2", "a", "more")); err == nil || !strings.Contains(err.Error(), "no space") {
			t.Errorf("a message is taken although nothing can be kept: %v", err)
		}
		full.Store(false)
		w.settled()
		pass(t, 10*time.Minute)
		equal(t, "messages", len(w.room.texts("a")), 1)
		equal(t, "reference", w.dialogue("a").Sent["status"], chat.Ref("1"))
	})
}
