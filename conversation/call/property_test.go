package call_test

import (
	"bytes"
	"encoding/json"
	"reflect"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/kallybot/kallybot/conversation/call"
)

// life is a call under random events, with what was seen of it so far.
type life struct {
	c      call.Call
	now    time.Time
	p      call.Policy
	born   call.Call
	sent   int       // sendings so far
	open   bool      // a sending whose answer is not known
	proven bool      // the last sending was refused for now: a proof of no effect
	lost   bool      // an answer was lost, at any time
	doubt  bool      // an answer was lost and nothing settled it
	first  time.Time // when the first sending in doubt was begun
	begun  time.Time // when the last sending was begun
}

// policies draws a policy that declares keys honoured or not, with retentions shorter and longer than the validity.
func policies(t *rapid.T, keys bool) call.Policy {
	p := call.DefaultPolicy
	p.HonoursKeys = keys
	p.ValidFor = minutes(t, "valid for", 15, 40, 3, 0)
	p.ReconcileFor = minutes(t, "reconcile for", 20, 1, 0)
	p.KeyRetention = minutes(t, "retention", 60, 1440, 4, 0)
	return p
}

// minutes draws one of a few durations, since the borders are what matters.
func minutes(t *rapid.T, label string, from ...int) time.Duration {
	return time.Duration(rapid.SampledFrom(from).Draw(t, label)) * time.Minute
}

func begun(t *rapid.T, keys bool) *life {
	l := &life{now: noon, p: policies(t, keys)}
	due := noon.Add(minutes(t, "due", 0, 0, 0, 5))
	var limit time.Time
	if rapid.Bool().Draw(t, "appointment") {
		limit = noon.Add(minutes(t, "limit", 10, 60, 0, -5))
	}
	l.c = call.New("r1", call.KeyFor("d", "r1"), []byte(`{"task":"t"}`), "+14155550100", "Ask for the price.", noon, due, limit, l.p)
	l.born = l.c
	return l
}

// apply does one event twice on the same argument, and holds that it is pure before it takes the result.
func (l *life) apply(t *rapid.T, name string, do func(call.Call) (call.Call, bool)) (before call.Call, flag bool) {
	t.Helper()
	kept := copied(l.c)
	next, flag := do(l.c)
	if !reflect.DeepEqual(l.c, kept) {
		t.Fatalf("%s changed its argument from %+v to %+v", name, kept, l.c)
	}
	twin, again := do(l.c)
	if flag != again || !reflect.DeepEqual(next, twin) {
		t.Fatalf("%s gives %+v, then %+v", name, next, twin)
	}
	before, l.c = l.c, next
	return before, flag
}

// copied shares nothing with c.
func copied(c call.Call) call.Call {
	c.Body = bytes.Clone(c.Body)
	if c.Result != nil {
		r := *c.Result
		c.Result = &r
	}
	if c.Refusal != nil {
		r := *c.Refusal
		c.Refusal = &r
	}
	return c
}

// survives holds that the call is the same after a round trip through JSON.
func (l *life) survives(t *rapid.T) {
	t.Helper()
	data, err := json.Marshal(l.c)
	if err != nil {
		t.Fatalf("encode: %v", err)
	}
	var c call.Call
	if err := json.Unmarshal(data, &c); err != nil {
		t.Fatalf("decode: %v", err)
	}
	if !reflect.DeepEqual(c, l.c) {
		t.Fatalf("JSON made %+v of %+v", c, l.c)
	}
}

func (l *life) begin(t *rapid.T) {
	before, send := l.apply(t, "begin", func(c call.Call) (call.Call, bool) { return call.Begin(c, l.now, l.p) })
	if before.State == call.Dispatching {
		l.lose()
	}
	if send != (before.State == call.Confirmed && l.c.State == call.Dispatching) {
		t.Fatalf("send is %v from %s to %s", send, before.State, l.c.State)
	}
	if send {
		l.sending(t)
	}
}

