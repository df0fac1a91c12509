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
