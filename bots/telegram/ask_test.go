package telegram

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/bots/adaptertest"
	"github.com/kallybot/kallybot/bots/plain"
	"github.com/kallybot/kallybot/bots/telegram/telegramtest"
	"github.com/kallybot/kallybot/conversation/chat"
)

var (
	number = chat.Share{What: chat.OwnContact, Label: "Send my number"}
	where  = chat.Share{What: chat.OwnLocation, Label: "Send where I am"}
)

func TestQuestionInAGroupOpensTheReplyField(t *testing.T) {
	t.Parallel()
	ask := &chat.Ask{Hint: "8 pm, or any time", ByReply: "Answer by replying."}
	for _, row := range []struct {
		name     string
		to       chat.Address
		readsAll bool
		reply    func(quote chat.Ref) chat.Reply
		forced   bool
		text     string
	}{
		{"question", us, false, func(q chat.Ref) chat.Reply { return chat.Reply{Text: "At what time", Quote: q, Ask: ask} }, true, "At what time"},
		{"private", alone, false, func(chat.Ref) chat.Reply { return chat.Reply{Text: "At what time?", Ask: ask} }, false, "At what time?"},
		{"no privacy mode", us, true, func(q chat.Ref) chat.Reply { return chat.Reply{Text: "At what time?", Quote: q, Ask: ask} }, false, "At what time?"},
		{"to nobody", us, false, func(chat.Ref) chat.Reply { return chat.Reply{Text: "At what time?", Ask: ask} }, false, "At what time?"},
		{"no question", us, false, func(q chat.Ref) chat.Reply { return chat.Reply{Text: "Booked?", Quote: q} }, false, "Booked?"},
		{"with choices", us, false, func(q chat.Ref) chat.Reply {
			return chat.Reply{Text: "When?", Quote: q, Buttons: choices("8"), Ask: ask}
		}, false, "When?\nAnswer by replying."},
		{"with choices, without privacy mode", us, true, func(q chat.Ref) chat.Reply {
			return chat.Reply{Text: "When?", Quote: q, Buttons: choices("8"), Ask: ask}
		}, false, "When?"},
		{"card", us, false, func(q chat.Ref) chat.Reply {
			return chat.Reply{Text: "Right?", Card: &chat.Card{Notes: []string{"Say yes."}}, Quote: q, Buttons: choices("Yes"), Ask: ask}
		}, false, "Right?\n\nSay yes.\nAnswer by replying."},
		{"with an offer", us, false, func(q chat.Ref) chat.Reply {
			return chat.Reply{Text: "Which number?", Quote: q, Ask: &chat.Ask{Hint: ask.Hint, Shares: []chat.Share{number}}}
		}, true, "Which number?"},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			e := &adaptertest.Ear{}
			b := open(t, Config{})
			b.tg.SetReadsAll(row.readsAll)
			c := b.tg.Group(-100, "Us")
			asked := b.ana.Say(c, "/call Pepe")
			b.run(e)
			b.hear(e, 1)
			if row.to.Private {
				c = b.home
			}
			b.send(row.to, row.reply(reference(-100, asked)), "")
			m := last(t, c)
			if m.Forced != row.forced || m.Forced && m.Hint != ask.Hint || m.Text != row.text || c.Board() != nil {
				t.Errorf("shown %q, reply field opens: %t with %q, below %v", m.Text, m.Forced, m.Hint, c.Board())
			}
		})
	}
}

func TestHintKeepsTelegramsLimit(t *testing.T) {
	t.Parallel()
	for _, hint := range []string{strings.Repeat("ñ", 200), strings.Repeat("👨‍👩‍👧", 20), "two\nlines", " \u202e", ""} {
		b := open(t, Config{}) // fails the test for what Telegram would refuse
		g := b.tg.Group(-100, "Us")
		asked := b.ana.Say(g, "/call Pepe")
		b.send(us, chat.Reply{Text: "When?", Quote: reference(-100, asked), Ask: &chat.Ask{Hint: hint}}, "")
		if m := last(t, g); !m.Forced || plain.Units(m.Hint) > 64 || strings.Contains(m.Hint, "\n") {
			t.Errorf("shown %+v", m)
		}
	}
}

// labelled is a keyboard in words: what hands over in brackets.
func labelled(board [][]telegramtest.Tap) [][]string {
	var out [][]string
	for _, row := range board {
		var labels []string
		for _, t := range row {
			switch {
			case t.Contact:
				t.Text = "[contact] " + t.Text
			case t.Location:
				t.Text = "[location] " + t.Text
			}
			labels = append(labels, t.Text)
		}
		out = append(out, labels)
	}
	return out
}