// sending holds what must be true of every sending.
func (l *life) sending(t *rapid.T) {
	t.Helper()
	end := l.born.NotAfter
	switch {
	case l.now.Before(l.born.NotBefore) || l.now.After(end):
		t.Fatalf("sent at %s, allowed from %s to %s", l.now, l.born.NotBefore, end)
	case l.open:
		t.Fatal("sent while the answer to another sending is open")
	case l.lost && !l.p.HonoursKeys:
		t.Fatal("sent again after an answer was lost, to a far side that need not honour keys")
	case l.sent > 0 && !l.doubt && !l.proven:
		t.Fatal("sent again without a proof that the last sending had no effect")
	case l.doubt && !l.now.Before(l.first.Add(l.p.KeyRetention)):
		t.Fatalf("repeated at %s, the first sending in doubt was at %s, keys are kept for %s", l.now, l.first, l.p.KeyRetention)
	}
	l.sent, l.open, l.proven, l.begun = l.sent+1, true, false, l.now
}

func (l *life) lose() {
	if !l.doubt {
		l.first = l.begun
	}
	l.open, l.lost, l.doubt = false, true, true
}

func (l *life) answered(t *rapid.T) {
	id := rapid.SampledFrom([]string{"", "k1", "k2"}).Draw(t, "id")
	final := rapid.Bool().Draw(t, "final")
	before, _ := l.apply(t, "answered", func(c call.Call) (call.Call, bool) {
		return call.Answered(c, id, booked, final, l.now), false
	})
	if l.sent > 0 && !before.State.Over() || before.State == call.Uncertain {
		if l.c.State != call.Final && l.c.State != call.Accepted {
			t.Fatalf("an answer in %s was ignored", before.State)
		}
		l.open, l.doubt = false, false
	}
}

func (l *life) refused(t *rapid.T) {
	r := call.Refusal{Code: "c", Passing: rapid.Bool().Draw(t, "passing")}
	r.RetryAfter = minutes(t, "retry after", 0, 0, 1, 10)
	before, _ := l.apply(t, "refused", func(c call.Call) (call.Call, bool) { return call.Refused(c, r, l.now, l.p), false })
	if before.State == call.Dispatching {
		l.open, l.proven = false, r.Passing
	}
}

func (l *life) losing(t *rapid.T) {
	before, _ := l.apply(t, "lose", func(c call.Call) (call.Call, bool) { return call.Lose(c, l.now, l.p), false })
	if before.State == call.Dispatching {
		l.lose()
	}
}

func (l *life) withdrawn(t *rapid.T) {
	before, ok := l.apply(t, "withdraw", call.Withdraw)
	if ok != (l.c.State == call.Withdrawn) {
		t.Fatalf("withdraw of %s says %v, state %s", before.State, ok, l.c.State)
	}
}

func (l *life) halted(t *rapid.T) {
	before, _ := l.apply(t, "stop", func(c call.Call) (call.Call, bool) { return call.Stop(c, l.now, l.p), false })
	if before.State == call.Confirmed && l.c.State == call.Confirmed {
		t.Fatal("a call that waits may still be sent after the operator stopped all calls")
	}
}

func (l *life) told(t *rapid.T) {
	before, _ := l.apply(t, "tell", func(c call.Call) (call.Call, bool) { return call.Tell(c, "m1"), false })
	if before.State.Over() != (l.c.Told == "m1") && before.Told == "" {
		t.Fatalf("told of %s: %q", before.State, l.c.Told)
	}
}

