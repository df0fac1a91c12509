package call_test

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation/call"
)

// noon is when the calls of the tests are confirmed.
var noon = time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC)

// after is a moment a number of minutes after noon.
func after(minutes int) time.Time { return noon.Add(time.Duration(minutes) * time.Minute) }

var plain = call.DefaultPolicy

// keyed is the policy for a far side that honours keys.
var keyed = func() call.Policy {
	p := call.DefaultPolicy
	p.HonoursKeys = true
	return p
}()

var (
	hard    = call.Refusal{Code: "quota_exceeded"}
	passing = call.Refusal{Code: call.Unsent, Passing: true}
	booked  = call.Result{Status: "success", Highlights: "A table is booked."}
)

func fresh() call.Call {
	return call.New("r1", call.KeyFor("d", "r1"), []byte(`{"task":"Book a table."}`), "+14155550100", "Book a table.", noon, noon, time.Time{}, plain)
}

// an event of the state machine at a moment, under a policy.
type event func(c call.Call, now time.Time, p call.Policy) call.Call

var events = map[string]event{
	"begin": func(c call.Call, now time.Time, p call.Policy) call.Call { n, _ := call.Begin(c, now, p); return n },
	"ended": func(c call.Call, now time.Time, _ call.Policy) call.Call {
		return call.Answered(c, "k1", booked, true, now)
	},
	"running": func(c call.Call, now time.Time, _ call.Policy) call.Call {
		return call.Answered(c, "k1", call.Result{Status: "in_progress"}, false, now)
	},
	"refused": func(c call.Call, now time.Time, p call.Policy) call.Call { return call.Refused(c, hard, now, p) },
	"passing": func(c call.Call, now time.Time, p call.Policy) call.Call { return call.Refused(c, passing, now, p) },
	"lost":    call.Lose,
	"looked":  call.Looked,
	"check":   call.CheckAgain,
	"stop":    func(c call.Call, _ time.Time, _ call.Policy) call.Call { n, _ := call.Withdraw(c); return n },
	"halt":    call.Stop,
	"told":    func(c call.Call, _ time.Time, _ call.Policy) call.Call { return call.Tell(c, "m1") },
}

// run takes a fresh call through events, one minute apart, and returns it with the moment of the next event.
func run(t *testing.T, p call.Policy, names ...string) (call.Call, time.Time) {
	t.Helper()
	c := fresh()
	for i, name := range names {
		do, ok := events[name]
		if !ok {
			t.Fatalf("no event %q", name)
		}
		c = do(c, after(i), p)
	}
	return c, after(len(names))
}

// Each row is a call, by the events that brought it there, and the state that each event leads to. A dash says that the
// call is returned as it was.
const arrows = `
call                            | begin       ended    running  refused     passing     lost        looked      check       stop      told      halt
--- without keys
-                               | dispatching -        -        -           -           -           -           -           withdrawn -         withdrawn
begin                           | reconciling final    accepted rejected    confirmed   reconciling -           -           -         -         -
begin passing                   | dispatching final    accepted -           -           -           -           -           withdrawn -         withdrawn
begin lost                      | -           final    accepted -           -           -           reconciling -           -         -         -
begin begin                     | -           final    accepted -           -           -           reconciling -           -         -         -
begin running                   | -           final    accepted -           -           -           accepted    -           -         -         -
begin lost running              | -           final    accepted -           -           -           accepted    -           -         -         -
begin ended                     | -           -        -        -           -           -           -           -           -         notified  -
begin ended told                | -           -        -        -           -           -           -           -           -         notified  -
begin refused                   | -           -        -        -           -           -           -           -           -         rejected  -
stop                            | -           -        -        -           -           -           -           -           -         withdrawn -
--- with keys
begin lost                      | dispatching final    accepted -           -           -           -           -           -         -         reconciling
begin begin                     | dispatching final    accepted -           -           -           -           -           -         -         reconciling
begin lost begin                | confirmed   final    accepted reconciling confirmed   confirmed   -           -           -         -         -
begin lost begin passing        | dispatching final    accepted -           -           -           -           -           -         -         reconciling
begin lost begin refused        | -           final    accepted -           -           -           reconciling -           -         -         -
begin lost begin ended          | -           -        -        -           -           -           -           -           -         notified  -
`

