package slack

import (
	"sync"
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
)

// begun remembers replies of several requests that were sent in part, so that the next try repeats nothing. A restart
// forgets them: then a part may come twice, but none is missing.
type begun struct {
	now func() time.Time

	mu    sync.Mutex
	parts map[digest]progress
}

// progress is how much of a reply is out.
type progress struct {
	requests int
	ref      chat.Ref
	at       time.Time
}

// rememberFor is longer than any wait that Slack asks for.
const rememberFor = time.Hour

func newBegun(now func() time.Time) *begun {
	return &begun{now: now, parts: map[digest]progress{}}
}

// resume calls send with what of the reply is out already, and keeps what it added if it failed.
func (b *begun) resume(reply digest, send func(*progress) error) (chat.Ref, error) {
	sent := b.take(reply)
	if err := send(&sent); err != nil {
		b.keep(reply, sent)
		return "", err
	}
	return sent.ref, nil
}

func (b *begun) take(reply digest) progress {
	b.mu.Lock()
	defer b.mu.Unlock()
	sent := b.parts[reply]
	delete(b.parts, reply)
	return sent
}

func (b *begun) keep(reply digest, sent progress) {
	if sent.requests == 0 {
		return
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	sent.at = b.now()
	for old, p := range b.parts {
		if sent.at.Sub(p.at) > rememberFor {
			delete(b.parts, old)
		}
	}
	b.parts[reply] = sent
}
