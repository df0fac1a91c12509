package slacktest

import (
	"sync"

	"github.com/gorilla/websocket"
)

// frame is a frame of Socket Mode as the bot sees it.
type frame struct {
	ID      string `json:"envelope_id"`
	Type    string `json:"type"`
	Payload object `json:"payload"`
	Retry   int    `json:"retry_attempt"`
	Why     string `json:"retry_reason"`
	Reason  string `json:"reason"`
	Accepts bool   `json:"accepts_response_payload"`
}

// line is a connection of Socket Mode as a bot has it.
type line struct {
	d  *desk
	ws *websocket.Conn
	mu sync.Mutex // one writes at a time
}

// dial opens a connection and reads its hello.
func (d *desk) dial() *line {
	d.t.Helper()
	l := &line{d: d, ws: d.connect()}
	if f := l.read(); f.Type != "hello" {
		d.t.Fatalf("the first frame is %+v", f)
	}
	return l
}

// connect opens a connection that nothing was read from.
func (d *desk) connect() *websocket.Conn {
	d.t.Helper()
	r := d.send("apps.connections.open", d.AppToken, "application/x-www-form-urlencoded", "")
	if r.err() != "" {
		d.t.Fatalf("apps.connections.open: %v", r.object)
	}
	ws, resp, err := websocket.DefaultDialer.DialContext(d.ctx, str(r.object, "url"), nil)
	if err != nil {
		d.t.Fatal(err)
	}
	_ = resp.Body.Close()
	d.t.Cleanup(func() { _ = ws.Close() })
	deadline, _ := d.ctx.Deadline()
	_ = ws.SetReadDeadline(deadline)
	return ws
}

func (l *line) read() frame {
	l.d.t.Helper()
	var f frame
	if err := l.ws.ReadJSON(&f); err != nil {
		l.d.t.Fatal("read a frame:", err)
	}
	return f
}

// ack acknowledges, with a payload that may be nil.
func (l *line) ack(f frame, payload any) {
	l.d.t.Helper()
	o := object{"envelope_id": f.ID}
	if payload != nil {
		o["payload"] = payload
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if err := l.ws.WriteJSON(o); err != nil {
		l.d.t.Error("acknowledge:", err)
	}
}