func TestEveryEventInEveryState(t *testing.T) {
	t.Parallel()
	policy := plain
	var heads []string
	for line := range strings.Lines(strings.TrimSpace(arrows)) {
		line = strings.TrimSpace(line)
		if strings.HasPrefix(line, "---") {
			policy = plain
			if strings.Contains(line, "with keys") {
				policy = keyed
			}
			continue
		}
		path, cells, _ := strings.Cut(line, "|")
		path = strings.TrimSpace(path)
		if path == "call" {
			heads = strings.Fields(cells)
			continue
		}
		p := policy
		for i, want := range strings.Fields(cells) {
			name := path + " then " + heads[i]
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				c, now := run(t, p, strings.Fields(strings.TrimPrefix(path, "-"))...)
				got := events[heads[i]](c, now, p)
				if want == "-" {
					if !reflect.DeepEqual(got, c) {
						t.Fatalf("%s changed a %s call to %s: %+v", heads[i], c.State, got.State, got)
					}
					return
				}
				if string(got.State) != want {
					t.Fatalf("%s in %s gives %s, want %s", heads[i], c.State, got.State, want)
				}
			})
		}
	}
}

// The rows that the events alone do not reach: they hang on the clock.
func TestTheClockDecides(t *testing.T) {
	t.Parallel()
	early := fresh()
	early.NotBefore = after(5)
	doubt, _ := run(t, keyed, "begin", "lost")
	looking, _ := run(t, plain, "begin", "lost")
	talking, _ := run(t, plain, "begin", "running", "looked")
	sending, _ := run(t, plain, "begin")
	again, _ := run(t, keyed, "begin", "lost", "begin")
	unsure := call.Looked(looking, looking.LookUntil, plain)
	short := keyed
	short.KeyRetention = 3 * time.Minute
	for _, row := range []struct {
		name   string
		c      call.Call
		event  string
		now    time.Time
		policy call.Policy
		want   call.State
	}{
		{"not sent before it is due", early, "begin", after(5).Add(-1), plain, call.Confirmed},
		{"sent when it is due", early, "begin", after(5), plain, call.Dispatching},
		{"sent at the last moment of its validity", fresh(), "begin", after(15), plain, call.Dispatching},
		{"not sent after its validity", fresh(), "begin", after(15).Add(1), plain, call.Expired},
		{"stopped while it waits", early, "stop", after(1), plain, call.Withdrawn},
		{"refused for now, and no time is left", sending, "passing", after(15), plain, call.Expired},
		{"repeated within retention", doubt, "begin", after(2), keyed, call.Dispatching},
		{"not repeated after retention", doubt, "begin", after(3), short, call.Reconciling},
		{"repeated just before retention ends", doubt, "begin", after(3).Add(-1), short, call.Dispatching},
		{"not repeated after its validity", doubt, "begin", after(15).Add(1), keyed, call.Reconciling},
		{"not repeated once keys are no longer declared", doubt, "begin", after(2), plain, call.Reconciling},
		{"lost again after its validity", again, "lost", after(16), keyed, call.Reconciling},
		{"lost again after retention", again, "lost", after(4), short, call.Reconciling},
		{"found dispatching after its validity", sending, "begin", after(700), keyed, call.Reconciling},
		{"asked to wait past retention", again, "passing", after(4), short, call.Reconciling},
		{"looked up before the end of looking", looking, "looked", looking.LookUntil.Add(-1), plain, call.Reconciling},
		{"looked up at the end of looking", looking, "looked", looking.LookUntil, plain, call.Uncertain},
		{"looked up long after a restart", looking, "looked", after(9000), plain, call.Uncertain},
		{"running for longer than any call", talking, "looked", talking.LookUntil, plain, call.Uncertain},
		{"still running", talking, "looked", talking.LookUntil.Add(-1), plain, call.Accepted},
		{"checked again", unsure, "check", after(60), plain, call.Reconciling},
		{"answered after the doubt was told", unsure, "ended", after(60), plain, call.Final},
		{"heard of after the doubt was told", unsure, "running", after(60), plain, call.Accepted},
		{"uncertain and asked to send", unsure, "begin", after(60), keyed, call.Uncertain},
		{"uncertain and asked to stop", unsure, "stop", after(60), plain, call.Uncertain},
		{"uncertain and told", unsure, "told", after(60), plain, call.Uncertain},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			if got := events[row.event](row.c, row.now, row.policy).State; got != row.want {
				t.Fatalf("%s in %s gives %s, want %s", row.event, row.c.State, got, row.want)
			}
		})
	}
}

func TestOverStates(t *testing.T) {
	t.Parallel()
	for state, want := range map[call.State]bool{
		call.Confirmed: false, call.Dispatching: false, call.Accepted: false, call.Reconciling: false,
		call.Final: true, call.Notified: true, call.Uncertain: true, call.Rejected: true, call.Withdrawn: true, call.Expired: true,
		"no such state": false,
	} {
		if got := state.Over(); got != want {
			t.Errorf("%s is over: %v, want %v", state, got, want)
		}
	}
}

func TestAnUnknownStateIsLeftAlone(t *testing.T) {
	t.Parallel()
	c := fresh()
	c.State = "paused"
	for name, do := range events {
		if got := do(c, after(1), keyed); !reflect.DeepEqual(got, c) {
			t.Errorf("%s changed it to %+v", name, got)
		}
	}
}
