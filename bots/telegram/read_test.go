package telegram

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/go-telegram/bot/models"

	"github.com/kallybot/kallybot/conversation/chat"
)

var (
	self  = identity{id: 4711, username: "kally_bot"}
	ana   = chat.Person{ID: "7", Name: "Ana Ruiz"}
	alone = chat.Address{Platform: Platform, Chat: "7", Private: true}
	group = chat.Address{Platform: Platform, Chat: "-100"}
	topic = chat.Address{Platform: Platform, Chat: "-100", Thread: "3"}
	when  = time.Unix(1_770_000_000, 0).UTC()
)

const (
	fromAna = `"from":{"id":7,"is_bot":false,"first_name":"Ana","last_name":"Ruiz","language_code":"es-MX"}`
	fromUs  = `"from":{"id":4711,"is_bot":true,"first_name":"Kally"}`
	inside  = `"chat":{"id":7,"type":"private","first_name":"Ana"}`
	among   = `"chat":{"id":-100,"type":"supergroup","title":"Us"}`
	atTime  = `"message_id":5,"date":1770000000`
)

// private and public are updates with a message of Ana's.
func private(fields string) string {
	return fmt.Sprintf(`{"update_id":9,"message":{%s,%s,%s,%s}}`, atTime, fromAna, inside, fields)
}

func public(fields string) string {
	return fmt.Sprintf(`{"update_id":9,"message":{%s,%s,%s,%s}}`, atTime, fromAna, among, fields)
}

// said is what a message of Ana's becomes.
func said(at chat.Address, change func(m *chat.Message)) *chat.Message {
	m := &chat.Message{
		ID: "telegram:4711:9", At: at, From: ana, Time: when, Kind: chat.Text, Lang: "es-MX",
		Ref: chat.Ref(at.Chat + "/5"),
	}
	change(m)
	return m
}

func text1(s string) func(*chat.Message) { return func(m *chat.Message) { m.Text = s } }

func forwarded(s string) func(*chat.Message) {
	return func(m *chat.Message) { m.Text, m.Forwarded = s, true }
}

func commanded(name, rest string) func(*chat.Message) {
	return func(m *chat.Message) { m.Command, m.Text = name, rest }
}

func shared(c chat.Contact) func(*chat.Message) {
	return func(m *chat.Message) { m.Kind, m.Contact = chat.Shared, &c }
}

// membership is a change of the bot's own standing.
func membership(chatField, before, now string) string {
	return fmt.Sprintf(`{"update_id":9,"my_chat_member":{%s,%s,"date":1770000000,"old_chat_member":%s,"new_chat_member":%s}}`,
		chatField, fromAna, before, now)
}

const (
	member   = `{"status":"member","user":{"id":4711,"is_bot":true}}`
	left     = `{"status":"left","user":{"id":4711,"is_bot":true}}`
	kicked   = `{"status":"kicked","user":{"id":4711,"is_bot":true},"until_date":0}`
	admin    = `{"status":"administrator","user":{"id":4711,"is_bot":true}}`
	mute     = `{"status":"restricted","user":{"id":4711,"is_bot":true},"is_member":true,"can_send_messages":false}`
	speaking = `{"status":"restricted","user":{"id":4711,"is_bot":true},"is_member":true,"can_send_messages":true}`
)

func moved(kind chat.Kind, at chat.Address) *chat.Message {
	return said(at, func(m *chat.Message) { m.Kind, m.Ref = kind, "" })
}

func pressing(at chat.Address) *chat.Message {
	return said(at, func(m *chat.Message) { m.Kind, m.Data, m.Time = chat.Press, "c:1", time.Time{} })
}

const vCard = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Casa\r\n  Pepe\r\nitem1.TEL;TYPE=work:+34 910 00 00 00\r\nTEL:+1\r\nORG:Pepe\\, S.A.;Bar\r\nEND:VCARD"

