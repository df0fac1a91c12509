package slack

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/conversation/chat"
)

// testReader is the bot UBOT.
var testReader = reader{self: "UBOT", commands: []string{"call", "help", "history"}}

// wrapped is an event as the Events API delivers it to workspace T1.
func wrapped(event, more string) string {
	return `{"type":"event_callback","team_id":"T1","api_app_id":"A1","event_id":"Ev1",` +
		`"authorizations":[{"team_id":"T1","user_id":"UBOT","is_bot":true}]` + more + `,"event":` + event + `}`
}

var private = chat.Address{Platform: "slack", Team: "T1", Chat: "U1", Private: true}

func inChannel(thread string) chat.Address {
	return chat.Address{Platform: "slack", Team: "T1", Chat: "C1", Thread: thread}
}

func TestReadEvent(t *testing.T) {
	t.Parallel()
	ana := chat.Person{ID: "U1"}
	at := moment("1700000000.000100")
	text := func(id string, m chat.Message) *chat.Message {
		m.ID, m.From, m.Time, m.Ref = id, ana, at, reference(strings.Split(id, ":")[2], strings.Split(id, ":")[3])
		if m.Kind == "" {
			m.Kind = chat.Text
		}
		return &m
	}
	const ts = `"ts":"1700000000.000100"`
	for _, row := range []struct {
		name, event, more string
		want              *chat.Message // nil for what is not for the bot
	}{
		{"direct message", `{"type":"message","channel":"D1","channel_type":"im","user":"U1","text":"a table for 4",` + ts + `}`, "",
			text("m:T1:D1:1700000000.000100", chat.Message{At: private, Text: "a table for 4"})},
		{"direct message in a thread", `{"type":"message","channel":"D1","channel_type":"im","user":"U1","text":"8 pm","thread_ts":"1.5",` + ts + `}`, "",
			text("m:T1:D1:1700000000.000100", chat.Message{At: chat.Address{Platform: "slack", Team: "T1", Chat: "U1", Under: "1.5", Private: true}, Text: "8 pm", ReplyTo: "D1/1.5"})},
		{"number made a link", `{"type":"message","channel":"D1","user":"U1","text":"call <tel:+14155550100|415 555 0100>",` + ts + `}`, "",
			text("m:T1:D1:1700000000.000100", chat.Message{At: private, Text: "call 415 555 0100"})},
		{"command in a message", `{"type":"message","channel":"D1","user":"U1","text":" /help me",` + ts + `}`, "",
			text("m:T1:D1:1700000000.000100", chat.Message{At: private, Command: "help", Text: "me"})},
		{"mention begins a thread", `{"type":"app_mention","channel":"C1","user":"U1","text":"<@UBOT> a table",` + ts + `}`, "",
			text("m:T1:C1:1700000000.000100", chat.Message{At: inChannel("1700000000.000100"), Text: "a table"})},
		{"mention in a thread", `{"type":"app_mention","channel":"C1","user":"U1","text":"<@UBOT> 8 pm","thread_ts":"1.5",` + ts + `}`, "",
			text("m:T1:C1:1700000000.000100", chat.Message{At: inChannel("1.5"), Text: "8 pm", ReplyTo: "C1/1.5"})},
		{"mention in a thread that the bot began", `{"type":"app_mention","channel":"C1","user":"U1","text":"<@UBOT> 8 pm","thread_ts":"1.5","parent_user_id":"UBOT",` + ts + `}`, "",
			text("m:T1:C1:1700000000.000100", chat.Message{At: inChannel("1.5"), Text: "8 pm", ReplyTo: "C1/1.5", ReplyToBot: true})},
		{"mention with a command", `{"type":"app_mention","channel":"C1","user":"U1","text":"<@UBOT> /kally history",` + ts + `}`, "",
			text("m:T1:C1:1700000000.000100", chat.Message{At: inChannel("1700000000.000100"), Command: "history"})},
		{"mention alone is answered", `{"type":"app_mention","channel":"C1","user":"U1","text":"<@UBOT>",` + ts + `}`, "",
			text("m:T1:C1:1700000000.000100", chat.Message{At: inChannel("1700000000.000100")})},
		{"the message of a mention has the mention's name", `{"type":"message","channel":"C1","channel_type":"channel","user":"U1","text":"<@UBOT> a table",` + ts + `}`, "",
			text("m:T1:C1:1700000000.000100", chat.Message{At: inChannel("1700000000.000100"), Text: "a table"})},
		{"file without words", `{"type":"message","subtype":"file_share","channel":"D1","user":"U1","text":"","files":[{"id":"F1"}],` + ts + `}`, "",
			text("m:T1:D1:1700000000.000100", chat.Message{At: private})},

		{"what members say to each other", `{"type":"message","channel":"C1","channel_type":"channel","user":"U1","text":"hi <@U2>",` + ts + `}`, "", nil},
		{"its own message", `{"type":"message","channel":"D1","user":"UBOT","text":"hi",` + ts + `}`, "", nil},
		{"another bot", `{"type":"message","channel":"D1","user":"U9","bot_id":"B9","text":"hi",` + ts + `}`, "", nil},
		{"bot message of old", `{"type":"message","subtype":"bot_message","channel":"D1","text":"hi",` + ts + `}`, "", nil},
		{"join", `{"type":"message","subtype":"channel_join","channel":"C1","user":"U1","text":"<@UBOT> joined",` + ts + `}`, "", nil},
		{"deleted", `{"type":"message","subtype":"message_deleted","channel":"D1","deleted_ts":"1.5",` + ts + `}`, "", nil},
		{"an event that nobody asked for", `{"type":"channel_created","channel":{"id":"C1"},"user":{"id":"U1"}}`, "", nil},
		{"mention by nobody", `{"type":"app_mention","channel":"C1","text":"<@UBOT>",` + ts + `}`, "", nil},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			checkRead(t, eventKind, wrapped(row.event, row.more), row.want)
		})
	}
}

