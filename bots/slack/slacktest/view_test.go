package slacktest

import (
	"fmt"
	"testing"
	"time"
)

// form is a modal with one field of each kind that the project uses.
const form = `{"type":"modal","callback_id":"form","private_metadata":"id7","title":{"type":"plain_text","text":"New call"},
	"submit":{"type":"plain_text","text":"Call"},"notify_on_close":true,"blocks":[
	{"type":"input","block_id":"b_name","label":{"type":"plain_text","text":"Business"},
		"element":{"type":"plain_text_input","action_id":"name","initial_value":"Casa & Pepe","max_length":20}},
	{"type":"input","block_id":"b_day","label":{"type":"plain_text","text":"Day"},"element":{"type":"datepicker","action_id":"day"}},
	{"type":"input","block_id":"b_time","optional":true,"label":{"type":"plain_text","text":"Time (Madrid)"},"hint":{"type":"plain_text","text":"There"},
		"element":{"type":"timepicker","action_id":"time","timezone":"Europe/Madrid"}},
	{"type":"input","block_id":"b_people","label":{"type":"plain_text","text":"People"},
		"element":{"type":"number_input","action_id":"people","is_decimal_allowed":false,"min_value":"1","max_value":"50"}},
	{"type":"input","block_id":"b_lang","label":{"type":"plain_text","text":"Language"},"element":{"type":"static_select","action_id":"lang",
		"options":[{"text":{"type":"plain_text","text":"English"},"value":"en"},{"text":{"type":"plain_text","text":"Español"},"value":"es"}],
		"initial_option":{"text":{"type":"plain_text","text":"English"},"value":"en"}}},
	{"type":"actions","block_id":"b_more","elements":[{"type":"button","action_id":"again","text":{"type":"plain_text","text":"Again"}}]}]}`

// filled is a form that can be submitted.
var filled = map[string]string{"Day": "2026-03-02", "Time (Madrid)": "21:30", "People": "4", "Language": "Español"}

// shown opens the form for Ana by a shortcut.
func (d *desk) form(l *line) {
	d.t.Helper()
	d.ana.Shortcut("new_call")
	f := l.read()
	l.ack(f, nil)
	if r := d.ask("views.open", object{"trigger_id": f.Payload["trigger_id"], "view": form}); r.err() != "" {
		d.t.Fatal(r.object)
	}
}

func TestTriggerOpensOneViewWithinThreeSeconds(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name string
		wait time.Duration
		used bool
		want string
	}{
		{"at once", 0, false, ""},
		{"just in time", 3 * time.Second, false, ""},
		{"late", 3001 * time.Millisecond, false, "expired_trigger_id"},
		{"twice", 0, true, "exchanged_trigger_id"},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			d := open(t)
			l := d.dial()
			d.ana.Shortcut("new_call")
			f := l.read()
			l.ack(f, nil)
			fields := object{"trigger_id": f.Payload["trigger_id"], "view": form}
			if row.used {
				d.ask("views.open", fields)
			}
			d.Advance(row.wait)
			if r := d.ask("views.open", fields); r.err() != row.want {
				t.Errorf("the answer is %v, want %q", r.object, row.want)
			}
			if v, ok := d.ana.View(); ok && (v.Title != "New call" || v.Metadata != "id7" || v.CallbackID != "form") {
				t.Errorf("open is %+v", v)
			}
		})
	}
	d := open(t)
	if r := d.ask("views.open", object{"trigger_id": "1.2.3", "view": form}); r.err() != "invalid_trigger_id" {
		t.Error("made up:", r.object)
	}
}

func TestViewsStackThreeHigh(t *testing.T) {
	t.Parallel()
	d := open(t)
	l := d.dial()
	d.form(l)
	for i, want := range []string{"", "", "push_limit_reached"} {
		d.ana.PressIn("Again")
		if i > 0 {
			d.ana.Shortcut("x")
		}
		f := l.read()
		l.ack(f, nil)
		if r := d.ask("views.push", object{"trigger_id": f.Payload["trigger_id"], "view": small(fmt.Sprint("View ", i))}); r.err() != want {
			t.Errorf("push %d: %v, want %q", i, r.object, want)
		}
	}
	if d.ana.Depth() != 3 {
		t.Errorf("%d are open", d.ana.Depth())
	}
	if _, err := d.ana.Dismiss().Wait(d.ctx); err != nil || d.ana.Depth() != 2 {
		t.Errorf("closing one leaves %d: %v", d.ana.Depth(), err)
	}
}

