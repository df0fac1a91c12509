package slacktest

import (
	"errors"
	"testing"
	"time"
)

func TestEventIsBroughtAgainAtOnceAfterOneAndFiveMinutes(t *testing.T) {
	t.Parallel()
	d := open(t)
	l := d.dial()
	d.ana.Tell("hello")
	first := l.read()
	if first.Type != "events_api" || first.Retry != 0 || first.Accepts {
		t.Fatalf("first is %+v", first)
	}
	for i, wait := range []time.Duration{patience, patience + time.Minute, patience + 5*time.Minute} {
		d.Advance(wait - time.Nanosecond)
		if i == 0 && d.flying() != 1 {
			t.Fatal("given up too early")
		}
		d.Advance(time.Nanosecond)
		f := l.read()
		if f.Retry != i+1 || f.Why != "timeout" || f.ID == first.ID || f.Payload["event_id"] != first.Payload["event_id"] {
			t.Fatalf("retry %d is %+v", i+1, f)
		}
	}
	d.Advance(patience)
	if heard, err := d.Heard(d.ctx, d.deliveries[0].TS); heard || err != nil {
		t.Error("heard all the same:", err)
	}
	if lost := d.Lost(); len(lost) != 1 || lost[0].Name != "message.im" || d.Pending() != 0 || d.Acknowledged() != 0 {
		t.Errorf("lost are %+v", lost)
	}
}

func TestLateAcknowledgementChangesNothing(t *testing.T) {
	t.Parallel()
	d := open(t)
	l := d.dial()
	d.ana.Tell("hello")
	first := l.read()
	d.Advance(patience)
	again := l.read()
	l.ack(first, nil) // too late
	l.ack(again, nil)
	d.until("acknowledged", func() bool { return d.Pending() == 0 })
	if a := d.deliveries[0].ack; a.Attempt != 2 || len(d.Lost()) != 0 || len(d.Latencies()) != 1 {
		t.Errorf("acknowledged is %+v", a)
	}
}

func TestCommandsAndPressesAreNeverBroughtAgain(t *testing.T) {
	t.Parallel()
	d := open(t)
	l := d.dial()
	x := d.ana.Slash(d.general, "/kally", "book")
	if f := l.read(); f.Type != "slash_commands" || !f.Accepts {
		t.Fatalf("the command is %+v", f)
	}
	y := d.ana.Shortcut("new_call")
	l.read()
	d.Advance(patience)
	for _, x := range []*Delivery{x, y} {
		if _, err := x.Wait(d.ctx); !errors.Is(err, ErrUnanswered) {
			t.Errorf("%s ends with %v", x.Name, err)
		}
	}
	d.ana.Tell("next")
	if f := l.read(); obj(f.Payload, "event")["text"] != "next" {
		t.Errorf("brought is %+v", f)
	} else {
		l.ack(f, nil)
	}
}

func TestWithoutAConnectionCommandsFailAndEventsWait(t *testing.T) {
	t.Parallel()
	d := open(t)
	if _, err := d.ana.Slash(d.general, "/kally", "x").Wait(d.ctx); !errors.Is(err, ErrUnanswered) {
		t.Error("the command ends with", err)
	}
	d.ana.Tell("hello")
	l := d.dial()
	if !d.AdvanceToNext() {
		t.Fatal("nothing is to come")
	}
	f := l.read()
	if f.Retry != 2 || f.Why != "no connection" {
		t.Errorf("brought is %+v", f)
	}
	l.ack(f, nil)
	if !d.WaitQuiet(d.ctx) {
		t.Error("not acknowledged")
	}
}

func TestHastenedEventComesWithoutTheClock(t *testing.T) {
	t.Parallel()
	d := open(t)
	said := d.ana.Tell("hello") // nobody listens, now and at once after
	if d.Reachable() {
		t.Error("somebody is there")
	}
	l := d.dial()
	d.Hasten()
	f := l.read()
	l.ack(f, nil)
	if !d.WaitQuiet(d.ctx) || f.Retry != 2 {
		t.Errorf("brought is %+v", f)
	}
	if heard, err := d.Heard(d.ctx, said.TS); !heard || err != nil {
		t.Error("not heard:", err)
	}
	if d.Hasten(); d.Acknowledged() != 1 || d.deliveries[0].TS != said.TS || d.AdvanceToNext() {
		t.Error("it comes again")
	}
}