var reads = []struct {
	name, update string
	want         *chat.Message // nil: nobody's message to the bot
}{
	{"text", private(`"text":"Mesa para 4 🍝"`), said(alone, text1("Mesa para 4 🍝"))},
	{"caption", private(`"photo":[{"file_id":"a"}],"caption":"call this"`), said(alone, text1("call this"))},
	{"photo without words", private(`"photo":[{"file_id":"a"}]`), said(alone, text1(""))},
	{"sticker in a group", public(`"sticker":{"file_id":"a"}`), nil},
	{"command", private(`"text":"/start"`), said(alone, commanded("start", ""))},
	{"deep link", private(`"text":"/start login_Ab-9"`), said(alone, commanded("start", "login_Ab-9"))},
	{"command in capitals", private(`"text":"/CALL book\na table"`), said(alone, commanded("call", "book\na table"))},
	{"command with our name", public(`"text":"/call@Kally_Bot the dentist"`), said(group, commanded("call", "the dentist"))},
	{"command with another's name", public(`"text":"/call@other_bot x"`), nil},
	{"command with another's name in private", private(`"text":"/call@other_bot x"`), nil},
	{"command inside a sentence", private(`"text":"é /call x","entities":[{"type":"bot_command","offset":2,"length":5}]`), said(alone, text1("é /call x"))},
	{"path", private(`"text":"/home/ana","entities":[{"type":"bot_command","offset":0,"length":5}]`), said(alone, text1("/home/ana"))},
	{"forwarded command", private(`"text":"/cancel","forward_origin":{"type":"hidden_user","date":1,"sender_user_name":"x"}`), said(alone, forwarded("/cancel"))},
	{"talk among members", public(`"text":"shall we eat?"`), nil},
	{"command in a group", public(`"text":"/help"`), said(group, commanded("help", ""))},
	{"mention", public(`"text":"😀 @Kally_Bot, book a table","entities":[{"type":"mention","offset":3,"length":10}]`), said(group, text1("😀 book a table"))},
	{"mention at the start", public(`"text":"@kally_bot /call x","entities":[{"type":"mention","offset":0,"length":10}]`), said(group, commanded("call", "x"))},
	{"mention by hand", public(`"text":"Kally book","entities":[{"type":"text_mention","offset":0,"length":5,"user":{"id":4711}}]`), said(group, text1("book"))},
	{"mention of another", public(`"text":"@other_bot book","entities":[{"type":"mention","offset":0,"length":10}]`), nil},
	{"mention alone", public(`"text":"@kally_bot","entities":[{"type":"mention","offset":0,"length":10}]`), nil},
	{"mention outside the text", public(`"text":"hi","entities":[{"type":"mention","offset":-5,"length":900},{"type":"mention","offset":70,"length":9}]`), nil},
	{"reply to us in a group", public(`"text":"at 8","reply_to_message":{"message_id":4,"date":1,` + fromUs + `,` + among + `,"text":"At what time?"}`),
		said(group, func(m *chat.Message) {
			m.Text, m.ReplyTo, m.ReplyText, m.ReplyToBot = "at 8", "-100/4", "At what time?", true
		})},
	{"reply to a member", public(`"text":"at 8","reply_to_message":{"message_id":4,"date":1,` + fromAna + `,` + among + `,"text":"when?"}`), nil},
	{"reply to a number", private(`"text":"call this","reply_to_message":{"message_id":4,"date":1,` + fromAna + `,` + inside + `,"text":"Pepe 910000000"}`),
		said(alone, func(m *chat.Message) { m.Text, m.ReplyTo, m.ReplyText = "call this", "7/4", "Pepe 910000000" })},
	{"reply to a contact", private(`"text":"call this","reply_to_message":{"message_id":4,"date":1,` + fromAna + `,` + inside + `,"contact":{"phone_number":"910000000","first_name":"Pepe"}}`),
		said(alone, func(m *chat.Message) { m.Text, m.ReplyTo, m.ReplyText = "call this", "7/4", "Pepe 910000000" })},
	{"reply to a quoted part", private(`"text":"this","quote":{"text":"910","position":5},"reply_to_message":{"message_id":4,"date":1,` + fromAna + `,` + inside + `,"text":"Pepe 910"}`),
		said(alone, func(m *chat.Message) { m.Text, m.ReplyTo, m.ReplyText = "this", "7/4", "910" })},
	{"quote of another chat", private(`"text":"this","quote":{"text":"910","position":5}`),
		said(alone, func(m *chat.Message) { m.Text, m.ReplyText = "this", "910" })},
	{"topic", public(`"text":"/call x","is_topic_message":true,"message_thread_id":3,"reply_to_message":{"message_id":3,"date":1,` + fromUs + `,` + among + `,"forum_topic_created":{"name":"a","icon_color":1}}`),
		said(topic, commanded("call", "x"))},
	{"talk in a topic that we opened", public(`"text":"x","is_topic_message":true,"message_thread_id":3,"reply_to_message":{"message_id":3,"date":1,` + fromUs + `,` + among + `,"forum_topic_created":{"name":"a","icon_color":1}}`), nil},
	{"thread that is no topic", public(`"text":"/call x","message_thread_id":3`), said(group, commanded("call", "x"))},
	{"own contact", private(`"contact":{"phone_number":"+34600000000","first_name":"Ana","user_id":7}`), said(alone, shared(chat.Contact{Name: "Ana", Phone: "+34600000000", Own: true}))},
	{"another's contact", private(`"contact":{"phone_number":"910000000","first_name":"Casa","last_name":"Pepe","user_id":8}`), said(alone, shared(chat.Contact{Name: "Casa Pepe", Phone: "910000000"}))},
	{"contact without account", private(`"contact":{"phone_number":"910000000","first_name":"Pepe"}`), said(alone, shared(chat.Contact{Name: "Pepe", Phone: "910000000"}))},
	{"contact of a card", private(`"contact":{"phone_number":"","first_name":"","vcard":` + quoted(vCard) + `}`), said(alone, shared(chat.Contact{Name: "Casa Pepe", Phone: "+34 910 00 00 00"}))},
	{"contact in a group", public(`"contact":{"phone_number":"910000000","first_name":"Pepe"}`), nil},
	{"contact as reply in a group", public(`"contact":{"phone_number":"910000000","first_name":"Pepe"},"reply_to_message":{"message_id":4,"date":1,` + fromUs + `,` + among + `,"text":"?"}`),
		said(group, func(m *chat.Message) {
			shared(chat.Contact{Name: "Pepe", Phone: "910000000"})(m)
			m.ReplyTo, m.ReplyText, m.ReplyToBot = "-100/4", "?", true
		})},
	{"venue", private(`"venue":{"location":{"latitude":40.4,"longitude":-3.7},"title":"Casa Pepe","address":"Calle 1"},"location":{"latitude":40.4,"longitude":-3.7}`), said(alone, func(m *chat.Message) {
		m.Kind, m.Contact, m.Location = chat.Shared, &chat.Contact{Name: "Casa Pepe"}, &chat.Location{Latitude: 40.4, Longitude: -3.7}
	})},
	{"forwarded contact", private(`"forward_origin":{"type":"hidden_user","date":1,"sender_user_name":"x"},"contact":{"phone_number":"910000000","first_name":"Pepe","user_id":8}`),
		said(alone, func(m *chat.Message) {
			shared(chat.Contact{Name: "Pepe", Phone: "910000000"})(m)
			m.Forwarded = true
		})},
	{"location", private(`"location":{"latitude":40.4,"longitude":-3.7}`), said(alone, func(m *chat.Message) {
		m.Kind, m.Location = chat.Shared, &chat.Location{Latitude: 40.4, Longitude: -3.7}
	})},
	{"edit", strings.Replace(private(`"text":"at 9","edit_date":1770000060`), `"message"`, `"edited_message"`, 1), said(alone, func(m *chat.Message) {
		m.Kind, m.Text, m.Time = chat.Edited, "at 9", when.Add(time.Minute)
	})},
	{"edit of a command", strings.Replace(private(`"text":"/call at 9","edit_date":1770000060`), `"message"`, `"edited_message"`, 1), said(alone, func(m *chat.Message) {
		m.Kind, m.Command, m.Text, m.Time = chat.Edited, "call", "at 9", when.Add(time.Minute)
	})},
	{"edit among members", strings.Replace(public(`"text":"at 9","edit_date":1`), `"message"`, `"edited_message"`, 1), nil},
	{"live location moves", strings.Replace(private(`"location":{"latitude":1,"longitude":2},"edit_date":1`), `"message"`, `"edited_message"`, 1), nil},
	{"reply markup of a photo changes", strings.Replace(private(`"photo":[{"file_id":"a"}],"edit_date":1`), `"message"`, `"edited_message"`, 1), nil},
	{"press", `{"update_id":9,"callback_query":{"id":"1","chat_instance":"1","data":"c:1",` + fromAna + `,"message":{` + atTime + `,` + fromUs + `,` + inside + `,"text":"card"}}}`, pressing(alone)},
	{"press in a topic", `{"update_id":9,"callback_query":{"id":"1","chat_instance":"1","data":"c:1",` + fromAna + `,"message":{` + atTime + `,` + fromUs + `,` + among + `,"text":"card","is_topic_message":true,"message_thread_id":3}}}`, pressing(topic)},
	{"press of an old message", `{"update_id":9,"callback_query":{"id":"1","chat_instance":"1","data":"c:1",` + fromAna + `,"message":{"message_id":5,"date":0,` + among + `}}}`, pressing(group)},
	{"press without message", `{"update_id":9,"callback_query":{"id":"1","chat_instance":"1","data":"c:1","inline_message_id":"x",` + fromAna + `}}`, nil},
	{"press with no message", `{"update_id":9,"callback_query":{"id":"1","chat_instance":"1","data":"c:1",` + fromAna + `,"message":null}}`, nil},
	{"press of a game", `{"update_id":9,"callback_query":{"id":"1","chat_instance":"1","game_short_name":"g",` + fromAna + `,"message":{` + atTime + `,` + inside + `}}}`, nil},
	{"blocked", membership(inside, member, kicked), moved(chat.Gone, alone)},
	{"unblocked", membership(inside, kicked, member), moved(chat.Back, alone)},
	{"removed from a group", membership(among, admin, left), moved(chat.Gone, group)},
	{"added to a group", membership(among, left, member), moved(chat.Back, group)},
	{"silenced", membership(among, member, mute), moved(chat.Gone, group)},
	{"may speak again", membership(among, mute, speaking), moved(chat.Back, group)},
	{"made administrator", membership(among, member, admin), nil},
	{"added to a channel", membership(`"chat":{"id":-200,"type":"channel"}`, left, admin), nil},
	{"group migrates", public(`"migrate_to_chat_id":-1009876543210`), said(group, func(m *chat.Message) {
		m.Kind, m.Text, m.Ref = chat.Moved, "-1009876543210", ""
	})},
	{"group was migrated", public(`"migrate_from_chat_id":-99`), said(group, func(m *chat.Message) {
		m.Kind, m.At.Chat, m.Text, m.Ref = chat.Moved, "-99", "-100", ""
	})},
	{"new members", public(`"new_chat_members":[{"id":8,"first_name":"Ben"}]`), nil},
	{"another bot", `{"update_id":9,"message":{` + atTime + `,"from":{"id":8,"is_bot":true,"first_name":"B"},` + inside + `,"text":"hi"}}`, nil},
	{"no sender", `{"update_id":9,"message":{` + atTime + `,` + among + `,"text":"/help"}}`, nil},
	{"forwarded in a way to come", private(`"text":"/cancel","forward_origin":{"type":"telepathy","date":1}`), said(alone, forwarded("/cancel"))},
	{"with media to come", private(`"text":"Mesa para 4","paid_media":{"star_count":1,"paid_media":[{"type":"hologram"}]}`), said(alone, text1("Mesa para 4"))},
	{"reply to something to come", private(`"text":"call this","reply_to_message":{"message_id":4,"date":1,` + fromAna + `,` + inside + `,"text":"910","chat_background_set":{"type":{"type":"hologram"}}}`),
		said(alone, func(m *chat.Message) { m.Text, m.ReplyTo, m.ReplyText = "call this", "7/4", "910" })},
	{"press under something to come", `{"update_id":9,"callback_query":{"id":"1","chat_instance":"1","data":"c:1",` + fromAna + `,"message":{` + atTime + `,` + fromUs + `,` + inside + `,"forward_origin":{"type":"telepathy"}}}}`, pressing(alone)},
	{"unknown kind", `{"update_id":9,"made_up":{"a":1}}`, nil},
	{"52 bits", strings.ReplaceAll(private(`"text":"x","made_up":[1]`), `"id":7`, `"id":4503599627370495`),
		said(chat.Address{Platform: Platform, Chat: "4503599627370495", Private: true}, func(m *chat.Message) { m.Text, m.From.ID = "x", "4503599627370495" })},
}

