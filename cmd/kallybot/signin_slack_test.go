package main

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/bots/slack/slacktest"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// workspace is a workspace of Slack with one person, who talks to the bot directly.
type workspace struct {
	t   *testing.T
	api *slacktest.Server
	ann *slacktest.Person
}

// sees waits for the newest message of the bot that holds text.
func (w *workspace) sees(text string) (found slacktest.Message) {
	w.t.Helper()
	ctx, cancel := context.WithTimeout(w.t.Context(), patience)
	defer cancel()
	ok := w.api.Until(ctx, func() bool {
		for _, m := range slices.Backward(w.ann.DM().Shown()) {
			if m.Bot() && strings.Contains(m.Shown(), text) {
				found = m
				return true
			}
		}
		return false
	})
	if !ok {
		var all []string
		for _, m := range w.ann.DM().Shown() {
			all = append(all, m.Shown())
		}
		w.t.Fatalf("never sees %q; the messages are:\n%s", text, strings.Join(all, "\n"))
	}
	return found
}

// slackLine is the configuration of Slack, by Socket Mode.
func slackLine(s *slacktest.Server) string {
	return fmt.Sprintf("slack: {bot_token: %q, app_token: %q, api_url: %q}", s.Home().Token, s.AppToken, s.URL())
}

// window waits until a window is open.
func (w *workspace) window() (v slacktest.View) {
	w.t.Helper()
	ctx, cancel := context.WithTimeout(w.t.Context(), patience)
	defer cancel()
	ok := w.api.Until(ctx, func() (open bool) {
		v, open = w.ann.View()
		return open && len(v.Fields()) > 0
	})
	if !ok {
		w.t.Fatal("no window opens")
	}
	return v
}

// TestPersonSignsInOnSlackByTheForm is the way where a message would stay: the address goes into a window, and one that is
// written into the chat is refused with what to do.
func TestPersonSignsInOnSlackByTheForm(t *testing.T) {
	t.Parallel()
	for _, words := range []signInPhrases{signInEnglish, signInSpanish} {
		t.Run(words.lang, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, sandbox.Config{})
			s := slacktest.New("canary-of-slack")
			t.Cleanup(s.Close)
			here := &workspace{t, s, s.Home().Person("U001", "Ann")}
			r := w.serve(w.personalOn(slackLine(s), words, ""))
			if !s.WaitConnected(t.Context(), 1) {
				t.Fatal("the bot never connects")
			}
			here.ann.Tell(words.request)
			steps := here.sees(words.steps)
			at := comesBack(t, linkOn(t, steps, words.pasteOpen))
			here.ann.Tell(at.String())
			here.sees(words.leaked)

			here.ann.Press(here.ann.DM(), steps.TS, words.formOpen)
			v := here.window()
			if refused, err := here.ann.Submit(t.Context(), map[string]string{v.Fields()[0].Label: at.String()}); err != nil || len(refused) > 0 {
				t.Fatalf("the window is refused: %v, %v", refused, err)
			}
			card := here.sees(words.shown)
			here.ann.Press(here.ann.DM(), card.TS, words.link)
			here.sees(words.in)
			card = here.sees(words.card)
			here.ann.Press(here.ann.DM(), card.TS, words.call)
			here.sees(words.result)
			r.stop()
			w.nowhere(r, at.Query().Get("access_token"), at.Query().Get("refresh_token"), "canary-of-slack")
			if n := len(w.api.Dialed()); n != 1 {
				t.Errorf("dialled %d times, want once", n)
			}
		})
	}
}

// linkOn is the address of a button.
func linkOn(t *testing.T, m slacktest.Message, label string) string {
	t.Helper()
	for _, b := range m.Buttons() {
		if b.Text == label {
			return b.URL
		}
	}
	t.Fatalf("no button %q on %q", label, m.Shown())
	return ""
}