func checkRead(t *testing.T, k kind, raw string, want *chat.Message) {
	t.Helper()
	d, err := decode(k, []byte(raw))
	if err != nil {
		t.Fatal(err)
	}
	a, ok := testReader.read(d)
	switch {
	case want == nil && ok:
		t.Fatalf("read as %+v, want nothing", a.message)
	case want == nil:
	case !ok:
		t.Fatalf("read as nothing, want %+v", *want)
	case !reflect.DeepEqual(a.message, *want):
		t.Fatalf("got  %+v\nwant %+v", a.message, *want)
	}
}

func TestEditedMessageIsReadAsItIsNow(t *testing.T) {
	t.Parallel()
	edit := func(now, was string) string {
		return fmt.Sprintf(`{"type":"message","subtype":"message_changed","channel":"D1","ts":"1700000009.1","message":%s,"previous_message":%s}`, now, was)
	}
	said := func(text string) string { return fmt.Sprintf(`{"user":"U1","text":%q,"ts":"1700000000.1"}`, text) }
	checkRead(t, eventKind, wrapped(edit(said("at 9"), said("at 8")), ""), &chat.Message{
		ID: "e:Ev1", Kind: chat.Edited, At: private, From: chat.Person{ID: "U1"}, Text: "at 9", Ref: "D1/1700000000.1", Time: moment("1700000009.1"),
	})
	checkRead(t, eventKind, wrapped(edit(said("at 8"), said("at 8")), ""), nil) // a preview of a link was added
	checkRead(t, eventKind, wrapped(edit(`{"user":"U9","bot_id":"B9","text":"x","ts":"1.1"}`, said("y")), ""), nil)
}

