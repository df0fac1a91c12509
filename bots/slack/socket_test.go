package slack

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/kallybot/kallybot/bots/adaptertest"
	"github.com/kallybot/kallybot/bots/slack/slacktest"
	"github.com/kallybot/kallybot/conversation/chat"
)

// aside notes what is set aside.
type aside struct {
	mu  sync.Mutex
	raw []string
}

func (a *aside) set(_ context.Context, raw []byte) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.raw = append(a.raw, string(raw))
	return nil
}

func (a *aside) all() string {
	a.mu.Lock()
	defer a.mu.Unlock()
	return strings.Join(a.raw, "\n")
}

// frame is an envelope by the socket.
func frame(kind, payload string) func(id string) string {
	return func(id string) string {
		return fmt.Sprintf(`{"envelope_id":%q,"type":%q,"accepts_response_payload":false,"payload":%s}`, id, kind, payload)
	}
}

func TestFrameThatCannotBeReadIsSetAsideAndAcknowledged(t *testing.T) {
	t.Parallel()
	for _, row := range []struct{ name, kind, payload string }{
		{"payload of another shape", "slash_commands", `["hush"]`},
		{"event of another shape", "events_api", `{"type":"event_callback","event":{"type":"message","text":["hush"]}}`},
		{"kind that is not known", "weather_report", `{"text":"hush"}`},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			var kept aside
			e := &adaptertest.Ear{}
			b := open(t, Config{SetAside: kept.set})
			b.run(e)
			if _, err := b.slack.SendFrame(frame(row.kind, row.payload)).Wait(b.ctx); err != nil {
				t.Fatal(err)
			}
			if !strings.Contains(kept.all(), "hush") || b.adapter.Health().SetAside != 1 {
				t.Errorf("set aside: %q, counted %d", kept.all(), b.adapter.Health().SetAside)
			}
			if strings.Contains(b.log.String(), "hush") {
				t.Error("what a person wrote is in the log")
			}
			b.ana.Tell("hello")
			b.hear(e, 1)
		})
	}
}

func TestWhatTheLibraryCannotDecodeIsStillRead(t *testing.T) {
	t.Parallel()
	e := &adaptertest.Ear{}
	b := open(t, Config{})
	b.run(e)
	// The library refuses the whole command for this one field.
	payload := `{"team_id":"T0001","channel_id":"D1","channel_name":"directmessage","user_id":"U001","command":"/kally","text":"help","trigger_id":"1.1","is_enterprise_install":"perhaps"}`
	if _, err := b.slack.SendFrame(frame("slash_commands", payload)).Wait(b.ctx); err != nil {
		t.Fatal(err)
	}
	if m := b.hear(e, 1)[0]; m.Command != "help" || b.adapter.Health().SetAside != 0 {
		t.Fatalf("read as %+v", m)
	}
}

func TestSocketIsOpenedAgain(t *testing.T) {
	t.Parallel()
	for name, end := range map[string]func(b *bench){
		"when Slack refreshes it": func(b *bench) { b.slack.Disconnect("refresh_requested") },
		"when Slack warns":        func(b *bench) { b.slack.Disconnect("warning") },
		"when it is cut":          func(b *bench) { b.slack.Drop() },
		"when it is cut and Slack is down": func(b *bench) {
			b.slack.Fail(slacktest.Fault{Method: "apps.connections.open", Status: 502, HTML: true, Times: 3})
			b.slack.Drop()
		},
		"when it is cut and Slack asks to wait": func(b *bench) {
			b.slack.Fail(slacktest.Fault{Method: "apps.connections.open", RetryAfter: 7})
			b.slack.Drop()
		},
		"when it is cut and the token does not work for a while": func(b *bench) {
			b.slack.Fail(slacktest.Fault{Method: "apps.connections.open", Error: "invalid_auth", Times: 3})
			b.slack.Drop()
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			e := &adaptertest.Ear{}
			b := open(t, Config{})
			b.run(e)
			opened := b.slack.Opened()
			end(b)
			b.until("another socket is open", func() bool { return b.slack.Opened() > opened && b.slack.WaitConnected(b.ctx, 1) })
			b.ana.Tell("hello")
			b.hear(e, 1)
			b.until("all is well again", func() bool { return b.adapter.Health().Trouble == "" })
		})
	}
}

