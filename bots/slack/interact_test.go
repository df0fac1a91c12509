package slack

import (
	"fmt"
	"testing"

	"github.com/kallybot/kallybot/conversation/chat"
)

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
