package slacktest

import (
	"encoding/json"
	"testing"
	"time"
)

// command has Ana give a command and returns its response_url.
func (d *desk) command(l *line) string {
	d.t.Helper()
	x := d.ana.Slash(d.general, "/kally", "book")
	f := l.read()
	l.ack(f, nil)
	d.wait(x)
	return str(f.Payload, "response_url")
}

func (d *desk) respondTo(address string, o object) reply {
	d.t.Helper()
	b, _ := json.Marshal(o)
	return d.send(address, "", "application/json", string(b))
}

func TestResponseURLWorksFiveTimes(t *testing.T) {
	t.Parallel()
	d := open(t)
	d.general.RemoveBot()
	address := d.command(d.dial())
	for i := range 5 {
		if r := d.respondTo(address, object{"text": "Hello"}); r.status != 200 {
			t.Fatalf("use %d: %v", i, r.object)
		}
	}
	if r := d.respondTo(address, object{"text": "Hello"}); r.status != 404 || r.err() != "used_url" {
		t.Error("the sixth use:", r.object)
	}
	if got := len(d.ana.Ephemerals(d.general)); got != 5 {
		t.Errorf("%d are shown", got)
	}
	if r := d.respondTo(d.http.URL+"/response/R404", object{"text": "x"}); r.status != 404 {
		t.Error("an address of nobody:", r.object)
	}
}

func TestResponseURLLivesHalfAnHour(t *testing.T) {
	t.Parallel()
	d := open(t)
	address := d.command(d.dial())
	d.Advance(30 * time.Minute)
	if r := d.respondTo(address, object{"text": "Hello"}); r.status != 200 {
		t.Error("in time:", r.object)
	}
	d.Advance(time.Second)
	if r := d.respondTo(address, object{"text": "Hello"}); r.err() != "expired_url" {
		t.Error("late:", r.object)
	}
}

func TestResponseURLReplacesAndDeletes(t *testing.T) {
	t.Parallel()
	d := open(t)
	l := d.dial()
	address := d.command(l)
	if r := d.respondTo(address, object{"text": "x", "replace_original": true}); r.err() != "message_not_found" {
		t.Error("nothing to replace:", r.object)
	}
	d.respondTo(address, object{"text": "Wait", "blocks": []object{actions("Stop")}})
	e := d.ana.Ephemerals(d.general)[0]
	d.ana.Press(d.general, e.TS, "Stop")
	f := l.read()
	l.ack(f, nil)
	if f.Payload["message"] != nil || obj(f.Payload, "container")["is_ephemeral"] != true {
		t.Errorf("the press tells of %v", f.Payload)
	}
	if r := d.respondTo(str(f.Payload, "response_url"), object{"text": "Stopped", "replace_original": true}); r.status != 200 {
		t.Fatal(r.object)
	}
	e = d.ana.Ephemerals(d.general)[0]
	if e.Shown() != "Stopped" || len(e.Buttons()) != 0 || e.Edits != 1 {
		t.Errorf("shown is %q with %q", e.Shown(), e.Labels())
	}
	if r := d.respondTo(address, object{"delete_original": true}); r.status != 200 || len(d.ana.Ephemerals(d.general)) != 0 {
		t.Error("delete:", r.object)
	}
}

func TestResponseURLReplacesAMessageOfTheChannel(t *testing.T) {
	t.Parallel()
	d := open(t)
	l := d.dial()
	ts := d.post(d.general, object{"blocks": []object{actions("Stop")}})
	l.ack(l.read(), nil) // the bot's own message
	d.ana.Press(d.general, ts, "Stop")
	f := l.read()
	l.ack(f, nil)
	d.respondTo(str(f.Payload, "response_url"), object{"text": "Stopped", "replace_original": true})
	if m := d.general.Shown(); len(m) != 1 || m[0].Shown() != "Stopped" {
		t.Errorf("shown is %+v", m)
	}
	f = l.read()
	l.ack(f, nil)
	if e := obj(f.Payload, "event"); e["subtype"] != "message_changed" {
		t.Errorf("told is %v", e)
	}
}

func TestResponsesAreCheckedAndFail(t *testing.T) {
	t.Parallel()
	d := open(t)
	address := d.command(d.dial())
	if r := d.respondTo(address, object{"blocks": []object{{"type": "divider"}}}); r.status != 200 {
		t.Error(r.object)
	}
	d.expect("no text for notifications")
	if r := d.send(address, "", "application/json", "{"); r.status != 400 {
		t.Error("no JSON:", r)
	}
	d.Fail(Fault{Method: "response_url", Status: 500, Error: "server_error"})
	if r := d.respondTo(address, object{"text": "x"}); r.status != 500 {
		t.Error("a fault:", r)
	}
	if got := len(d.Requests("response_url")); got != 3 {
		t.Errorf("%d requests are kept", got)
	}
}
