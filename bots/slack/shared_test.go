package slack

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
)

// sharedShelf is a shelf that two processes use.
type sharedShelf struct {
	*shelf
	mu      sync.Mutex
	waiting atomic.Int32
	met     chan struct{} // closed once both want to renew
}

func (s *sharedShelf) Lock(context.Context, chat.Workspace) (func(), error) {
	if s.waiting.Add(1) == 2 {
		close(s.met)
	}
	s.mu.Lock()
	return s.mu.Unlock, nil
}

// TestProcessesRenewATokenOnce has two of them find at the same time that a token is about to end: its refresh token works once.
func TestProcessesRenewATokenOnce(t *testing.T) {
	t.Parallel()
	now := time.Unix(1_800_000_000, 0)
	s := &sharedShelf{shelf: &shelf{kept: map[chat.Workspace]string{}}, met: make(chan struct{})}
	var spent atomic.Int32
	process := func() *tenants {
		n := newTenants(s, func() time.Time { return now })
		n.renew = func(_ context.Context, refresh string) (installation, error) {
			if spent.Add(1) == 2 {
				close(s.met)
				return installation{}, errors.New("invalid_refresh_token")
			}
			select {
			case <-s.met:
			case <-t.Context().Done():
			}
			return installation{Token: "xoxe-2", Refresh: refresh + "2", Expires: now.Add(12 * time.Hour)}, nil
		}
		return n
	}
	first, second := process(), process()
	if err := first.install(t.Context(), chat.Workspace{Team: "T1"}, installation{Token: "xoxe-1", Refresh: "r", Expires: now.Add(time.Hour)}); err != nil {
		t.Fatal(err)
	}
	var all sync.WaitGroup
	for _, n := range []*tenants{first, second} {
		all.Go(func() {
			if token, err := n.token(t.Context(), "T1"); err != nil || token != "xoxe-2" {
				t.Errorf("token %q, %v", token, err)
			}
		})
	}
	all.Wait()
	if n := spent.Load(); n != 1 {
		t.Errorf("renewed %d times, want once", n)
	}
}

// TestTokenOfAnotherProcessCountsAtOnce has the app removed and installed anew beside a process that used it, by another one.
func TestTokenOfAnotherProcessCountsAtOnce(t *testing.T) {
	t.Parallel()
	s := &sharedShelf{shelf: &shelf{kept: map[chat.Workspace]string{}}, met: make(chan struct{})}
	one, other := newTenants(s, time.Now), newTenants(s, time.Now)
	at := chat.Workspace{Enterprise: "E1", Team: "T1"}
	broken := func(context.Context, string) bool { return false }
	for _, row := range []struct {
		name string
		do   func() error
		want string
	}{
		{"installed", func() error { return one.install(t.Context(), at, installation{Token: "xoxb-1", Bot: "B1"}) }, "xoxb-1"},
		{"installed anew", func() error { return other.install(t.Context(), at, installation{Token: "xoxb-2", Bot: "B2"}) }, "xoxb-2"},
		{"removed", func() error { _, err := other.wipe(t.Context(), "T1", broken); return err }, ""},
		{"back", func() error { return other.install(t.Context(), at, installation{Token: "xoxb-3", Bot: "B3"}) }, "xoxb-3"},
	} {
		if err := row.do(); err != nil {
			t.Fatalf("%s: %v", row.name, err)
		}
		token, err := one.token(t.Context(), "T1")
		if token != row.want || errors.Is(err, errNotInstalled) != (row.want == "") {
			t.Errorf("%s: token %q, %v, want %q", row.name, token, err, row.want)
		}
		if bot := one.bot("T1"); (bot == "") != (row.want == "") {
			t.Errorf("%s: the bot is %q", row.name, bot)
		}
	}
}
