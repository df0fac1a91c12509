package slacktest

import (
	"strings"
	"testing"
)

// heard are the events that come until n are there, acknowledged, in order.
func (l *line) heard(n int) []object {
	l.d.t.Helper()
	var out []object
	for range n {
		f := l.read()
		l.ack(f, nil)
		out = append(out, obj(f.Payload, "event"))
	}
	return out
}

func TestTypedTextIsLinkedAndEscaped(t *testing.T) {
	t.Parallel()
	d := open(t)
	d.team.Person("U002", "Ben")
	for text, want := range map[string]string{
		"a < b & c":                   "a &lt; b &amp; c",
		"call +34 910 00 01 00 now":   "call <tel:+34910000100|+34 910 00 01 00> now",
		"see https://a.example/?a&b":  "see <https://a.example/?a&amp;b>",
		"write to a.b@c.example":      "write to <mailto:a.b@c.example|a.b@c.example>",
		"@Ben and @Kally in #general": "<@U002> and <@UBOT0001> in <#" + d.general.ID + "|general>",
		"@Nobody in #nowhere":         "@Nobody in #nowhere",
	} {
		m := d.ana.Say(d.ana.DM(), text)
		if m.Text != want {
			t.Errorf("%q is kept as %q, want %q", text, m.Text, want)
		}
		plain := strings.NewReplacer("@Ben", "@U002", "@Kally", "@UBOT0001", "#general", "@"+d.general.ID).Replace(text)
		if shown := (Message{Blocks: m.rich}).Shown(); shown != plain {
			t.Errorf("%q is shown as %q", text, shown)
		}
	}
}

func TestMentionComesTwiceWithOneTimestamp(t *testing.T) {
	t.Parallel()
	d := open(t)
	l := d.dial()
	first := d.ana.Say(d.general, "dinner?").TS
	said := d.ana.Mention(d.general, first, "book a table")
	all := l.heard(3)
	if all[1]["type"] != "message" || all[2]["type"] != "app_mention" || all[1]["ts"] != said.TS || all[2]["ts"] != said.TS {
		t.Fatalf("heard are %v", all)
	}
	if all[2]["thread_ts"] != first || all[2]["text"] != "<@UBOT0001> book a table" || all[1]["parent_user_id"] != "U001" || all[1]["channel_type"] != "channel" {
		t.Errorf("the mention is %v", all[2])
	}
}

func TestEventsOfConversations(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name string
		do   func(d *desk)
		want []string // kind, subtype and channel type of each
	}{
		{"direct message", func(d *desk) { d.ana.Tell("hi @Kally") }, []string{"message//im"}},
		{"private channel", func(d *desk) { d.ana.Say(d.team.PrivateChannel("secret", d.ana), "hi") }, []string{"message//group"}},
		{"group of people", func(d *desk) { d.ana.Say(d.team.GroupDM(d.ana), "hi") }, []string{"message//mpim"}},
		{"where the bot is not", func(d *desk) { d.general.RemoveBot(); d.ana.Mention(d.general, "", "hi"); d.ana.Tell("x") }, []string{"message//im"}},
		{"where it is again", func(d *desk) { d.general.RemoveBot(); d.general.InviteBot(); d.ana.Say(d.general, "hi") }, []string{"message//channel"}},
		{"edit", func(d *desk) { _ = d.ana.Edit(d.general, d.ana.Say(d.general, "a").TS, "b") }, []string{"message//channel", "message/message_changed/channel"}},
		{"arrival", func(d *desk) { d.team.Person("U002", "Ben").Enter(d.general) }, []string{"message/channel_join/channel"}},
		{"the bot's own", func(d *desk) { d.post(d.general, nil) }, []string{"message//channel"}},
		{"another bot's", func(d *desk) { p := d.team.Person("U003", "Robo"); p.Bot = true; p.Say(d.general, "beep") }, []string{"message/bot_message/channel"}},
		{"not subscribed", func(d *desk) { d.Subscribe("message.im"); d.ana.Mention(d.general, "", "x"); d.ana.Tell("y") }, []string{"message//im"}},
		{"tab of messages", func(d *desk) { d.ana.OpenMessages() }, []string{"app_home_opened//"}},
		{"assistant", func(d *desk) { d.ana.Turn(d.ana.Assistant(d.general), nil) }, []string{"assistant_thread_started//", "assistant_thread_context_changed//"}},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			d := open(t)
			l := d.dial()
			row.do(d)
			for i, e := range l.heard(len(row.want)) {
				if got := str(e, "type") + "/" + str(e, "subtype") + "/" + str(e, "channel_type"); got != row.want[i] {
					t.Errorf("event %d is %s, want %s", i, got, row.want[i])
				}
			}
			if !d.WaitQuiet(d.ctx) {
				t.Error("more came")
			}
		})
	}
}