func quoted(s string) string {
	b, _ := json.Marshal(s)
	return string(b)
}

func TestRead(t *testing.T) {
	t.Parallel()
	for _, row := range reads {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			u := decode([]byte(row.update))
			if u.err != nil {
				t.Fatal(u.err)
			}
			got, ok := read(self, u.read)
			if !ok {
				if row.want != nil {
					t.Fatalf("is nobody's, want %+v", row.want)
				}
				return
			}
			if row.want == nil {
				t.Fatalf("is %+v, want nothing", got)
			}
			if !reflect.DeepEqual(got, *row.want) {
				t.Errorf("got  %+v\nwant %+v", got, *row.want)
			}
		})
	}
}

func TestEveryCommandIsOursUntilTheNameIsKnown(t *testing.T) {
	t.Parallel()
	u := decode([]byte(public(`"text":"/call@kally_bot x"`)))
	if m, ok := read(identity{id: 4711}, u.read); !ok || m.Command != "call" {
		t.Errorf("got %+v, %t", m, ok)
	}
	u = decode([]byte(public(`"text":"@kally_bot x","entities":[{"type":"mention","offset":0,"length":10}]`)))
	if m, ok := read(identity{id: 4711}, u.read); ok {
		t.Errorf("a name that may be anybody's is taken as ours: %+v", m)
	}
}