func TestWhatCanBeHandedOverIsOfferedBelowTheChat(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name    string
		shares  []chat.Share
		buttons []chat.Button
		want    [][]string // nil: no keyboard below the chat
	}{
		{"number alone", []chat.Share{number}, nil, [][]string{{"[contact] Send my number"}}},
		{"number beside a choice", []chat.Share{number}, choices("Do not share"), [][]string{{"[contact] Send my number"}, {"Do not share"}}},
		{"place beside zones", []chat.Share{where}, choices("Chicago", "Denver"), [][]string{{"[location] Send where I am"}, {"Chicago", "Denver"}}},
		{"both", []chat.Share{number, where}, nil, [][]string{{"[contact] Send my number"}, {"[location] Send where I am"}}},
		{"thing to come", []chat.Share{{What: "passport", Label: "Send my passport"}}, choices("No"), nil},
		{"without words", []chat.Share{{What: chat.OwnContact, Label: " \n"}}, nil, nil},
		{"beside a link", []chat.Share{number}, []chat.Button{{Label: "Help", URL: "https://x.example"}}, nil},
		{"beside a choice too long to come back", []chat.Share{number}, choices(strings.Repeat("long ", 30)), nil},
		{"beside a choice that would come back changed", []chat.Share{number}, choices("two\nlines"), nil},
		{"nothing", nil, choices("No"), nil},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			b := open(t, Config{})
			b.send(b.Home(), chat.Reply{Text: "Which?", Buttons: row.buttons, Ask: &chat.Ask{Hint: "+1 415", Shares: row.shares}}, "")
			m := last(t, b.home)
			if got := labelled(b.home.Board()); !reflect.DeepEqual(got, row.want) {
				t.Errorf("below the chat is %q, want %q", got, row.want)
			}
			if row.want != nil && (len(m.Keys) > 0 || m.Hint != "+1 415") || row.want == nil && len(m.Keys) != len(row.buttons) {
				t.Errorf("message is %+v", m)
			}
		})
	}
}

func TestKeyboardBelowTheChatIsTakenAway(t *testing.T) {
	t.Parallel()
	file := []chat.File{{Name: "a.txt", Data: []byte("a")}}
	for _, row := range []struct {
		name  string
		reply chat.Reply
		edits bool
		shown []string
	}{
		{"by the next message", chat.Reply{Text: "Fine.", Closes: "Noted."}, false, []string{"Which?", "Fine."}},
		{"by the next file", chat.Reply{Text: "Fine.", Closes: "Noted.", Files: file}, false, []string{"Which?", "Fine."}},
		{"before a message with buttons", chat.Reply{Text: "Right?", Closes: "Noted & done.", Buttons: choices("Yes")}, false, []string{"Which?", "Noted & done.", "Right?"}},
		{"before an edit", chat.Reply{Text: "Right?", Closes: "Noted.", Replace: true, Buttons: choices("Yes")}, true, []string{"Right?", "Which?", "Noted."}},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			b := open(t, Config{})
			var old chat.Ref
			if row.edits {
				old = b.send(b.Home(), chat.Reply{Text: "card"}, "")
			}
			b.send(b.Home(), chat.Reply{Text: "Which?", Ask: &chat.Ask{Shares: []chat.Share{number}}}, "")
			if b.home.Board() == nil {
				t.Fatal("nothing is below the chat")
			}
			ref := b.send(b.Home(), row.reply, old)
			if b.home.Board() != nil {
				t.Errorf("still below the chat: %q", labelled(b.home.Board()))
			}
			var shown []string
			for _, m := range b.home.Shown() {
				shown = append(shown, m.Text)
				if m.Text == "Noted." && !m.Silent {
					t.Error("the note makes a sound")
				}
				if m.Text == row.reply.Text && ref != reference(7, m.ID) {
					t.Errorf("reference %s is not of %q", ref, m.Text)
				}
			}
			if fmt.Sprint(shown) != fmt.Sprint(row.shown) {
				t.Errorf("shown %q, want %q", shown, row.shown)
			}
		})
	}
}

func TestNoteIsNotRepeatedWhenWhatFollowsFails(t *testing.T) {
	t.Parallel()
	b := open(t, Config{})
	r := chat.Reply{Text: "Right?", Closes: "Noted.", Buttons: choices("Yes")}
	b.tg.Fail(telegramtest.Fault{Method: "sendMessage", Skip: 1, Status: 500})
	if _, err := b.adapter.Send(t.Context(), b.Home(), r, ""); err == nil {
		t.Fatal("no error")
	}
	b.send(b.Home(), r, "")
	if n := len(b.home.Shown()); n != 2 {
		t.Errorf("%d messages, want the note and the question once each", n)
	}
}

func TestGroupHasNoKeyboardToTakeAway(t *testing.T) {
	t.Parallel()
	b := open(t, Config{})
	g := b.tg.Group(-100, "Us")
	b.send(us, chat.Reply{Text: "Right?", Closes: "Noted.", Buttons: choices("Yes")}, "")
	if n := len(g.Shown()); n != 1 {
		t.Errorf("%d messages", n)
	}
}

func TestHintChangesNothingOfTheCallers(t *testing.T) {
	t.Parallel()
	b := open(t, Config{})
	b.tg.Group(-100, "Us")
	notes := make([]string, 1, 4)
	notes[0] = "Say yes."
	r := chat.Reply{Text: "Right?", Card: &chat.Card{Notes: notes}, Buttons: choices("Yes"), Ask: &chat.Ask{ByReply: "Reply."}}
	b.send(us, r, "")
	if len(r.Card.Notes) != 1 || notes[:2][1] != "" {
		t.Errorf("the card became %+v", r.Card)
	}
}