func TestPeopleOfAnotherOrganisationAreForeignWhereAChannelIsShared(t *testing.T) {
	t.Parallel()
	const shared = `,"is_ext_shared_channel":true`
	for _, row := range []struct {
		name, event, more string
		foreign, private  bool
	}{
		{"guest in a shared channel", `{"type":"app_mention","channel":"C1","user":"U1","user_team":"T2","team":"T2","text":"<@UBOT> hi","ts":"1.1"}`, shared, true, false},
		{"ours in a shared channel", `{"type":"app_mention","channel":"C1","user":"U1","user_team":"T1","team":"T1","text":"<@UBOT> hi","ts":"1.1"}`, shared, false, false},
		{"other workspace of the enterprise", `{"type":"app_mention","channel":"C1","user":"U1","user_team":"T2","text":"<@UBOT> hi","ts":"1.1"}`, `,"enterprise_id":"E1"`, false, false},
		{"guest's direct message", `{"type":"message","channel":"D1","user":"U1","team":"T2","text":"hi","ts":"1.1"}`, shared, true, false},
		{"our direct message", `{"type":"message","channel":"D1","user":"U1","team":"T1","text":"hi","ts":"1.1"}`, "", false, true},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			d, err := decode(eventKind, []byte(wrapped(row.event, row.more)))
			if err != nil {
				t.Fatal(err)
			}
			a, ok := testReader.read(d)
			if !ok || a.message.From.Foreign != row.foreign || a.message.At.Private != row.private {
				t.Fatalf("read as %+v", a.message)
			}
		})
	}
}

func TestHomeAndPane(t *testing.T) {
	t.Parallel()
	checkRead(t, eventKind, wrapped(`{"type":"app_home_opened","user":"U1","channel":"D1","tab":"home"}`, ""),
		&chat.Message{ID: "e:Ev1", Kind: chat.Home, At: private, From: chat.Person{ID: "U1"}})
	checkRead(t, eventKind, wrapped(`{"type":"app_home_opened","user":"U1","channel":"D1","tab":"messages"}`, ""), nil)
	pane := private
	pane.Under = "1.5"
	checkRead(t, eventKind, wrapped(`{"type":"assistant_thread_started","assistant_thread":{"user_id":"U1","channel_id":"D1","thread_ts":"1.5"}}`, ""),
		&chat.Message{ID: "e:Ev1", Kind: chat.Began, At: pane, From: chat.Person{ID: "U1"}, Ref: "D1/1.5"})
}

func TestReadCommand(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name, text, channel, channelName string
		command, want                    string
		window                           bool
		elsewhere                        string // name of the place; "-" for none
	}{
		{"request", "book a table for 4", "D1", "directmessage", "", "book a table for 4", false, "-"},
		{"request in a channel", "book a table", "C1", "general", "", "book a table", false, "#general"},
		{"request in a private channel", "book a table", "G1", "privategroup", "", "book a table", false, ""},
		{"command", "help", "D1", "directmessage", "help", "", false, "-"},
		{"command in capitals", "HISTORY all", "D1", "directmessage", "history", "all", false, "-"},
		{"command with a slash", "/call the dentist", "D1", "directmessage", "call", "the dentist", false, "-"},
		{"word that is no command", "dentist tomorrow", "D1", "directmessage", "", "dentist tomorrow", false, "-"},
		{"alone", "", "C1", "general", "", "", true, "#general"},
		{"spaces", "   ", "D1", "directmessage", "", "", true, "-"},
		{"form", "form", "D1", "directmessage", "", "", true, "-"},
		{"form with words", "Form table for 4", "D1", "directmessage", "", "table for 4", true, "-"},
		{"word that begins like form", "formal dinner", "D1", "directmessage", "", "formal dinner", false, "-"},
		{"number made a link", "call <tel:+14155550100|415 555 0100>", "D1", "directmessage", "call", "415 555 0100", false, "-"},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			raw := fmt.Sprintf(`{"team_id":"T1","channel_id":%q,"channel_name":%q,"user_id":"U1","user_name":"ana","text":%q,"trigger_id":"9.9","api_app_id":"A1","is_enterprise_install":"false"}`,
				row.channel, row.channelName, row.text)
			d, err := decode(commandKind, []byte(raw))
			if err != nil {
				t.Fatal(err)
			}
			a, ok := testReader.read(d)
			m := a.message
			if !ok || m.ID != "t:9.9" || m.At != private || m.From.ID != "U1" || m.From.Name != "ana" || m.Kind != chat.Text {
				t.Fatalf("read as %+v", m)
			}
			if m.Command != row.command || m.Text != row.want || (a.trigger != "") != row.window {
				t.Fatalf("command %q, text %q, window %v", m.Command, m.Text, a.trigger != "")
			}
			if got := elsewhereName(m); got != row.elsewhere {
				t.Fatalf("elsewhere is %q, want %q", got, row.elsewhere)
			}
		})
	}
}

