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
