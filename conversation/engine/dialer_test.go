package engine

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/kallyai"
	"github.com/kallybot/kallybot/kallyai/sandbox"
	"github.com/kallybot/kallybot/store"
	"github.com/kallybot/kallybot/store/memory"
)

func requestKey(id string) conversation.Key {
	return conversation.Key{Kind: conversation.RequestKind, ID: id}
}

// phoneFor is a number with one of the sandbox's outcomes.
func phoneFor(digits string) string { return "+1415555" + digits }

func TestOneYesIsOneCallAndOneNotice(t *testing.T) {
	rows := []struct {
		name, digits, end string
		dials             int
		hidden            bool // the listing does not echo our id
	}{
		{name: "success", digits: "0100", end: "end final success", dials: 1},
		{name: "no answer", digits: "0101", end: "end final no_answer", dials: 1},
		{name: "long call", digits: "0111", end: "end final success", dials: 1},
		{name: "answer lost", digits: "0110", end: "end final success", dials: 1},
		{name: "answer lost and no echo", digits: "0110", end: "end final success", dials: 1, hidden: true},
		{name: "server error without a call", digits: "0112", end: "end uncertain unknown", dials: 0},
		{name: "server error with a call", digits: "0113", end: "end final success", dials: 1},
		{name: "refused", digits: "0120", end: "end rejected quota_exceeded", dials: 0},
		{name: "asked to wait once", digits: "0127", end: "end final success", dials: 1},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			bubble(t, func(t *testing.T) {
				f := newFar(t, sandbox.Config{KeysIgnored: true, SessionsHidden: row.hidden})
				w := newWorld(t, f, nil).run()
				defer w.done()
				id := w.confirm("a", phoneFor(row.digits))
				w.say(press("again", "a", id+":1:yes"))
				w.say(press("a-yes", "a", id+":1:yes"))
				w.drained()
				equal(t, "calls dialled", f.box.DialedTo(phoneFor(row.digits)), row.dials)
				equal(t, "last words", last(w.room.texts("a")), row.end)
				equal(t, "notices of the end", w.room.count("a", "end"), 1)
			})
		})
	}
}

func last(all []string) string {
	if len(all) == 0 {
		return ""
	}
	return all[len(all)-1]
}

func TestCallWaitsForTheUndoWindowAndCanBeTakenBack(t *testing.T) {
	bubble(t, func(t *testing.T) {
		f := newFar(t, sandbox.Config{})
		w := newWorld(t, f, nil).run()
		defer w.done()
		id := w.confirm("a", phoneFor("0100"))
		w.say(press("no", "a", id+":1:no"))
		w.drained()
		equal(t, "state", w.call(id).State, call.Withdrawn)
		equal(t, "calls dialled", len(f.box.Dialed()), 0)
	})
}

func TestStopLeavesABlockedCallDispatchingAndTheNextStartFindsItsResult(t *testing.T) {
	bubble(t, func(t *testing.T) {
		f := newFar(t, sandbox.Config{KeysIgnored: true})
		w := newWorld(t, f, nil).run()
		id := w.confirm("a", phoneFor("0100"))
		pass(t, 6*time.Second)
		took, err := w.stop()
		if err != nil || took > 10*time.Second {
			t.Fatalf("stop: %v after %s", err, took)
		}
		equal(t, "state after stop", w.call(id).State, call.Dispatching)
		if _, err := w.Handle(t.Context(), message("late", "a", "hello")); err == nil {
			t.Error("a message is taken after the stop")
		}

		next := newWorld(t, f, func(c *Config) { c.Store = w.store }).run()
		defer next.done()
		next.drained()
		equal(t, "last words", last(next.room.texts("a")), "end final success")
		equal(t, "calls dialled", len(f.box.Dialed()), 1)
	})
}

func TestStopLetsAShortCallFinish(t *testing.T) {
	bubble(t, func(t *testing.T) {
		f := newFar(t, sandbox.Config{})
		w := newWorld(t, f, nil).run()
		id := w.confirm("a", phoneFor("0102")) // busy after 4 s
		pass(t, 6*time.Second)
		w.done()
		equal(t, "state after stop", w.call(id).State, call.Final)
	})
}

func TestNoMoreCallsAreSentAtOnceThanAllowed(t *testing.T) {
	bubble(t, func(t *testing.T) {
		f := newFar(t, sandbox.Config{})
		w := newWorld(t, f, func(c *Config) { c.MaxInFlight = 2; c.Machine = bot{policy: policy} }).run()
		defer w.done()
		for _, id := range strings.Split("abcde", "") {
			w.confirm(id, phoneFor("0101"))
		}
		w.drained()
		var at []int
		for _, d := range f.box.Dialed() {
			at = append(at, int(d.At.Sub(f.box.Dialed()[0].At)/time.Second))
		}
		if want := []int{0, 0, 25, 25, 50}; !slices.Equal(at, want) {
			t.Errorf("seconds of dialling: got %v, want %v", at, want)
		}
	})
}

