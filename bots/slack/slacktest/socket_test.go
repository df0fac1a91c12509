package slacktest

import (
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"
)

func TestTicketOpensOneConnection(t *testing.T) {
	t.Parallel()
	d := open(t)
	address := str(d.send("apps.connections.open", d.AppToken, "application/x-www-form-urlencoded", "").object, "url")
	for i, want := range []int{http.StatusSwitchingProtocols, http.StatusUnauthorized} {
		ws, resp, err := websocket.DefaultDialer.DialContext(d.ctx, address, nil)
		if err == nil {
			defer ws.Close()
		}
		if resp == nil || resp.StatusCode != want {
			t.Fatalf("dial %d: %v %v", i, resp, err)
		}
		_ = resp.Body.Close()
	}
}

func TestTenConnectionsAreOpenAtMost(t *testing.T) {
	t.Parallel()
	d := open(t)
	for range maxSockets {
		d.dial()
	}
	if !d.WaitConnected(d.ctx, maxSockets) || d.Connections() != maxSockets || d.Opened() != maxSockets {
		t.Errorf("%d are open", d.Connections())
	}
	if r := d.send("apps.connections.open", d.AppToken, "application/x-www-form-urlencoded", ""); r.err() != "too_many_websockets" {
		t.Error("one more:", r.object)
	}
}

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

func TestEnvelopesGoToOneOfTheConnections(t *testing.T) {
	t.Parallel()
	d := open(t)
	a, b := d.dial(), d.dial()
	for range 4 {
		d.ana.Tell("hello")
	}
	seen := map[string]bool{}
	for _, l := range []*line{a, b} {
		for range 2 {
			f := l.read()
			seen[f.ID] = true
			b.ack(f, nil) // by whichever connection
		}
	}
	d.until("all are acknowledged", func() bool { return d.Acknowledged() == 4 })
	if len(seen) != 4 {
		t.Errorf("%d envelopes were seen", len(seen))
	}
}

func TestWhatAConnectionLeftIsBroughtToTheNext(t *testing.T) {
	t.Parallel()
	d := open(t)
	a := d.dial()
	d.ana.Tell("hello")
	first := a.read()
	b := d.dial()
	_ = a.ws.Close()
	f := b.read()
	if f.Payload["event_id"] != first.Payload["event_id"] || f.Retry != 1 || f.Why != "connection closed" {
		t.Errorf("brought is %+v", f)
	}
	b.ack(f, nil)
	d.until("acknowledged", func() bool { return d.Pending() == 0 })
}

func TestDisconnects(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		reason string
		wait   time.Duration
	}{
		{"refresh_requested", 0}, {"link_disabled", 0}, {"warning", warnedFor},
	} {
		t.Run(row.reason, func(t *testing.T) {
			t.Parallel()
			d := open(t)
			l := d.dial()
			d.Disconnect(row.reason)
			if f := l.read(); f.Type != "disconnect" || f.Reason != row.reason {
				t.Fatalf("told is %+v", f)
			}
			if row.wait > 0 {
				if d.Connections() != 1 {
					t.Error("it ends before its time")
				}
				d.Advance(row.wait)
			}
			var closed *websocket.CloseError
			if _, _, err := l.ws.ReadMessage(); !errors.As(err, &closed) {
				t.Errorf("the connection ends with %v", err)
			}
			d.until("it is closed", func() bool { return d.Connections() == 0 })
		})
	}
}

func TestDroppedConnectionEndsWithoutAWord(t *testing.T) {
	t.Parallel()
	d := open(t)
	l := d.dial()
	d.Drop()
	_, _, err := l.ws.ReadMessage()
	if closed := new(websocket.CloseError); err == nil || errors.As(err, &closed) && closed.Code != websocket.CloseAbnormalClosure {
		t.Errorf("the connection ends with %v", err)
	}
}

func TestBrokenFrameCanBeAcknowledged(t *testing.T) {
	t.Parallel()
	d := open(t)
	l := d.dial()
	x := d.SendFrame(func(id string) string { return `{"envelope_id":"` + id + `","type":"events_api","payload":[}` })
	_, b, err := l.ws.ReadMessage()
	if err != nil || !strings.HasSuffix(string(b), "[}") {
		t.Fatalf("read is %s %v", b, err)
	}
	l.ack(frame{ID: strings.Split(string(b), `"`)[3]}, nil)
	d.wait(x)
}

func TestUnreadableAcknowledgementsAreViolations(t *testing.T) {
	t.Parallel()
	for _, row := range []struct{ name, frame, want string }{
		{"no JSON", "ok", "no acknowledgement"},
		{"no envelope", `{"payload":{}}`, "names no envelope"},
		{"too long", `{"envelope_id":"envelope-1","payload":"` + strings.Repeat("a", maxAnswer) + `"}`, "at most 20480"},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			d := open(t)
			l := d.dial()
			if err := l.ws.WriteMessage(websocket.TextMessage, []byte(row.frame)); err != nil {
				t.Fatal(err)
			}
			d.until("it is read", func() bool { return len(d.Violations()) > 0 })
			d.expect(row.want)
		})
	}
}

func TestAnswerToACommandIsShown(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name   string
		answer any
		whom   int // ephemeral messages
		all    int
	}{
		{"nothing", nil, 0, 0},
		{"empty", object{}, 0, 0},
		{"to one", object{"text": "On it"}, 1, 0},
		{"to all", object{"text": "On it", "response_type": "in_channel"}, 0, 1},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			d := open(t)
			d.general.RemoveBot() // commands work where the bot is not
			l := d.dial()
			x := d.ana.Slash(d.general, "/kally", "book")
			l.ack(l.read(), row.answer)
			d.wait(x)
			if got := len(d.ana.Ephemerals(d.general)); got != row.whom || len(d.general.Shown()) != row.all {
				t.Errorf("%d are shown to one, %d to all", got, len(d.general.Shown()))
			}
		})
	}
}

func TestPingsComeWithoutBeingAsked(t *testing.T) {
	t.Parallel()
	d := open(t)
	ws := d.connect()
	pinged := make(chan struct{})
	ws.SetPingHandler(func(string) error { close(pinged); return nil })
	go func() {
		for {
			if _, _, err := ws.ReadMessage(); err != nil {
				return
			}
		}
	}()
	select {
	case <-pinged:
	case <-d.ctx.Done():
		t.Error("no ping came")
	}
}
