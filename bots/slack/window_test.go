package slack

import (
	"context"
	"strings"
	"testing"
	"time"

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

// TestFormIsAskedForInThePersonsLanguage holds though they never wrote a word, and asks Slack once for each person.
func TestFormIsAskedForInThePersonsLanguage(t *testing.T) {
	t.Parallel()
	e := &adaptertest.Ear{Shows: calling}
	b := open(t, Config{})
	b.ana.Locale = "es-MX"
	b.run(e)
	for range 2 {
		b.ana.Shortcut(newCall)
		b.window(filled)
		b.ana.Dismiss()
	}
	for _, m := range e.Asked() {
		if m.Lang != "es-MX" {
			t.Errorf("asked for in %q", m.Lang)
		}
	}
	if n := len(b.slack.Requests("users.info")); n != 1 {
		t.Errorf("slack is asked %d times", n)
	}
}

// TestPageAndPaneAreInThePersonsLanguage holds for what is shown before they wrote a word, unless Slack does not tell at once.
func TestPageAndPaneAreInThePersonsLanguage(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name  string
		fault slacktest.Fault
		want  string
	}{
		{"told", slacktest.Fault{}, "es-MX"},
		{"not told", slacktest.Fault{Method: "users.info", Hang: true, Times: -1}, ""},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			e := &adaptertest.Ear{}
			b := open(t, Config{})
			b.ana.Locale = "es-MX"
			b.slack.Fail(row.fault)
			b.run(e)
			b.ana.OpenHome()
			b.ana.Assistant(nil)
			for _, m := range b.hear(e, 2) {
				if m.Lang != row.want {
					t.Errorf("%s comes in %q, want %q", m.Kind, m.Lang, row.want)
				}
			}
		})
	}
}

func TestFormOpensWhereSlackTellsNoLanguage(t *testing.T) {
	t.Parallel()
	e := &adaptertest.Ear{Shows: calling}
	b := open(t, Config{})
	b.slack.Fail(slacktest.Fault{Method: "users.info", Error: "fatal_error", Times: 1})
	b.run(e)
	b.ana.Shortcut(newCall)
	b.window(filled)
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

func TestWordToTheOneWhoActedIsSeenByThemAlone(t *testing.T) {
	t.Parallel()
	for name, open := range map[string]func(testing.TB, Config) *bench{"socket": open, "http": openHTTP} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			e := &adaptertest.Ear{Answer: chat.Answer{Toast: "Only <Ben> can do that."}}
			b := open(t, Config{})
			b.run(e)
			to := chat.Address{Platform: Platform, Team: b.team.ID, Chat: b.general.ID}
			_, ts, _ := locate(b.send(to, chat.Reply{Text: "Card", Buttons: []chat.Button{{Label: "Call", Data: "r1:1:call"}}}, ""))
			for way, act := range map[string]func() *slacktest.Delivery{
				"press":   func() *slacktest.Delivery { return b.ana.Press(b.general, ts, "Call") },
				"command": func() *slacktest.Delivery { return b.ana.Slash(b.general, slashCommand, "x") },
			} {
				before := len(b.ana.Ephemerals(b.general))
				if _, err := act().Wait(b.ctx); err != nil {
					t.Fatal(err)
				}
				b.until(way+" is answered", func() bool { return len(b.ana.Ephemerals(b.general)) > before })
				if said := b.ana.Ephemerals(b.general)[before]; !strings.Contains(said.Shown(), "Only <Ben> can do that.") {
					t.Errorf("%s is answered %q", way, said.Shown())
				}
			}
			if all := b.general.Shown(); len(all) != 1 || all[0].Shown() != "Card" {
				t.Errorf("others see %v", all)
			}
		})
	}
}

func TestPaneHasPromptsAndShowsWork(t *testing.T) {
	t.Parallel()
	e := &adaptertest.Ear{Gate: make(chan struct{})}
	b := open(t, Config{Working: "is reading…"})
	b.run(e)
	thread := b.ana.Assistant(nil)
	close(e.Gate)
	at := b.hear(e, 1)[0].At
	if at.Under != thread || !at.Private {
		t.Fatalf("began at %+v", at)
	}
	b.send(at, chat.Reply{Text: "Hello!", Prompts: []string{"Book a table", "<b>", "three", "four", "five"}}, "")
	if p := b.ana.DM().Prompts(thread); len(p) != maxPrompts {
		t.Errorf("prompts %+v", p)
	}
	e.Gate = make(chan struct{})
	b.ana.SayIn(b.ana.DM(), thread, "a table for 4")
	b.until("the bot is seen at work", func() bool { return b.ana.DM().Status(thread) == "is reading…" })
	close(e.Gate)
	if all := b.ana.DM().Thread(thread); len(all) != 1 || all[0].Shown() != "Hello!" {
		t.Errorf("shown in the pane: %v", all)
	}
}

func TestAcknowledgementDoesNotWaitForTheForm(t *testing.T) {
	t.Parallel()
	e := &adaptertest.Ear{Shows: calling, Gate: make(chan struct{})}
	b := open(t, Config{})
	b.run(e)
	ctx, cancel := context.WithTimeout(b.ctx, 2*time.Second)
	defer cancel()
	if _, err := b.ana.Slash(b.ana.DM(), slashCommand, "").Wait(ctx); err != nil {
		t.Error(err)
	}
}
