package slacktest

import (
	"strings"
	"testing"
)

func TestUpdateWithoutBlocksTakesThemAway(t *testing.T) {
	t.Parallel()
	d := open(t)
	ts := d.post(d.general, object{"blocks": []object{actions("Call now")}})
	if got := d.general.Shown()[0].Labels(); len(got) != 1 || got[0] != "Call now" {
		t.Fatalf("buttons are %q", got)
	}
	if r := d.ask("chat.update", object{"channel": d.general.ID, "ts": ts, "text": "Done &amp; dusted"}); r.err() != "" {
		t.Fatal(r.object)
	}
	m := d.general.Shown()[0]
	if m.Shown() != "Done & dusted" || len(m.Labels()) != 0 || m.Edits != 1 || m.TS != ts {
		t.Errorf("shown is %q with %q", m.Shown(), m.Labels())
	}
}

func TestUpdatesAndDeletionsAreRefusedAsSlackDoes(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name, method string
		set          func(d *desk, ts string) (channel, message string)
		want         string
	}{
		{"gone", "chat.update", func(d *desk, ts string) (string, string) { d.general.Delete(ts); return d.general.ID, ts }, "message_not_found"},
		{"too old", "chat.update", func(d *desk, ts string) (string, string) { d.general.Freeze(ts); return d.general.ID, ts }, "edit_window_closed"},
		{"somebody's", "chat.update", func(d *desk, _ string) (string, string) { return d.general.ID, d.ana.Say(d.general, "x").TS }, "cant_update_message"},
		{"no channel", "chat.update", func(_ *desk, ts string) (string, string) { return "C404", ts }, "channel_not_found"},
		{"fine", "chat.update", func(d *desk, ts string) (string, string) { return d.general.ID, ts }, ""},
		{"gone", "chat.delete", func(d *desk, ts string) (string, string) { d.general.Delete(ts); return d.general.ID, ts }, "message_not_found"},
		{"somebody's", "chat.delete", func(d *desk, _ string) (string, string) { return d.general.ID, d.ana.Say(d.general, "x").TS }, "cant_delete_message"},
		{"fine", "chat.delete", func(d *desk, ts string) (string, string) { return d.general.ID, ts }, ""},
	} {
		t.Run(row.method+" "+row.name, func(t *testing.T) {
			t.Parallel()
			d := open(t)
			channel, ts := row.set(d, d.post(d.general, nil))
			if r := d.ask(row.method, object{"channel": channel, "ts": ts, "text": "New"}); r.err() != row.want {
				t.Errorf("the answer is %v, want %q", r.object, row.want)
			}
			if row.method == "chat.delete" && row.want == "" && len(d.general.Shown()) != 0 {
				t.Error("it is still shown")
			}
		})
	}
}

func TestEditOfMoreThanItsLimitIsRefused(t *testing.T) {
	t.Parallel()
	d := open(t)
	ts := d.post(d.general, nil)
	r := d.ask("chat.update", object{"channel": d.general.ID, "ts": ts, "text": strings.Repeat("a", 4001)})
	if r.err() != "msg_too_long" {
		t.Error("the answer is", r.object)
	}
	if v := d.Violations(); len(v) != 2 {
		t.Errorf("violations are %q", v)
	}
	d.record.Pardon()
}

func TestEphemeralMessageIsForOnePersonAndCannotBeUpdated(t *testing.T) {
	t.Parallel()
	d := open(t)
	ben := d.team.Person("U002", "Ben")
	d.general.Join(ben)
	r := d.ask("chat.postEphemeral", object{"channel": d.general.ID, "user": "U001", "text": "Only you"})
	ts := str(r.object, "message_ts")
	if r.err() != "" || ts == "" {
		t.Fatal(r.object)
	}
	if len(d.ana.Ephemerals(d.general)) != 1 || len(ben.Ephemerals(d.general)) != 0 || len(d.general.Shown()) != 0 {
		t.Error("it is shown to others")
	}
	if r := d.ask("chat.update", object{"channel": d.general.ID, "ts": ts, "text": "x"}); r.err() != "message_not_found" {
		t.Error("update:", r.object)
	}
	if r := d.ask("chat.postEphemeral", object{"channel": d.general.ID, "user": "U404", "text": "x"}); r.err() != "user_not_in_channel" {
		t.Error("to a stranger:", r.object)
	}
}