func elsewhereName(m chat.Message) string {
	if m.Elsewhere == nil {
		return "-"
	}
	return m.Elsewhere.Name
}

const acting = `"trigger_id":"9.9","api_app_id":"A1","response_url":"https://hooks.example/1","team":{"id":"T1"},"enterprise":null,"user":{"id":"U1","team_id":"T1","name":"ana"}`

func TestReadPress(t *testing.T) {
	t.Parallel()
	person := chat.Person{ID: "U1", Name: "ana"}
	thread := private
	thread.Under = "1.5"
	for _, row := range []struct {
		name, more string
		want       *chat.Message
		window     bool
	}{
		{"in the direct message", `"channel":{"id":"D1"},"message":{"ts":"2.2"},"container":{"message_ts":"2.2","channel_id":"D1"},"actions":[{"action_id":"b0","value":"r1:1:call"}]`,
			&chat.Message{At: private, Ref: "D1/2.2", Data: "r1:1:call"}, false},
		{"in a thread of the direct message", `"channel":{"id":"D1"},"message":{"ts":"2.2","thread_ts":"1.5"},"container":{"message_ts":"2.2"},"actions":[{"action_id":"b0","value":"x"}]`,
			&chat.Message{At: thread, Ref: "D1/2.2", Data: "x"}, false},
		{"on the first message of a thread of the direct message", `"channel":{"id":"D1"},"message":{"ts":"2.2","thread_ts":"2.2"},"container":{"message_ts":"2.2"},"actions":[{"action_id":"b0","value":"x"}]`,
			&chat.Message{At: private, Ref: "D1/2.2", Data: "x"}, false},
		{"in a channel", `"channel":{"id":"C1"},"message":{"ts":"2.2","thread_ts":"1.5"},"container":{"message_ts":"2.2"},"actions":[{"action_id":"b0","value":"x"}]`,
			&chat.Message{At: inChannel("1.5"), Ref: "C1/2.2", Data: "x"}, false},
		{"on a message that only one sees", `"channel":{"id":"C1"},"container":{"message_ts":"2.2","channel_id":"C1","thread_ts":"1.5","is_ephemeral":true},"actions":[{"action_id":"b0","value":"x"}]`,
			&chat.Message{At: inChannel("1.5"), Data: "x"}, false},
		{"on the home page", `"container":{"type":"view","view_id":"V1"},"view":{"id":"V1"},"actions":[{"action_id":"b0","value":"x"}]`,
			&chat.Message{At: private, Data: "x"}, false},
		{"that opens the form", `"channel":{"id":"D1"},"message":{"ts":"2.2"},"actions":[{"action_id":"form","value":"r1:1:form"}]`,
			&chat.Message{At: private, Ref: "D1/2.2", Data: "r1:1:form"}, true},
		{"that opens an address", `"channel":{"id":"D1"},"message":{"ts":"2.2"},"actions":[{"action_id":"b1"}]`, nil, false},
		{"without an action", `"channel":{"id":"D1"},"actions":[]`, nil, false},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			raw := `{"type":"block_actions",` + acting + `,` + row.more + `}`
			if row.want != nil {
				row.want.ID, row.want.From, row.want.Kind = "t:9.9", person, chat.Press
			}
			checkRead(t, interactionKind, raw, row.want)
			d, _ := decode(interactionKind, []byte(raw))
			if a, _ := testReader.read(d); (a.trigger != "") != row.window {
				t.Fatalf("opens a window: %v, want %v", a.trigger != "", row.window)
			}
		})
	}
}