func TestTokenThatDoesNotWorkIsTrouble(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.slack.Fail(slacktest.Fault{Method: "apps.connections.open", Error: "invalid_auth", Times: -1})
	b.make(Config{AppToken: b.slack.AppToken})
	ctx, cancel := context.WithCancel(b.ctx)
	defer cancel()
	ended := make(chan error, 1)
	go func() { ended <- b.adapter.Run(ctx, &adaptertest.Ear{}) }()
	b.until("the trouble is told", func() bool { return strings.Contains(b.adapter.Health().Trouble, "invalid_auth") })
	cancel()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

// patienceOfSlack is how long Slack waits for an acknowledgement.
const patienceOfSlack = 3 * time.Second

func TestDeliveryAgainHasTheSameName(t *testing.T) {
	t.Parallel()
	e := &adaptertest.Ear{Gate: make(chan struct{})}
	b := open(t, Config{})
	b.run(e)
	b.ana.Tell("hello")
	b.until("it is delivered", func() bool { return b.slack.Pending() == 1 })
	b.slack.Advance(patienceOfSlack) // no acknowledgement came: Slack delivers again at once
	close(e.Gate)
	heard := b.hear(e, 2)
	if heard[0].ID != heard[1].ID || heard[0].Text != "hello" {
		t.Errorf("delivered as %+v and %+v", heard[0], heard[1])
	}
	b.until("it is acknowledged", func() bool { return b.slack.Acknowledged() == 1 })
}

func TestMentionAndItsMessageHaveOneName(t *testing.T) {
	t.Parallel()
	e := &adaptertest.Ear{}
	b := open(t, Config{})
	b.slack.Subscribe("app_mention", "message.channels")
	b.run(e)
	b.ana.Mention(b.general, "", "a table for 4")
	heard := b.hear(e, 2)
	if heard[0].ID != heard[1].ID || heard[0].Text != heard[1].Text || heard[0].At != heard[1].At {
		t.Errorf("heard %+v and %+v", heard[0], heard[1])
	}
}

func TestMessageThatIsNotKeptIsHandedOnUntilItIs(t *testing.T) {
	t.Parallel()
	n := 0
	e := &adaptertest.Ear{Refuse: func(chat.Message) error {
		if n++; n <= 3 {
			return errors.New("no disk")
		}
		return nil
	}}
	b := open(t, Config{})
	b.run(e)
	if _, err := b.ana.Slash(b.ana.DM(), slashCommand, "hello").Wait(b.ctx); err != nil {
		t.Fatal(err)
	}
	if len(e.Heard()) != 1 || b.adapter.Health().Refused != 3 {
		t.Errorf("heard %d times, refused %d", len(e.Heard()), b.adapter.Health().Refused)
	}
}

// TestWhatHasBegunIsFinishedAndAcknowledgedWhenRunEnds has a press under way when the bot is told to stop. Slack brings it once.
func TestWhatHasBegunIsFinishedAndAcknowledgedWhenRunEnds(t *testing.T) {
	t.Parallel()
	for name, opens := range map[string]func(testing.TB, Config) *bench{"socket": open, "http": openHTTP} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := opens(t, Config{})
			ctx, stop := context.WithCancel(b.ctx)
			defer stop()
			h := &stopping{stop: stop}
			ended := make(chan error, 1)
			go func() { ended <- b.adapter.Run(ctx, h) }()
			b.until("the bot knows itself", func() bool { return b.adapter.self.Load().user != "" })
			if name == "socket" && !b.slack.WaitConnected(b.ctx, 1) {
				t.Fatal("no socket is open")
			}
			_, err := b.ana.Slash(b.ana.DM(), slashCommand, "hello").Wait(b.ctx)
			if err = errors.Join(err, <-ended); err != nil {
				t.Error(err)
			}
			if n := len(h.Heard()); n != 1 {
				t.Errorf("heard %d", n)
			}
		})
	}
}

// stopping has Run end while it handles a message.
type stopping struct {
	adaptertest.Ear
	stop context.CancelFunc
}

func (h *stopping) Handle(ctx context.Context, m chat.Message) (chat.Answer, error) {
	h.stop()
	if err := ctx.Err(); err != nil {
		return chat.Answer{}, err
	}
	return h.Ear.Handle(ctx, m)
}
