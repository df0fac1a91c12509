package slack

import (
	"strings"
	"testing"

	"github.com/kallybot/kallybot/bots/adaptertest"
	"github.com/kallybot/kallybot/bots/slack/slacktest"
	"github.com/kallybot/kallybot/conversation/chat"
)

// calling is a form with one field that must be filled in.
var calling = chat.Form{Name: "r1", Title: "New call", Submit: "Next", Close: "Close", Fields: []chat.Field{
	{Name: "phone", Label: "Number", Kind: chat.LineField, Required: true, MaxRunes: 60},
	{Name: "date", Label: "Day", Kind: chat.DateField},
}}

func (b *bench) window(is func(v slacktest.View) bool) slacktest.View {
	b.t.Helper()
	v, err := b.ana.WaitView(b.ctx, is)
	if err != nil {
		b.t.Fatalf("%v; log:\n%s", err, b.log)
	}
	return v
}

func filled(v slacktest.View) bool { return len(v.Fields()) == len(calling.Fields) }

func TestFormOpensFromEveryDoorAndComesBackFilledIn(t *testing.T) {
	t.Parallel()
	for name, knock := range map[string]func(b *bench) *slacktest.Delivery{
		"command alone":      func(b *bench) *slacktest.Delivery { return b.ana.Slash(b.general, slashCommand, "") },
		"command with words": func(b *bench) *slacktest.Delivery { return b.ana.Slash(b.ana.DM(), slashCommand, "form a table") },
		"global shortcut":    func(b *bench) *slacktest.Delivery { return b.ana.Shortcut(newCall) },
		"message shortcut": func(b *bench) *slacktest.Delivery {
			return b.ana.MessageShortcut(b.general, b.ana.Say(b.general, "Bella +14155550100").TS, callThisNumber)
		},
		"button of a card": func(b *bench) *slacktest.Delivery {
			ref := b.send(b.Home(), chat.Reply{Text: "Card", Form: &chat.Button{Label: "Form", Data: "r1:1:form"}}, "")
			_, ts, _ := locate(ref)
			return b.ana.Press(b.ana.DM(), ts, "Form")
		},
		"button of the home page": func(b *bench) *slacktest.Delivery {
			b.send(b.Home(), chat.Reply{Text: "Home", Home: true, Form: &chat.Button{Label: "New call", Data: "-:0:form"}}, "")
			return b.ana.PressHome("New call")
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			e := &adaptertest.Ear{Shows: calling}
			b := open(t, Config{})
			b.run(e)
			if _, err := knock(b).Wait(b.ctx); err != nil {
				t.Fatal(err)
			}
			b.window(filled)
			if faults, err := b.ana.Submit(b.ctx, map[string]string{"Number": "+14155550100", "Day": "2026-11-23"}); err != nil || len(faults) > 0 {
				t.Fatal(faults, err)
			}
			m := b.hear(e, 1)[0]
			if m.Kind != chat.Submitted || m.Form != "r1" || m.At != b.Home() || m.Fields["phone"] != "+14155550100" || m.Fields["date"] != "2026-11-23" {
				t.Errorf("sent as %+v", m)
			}
			if _, open := b.ana.View(); open {
				t.Error("the form stays open")
			}
		})
	}
}

func TestFaultsAreShownAtTheirFields(t *testing.T) {
	t.Parallel()
	for name, open := range map[string]func(testing.TB, Config) *bench{"socket": open, "http": openHTTP} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			e := &adaptertest.Ear{Shows: calling, Answer: chat.Answer{Errors: map[string]string{"phone": "That is no number."}}}
			b := open(t, Config{})
			b.run(e)
			b.ana.Shortcut(newCall)
			b.window(filled)
			faults, err := b.ana.Submit(b.ctx, map[string]string{"Number": "x"})
			if err != nil || faults["Number"] != "That is no number." {
				t.Errorf("faults %q, %v", faults, err)
			}
		})
	}
}

func TestSlowFormOpensEmptyAndIsFilledIn(t *testing.T) {
	t.Parallel()
	e := &adaptertest.Ear{Shows: calling, Gate: make(chan struct{})}
	b := open(t, Config{})
	b.run(e)
	b.ana.Shortcut(newCall)
	b.window(func(v slacktest.View) bool { return len(v.Fields()) == 0 })
	close(e.Gate)
	b.window(filled)
}

func TestFormWithoutFieldsIsANotice(t *testing.T) {
	t.Parallel()
	b := open(t, Config{})
	b.run(&adaptertest.Ear{Shows: chat.Form{Title: "This bot is private. Ask its operator to let you in."}})
	b.ana.Shortcut(newCall)
	b.window(func(v slacktest.View) bool {
		return strings.Contains(v.Shown(), "Ask its operator") && v.SubmitText == ""
	})
}