func TestAnswerIsClassifiedByProof(t *testing.T) {
	t.Parallel()
	refused := &kallyai.Error{HTTPStatus: 403, Code: "blocked_number", Message: "no", CorrelationID: "c", UpgradeURL: "https://u"}
	limited := &kallyai.Error{HTTPStatus: 429, Code: "rate_limited", RetryAfter: time.Minute}
	rows := []struct {
		name string
		call *kallyai.Call
		err  error
		want conversation.Answered
		how  string
	}{
		{"a final call", &kallyai.Call{ID: "x", Status: kallyai.StatusBusy, NextSteps: "n"}, nil,
			conversation.Answered{ID: "x", Final: true, Result: &call.Result{Status: "busy", NextSteps: "n"}}, "busy"},
		{"a running call", &kallyai.Call{ID: "x", Status: "ringing"}, nil,
			conversation.Answered{ID: "x", Result: &call.Result{Status: "ringing"}}, "ringing"},
		{"a call without id", &kallyai.Call{Status: kallyai.StatusBusy}, nil, conversation.Answered{Lost: true}, "lost"},
		{"nothing at all", nil, nil, conversation.Answered{Lost: true}, "lost"},
		{"an unknown error", nil, errors.New("what"), conversation.Answered{Lost: true}, "lost"},
		{"a panic", nil, &panicked{}, conversation.Answered{Lost: true}, "lost"},
		{"ambiguous", nil, &kallyai.AmbiguousError{Err: errors.New("reset")}, conversation.Answered{Lost: true}, "lost"},
		{"ambiguous with an answer", nil, &kallyai.AmbiguousError{Answer: refused}, conversation.Answered{Lost: true}, "lost"},
		{"ambiguous around a refusal", nil, &kallyai.AmbiguousError{Err: refused}, conversation.Answered{Lost: true}, "lost"},
		{"refused", nil, fmt.Errorf("create: %w", refused), conversation.Answered{Refusal: &call.Refusal{
			Code: "blocked_number", Message: "no", CorrelationID: "c", UpgradeURL: "https://u"}}, "refused"},
		{"refused without a code", nil, &kallyai.Error{HTTPStatus: 400}, conversation.Answered{Refusal: &call.Refusal{Code: call.Unknown}}, "refused"},
		{"asked to wait", nil, limited, conversation.Answered{Refusal: &call.Refusal{
			Code: "rate_limited", RetryAfter: time.Minute, Passing: true}}, "refused"},
		{"not sent", nil, &kallyai.UnsentError{Err: errors.New("no route")}, conversation.Answered{Refusal: &call.Refusal{
			Code: call.Unsent, Passing: true}}, "not sent"},
		{"signed out", nil, &kallyai.UnsentError{Err: kallyai.ErrSignedOut}, conversation.Answered{Refusal: &call.Refusal{
			Code: kallyai.CodeMissingToken, Passing: true}}, "not sent"},
		{"token refused", nil, &kallyai.UnsentError{Err: &kallyai.Error{HTTPStatus: 401, Code: "token_expired"}},
			conversation.Answered{Refusal: &call.Refusal{Code: "token_expired", Passing: true}}, "not sent"},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			got, how := classify(row.call, row.err)
			if !reflect.DeepEqual(got, row.want) || how != row.how {
				t.Errorf("got %+v %q, want %+v %q", got, how, row.want, row.how)
			}
		})
	}
}

// forgetful is a store that keeps no update while it is full. It hands out jobs all the same.
type forgetful struct {
	store.Store
	full atomic.Bool
}

func (s *forgetful) Update(
	ctx context.Context, event store.EventID, now time.Time, done *store.Lease, keys []store.Key, fn func(store.Records) (store.Changes, error),
) (store.Applied, error) {
	if s.full.Load() {
		return store.Applied{}, errors.New("no space left")
	}
	return s.Store.Update(ctx, event, now, done, keys, fn)
}