func TestViewIsUpdatedByIdOrExternalIdAndItsHash(t *testing.T) {
	t.Parallel()
	d := open(t)
	l := d.dial()
	d.form(l)
	if err := d.ana.Fill(map[string]string{"People": "7"}); err != nil {
		t.Fatal(err)
	}
	v, _ := d.ana.View()
	for _, row := range []struct {
		fields object
		want   string
	}{
		{object{"view_id": "V404"}, "not_found"},
		{object{"external_id": "nobody"}, "not_found"},
		{object{"view_id": v.ID, "hash": "old"}, "hash_conflict"},
		{object{"view_id": v.ID, "hash": v.hash}, ""},
		{object{"view_id": v.ID, "hash": v.hash}, "hash_conflict"},
	} {
		row.fields["view"] = form
		if r := d.ask("views.update", row.fields); r.err() != row.want {
			t.Errorf("%v: %v", row.fields["view_id"], r.object)
		}
	}
	if now, _ := d.ana.View(); fieldValue(now, "People") != "7" {
		t.Errorf("what was entered is gone: %+v", now.Fields())
	}
	d.ask("views.update", object{"view_id": v.ID, "view": small("Wait")})
	if r := d.ask("views.update", object{"external_id": "ext-Wait", "view": small("Here")}); r.err() != "" {
		t.Error("by external id:", r.object)
	}
	if now, err := d.ana.WaitView(d.ctx, nil); err != nil || now.Title != "Here" || now.ID != v.ID {
		t.Errorf("shown is %+v %v", now, err)
	}
}

func TestClosedFormTellsTheBotThatAsked(t *testing.T) {
	t.Parallel()
	d := open(t)
	l := d.dial()
	d.form(l)
	x := d.ana.Dismiss()
	f := l.read()
	l.ack(f, nil)
	d.wait(x)
	if f.Payload["type"] != "view_closed" || f.Payload["is_cleared"] != false || d.ana.Depth() != 0 {
		t.Errorf("told is %v", f.Payload)
	}
	if _, err := d.ana.Dismiss().Wait(d.ctx); err == nil {
		t.Error("nothing is closed twice")
	}
}

func TestHomeIsPublishedAndUsed(t *testing.T) {
	t.Parallel()
	d := open(t)
	l := d.dial()
	d.ana.OpenHome()
	f := l.read()
	l.ack(f, nil)
	if e := obj(f.Payload, "event"); e["type"] != "app_home_opened" || e["tab"] != "home" || e["user"] != "U001" || e["view"] != nil {
		t.Errorf("the event is %v", e)
	}
	home := object{"type": "home", "blocks": []object{actions("New call"), {"type": "actions", "elements": []object{{
		"type": "static_select", "action_id": "lang", "placeholder": object{"type": "plain_text", "text": "Language"},
		"options": []object{{"text": object{"type": "plain_text", "text": "Español"}, "value": "es"}},
	}}}}}
	if r := d.ask("views.publish", object{"user_id": "U001", "view": home}); r.err() != "" {
		t.Fatal(r.object)
	}
	if r := d.ask("views.publish", object{"user_id": "U404", "view": home}); r.err() != "user_not_found" {
		t.Error("for nobody:", r.object)
	}
	v, err := d.ana.WaitHome(d.ctx, nil)
	if err != nil || v.Buttons()[0].Text != "New call" || v.Fields()[0].Placeholder != "Language" {
		t.Errorf("home is %+v %v", v, err)
	}
	d.ana.PressHome("New call")
	f = l.read()
	l.ack(f, nil)
	if obj(f.Payload, "container")["type"] != "view" || obj(f.Payload, "view")["id"] != v.ID || f.Payload["response_url"] != nil {
		t.Errorf("the press is %v", f.Payload)
	}
	if _, err := d.ana.PressHome("Old call").Wait(d.ctx); err == nil {
		t.Error("a button that is not there is pressed")
	}
	if r := d.ask("views.publish", object{"user_id": "U001", "view": small("x")}); r.err() != "invalid_arguments" {
		t.Error("a modal as home:", r.object)
	}
	d.expect("is no home")
}

func TestChoiceInAModalTellsTheBotAndStays(t *testing.T) {
	t.Parallel()
	d := open(t)
	l := d.dial()
	d.form(l)
	d.ana.ChooseIn("Language", "Español")
	f := l.read()
	l.ack(f, nil)
	action := list(f.Payload["actions"])[0]
	if str(obj(action, "selected_option"), "value") != "es" || action["block_id"] != "b_lang" {
		t.Errorf("the action is %v", action)
	}
	if v, _ := d.ana.View(); fieldValue(v, "Language") != "Español" {
		t.Errorf("chosen is %+v", v.Fields())
	}
}