func TestOwnMessagesNameTheBot(t *testing.T) {
	t.Parallel()
	d := open(t)
	l := d.dial()
	d.post(d.general, nil)
	if e := l.heard(1)[0]; e["bot_id"] != "BBOT0001" || e["user"] != "UBOT0001" || e["app_id"] != d.AppID {
		t.Errorf("the event is %v", e)
	}
}

func TestOuterEventNamesItsWorkspace(t *testing.T) {
	t.Parallel()
	d := open(t)
	d.team.Enterprise = "E1"
	l := d.dial()
	d.ana.Tell("hi")
	f := l.read()
	l.ack(f, nil)
	auth := list(f.Payload["authorizations"])[0]
	if f.Payload["team_id"] != "T0001" || f.Payload["enterprise_id"] != "E1" || auth["user_id"] != "UBOT0001" || auth["is_bot"] != true ||
		f.Payload["type"] != "event_callback" || f.Payload["api_app_id"] != d.AppID || !strings.HasPrefix(str(f.Payload, "event_id"), "Ev") {
		t.Errorf("around the event is %v", f.Payload)
	}
}

func TestForeignPeopleInASharedChannel(t *testing.T) {
	t.Parallel()
	d := open(t)
	other := d.Team("T0002", "Beta")
	eve := other.Person("U900", "Eve")
	if r := d.ask("users.info", object{"user": "U900"}); r.err() != "user_not_found" {
		t.Error("before there is a channel:", r.object)
	}
	d.general.Share(other)
	d.general.Join(eve)
	l := d.dial()
	eve.Mention(d.general, "", "book")
	f := l.read()
	l.ack(f, nil)
	e := obj(f.Payload, "event")
	if f.Payload["is_ext_shared_channel"] != true || f.Payload["team_id"] != "T0001" || e["user_team"] != "T0002" || e["user"] != "U900" {
		t.Errorf("the event is %v", f.Payload)
	}
	l.heard(1) // the mention itself
	if r := d.ask("users.info", object{"user": "U900"}); obj(r.object, "user")["team_id"] != "T0002" || obj(r.object, "user")["is_stranger"] != true {
		t.Error("users.info:", r.object)
	}
	r := d.ask("conversations.info", object{"channel": d.general.ID})
	if c := obj(r.object, "channel"); c["is_ext_shared"] != true || c["is_member"] != true {
		t.Error("conversations.info:", r.object)
	}
	if r := d.ask("conversations.open", object{"users": "U900"}); r.err() != "user_not_found" {
		t.Error("a direct message with a stranger:", r.object)
	}
	ts := d.post(d.general, object{"blocks": []object{actions("Call now")}})
	l.heard(1)
	eve.Press(d.general, ts, "Call now")
	f = l.read()
	l.ack(f, nil)
	if obj(f.Payload, "user")["team_id"] != "T0002" || obj(f.Payload, "team")["id"] != "T0001" {
		t.Errorf("the press is %v", f.Payload)
	}
}

func TestPeopleHaveZonesAndLanguages(t *testing.T) {
	t.Parallel()
	d := open(t)
	d.ana.Zone, d.ana.Locale = "Europe/Madrid", "es-ES"
	u := obj(d.ask("users.info", object{"user": "U001", "include_locale": "true"}).object, "user")
	if u["tz"] != "Europe/Madrid" || u["locale"] != "es-ES" || u["real_name"] != "Ana" {
		t.Errorf("told is %v", u)
	}
	if u := obj(d.ask("users.info", object{"user": "U001"}).object, "user"); u["locale"] != nil {
		t.Errorf("the language is told unasked: %v", u)
	}
}

func TestWaitingTellsWhatThereIsInstead(t *testing.T) {
	t.Parallel()
	d := open(t)
	d.post(d.general, object{"text": "Hello there", "blocks": []object{{"type": "section", "text": object{"type": "plain_text", "text": "Hello there"}}, actions("Call now")}})
	m, err := d.WaitMessage(d.ctx, d.general, Says("there"))
	if err != nil || m.Labels()[0] != "Call now" || m.Channel() != d.general || !m.Bot() {
		t.Errorf("found is %+v %v", m, err)
	}
	if _, err := d.WaitMessage(d.ctx, d.general, In("", Offers("Call now"))); err != nil {
		t.Error(err)
	}
	short, cancel := contextOf(d)
	cancel()
	if _, err := d.WaitMessage(short, d.general, Says("Goodbye")); err == nil || !strings.Contains(err.Error(), "Hello there") {
		t.Errorf("the error is %v", err)
	}
	if _, err := d.ana.WaitEphemeral(short, d.general, Says("x")); err == nil {
		t.Error("an ephemeral message is found")
	}
	if _, err := d.ana.WaitView(short, nil); err == nil {
		t.Error("a view is found")
	}
}
