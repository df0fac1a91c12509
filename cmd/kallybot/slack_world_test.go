package main

import (
	"context"
	"fmt"
	"net/http"
	"path/filepath"
	"testing"

	"github.com/kallybot/kallybot/bots/slack/slacktest"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// workplace is a world whose people are on Slack.
type workplace struct {
	*world
	slack *slacktest.Server
	team  *slacktest.Team
}

// slackTransports are the ways in which Slack delivers, with the lines of the configuration that choose them.
var slackTransports = map[string]func(s *slacktest.Server) string{
	"socket": func(s *slacktest.Server) string { return fmt.Sprintf("app_token: %q", s.AppToken) },
	"http":   func(s *slacktest.Server) string { return fmt.Sprintf("signing_secret: %q", s.SigningSecret) },
}

func newWorkplace(t *testing.T, c sandbox.Config) *workplace {
	t.Helper()
	w := &workplace{world: newWorld(t, c), slack: slacktest.New("canary-of-slack")}
	w.team = w.slack.Home()
	t.Cleanup(w.slack.Close)
	return w
}

// configureSlack writes the configuration of a service that is on Slack alone.
func (w *workplace) configureSlack(by, access string) string {
	w.t.Helper()
	return w.write("kallybot.yaml", fmt.Sprintf(`
data: {path: %q}
kallyai: {account: shared, base_url: %q, token_file: %q, reconcile_for: 5s}
calls: {undo_window: 0s}
slack: {bot_token: %q, %s, api_url: %q}
access: {%s}
http: {listen: "127.0.0.1:0"}
log: {level: debug}
`, filepath.Join(w.dir, "k.db"), w.far, w.account, w.team.Token, slackTransports[by](w.slack), w.slack.URL(), access))
}

// serveSlack starts the service and waits until Slack reaches it.
func (w *workplace) serveSlack(by, file string) running {
	w.t.Helper()
	s := w.serve(file)
	w.reach(by, s)
	return s
}

// reach waits until what people do arrives at a service. One that listens already may not be taking anything yet.
func (w *workplace) reach(by string, s running) {
	w.t.Helper()
	ctx, cancel := context.WithTimeout(w.t.Context(), patience)
	defer cancel()
	taken := func() bool { return w.slack.WaitConnected(ctx, 1) }
	if by == "http" {
		w.slack.Hook(s.url)
		taken = func() bool {
			return w.slack.Until(ctx, func() bool { status, _ := s.get("/readyz"); return status == http.StatusOK })
		}
	}
	if !taken() {
		w.t.Fatalf("never reached:\n%s", s.errs)
	}
}
