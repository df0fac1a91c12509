package slack

import (
	"crypto/sha256"
	"encoding/json"
	"sync"
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
)

const (
	// editEvery is how often a message takes a progress edit: chat.update takes about 50 a minute in a workspace.
	editEvery = 3 * time.Second
	// editsAtOnce may follow each other without a pause. The end of a call changes its status three times, and the result
	// must not wait for them.
	editsAtOnce = 3
)

// pace spaces out edits that nobody needs at once.
type pace struct {
	now func() time.Time

	mu    sync.Mutex
	edits map[chat.Ref]edits
}

// edits are the last ones of a message, and what it shows.
type edits struct {
	at    []time.Time // oldest first
	looks digest
}

// digest stands for something large: a reply and where it goes, or what a message shows.
type digest [sha256.Size]byte

func newPace(now func() time.Time) *pace { return &pace{now: now, edits: map[chat.Ref]edits{}} }

// wait is how long it is until the message takes another progress edit. same is true when it looks so already.
func (p *pace) wait(ref chat.Ref, looks digest) (wait time.Duration, same bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	last := p.edits[ref]
	if len(last.at) == editsAtOnce {
		wait = last.at[0].Add(editsAtOnce * editEvery).Sub(p.now())
	}
	return wait, last.looks == looks
}

// note remembers what a message shows since now.
func (p *pace) note(ref chat.Ref, looks digest) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.edits) >= maxNoted {
		clear(p.edits)
	}
	e := p.edits[ref]
	e.at = append(e.at, p.now())
	e.at, e.looks = e.at[max(0, len(e.at)-editsAtOnce):], looks
	p.edits[ref] = e
}

// digestOf is the digest of plain data.
func digestOf(parts ...any) digest {
	b, _ := json.Marshal(parts) // plain data: it cannot fail
	return sha256.Sum256(b)
}
