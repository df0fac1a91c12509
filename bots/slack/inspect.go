package slack

import (
	"context"
	"net/http"
	"slices"
	"strings"
	"sync/atomic"

	"github.com/slack-go/slack"

	"github.com/kallybot/kallybot/bots/plain"
)

// Inspection is what Slack tells of the app in its one workspace.
type Inspection struct {
	Team    string   // its name
	Missing []string // scopes of the manifest that the bot's token lacks
	Untold  bool     // Slack did not tell the scopes
}

// Inspect asks Slack about the tokens. It changes nothing, and needs no Run. With many workspaces there is no token to ask
// about, and only the app's own is tried. Errors name no secret.
func (a *Adapter) Inspect(ctx context.Context) (i Inspection, err error) {
	if a.teams == nil {
		if i, err = a.inspectBot(ctx); err != nil {
			return i, clean("auth.test", err)
		}
	}
	if a.config.AppToken != "" {
		if _, _, err := a.open("").StartSocketModeContext(ctx); err != nil { // it gives an address, and opens nothing
			return i, clean("apps.connections.open", err)
		}
	}
	return i, nil
}

// scopesHeader is the one in which Slack tells the scopes of a token. Source: docs.slack.dev, auth.test.
const scopesHeader = "X-OAuth-Scopes"

func (a *Adapter) inspectBot(ctx context.Context) (i Inspection, err error) {
	h := &headers{to: a.http}
	me, err := slack.New(a.config.BotToken, slack.OptionAPIURL(a.config.APIURL), slack.OptionHTTPClient(h)).AuthTestContext(ctx)
	if err != nil {
		return i, err
	}
	i.Team = plain.OneLine(me.Team)
	told := h.last.Load().Get(scopesHeader)
	i.Untold = told == ""
	if !i.Untold {
		has := strings.FieldsFunc(told, func(r rune) bool { return r == ',' || r == ' ' })
		i.Missing = slices.DeleteFunc(Scopes(), func(s string) bool { return slices.Contains(has, s) })
	}
	return i, nil
}

// headers is a client that keeps the headers of the last answer, which the library does not hand on.
type headers struct {
	to   *http.Client
	last atomic.Pointer[http.Header]
}

// Do makes a request.
func (h *headers) Do(r *http.Request) (*http.Response, error) {
	res, err := h.to.Do(r)
	if err == nil {
		h.last.Store(&res.Header)
	}
	return res, err
}
