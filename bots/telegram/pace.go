package telegram

import (
	"sync"
	"time"

	"github.com/kallybot/kallybot/bots/transport"
	"github.com/kallybot/kallybot/conversation/chat"
)

// The shortest time between progress edits of one chat, where the configuration names none. Groups take about 20 messages and edits a minute.
const (
	privatePace = 2 * time.Second
	groupPace   = 5 * time.Second
)

// pace spaces out edits that nobody needs at once.
type pace struct {
	now   func() time.Time
	every time.Duration // in every chat; zero is as Telegram wants it

	mu    sync.Mutex
	next  map[int64]time.Time           // when a chat takes another progress edit
	looks map[chat.Ref]transport.Digest // what a status message shows: text and keys
}

func newPace(now func() time.Time, every time.Duration) *pace {
	return &pace{now: now, every: every, next: map[int64]time.Time{}, looks: map[chat.Ref]transport.Digest{}}
}

// reserve takes the next free moment of the chat and returns how long it is until then. Nothing is taken when others wait
// for that moment already: then taken is false, and the caller had better come back. same is true, and nothing is taken
// either, when the message looks so already.
func (p *pace) reserve(ref chat.Ref, looks transport.Digest, to place) (wait time.Duration, taken, same bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.looks[ref] == looks {
		return 0, false, true
	}
	every, now := p.between(to), p.now()
	at := p.next[to.chat]
	if at.Before(now) {
		at = now
	}
	wait = at.Sub(now)
	if wait > every {
		return wait, false, false
	}
	p.next[to.chat] = at.Add(every)
	return wait, true, false
}

// between is the time between two edits in a chat.
func (p *pace) between(to place) time.Duration {
	switch {
	case p.every > 0:
		return p.every
	case to.private:
		return privatePace
	}
	return groupPace
}

// maxNoted is how many chats and messages are remembered; beyond, all is forgotten, which costs at most one edit too many
// in each chat.
const maxNoted = 10_000

// note remembers what a message shows.
func (p *pace) note(ref chat.Ref, looks transport.Digest) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.looks) >= maxNoted {
		clear(p.looks)
	}
	if len(p.next) >= maxNoted {
		clear(p.next)
	}
	p.looks[ref] = looks
}
