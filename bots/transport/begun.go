package transport

import (
	"crypto/sha256"
	"encoding/json"
	"sync"
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
)

// Digest stands for something large: a reply and where it goes, or what a message shows.
type Digest [sha256.Size]byte

// DigestOf is the digest of plain data.
func DigestOf(parts ...any) Digest {
	b, _ := json.Marshal(parts) // plain data: it cannot fail
	return sha256.Sum256(b)
}

// Begun remembers replies of several requests that were sent in part, so that the next try repeats nothing. A restart
// forgets them: then a part may come twice, but none is missing. Make it with NewBegun.
type Begun struct {
	now func() time.Time

	mu    sync.Mutex
	parts map[Digest]Progress
}

// Progress is how much of a reply is out.
type Progress struct {
	Requests int      // that were done
	Ref      chat.Ref // of the reply; empty until one of them made it
	at       time.Time
}

// rememberFor is longer than any wait that a platform asks for in practice.
const rememberFor = time.Hour

// NewBegun returns an empty memory on a clock.
func NewBegun(now func() time.Time) *Begun {
	return &Begun{now: now, parts: map[Digest]Progress{}}
}

// Resume calls send with what of the reply is out already, and keeps what it added if it failed. The error is that of send.
func (b *Begun) Resume(reply Digest, send func(*Progress) error) (chat.Ref, error) {
	sent := b.take(reply)
	if err := send(&sent); err != nil {
		b.keep(reply, sent)
		return "", err
	}
	return sent.Ref, nil
}

func (b *Begun) take(reply Digest) Progress {
	b.mu.Lock()
	defer b.mu.Unlock()
	sent := b.parts[reply]
	delete(b.parts, reply)
	return sent
}

func (b *Begun) keep(reply Digest, sent Progress) {
	if sent.Requests == 0 {
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
