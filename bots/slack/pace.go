package slack

import (
	"crypto/sha256"
	"encoding/json"
	"sync"
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
)

// editEvery is the shortest time between progress edits of one message: chat.update takes about 50 a minute in a workspace.
const editEvery = 3 * time.Second

// pace spaces out edits that nobody needs at once.
type pace struct {
	now func() time.Time

	mu    sync.Mutex
	edits map[chat.Ref]edit
}

// edit is the last one of a message: when, and what it shows.
type edit struct {
	at    time.Time
	looks digest
}

// digest stands for something large: a reply and where it goes, or what a message shows.
type digest [sha256.Size]byte

func newPace(now func() time.Time) *pace { return &pace{now: now, edits: map[chat.Ref]edit{}} }

// wait is how long it is until the message takes another progress edit. same is true when it looks so already.
func (p *pace) wait(ref chat.Ref, looks digest) (wait time.Duration, same bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	last, ok := p.edits[ref]
	if !ok {
		return 0, false
	}
	return last.at.Add(editEvery).Sub(p.now()), last.looks == looks
}

// note remembers what a message shows since now.
func (p *pace) note(ref chat.Ref, looks digest) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.edits) >= maxNoted {
		clear(p.edits)
	}
	p.edits[ref] = edit{p.now(), looks}
}

// digestOf is the digest of plain data.
func digestOf(parts ...any) digest {
	b, _ := json.Marshal(parts) // plain data: it cannot fail
	return sha256.Sum256(b)
}
