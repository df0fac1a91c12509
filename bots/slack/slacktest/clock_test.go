package slacktest

import (
	"context"
	"testing"
	"time"
)

func contextOf(d *desk) (context.Context, context.CancelFunc) { return context.WithCancel(d.ctx) }

func TestClockStandsStillUntilItIsMoved(t *testing.T) {
	t.Parallel()
	d := open(t)
	at := time.Date(2026, time.March, 2, 9, 0, 0, 0, time.UTC)
	d.SetClock(at)
	var rang []int
	d.mu.Lock()
	for i, after := range []time.Duration{3 * time.Second, time.Second, 2 * time.Second} {
		d.clock.after(after, func() { rang = append(rang, i) })
	}
	dropped := d.clock.after(time.Second, func() { t.Error("a dropped alarm rings") })
	d.clock.drop(dropped)
	d.mu.Unlock()
	d.Advance(2 * time.Second)
	if len(rang) != 2 || rang[0] != 1 || rang[1] != 2 || !d.Now().Equal(at.Add(2*time.Second)) {
		t.Errorf("rang are %v at %s", rang, d.Now())
	}
	if !d.AdvanceToNext() || d.AdvanceToNext() || len(rang) != 3 || !d.Now().Equal(at.Add(3*time.Second)) {
		t.Errorf("rang are %v at %s", rang, d.Now())
	}
}

func TestFlowingClockRingsByItself(t *testing.T) {
	t.Parallel()
	d := open(t)
	l := d.dial()
	began := d.Now()
	d.Flow(1000)
	x := d.ana.Shortcut("x")
	l.read()
	if _, err := x.Wait(d.ctx); err == nil {
		t.Error("it was acknowledged")
	}
	d.Flow(0)
	at := d.Now()
	if at.Before(began.Add(patience)) || !d.Now().Equal(at) {
		t.Errorf("the clock shows %s", at)
	}
}

func TestPercentiles(t *testing.T) {
	t.Parallel()
	var l Latencies
	if l.Percentile(99) != 0 {
		t.Error("of none:", l.Percentile(99))
	}
	for i := range 1000 {
		l = append(l, Latency{"events_api", time.Duration(1000-i) * time.Millisecond})
	}
	for p, want := range map[float64]time.Duration{
		0: time.Millisecond, 50: 500 * time.Millisecond, 99: 990 * time.Millisecond, 99.9: 999 * time.Millisecond, 100: time.Second,
	} {
		if got := l.Percentile(p); got != want {
			t.Errorf("%v percent took %s, want %s", p, got, want)
		}
	}
	if got := l.String(); got != "1000 acknowledgements: p50 500ms, p99 990ms, p99.9 999ms, longest 1s" {
		t.Error(got)
	}
}