func TestUpdateIsQueuedWithItsChat(t *testing.T) {
	t.Parallel()
	for _, row := range reads {
		u := decode([]byte(row.update))
		if row.want == nil {
			continue
		}
		at := row.want.At.Chat
		if row.name == "group was migrated" {
			at = row.want.Text // before all that is written in the new group
		}
		if u.lane() != at {
			t.Errorf("%s: lane %q, want %q", row.name, u.lane(), at)
		}
	}
}

func TestSpan16(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name, text     string
		offset, length int
		want           string
	}{
		{"plain", "a /call b", 2, 5, "/call"},
		{"after two bytes", "é /call", 2, 5, "/call"},
		{"after a pair", "😀 /call", 3, 5, "/call"},
		{"to the end", "a /call", 2, 5, "/call"},
		{"too long", "a /call", 2, 99, "/call"},
		{"inside a pair", "😀x", 1, 2, "x"},
		{"behind the end", "abc", 9, 1, ""},
		{"negative", "abc", -1, 2, ""},
		{"empty text", "", 0, 5, ""},
		{"nothing", "abc", 1, 0, ""},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			from, to := span16(row.text, row.offset, row.length)
			if got := row.text[from:to]; got != row.want {
				t.Errorf("got %q, want %q", got, row.want)
			}
		})
	}
}

