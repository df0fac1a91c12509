package call_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation/call"
)

func ExampleBegin() {
	now := time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC)
	c := call.New("r1", call.KeyFor("dialogue", "r1"), []byte("{}"), "+14155550100", "Ask for the price.", now, now, time.Time{}, call.DefaultPolicy)

	c, send := call.Begin(c, now, call.DefaultPolicy)
	fmt.Println(c.State, send)

	// The process died before an answer came. The next one finds the call and does not send it again.
	c, send = call.Begin(c, now.Add(time.Minute), call.DefaultPolicy)
	fmt.Println(c.State, send)
	// Output:
	// dispatching true
	// reconciling false
}

func TestWriteAheadNotesTheSending(t *testing.T) {
	t.Parallel()
	c, send := call.Begin(fresh(), after(3), plain)
	if !send || c.Tries != 1 || !c.Dispatched.Equal(after(3)) {
		t.Fatalf("send %v, tries %d, dispatched %s", send, c.Tries, c.Dispatched)
	}
}

func TestOnlyBeginOfAConfirmedCallMaySend(t *testing.T) {
	t.Parallel()
	for _, path := range [][]string{
		{"begin"}, {"begin", "lost"}, {"begin", "running"}, {"begin", "ended"}, {"begin", "ended", "told"}, {"begin", "refused"}, {"stop"},
	} {
		c, now := run(t, plain, path...)
		if next, send := call.Begin(c, now, plain); send || next.State == call.Dispatching {
			t.Errorf("after %v: send %v, state %s", path, send, next.State)
		}
	}
}

func TestALostAnswerIsLookedForAtOnceThenEverMoreSeldom(t *testing.T) {
	t.Parallel()
	c, _ := run(t, plain, "begin")
	c = call.Lose(c, noon, plain)
	if !c.NextLook.Equal(noon) || !c.LookUntil.Equal(noon.Add(plain.ReconcileFor)) || !c.Doubt {
		t.Fatalf("next look %s, until %s, doubt %v", c.NextLook, c.LookUntil, c.Doubt)
	}
	for i, want := range []time.Duration{1, 2, 4, 8, 16, 32, 60, 60, 60} {
		at := c.NextLook
		c = call.Looked(c, at, plain)
		if got := c.NextLook.Sub(at); got != want*time.Second {
			t.Fatalf("look %d is followed by a wait of %s, want %s", i+1, got, want*time.Second)
		}
	}
	for range 100 {
		if c.State != call.Reconciling {
			break
		}
		c = call.Looked(c, c.NextLook, plain)
		if c.NextLook.After(c.LookUntil) {
			t.Fatalf("a look at %s, after the end at %s", c.NextLook, c.LookUntil)
		}
	}
	if c.State != call.Uncertain || !c.NextLook.IsZero() {
		t.Fatalf("state %s, next look %s", c.State, c.NextLook)
	}
}

func TestTheLastLookIsAtTheEndOfLooking(t *testing.T) {
	t.Parallel()
	c, _ := run(t, plain, "begin", "lost")
	for n := 0; n < 9; n++ {
		c = call.Looked(c, c.NextLook, plain)
	}
	c = call.Looked(c, c.LookUntil.Add(-time.Second), plain)
	if !c.NextLook.Equal(c.LookUntil) {
		t.Fatalf("next look %s, want %s", c.NextLook, c.LookUntil)
	}
}

func TestAnAcceptedCallIsFollowedUntilNoCallLastsSoLong(t *testing.T) {
	t.Parallel()
	c, _ := run(t, plain, "begin", "running")
	if c.ID != "k1" || !c.NextLook.Equal(after(1)) || c.Doubt {
		t.Fatalf("id %q, next look %s, doubt %v", c.ID, c.NextLook, c.Doubt)
	}
	began := c.NextLook
	for range 100 {
		if c.State == call.Accepted {
			c = call.Looked(c, c.NextLook, plain)
		}
	}
	last := began.Add(plain.ReconcileFor)
	if c.State != call.Uncertain || !c.LookUntil.Equal(last) {
		t.Fatalf("state %s, looked until %s, want uncertain and %s", c.State, c.LookUntil, last)
	}
}

