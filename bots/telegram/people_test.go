package telegram

import (
	"testing"

	"github.com/kallybot/kallybot/bots/adaptertest"
	"github.com/kallybot/kallybot/bots/telegram/telegramtest"
	"github.com/kallybot/kallybot/conversation/chat"
)

func TestWhatPeopleDoArrives(t *testing.T) {
	t.Parallel()
	type people struct {
		*bench
		ben   *telegramtest.Person
		forum *telegramtest.Chat
	}
	for _, row := range []struct {
		name string
		do   func(p people)
		want func(m chat.Message) bool
	}{
		{"writes", func(p people) { p.ana.Say(p.home, "Mesa para 4 🍝") },
			func(m chat.Message) bool { return m.Text == "Mesa para 4 🍝" && m.Lang == "es-MX" && m.At.Private }},
		{"writes in a topic", func(p people) { p.ben.SayIn(p.forum, 3, "é /x, @kally_test_bot book a table") },
			func(m chat.Message) bool {
				return m.Text == "é /x, book a table" && m.At.Thread == "3" && !m.At.Private
			}},
		{"writes in a topic of the private chat", func(p people) {
			p.home.AddTopic(4)
			p.ana.SayIn(p.home, 4, "book a table")
			p.send(chat.Address{Platform: Platform, Chat: "7", Thread: "4", Private: true}, chat.Reply{Text: "For how many?"}, "")
			if m := last(p.t.(*testing.T), p.home); m.Topic != 4 {
				p.t.Errorf("answered in topic %d", m.Topic)
			}
		}, func(m chat.Message) bool { return m.At.Private && m.At.Thread == "4" }},
		{"gives a command to the bot", func(p people) { p.ben.Say(p.forum, "/call@kally_test_bot the dentist") },
			func(m chat.Message) bool { return m.Command == "call" && m.Text == "the dentist" && m.Lang == "" }},
		{"answers our question in a group", func(p people) {
			asked := p.ben.Say(p.forum, "hello all") // not for the bot
			p.send(us, chat.Reply{Text: "At what time?", Quote: reference(-100, asked)}, "")
			p.ben.Reply(p.forum, last(p.t.(*testing.T), p.forum).ID, "at 8")
		}, func(m chat.Message) bool {
			return m.Text == "at 8" && m.ReplyText == "At what time?" && m.ReplyTo != ""
		}},
		{"corrects", func(p people) {
			if err := p.ana.Edit(p.home, p.ana.Say(p.home, "at 8"), "at 9"); err != nil {
				p.t.Error(err)
			}
		}, func(m chat.Message) bool { return m.Kind == chat.Edited && m.Text == "at 9" && !m.Time.IsZero() }},
		{"shares the own contact", func(p people) { p.ana.ShareContact(p.home, "+34600000000", "Ana", p.ana.ID) },
			func(m chat.Message) bool { return m.Kind == chat.Shared && m.Contact.Own }},
		{"shares a business", func(p people) { p.ana.ShareContact(p.home, "910000000", "Casa Pepe", 0) },
			func(m chat.Message) bool { return !m.Contact.Own && m.Contact.Phone == "910000000" }},
		{"shares a place", func(p people) { p.ana.ShareLocation(p.home, 40.4, -3.7) },
			func(m chat.Message) bool { return m.Location.Latitude == 40.4 && m.Location.Longitude == -3.7 }},
		{"sends a voice note", func(p people) {
			p.ana.Send(p.home, map[string]any{"voice": map[string]any{"file_id": "v", "duration": 3}})
		},
			func(m chat.Message) bool { return m.Kind == chat.Text && m.Text == "" }},
		{"blocks the bot", func(p people) { p.ana.Block(p.home) },
			func(m chat.Message) bool { return m.Kind == chat.Gone && m.At.Chat == "7" }},
		{"lets the bot in again", func(p people) { p.ana.Block(p.home); p.ana.Unblock(p.home) },
			func(m chat.Message) bool { return m.Kind == chat.Back && m.From.ID == "7" }},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			e := &adaptertest.Ear{}
			b := open(t, Config{})
			b.run(e)
			b.until("the bot knows its name", func() bool { return b.adapter.self.Load().username != "" })
			row.do(people{b, b.tg.Person(8, "Ben", ""), b.tg.Forum(-100, "Us", 3)})
			b.until("all is taken", func() bool { return b.tg.Pending() == 0 })
			all := e.Heard()
			if len(all) == 0 || !row.want(all[len(all)-1]) {
				t.Errorf("heard %+v", all)
			}
		})
	}
}

func TestEveryDrawingIsTaken(t *testing.T) {
	t.Parallel()
	b := open(t, Config{}) // fails the test for whatever Telegram would refuse
	for name, r := range drawings {
		ref := b.send(b.Home(), r, "")
		r.Replace = true
		if again := b.send(b.Home(), r, ref); again == "" {
			t.Errorf("%s has no reference after its replacement", name)
		}
		for _, m := range b.home.Shown() {
			if m.Preview && m.File == nil {
				t.Errorf("%s shows link previews", name)
			}
		}
	}
}

func TestWhatIsToComeIsRefusedByTheLibraryAlone(t *testing.T) {
	t.Parallel()
	n := 0
	for _, row := range reads {
		if _, err := decodeWhole([]byte(row.update)); err != nil {
			n++
		}
	}
	if n != 4 {
		t.Errorf("the library refuses %d of the updates that are read, want the 4 with kinds to come", n)
	}
}