func TestReadCard(t *testing.T) {
	t.Parallel()
	for _, row := range []struct{ name, card, property, want string }{
		{"name folded", vCard, "FN", "Casa Pepe"},
		{"first number, in a group, with a type", vCard, "TEL", "+34 910 00 00 00"},
		{"organisation without its unit", vCard, "ORG", "Pepe, S.A."},
		{"number as address", "TEL;VALUE=uri:tel:+34910000000", "TEL", "+34910000000"},
		{"lower case", "fn:Pepe", "FN", "Pepe"},
		{"no card", "Pepe", "FN", ""},
		{"empty", "", "TEL", ""},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			if got := readCard(row.card)[row.property]; got != row.want {
				t.Errorf("got %q, want %q", got, row.want)
			}
		})
	}
}

func FuzzRead(f *testing.F) {
	for _, row := range reads {
		f.Add([]byte(row.update))
	}
	f.Add([]byte(`{"update_id":1,"message":{"text":"/a","entities":[{"type":"mention","offset":9007199254740993,"length":-1}],"chat":{},"from":{}}}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		u := decode(raw)
		if (u.err == nil) != (u.read != nil) {
			t.Fatalf("decoded to %+v", u)
		}
		u.lane()
		if u.read == nil {
			return
		}
		m, ok := read(self, u.read)
		if !ok {
			return
		}
		if m.ID == "" || m.From.ID == "" || m.At.Chat == "" || m.At.Platform != Platform || m.Kind == "" {
			t.Errorf("incomplete message %+v", m)
		}
		if !utf8.ValidString(m.Text) || !utf8.ValidString(m.ReplyText) || strings.ToLower(m.Command) != m.Command {
			t.Errorf("message %+v", m)
		}
		if _, err := json.Marshal(m); err != nil {
			t.Error(err)
		}
	})
}

func TestPressInALibraryMessageWithoutAnythingIsNoPanic(t *testing.T) {
	t.Parallel()
	if m, ok := read(self, &models.Update{ID: 1, CallbackQuery: &models.CallbackQuery{Data: "x"}}); ok {
		t.Errorf("got %+v", m)
	}
}