func TestCheckingAgainIsOneShortRound(t *testing.T) {
	t.Parallel()
	c, _ := run(t, plain, "begin", "lost")
	c = call.Tell(call.Looked(c, c.LookUntil, plain), "m1")
	c = call.CheckAgain(c, after(60), plain)
	if c.State != call.Reconciling || c.Told != "" || !c.NextLook.Equal(after(60)) || !c.LookUntil.Equal(after(61)) {
		t.Fatalf("state %s, told %q, next look %s, until %s", c.State, c.Told, c.NextLook, c.LookUntil)
	}
	if c = call.Looked(c, after(61), plain); c.State != call.Uncertain {
		t.Fatalf("state %s after the round, want uncertain", c.State)
	}
}

func TestCheckingAgainFollowsAKnownCallByItsID(t *testing.T) {
	t.Parallel()
	c, _ := run(t, plain, "begin", "running", "looked")
	c = call.Looked(c, c.LookUntil, plain)
	c = call.CheckAgain(c, after(60), plain)
	if c.State != call.Accepted || c.ID != "k1" {
		t.Fatalf("state %s, id %q, want accepted and k1", c.State, c.ID)
	}
	if c = call.Looked(c, after(61), plain); c.State != call.Uncertain {
		t.Fatalf("state %s after the round, want uncertain", c.State)
	}
}

func TestAnEndThatComesAfterTheDoubtIsToldToo(t *testing.T) {
	t.Parallel()
	c, _ := run(t, plain, "begin", "lost")
	c = call.Tell(call.Looked(c, c.LookUntil, plain), "m1")
	c = call.Answered(c, "k1", booked, true, after(60))
	if c.State != call.Final || c.Told != "" {
		t.Fatalf("state %s, told %q, want final and not told", c.State, c.Told)
	}
	if c = call.Tell(c, "m2"); c.State != call.Notified || c.Told != "m2" {
		t.Fatalf("state %s, told %q, want notified by m2", c.State, c.Told)
	}
}

func TestALateAnswerStopsTheRepeat(t *testing.T) {
	t.Parallel()
	c, now := run(t, keyed, "begin", "lost")
	c = call.Answered(c, "k1", booked, true, now)
	if _, send := call.Begin(c, now.Add(time.Minute), keyed); send || c.State != call.Final || c.Result.Status != "success" {
		t.Fatalf("state %s, sent again: %v", c.State, send)
	}
}

func TestAnAnswerBeforeAnySendingIsNotOurs(t *testing.T) {
	t.Parallel()
	if c := call.Answered(fresh(), "k1", booked, true, noon); c.State != call.Confirmed || c.ID != "" {
		t.Fatalf("state %s, id %q, want confirmed without id", c.State, c.ID)
	}
}

func TestTheTranscriptIsNotKept(t *testing.T) {
	t.Parallel()
	c, now := run(t, plain, "begin")
	r := booked
	r.Transcript = []call.Line{{Speaker: "HUMAN", Text: "Yes."}}
	c = call.Answered(c, "k1", r, true, now)
	if c.Result.Transcript != nil || len(r.Transcript) != 1 {
		t.Fatalf("kept %v, the argument has %v", c.Result.Transcript, r.Transcript)
	}
}

