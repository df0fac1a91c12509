package slack

import (
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/kallybot/kallybot/bots/slack/slacktest"
	"github.com/kallybot/kallybot/conversation/chat"
)

// TestTokenIsRenewedOnceTwoHoursBeforeItsEnd has many people be answered at the same time.
func TestTokenIsRenewedOnceTwoHoursBeforeItsEnd(t *testing.T) {
	t.Parallel()
	b, _ := rotating(t)
	b.slack.Advance(10*time.Hour - time.Second)
	b.send(b.Home(), chat.Reply{Text: "before"}, "")
	if n := b.exchanges(); n != 1 {
		t.Errorf("%d exchanges before the time, want the one of the code", n)
	}
	b.slack.Advance(time.Second)
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			if _, err := b.adapter.Send(b.ctx, b.Home(), chat.Reply{Text: "after"}, ""); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	if n := b.exchanges(); n != 2 {
		t.Errorf("%d exchanges, want one of the code and one of the refresh token", n)
	}
}

// TestRenewedTokenIsOnDiskBeforeItIsUsed has a full disk: the old token is used as long as it lives, the pair that was got is
// kept and not got again.
func TestRenewedTokenIsOnDiskBeforeItIsUsed(t *testing.T) {
	t.Parallel()
	b, s := rotating(t)
	old := s.kept[chat.Workspace{Team: b.team.ID}]
	b.slack.Advance(11 * time.Hour)
	s.fill(true)
	b.send(b.Home(), chat.Reply{Text: "by the old token"}, "")
	b.slack.Advance(time.Hour)
	if _, err := b.adapter.Send(b.ctx, b.Home(), chat.Reply{Text: "by none"}, ""); err == nil {
		t.Error("a token is used that is not on disk")
	}
	if s.kept[chat.Workspace{Team: b.team.ID}] != old {
		t.Error("the disk was not full")
	}
	s.fill(false)
	b.send(b.Home(), chat.Reply{Text: "by the new one"}, "")
	if n := b.exchanges(); n != 2 {
		t.Errorf("%d exchanges, want two", n)
	}
}

func TestTokenThatCannotBeRenewedIsUsedUntilItEnds(t *testing.T) {
	t.Parallel()
	b, _ := rotating(t)
	b.slack.Fail(slacktest.Fault{Method: "oauth.v2.access", Error: "invalid_refresh_token", Times: -1})
	b.slack.Advance(11 * time.Hour)
	b.send(b.Home(), chat.Reply{Text: "still there"}, "")
	b.slack.Advance(time.Hour)
	if _, err := b.adapter.Send(b.ctx, b.Home(), chat.Reply{Text: "gone"}, ""); !errors.Is(err, chat.ErrGone) {
		t.Errorf("got %v, want that the chat cannot be reached", err)
	}
}
