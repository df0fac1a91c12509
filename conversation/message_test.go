package conversation_test

import (
	"encoding/json"
	"strconv"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/chat"
)

// happenings are all that a person can do.
var happenings = []chat.Kind{
	chat.Text, chat.Edited, chat.Press, chat.Submitted, chat.Shared, chat.Moved, chat.Gone, chat.Back, chat.Home, chat.Began,
}

// FuzzMessage hands any message to a conversation with an open card, a button or a form that somebody made up among them: it is
// answered, and what is kept of it can be stored. {id} and {rev} in it are those of the card.
func FuzzMessage(f *testing.F) {
	m := newMachine(f)
	w := newWorld(f, m)
	w.write(talks["en"].all)
	d, base := w.draft(), w.records
	for i := range happenings {
		f.Add(uint8(i), "make it 5", "", "{id}:{rev}:call", "party_size", "9")
		f.Add(uint8(i), "", "again", "{id}:{rev}:hour:253402300800", "{id}", "-1")
	}
	for verb := range strings.FieldsSeq("later:9223372036854775807 edit:party_size set:date:0000-01-01 join speak:xx retry:soon label:x remind:-1 accept myself continue visit:9") {
		f.Add(uint8(2), "", "", "{id}:{rev}:"+verb, "", "")
	}
	f.Fuzz(func(t *testing.T, kind uint8, text, command, data, field, value string) {
		ours := strings.NewReplacer("{id}", d.ID, "{rev}", strconv.Itoa(d.Rev))
		msg := chat.Message{
			ID: "m", At: w.at, From: w.from, Time: w.now, Kind: happenings[int(kind)%len(happenings)], Text: text, Command: command, Ref: "in1",
			Data: ours.Replace(data), Form: ours.Replace(field), Fields: map[string]string{field: value},
			Contact: &chat.Contact{Name: field, Phone: value},
		}
		in := base
		for range len(happenings) {
			got := m.Step(in, conversation.Said{ID: "m", Dialogue: w.side.dialogue, Message: msg}, w.now)
			if len(got.Need) > 0 {
				in.Loaded = loadedToo(in.Loaded, got.Need)
				continue
			}
			if _, err := json.Marshal(got.Snapshot); err != nil {
				t.Errorf("what is kept cannot be stored: %v", err)
			}
			if _, err := json.Marshal(got.Effects); err != nil {
				t.Errorf("what is to be done cannot be stored: %v", err)
			}
			return
		}
		t.Error("the step never has what it needs")
	})
}

// loadedToo is a set of keys with more of them, whose records do not exist.
func loadedToo(had map[conversation.Key]bool, more []conversation.Key) map[conversation.Key]bool {
	all := map[conversation.Key]bool{}
	for k := range had {
		all[k] = true
	}
	for _, k := range more {
		all[k] = true
	}
	return all
}
