package chat_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/kallybot/kallybot/conversation/chat"
)

// again is v after a round trip through JSON.
func again[T any](t *rapid.T, v T) T {
	t.Helper()
	data, err := json.Marshal(v)
	if err != nil {
		t.Fatalf("encode: %v", err)
	}
	var got T
	if err := json.Unmarshal(data, &got); err != nil {
		t.Fatalf("decode %s: %v", data, err)
	}
	return got
}

// some draws nothing or a few of what from gives.
func some[T any](t *rapid.T, label string, from func(label string) T) []T {
	var all []T
	for i := range rapid.IntRange(0, 3).Draw(t, label) {
		all = append(all, from(fmt.Sprint(label, i)))
	}
	return all
}

// maybe draws nil or what from gives.
func maybe[T any](t *rapid.T, label string, from func() T) *T {
	if !rapid.Bool().Draw(t, label) {
		return nil
	}
	v := from()
	return &v
}

func TestAMessageSurvivesJSON(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		text := func(label string) string { return rapid.String().Draw(t, label) }
		at, from := place(t, "at")
		from.Name, at.Private = text("name"), rapid.Bool().Draw(t, "private")
		degrees := rapid.Float64Range(-180, 180)
		m := chat.Message{
			ID: text("id"), At: at, From: from, Kind: chat.Kind(text("kind")), Text: text("text"), Command: text("command"),
			Time: time.Unix(rapid.Int64Range(0, 1<<33).Draw(t, "time"), 0).UTC(),
			Ref:  chat.Ref(text("ref")), ReplyTo: chat.Ref(text("reply to")), ReplyText: text("reply text"),
			Data: text("data"), Form: text("form"), Lang: text("lang"), Zone: text("zone"), Forwarded: rapid.Bool().Draw(t, "forwarded"), ReplyToBot: rapid.Bool().Draw(t, "to bot"),
			Contact: maybe(t, "contact", func() chat.Contact {
				return chat.Contact{Name: text("contact name"), Phone: text("phone"), Own: rapid.Bool().Draw(t, "own")}
			}),
			Location: maybe(t, "location", func() chat.Location {
				return chat.Location{Latitude: degrees.Draw(t, "latitude"), Longitude: degrees.Draw(t, "longitude")}
			}),
		}
		for _, name := range some(t, "fields", text) {
			if m.Fields == nil {
				m.Fields = map[string]string{}
			}
			m.Fields[name] = text("value")
		}
		if got := again(t, m); !reflect.DeepEqual(got, m) {
			t.Fatalf("JSON made %+v of %+v", got, m)
		}
	})
}

func TestAReplySurvivesJSON(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		text := func(label string) string { return rapid.String().Draw(t, label) }
		yes := func(label string) bool { return rapid.Bool().Draw(t, label) }
		r := chat.Reply{
			Text: text("text"), Quote: chat.Ref(text("quote")), Replace: yes("replace"), Progress: yes("progress"),
			Closes: text("closes"),
			Ask: maybe(t, "ask", func() chat.Ask {
				return chat.Ask{Hint: text("hint"), ByReply: text("by reply"), ByMention: text("by mention"), Shares: some(t, "shares", func(l string) chat.Share {
					return chat.Share{What: chat.Thing(text(l)), Label: text(l + " label")}
				})}
			}),
			Only: maybe(t, "only", func() chat.Person { return chat.Person{ID: text("id"), Name: text("name")} }),
			Card: maybe(t, "card", func() chat.Card {
				return chat.Card{Title: text("title"), Notes: some(t, "notes", text), Rows: some(t, "rows", func(l string) chat.Row {
					return chat.Row{Label: text(l), Value: text(l + " value"), Changed: yes(l + " changed"), Mark: text(l + " mark")}
				})}
			}),
			Buttons: some(t, "buttons", func(l string) chat.Button {
				return chat.Button{Label: text(l), Data: text(l + " data"), URL: text(l + " url"), Style: chat.Style(text(l + " style"))}
			}),
			Files: some(t, "files", func(l string) chat.File {
				return chat.File{Name: text(l), Type: text(l + " type"), Data: rapid.SliceOfN(rapid.Byte(), 1, 20).Draw(t, l+" bytes")}
			}),
		}
		got := again(t, r)
		if !reflect.DeepEqual(got, r) {
			t.Fatalf("JSON made %+v of %+v", got, r)
		}
		if got.Plain() != r.Plain() {
			t.Fatalf("the plain text became %q, was %q", got.Plain(), r.Plain())
		}
	})
}

func TestAFormSurvivesJSON(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		text := func(label string) string { return rapid.String().Draw(t, label) }
		f := chat.Form{
			Name: text("name"), Title: text("title"), Submit: text("submit"), Close: text("close"),
			Fields: some(t, "fields", func(l string) chat.Field {
				return chat.Field{
					Name: text(l), Label: text(l + " label"), Hint: text(l + " hint"), Kind: chat.FieldKind(text(l + " kind")),
					Value: text(l + " value"), Required: rapid.Bool().Draw(t, l+" required"), MaxRunes: rapid.IntRange(0, 3000).Draw(t, l+" runes"),
					Options: some(t, l+" options", func(o string) chat.Option { return chat.Option{Label: text(o), Value: text(o + " value")} }),
				}
			}),
		}
		if got := again(t, f); !reflect.DeepEqual(got, f) {
			t.Fatalf("JSON made %+v of %+v", got, f)
		}
	})
}

// The names are in stored messages: a new one is added, an old one never changes.
func TestStoredNamesStay(t *testing.T) {
	t.Parallel()
	m := chat.Message{ID: "1", At: chat.Address{Platform: "telegram", Chat: "42"}, From: chat.Person{ID: "7"}, Kind: chat.Press, Data: "r1:1:call"}
	const want = `{"id":"1","at":{"platform":"telegram","chat":"42"},"from":{"id":"7"},"time":"0001-01-01T00:00:00Z","kind":"press","data":"r1:1:call"}`
	got, err := json.Marshal(m)
	if err != nil || string(got) != want {
		t.Fatalf("got %s, error %v, want %s", got, err, want)
	}
}

func TestAnErrorOfAPlatformIsToldByItsType(t *testing.T) {
	t.Parallel()
	err := fmt.Errorf("send message: %w", &chat.RetryError{After: 30 * time.Second})
	var retry *chat.RetryError
	if !errors.As(err, &retry) || retry.After != 30*time.Second || errors.Is(err, chat.ErrGone) {
		t.Fatalf("read %v as %+v", err, retry)
	}
	if got := err.Error(); got != "send message: platform asks to wait 30s" {
		t.Fatalf("got %q", got)
	}
}