// check holds what must be true of every call at every time.
func (l *life) check(t *rapid.T) {
	c := l.c
	if c.Key != l.born.Key || string(c.Body) != string(l.born.Body) || c.Hash != l.born.Hash || c.Phone != l.born.Phone ||
		c.Task != l.born.Task || c.Request != l.born.Request || !c.NotAfter.Equal(l.born.NotAfter) || c.NotBefore.Before(l.born.NotBefore) {
		t.Fatalf("what was confirmed changed: %+v, was %+v", c, l.born)
	}
	if c.Tries != l.sent {
		t.Fatalf("tries %d, sendings %d", c.Tries, l.sent)
	}
	switch c.State {
	case call.Withdrawn, call.Expired, call.Rejected:
		if l.open || l.doubt {
			t.Fatalf("%s, while a sending is open (%v) or in doubt (%v)", c.State, l.open, l.doubt)
		}
	case call.Final, call.Notified:
		if c.Result == nil {
			t.Fatalf("%s without result", c.State)
		}
	case call.Reconciling, call.Accepted:
		if c.NextLook.IsZero() {
			t.Fatalf("%s without a next look: it would be lost silently", c.State)
		}
	case call.Confirmed:
		if c.Doubt != l.doubt {
			t.Fatalf("doubt %v, want %v", c.Doubt, l.doubt)
		}
	}
	if l.sent == 0 && c.State != call.Confirmed && c.State != call.Withdrawn && c.State != call.Expired {
		t.Fatalf("%s without a sending", c.State)
	}
	l.survives(t)
	l.ends(t)
}

// ends lets time pass with nothing but the program's own events, and holds that the call comes to an end.
func (l *life) ends(t *rapid.T) {
	c, now := l.c, l.now
	for range 200 {
		if c.State.Over() {
			return
		}
		now = now.Add(time.Minute)
		c, _ = call.Begin(c, now, l.p)
		c = call.Looked(c, now, l.p)
	}
	t.Fatalf("a %s call is still %s after %s", l.c.State, c.State, now.Sub(l.now))
}

// deed is something that may happen to a call.
type deed = func(*life, *rapid.T)

// deeds are all that may happen, in the order of their weight: the generator prefers the first ones.
var deeds = []deed{
	(*life).begin, (*life).wait, (*life).losing, (*life).refused, (*life).looked,
	(*life).answered, (*life).told, (*life).checked, (*life).withdrawn, (*life).halted,
}

// fitting are the deeds that lead a call on, so that long lives are not rare.
var fitting = map[call.State][]deed{
	call.Confirmed:   {(*life).wait, (*life).begin},
	call.Dispatching: {(*life).losing, (*life).refused, (*life).wait},
	call.Reconciling: {(*life).looked, (*life).wait},
	call.Accepted:    {(*life).looked, (*life).wait},
	call.Uncertain:   {(*life).checked, (*life).told},
}

// changes are deeds of the operator.
var changes = []deed{
	func(l *life, _ *rapid.T) { l.p.HonoursKeys = !l.p.HonoursKeys },
	func(l *life, t *rapid.T) { l.p.KeyRetention = minutes(t, "retention", 60, 1440, 4, 0) },
}

func (l *life) wait(t *rapid.T) {
	l.now = l.now.Add(time.Duration(rapid.SampledFrom([]int{10, 60, 1, 300, 1200}).Draw(t, "seconds")) * time.Second)
}

func (l *life) looked(t *rapid.T) {
	l.apply(t, "looked", func(c call.Call) (call.Call, bool) { return call.Looked(c, l.now, l.p), false })
}

func (l *life) checked(t *rapid.T) {
	l.apply(t, "check again", func(c call.Call) (call.Call, bool) { return call.CheckAgain(c, l.now, l.p), false })
}

// lives is how many calls each check takes through random deeds, since many of them end early.
const lives = 5

func live(t *rapid.T, keys bool, deeds []deed) {
	for range lives {
		l := begun(t, keys)
		for range 30 {
			from := deeds
			if fit := fitting[l.c.State]; fit != nil && rapid.Bool().Draw(t, "fits") {
				from = fit
			}
			from[rapid.IntRange(0, len(from)-1).Draw(t, "deed")](l, t)
			l.check(t)
		}
	}
}

func TestNoCallIsSentTwiceWithoutKeys(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) { live(t, false, deeds) })
}

func TestACallIsRepeatedOnlyWhereKeysAreHonoured(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) { live(t, true, deeds) })
}

func TestAPolicyThatChangesIsHeldFromThenOn(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) { live(t, true, slices.Concat(deeds, changes)) })
}