// TestCallIsNotSentBeforeItIsKeptThatItIs shows that a request leaves only once a restart would know of it.
func TestCallIsNotSentBeforeItIsKeptThatItIs(t *testing.T) {
	bubble(t, func(t *testing.T) {
		var sent atomic.Int64
		d := &desk{create: func() (*kallyai.Call, error) {
			sent.Add(1)
			return &kallyai.Call{ID: "x", Status: kallyai.StatusBusy}, nil
		}}
		s := &forgetful{Store: memory.New(memory.Options{})}
		w := newWorld(t, nil, func(c *Config) { c.API, c.Store = d.api, s }).run()
		defer w.done()
		id := w.confirm("a", phoneFor("0100"))
		s.full.Store(true)
		pass(t, 5*time.Minute)
		equal(t, "requests while nothing is kept", sent.Load(), 0)
		equal(t, "state while nothing is kept", w.call(id).State, call.Confirmed)
		s.full.Store(false)
		w.drained()
		equal(t, "requests", sent.Load(), 1)
		equal(t, "last words", last(w.room.texts("a")), "end final busy")
	})
}

// TestAnswerIsKeptThroughAFullDisk shows that what was learnt at the cost of a call is not lost while the process lives.
func TestAnswerIsKeptThroughAFullDisk(t *testing.T) {
	bubble(t, func(t *testing.T) {
		var full atomic.Bool
		var sent atomic.Int64
		d := &desk{create: func() (*kallyai.Call, error) {
			full.Store(true)
			sent.Add(1)
			return &kallyai.Call{ID: "x", Status: kallyai.StatusBusy}, nil
		}}
		w := newWorld(t, nil, func(c *Config) {
			c.API = d.api
			c.Store = memory.New(memory.Options{Hook: func(p store.Point) error {
				if full.Load() && p == store.BeforeCommit {
					return errors.New("no space left")
				}
				return nil
			}})
		}).run()
		defer w.done()
		id := w.confirm("a", phoneFor("0100"))
		pass(t, time.Hour)
		equal(t, "state while full", w.call(id).State, call.Dispatching)
		full.Store(false)
		pass(t, 10*time.Second) // it recovers by itself
		w.drained()
		equal(t, "last words", last(w.room.texts("a")), "end final busy")
		equal(t, "requests", sent.Load(), 1)
	})
}

// TestAnswerCountsAlthoughTheLeaseWasLost shows the same for a job that somebody else took meanwhile.
func TestAnswerCountsAlthoughTheLeaseWasLost(t *testing.T) {
	bubble(t, func(t *testing.T) {
		w := newWorld(t, nil, nil)
		d := &desk{create: func() (*kallyai.Call, error) {
			stolen, err := w.store.Claim(t.Context(), dialQueue, time.Now().Add(time.Hour), time.Hour, 1)
			if err != nil || len(stolen) != 1 {
				t.Errorf("claim: %v, %v", stolen, err)
			}
			return &kallyai.Call{ID: "x", Status: kallyai.StatusBusy}, nil
		}}
		w.cfg.API, w.Engine.cfg.API = d.api, d.api
		w.run()
		defer w.done()
		id := w.confirm("a", phoneFor("0100"))
		pass(t, time.Minute)
		equal(t, "state", w.call(id).State, call.Notified)
		w.drained() // the thief never finishes; the job comes back, and there is nothing to send any more
		equal(t, "notices of the end", w.room.count("a", "end"), 1)
	})
}

func TestCallThatOutlastsItsLeaseIsNotSentTwice(t *testing.T) {
	bubble(t, func(t *testing.T) {
		f := newFar(t, sandbox.Config{KeysIgnored: true})
		var stuck atomic.Bool
		w := newWorld(t, f, func(c *Config) {
			c.Lease = time.Minute
			c.Store = stuckLeases{memory.New(memory.Options{}), &stuck}
		}).run()
		defer w.done()
		w.confirm("a", phoneFor("0111")) // talks for ten minutes
		pass(t, 10*time.Second)
		stuck.Store(true)
		w.drained()
		equal(t, "requests", len(f.box.Dialed()), 1)
		equal(t, "last words", last(w.room.texts("a")), "end final success")
	})
}

// stuckLeases is a store whose leases cannot be extended while stuck.
type stuckLeases struct {
	store.Store
	stuck *atomic.Bool
}

func (s stuckLeases) Extend(ctx context.Context, l store.Lease, until time.Time) (store.Lease, error) {
	if s.stuck.Load() {
		return l, errors.New("store is slow")
	}
	return s.Store.Extend(ctx, l, until)
}

// TestNothingIsSentUnderALostLease shows that a worker that was held up between its claim and the sending, so that
// somebody else has the job by now, keeps its hands off the call.
func TestNothingIsSentUnderALostLease(t *testing.T) {
	bubble(t, func(t *testing.T) {
		w := newWorld(t, newFar(t, sandbox.Config{}), nil)
		id := w.confirm("a", phoneFor("0100"))
		pass(t, time.Minute)
		take := func() store.Lease {
			l, err := w.store.Claim(t.Context(), dialQueue, time.Now(), time.Second, 1)
			if err != nil || len(l) != 1 {
				t.Fatalf("claim: %v, %v", l, err)
			}
			return l[0]
		}
		mine := take()
		pass(t, time.Minute)
		take()
		if err := (&dialer{w.Engine}).do(t.Context(), &claim{job: mine.Job, lease: mine}); !errors.Is(err, store.ErrLost) {
			t.Errorf("error %v", err)
		}
		equal(t, "state", w.call(id).State, call.Confirmed)
	})
}

