package slack

import (
	"sync"
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
)

// limits remembers what Slack asked to wait for, so that nothing more is sent there until then. Slack counts by method and
// workspace, and posts by channel besides.
type limits struct {
	now func() time.Time

	mu    sync.Mutex
	until map[limited]time.Time
}

type limited struct{ team, method, channel string }

func newLimits(now func() time.Time) *limits {
	return &limits{now: now, until: map[limited]time.Time{}}
}

// check is *chat.RetryError while Slack asked to wait.
func (l *limits) check(what limited) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	left := l.until[what].Sub(l.now())
	if left <= 0 {
		delete(l.until, what)
		return nil
	}
	return &chat.RetryError{After: left}
}

// note keeps what err asks for.
func (l *limits) note(what limited, err error) {
	after, ok := waitFor(err)
	if err == nil || !ok {
		return
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.until) >= maxNoted {
		clear(l.until)
	}
	l.until[what] = l.now().Add(after)
}

// maxNoted is how many limits, channels or messages are remembered; beyond, all is forgotten, which costs a request too many
// for each.
const maxNoted = 10_000
