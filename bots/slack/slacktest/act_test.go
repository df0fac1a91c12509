package slacktest

import (
	"testing"
)

func TestPressesAndChoicesNameTheirMessage(t *testing.T) {
	t.Parallel()
	d := open(t)
	l := d.dial()
	first := d.ana.Say(d.general, "x").TS
	ts := d.post(d.general, object{"thread_ts": first, "blocks": []object{
		actions("Call & tell"),
		{"type": "actions", "block_id": "pick", "elements": []object{{
			"type": "datepicker", "action_id": "day", "placeholder": object{"type": "plain_text", "text": "Day"},
		}}},
	}})
	l.heard(2)
	d.ana.Press(d.general, ts, "Call & tell")
	d.ana.Choose(d.general, ts, "Day", "2026-03-02")
	for i, want := range []string{"go", "day"} {
		f := l.read()
		l.ack(f, nil)
		a, c := list(f.Payload["actions"])[0], obj(f.Payload, "container")
		if a["action_id"] != want || c["message_ts"] != ts || c["thread_ts"] != first || f.Payload["response_url"] == nil || f.Payload["trigger_id"] == nil {
			t.Errorf("action %d is %v in %v", i, a, c)
		}
		if want == "day" && a["selected_date"] != "2026-03-02" {
			t.Errorf("the day is %v", a)
		}
		if want == "go" && obj(a, "text")["text"] != "Call &amp; tell" {
			t.Errorf("the label is %v", a)
		}
	}
	for name, x := range map[string]*Delivery{
		"no message":        d.ana.Press(d.general, "1.1", "Call now"),
		"no button":         d.ana.Press(d.general, ts, "Fly"),
		"no field":          d.ana.Choose(d.general, ts, "Hour", "x"),
		"no value":          d.ana.Choose(d.general, ts, "Day", "x"),
		"somebody's":        d.ana.Press(d.general, first, "x"),
		"no shortcut there": d.ana.MessageShortcut(d.general, "1.1", "x"),
		"no view":           d.ana.PressIn("x"),
	} {
		if _, err := x.Wait(d.ctx); err == nil {
			t.Errorf("%s: it works", name)
		}
	}
}

func TestShortcutOnAMessageBringsTheMessage(t *testing.T) {
	t.Parallel()
	d := open(t)
	l := d.dial()
	ts := d.team.Person("U002", "Ben").Say(d.general, "Casa Pepe +34 910 000 100").TS
	l.heard(1)
	d.ana.MessageShortcut(d.general, ts, "call_number")
	f := l.read()
	l.ack(f, nil)
	m := obj(f.Payload, "message")
	if f.Payload["type"] != "message_action" || f.Payload["callback_id"] != "call_number" || m["user"] != "U002" ||
		m["text"] != "Casa Pepe <tel:+34910000100|+34 910 000 100>" || obj(f.Payload, "channel")["id"] != d.general.ID {
		t.Errorf("the shortcut is %v", f.Payload)
	}
}