func TestCallTimeoutIsALostAnswer(t *testing.T) {
	bubble(t, func(t *testing.T) {
		f := newFar(t, sandbox.Config{KeysIgnored: true})
		w := newWorld(t, f, func(c *Config) { c.CallTimeout = 2 * time.Minute }).run()
		defer w.done()
		id := w.confirm("a", phoneFor("0111"))
		pass(t, 5*time.Minute)
		equal(t, "state", w.call(id).State, call.Reconciling)
		w.drained()
		equal(t, "last words", last(w.room.texts("a")), "end final success")
		equal(t, "requests", len(f.box.Dialed()), 1)
	})
}

func TestCallThatCannotLeaveIsTriedUntilItExpires(t *testing.T) {
	bubble(t, func(t *testing.T) {
		tries := 0
		w := newWorld(t, nil, func(c *Config) {
			c.API = func(string) (API, error) { tries++; return nil, errors.New("no account store") }
		}).run()
		defer w.done()
		id := w.confirm("a", phoneFor("0100"))
		w.drained()
		equal(t, "state", w.call(id).State, call.Expired)
		if tries < 10 || tries > 25 {
			t.Errorf("%d tries in 15 minutes", tries)
		}
	})
}

func TestFarSideThatIsDownForAWhileIsCalledOnceItIsBack(t *testing.T) {
	bubble(t, func(t *testing.T) {
		f := newFar(t, sandbox.Config{KeysIgnored: true})
		var down atomic.Bool
		down.Store(true)
		w := newWorld(t, f, func(c *Config) {
			c.API = func(string) (API, error) {
				if down.Load() {
					return nil, errors.New("no route")
				}
				return f.client, nil
			}
		}).run()
		defer w.done()
		w.confirm("a", phoneFor("0100"))
		pass(t, 5*time.Minute)
		down.Store(false)
		w.drained()
		equal(t, "last words", last(w.room.texts("a")), "end final success")
		equal(t, "requests", len(f.box.Dialed()), 1)
	})
}

// TestHeldCallIsAskedForAgain shows that a call that may be sent by its times, and that the machine still holds back, is
// neither forgotten nor asked for without a pause.
func TestHeldCallIsAskedForAgain(t *testing.T) {
	bubble(t, func(t *testing.T) {
		h := &holder{bot: bot{policy: policy}}
		f := newFar(t, sandbox.Config{})
		w := newWorld(t, f, func(c *Config) { c.Machine = h }).run()
		defer w.done()
		h.holds.Store(true)
		w.confirm("a", phoneFor("0100"))
		pass(t, time.Minute)
		if n := h.asked.Load(); n < 10 || n > 14 {
			t.Errorf("asked %d times in a minute", n)
		}
		h.holds.Store(false)
		w.drained()
		equal(t, "requests", len(f.box.Dialed()), 1)
	})
}

// holder is a bot that holds calls back for a while.
type holder struct {
	bot
	holds atomic.Bool
	asked atomic.Int64
}

func (h *holder) Step(s conversation.Snapshot, ev conversation.Event, now time.Time) conversation.Decision {
	if d, ok := ev.(conversation.Dial); ok && h.holds.Load() && s.Loaded[requestKey(d.Request)] {
		h.asked.Add(1)
		return conversation.Decision{Snapshot: s}
	}
	return h.bot.Step(s, ev, now)
}

func TestManyPeopleAtOnceEachGetTheirOwnCall(t *testing.T) {
	bubble(t, func(t *testing.T) {
		const people = 60
		f := newFar(t, sandbox.Config{KeysIgnored: true})
		w := newWorld(t, f, nil).run()
		defer w.done()
		var all sync.WaitGroup
		for n := range people {
			all.Go(func() { w.confirm(fmt.Sprint("chat", n), fmt.Sprintf("+1415556%02d02", n)) })
		}
		all.Wait()
		w.drained()
		equal(t, "calls dialled", len(f.box.Dialed()), people)
		for n := range people {
			got := w.room.texts(fmt.Sprint("chat", n))
			if len(got) < 2 || !strings.HasPrefix(got[0], "card") || !strings.HasPrefix(last(got), "end final") {
				t.Errorf("chat %d: %q", n, got)
			}
		}
	})
}
