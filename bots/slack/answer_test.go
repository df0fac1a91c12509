package slack

import (
	"strings"
	"testing"

	"github.com/kallybot/kallybot/bots/adaptertest"
	"github.com/kallybot/kallybot/bots/slack/slacktest"
	"github.com/kallybot/kallybot/conversation/chat"
)

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
	if _, err := b.ana.Slash(b.ana.DM(), slashCommand, "").Wait(b.ctx); err != nil { // the form never comes
		t.Error(err)
	}
}
