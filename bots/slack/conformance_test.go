package slack

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/bots/adaptertest"
	"github.com/kallybot/kallybot/bots/slack/slacktest"
	"github.com/kallybot/kallybot/conversation/chat"
)

// patient is the adapter, with somebody who waits as long as Slack asks, and who makes no progress before it can be shown.
type patient struct {
	*Adapter
	slack *slacktest.Server
}

func (p patient) Send(ctx context.Context, to chat.Address, r chat.Reply, old chat.Ref) (chat.Ref, error) {
	if r.Progress {
		p.slack.Advance(editEvery)
	}
	ref, err := p.Adapter.Send(ctx, to, r, old)
	var retry *chat.RetryError
	if errors.As(err, &retry) {
		p.slack.Advance(retry.After)
	}
	return ref, err
}

func (b *bench) Adapter() chat.Adapter { return patient{b.adapter, b.slack} }
func (b *bench) Home() chat.Address    { return home(b.team.ID, b.ana.ID) }
func (b *bench) Secrets() []string     { return []string{canary} }
func (b *bench) Acknowledged() int     { return b.slack.Acknowledged() }

// Say waits for the socket first, since Slack keeps no commands for a bot that is away. Over HTTP it waits for the answer to
// what was said before: Slack delivers what is written at the same moment at the same time.
func (b *bench) Say(text string) error {
	b.listens()
	if words, ok := strings.CutPrefix(text, "/"); ok {
		b.ana.Slash(b.ana.DM(), slashCommand, words)
		return nil
	}
	b.ana.Tell(text)
	return nil
}

func (b *bench) listens() {
	if b.adapter.config.AppToken != "" {
		b.slack.WaitConnected(b.ctx, 1)
		return
	}
	b.slack.Until(b.ctx, func() bool { return b.adapter.taking.Load() != nil && b.slack.Pending() == 0 })
}

func (b *bench) message(ref chat.Ref) (slacktest.Message, string) {
	_, ts, _ := locate(ref)
	for _, m := range b.ana.DM().Shown() {
		if m.TS == ts {
			return m, ts
		}
	}
	return slacktest.Message{}, ts
}

func (b *bench) Press(ref chat.Ref, choice int) error {
	b.listens()
	m, ts := b.message(ref)
	_, err := b.ana.Press(b.ana.DM(), ts, m.Buttons()[choice].Text).Wait(b.ctx)
	return err
}

func (b *bench) Delete(ref chat.Ref) error {
	_, ts := b.message(ref)
	b.ana.DM().Delete(ts)
	return nil
}

func (b *bench) Fail(f adaptertest.Failure) bool {
	x := slacktest.Fault{Method: "chat.postMessage", Status: http.StatusBadGateway, HTML: true}
	switch {
	case f.Gone:
		x = slacktest.Fault{Method: "chat.postMessage", Error: "channel_not_found"}
	case f.After > 0:
		x = slacktest.Fault{Method: "chat.postMessage", RetryAfter: int(f.After / time.Second)}
	}
	b.slack.Fail(x)
	return true
}

// ours are the looks that the adapter gives; any other was made by somebody's text.
var ours = map[string]bool{"bold": true}

func (b *bench) Shown() []adaptertest.Shown {
	var out []adaptertest.Shown
	for _, m := range b.ana.DM().Shown() {
		s := adaptertest.Shown{Text: m.Shown(), Choices: m.Labels()}
		for _, f := range m.Files {
			s.Files = append(s.Files, chat.File{Name: f.Name, Data: f.Data})
		}
		for _, mark := range m.Marks() {
			if !ours[mark.Type] {
				s.Active = append(s.Active, mark.Type+" "+mark.Text)
			}
		}
		out = append(out, s)
	}
	return out
}

var _ adaptertest.Whole = (*bench)(nil)

func TestConformance(t *testing.T) {
	t.Parallel()
	t.Run("socket", func(t *testing.T) {
		t.Parallel()
		adaptertest.Run(t, func(t testing.TB) adaptertest.Platform { return open(t, Config{}) })
	})
	t.Run("http", func(t *testing.T) {
		t.Parallel()
		adaptertest.Run(t, func(t testing.TB) adaptertest.Platform { return openHTTP(t, Config{}) })
	})
}