func TestShortcutsOpenTheForm(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name, raw, text, elsewhere string
		ok                         bool
	}{
		{"new call", `{"type":"shortcut","callback_id":"new_call",` + acting + `}`, "", "-", true},
		{"call this number", `{"type":"message_action","callback_id":"call_this_number","channel":{"id":"C1","name":"lunch"},"message":{"user":"U2","text":"Bella &amp; Co <tel:+14155550100|415 555 0100>","ts":"1.1"},` + acting + `}`,
			"Bella & Co 415 555 0100", "#lunch", true},
		{"of another app", `{"type":"shortcut","callback_id":"other",` + acting + `}`, "", "-", false},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			d, err := decode(interactionKind, []byte(row.raw))
			if err != nil {
				t.Fatal(err)
			}
			a, ok := testReader.read(d)
			if ok != row.ok || ok && (a.trigger != "9.9" || a.message.Text != row.text || a.message.Command != "" || elsewhereName(a.message) != row.elsewhere) {
				t.Fatalf("read as %+v, %v", a, ok)
			}
		})
	}
}

func TestSentFormComesFromWhereItWasOpened(t *testing.T) {
	t.Parallel()
	meta := metadata{Form: "r1", Lang: "es", At: inChannel("1.5"), Elsewhere: &chat.Place{At: inChannel(""), Name: "#lunch"}}
	raw := fmt.Sprintf(`{"type":"view_submission",%s,"view":{"id":"V1","callback_id":"form","private_metadata":%q,"state":{"values":{
		"phone":{"v":{"type":"plain_text_input","value":"415 555 0100"}},"date":{"v":{"selected_date":"2026-11-23"}},"time":{"v":{"selected_time":"20:30"}},
		"party_size":{"v":{"value":"4"}},"category":{"v":{"selected_option":{"value":"restaurant"}}},"task":{"v":{"value":null}}}}}}`, acting, meta.String())
	checkRead(t, interactionKind, raw, &chat.Message{
		ID: "t:9.9", Kind: chat.Submitted, At: meta.At, From: chat.Person{ID: "U1", Name: "ana"}, Form: "r1", Lang: "es", Elsewhere: meta.Elsewhere,
		Fields: map[string]string{"phone": "415 555 0100", "date": "2026-11-23", "time": "20:30", "party_size": "4", "category": "restaurant", "task": ""},
	})
}

func FuzzRead(f *testing.F) {
	f.Add("events_api", wrapped(`{"type":"message","channel":"D1","user":"U1","text":"<@UBOT|x> <tel:1|2> hi","ts":"1.1","thread_ts":"1.0"}`, ""))
	f.Add("events_api", wrapped(`{"type":"message","subtype":"message_changed","channel":"C1","message":{"user":"U1"},"previous_message":{}}`, ""))
	f.Add("events_api", wrapped(`{"type":"assistant_thread_started"}`, ""))
	f.Add("slash_commands", `{"team_id":"T1","user_id":"U1","text":"form x","trigger_id":"1"}`)
	f.Add("interactive", `{"type":"block_actions",`+acting+`,"actions":[{"value":"x"}]}`)
	f.Add("interactive", `{"type":"view_submission",`+acting+`,"view":{"callback_id":"form","private_metadata":"{}"}}`)
	f.Add("hello", `{}`)
	f.Fuzz(func(t *testing.T, k, raw string) {
		d, err := decode(kind(k), []byte(raw))
		if err != nil {
			return
		}
		a, ok := testReader.read(d)
		if ok && !a.revoked && (a.message.ID == "" || a.message.From.ID == "" || a.message.At.Platform != Platform) {
			t.Fatalf("read as %+v", a.message)
		}
	})
}
