package telegram

import (
	"crypto/sha256"
	"encoding/json"
	"sync"
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
)

// begun remembers replies of several messages that were sent in part, so that the next try repeats nothing. A restart
// forgets them: then a part may come twice, but none is missing.
type begun struct {
	now func() time.Time

	mu    sync.Mutex
	parts map[digest]progress
}

// digest stands for something large: a reply and where it goes, or what a message shows.
type digest [sha256.Size]byte

// progress is how much of a reply is out.
type progress struct {
	requests int
	ref      chat.Ref
	at       time.Time
}

// rememberFor is longer than any wait that Telegram asks for in practice.
const rememberFor = time.Hour

func newBegun(now func() time.Time) *begun {
	return &begun{now: now, parts: map[digest]progress{}}
}

func fingerprint(to chat.Address, r chat.Reply, old chat.Ref) digest {
	b, _ := json.Marshal([]any{to, r, old}) // plain data: it cannot fail
	return sha256.Sum256(b)
}

// resume calls send with what of the reply is out already, and keeps what it added if it failed.
func (b *begun) resume(p digest, send func(*progress) error) (chat.Ref, error) {
	sent := b.take(p)
	if err := send(&sent); err != nil {
		b.keep(p, sent)
		return "", err
	}
	return sent.ref, nil
}

func (b *begun) take(p digest) progress {
	b.mu.Lock()
	defer b.mu.Unlock()
	sent := b.parts[p]
	delete(b.parts, p)
	return sent
}

func (b *begun) keep(p digest, sent progress) {
	if sent.requests == 0 {
		return
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	now := b.now()
	for q, old := range b.parts {
		if now.Sub(old.at) > rememberFor {
			delete(b.parts, q)
		}
	}
	sent.at = now
	b.parts[p] = sent
}