func TestARefusalForNowIsSentAgainAfterAPause(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name  string
		tries int
		wait  time.Duration // as the far side asks
		want  time.Duration
	}{
		{"first", 0, 0, time.Second},
		{"third", 2, 0, 4 * time.Second},
		{"tenth", 9, 0, time.Minute},
		{"asked to wait", 0, 90 * time.Second, 90 * time.Second},
		{"asked to wait less than the pause", 3, time.Second, 8 * time.Second},
		{"asked to wait since yesterday", 0, -time.Hour, time.Second},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			c := fresh()
			c.Tries = row.tries
			c, _ = call.Begin(c, noon, plain)
			key := c.Key
			c = call.Refused(c, call.Refusal{Code: "rate_limited", Passing: true, RetryAfter: row.wait}, noon, plain)
			if got := c.NotBefore.Sub(noon); got != row.want || c.State != call.Confirmed || c.Key != key {
				t.Fatalf("%s after %s with key %s, want confirmed after %s with key %s", c.State, got, c.Key, row.want, key)
			}
		})
	}
}

func TestARepeatIsBoundedThenLookedUp(t *testing.T) {
	t.Parallel()
	c, sent := fresh(), 0
	for m := range 14 { // within its validity
		var send bool
		if c, send = call.Begin(c, after(m), keyed); send {
			sent++
			c = call.Lose(c, after(m), keyed)
		}
	}
	if sent != 6 || c.State != call.Reconciling {
		t.Fatalf("sent %d times, then %s; want once and 5 repeats, then reconciling", sent, c.State)
	}
}

func TestARefusedRepeatDoesNotProveThatTheFirstSendingHadNoEffect(t *testing.T) {
	t.Parallel()
	c, now := run(t, keyed, "begin", "lost", "begin")
	if c = call.Refused(c, hard, now, keyed); c.State != call.Reconciling || !c.Doubt {
		t.Fatalf("state %s, doubt %v, want reconciling in doubt", c.State, c.Doubt)
	}
}

func TestACallInDoubtCannotBeStopped(t *testing.T) {
	t.Parallel()
	c, _ := run(t, keyed, "begin", "lost")
	if _, ok := call.Withdraw(c); ok || c.State != call.Confirmed {
		t.Fatalf("stopped a %s call in doubt: %v", c.State, ok)
	}
}

func TestStoppingTwiceIsStillStopped(t *testing.T) {
	t.Parallel()
	c, ok := call.Withdraw(fresh())
	again, still := call.Withdraw(c)
	if !ok || !still || again.State != call.Withdrawn {
		t.Fatalf("stopped %v, still %v, state %s", ok, still, again.State)
	}
}

func TestCallOfABackupCountsAsSentWhereItMayHaveBeen(t *testing.T) {
	t.Parallel()
	at := time.Date(2026, 11, 20, 17, 0, 0, 0, time.UTC)
	for name, row := range map[string]struct {
		call call.Call
		want call.State
	}{
		"confirmed and due":       {call.Call{State: call.Confirmed, Confirmed: at, NotBefore: at}, call.Dispatching},
		"confirmed for later":     {call.Call{State: call.Confirmed, Confirmed: at, NotBefore: at.Add(2 * time.Hour)}, call.Confirmed},
		"being sent":              {call.Call{State: call.Dispatching, Confirmed: at, NotBefore: at}, call.Dispatching},
		"over":                    {call.Call{State: call.Notified, Confirmed: at, NotBefore: at}, call.Notified},
		"refused once, due again": {call.Call{State: call.Confirmed, Confirmed: at, NotBefore: at.Add(time.Minute), Tries: 2}, call.Dispatching},
	} {
		got := call.Restored(row.call, at.Add(time.Hour))
		if got.State != row.want {
			t.Errorf("%s: got %s, want %s", name, got.State, row.want)
		}
		if got.State == call.Dispatching && row.call.State == call.Confirmed {
			if next, send := call.Begin(got, at.Add(time.Hour), call.DefaultPolicy); send || next.State != call.Reconciling || !next.FirstSent.Equal(at) {
				t.Errorf("%s: then %s, sent %v, looked for from %s", name, next.State, send, next.FirstSent)
			}
		}
	}
}
