package slack

import (
	"context"
	"sync"
	"time"

	"github.com/kallybot/kallybot/bots/transport"
	"github.com/kallybot/kallybot/conversation/chat"
)

// editEvery is the shortest time from any edit of a message to one that shows progress: chat.update takes about 50 a minute in
// a workspace.
const editEvery = 3 * time.Second

// pace spaces out edits that nobody needs at once. One that comes too early is kept here and made when its time has come, by
// then the newest of them; whoever sent it goes on, so that no result waits behind it. A crash in those seconds loses it:
// it would have shown a passing state.
type pace struct {
	now func() time.Time

	mu   sync.Mutex
	kept map[chat.Ref]*edited
}

// edited is a message that was edited.
type edited struct {
	busy  sync.Mutex       // held while it is edited
	at    time.Time        // of the last edit
	looks transport.Digest // what it shows since then; zero while that is not known
	next  *edit            // waits for its time; nil for none
	turn  int              // counts the waits, so that one which is over takes nothing of the next
}

// edit is one edit; make makes the request.
type edit struct {
	looks transport.Digest
	make  func(context.Context) error
}

func newPace(now func() time.Time) *pace { return &pace{now: now, kept: map[chat.Ref]*edited{}} }

func (p *pace) of(ref chat.Ref) *edited {
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.kept) >= maxNoted {
		clear(p.kept)
	}
	if p.kept[ref] == nil {
		p.kept[ref] = &edited{}
	}
	return p.kept[ref]
}

// do makes an edit now, in the place of one that waits.
func (p *pace) do(ctx context.Context, m *edited, e edit) error {
	p.put(m, nil)
	return p.run(ctx, m, e)
}

func (p *pace) run(ctx context.Context, m *edited, e edit) error {
	m.busy.Lock()
	defer m.busy.Unlock()
	p.mu.Lock()
	m.at, m.looks = p.now(), transport.Digest{}
	p.mu.Unlock()
	if err := e.make(ctx); err != nil {
		return err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	m.looks = e.looks
	return nil
}

// put makes e the edit that waits; nil for none. first is true when none waited: then a wait for this turn is to begin.
func (p *pace) put(m *edited, e *edit) (turn int, first bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	first = m.next == nil
	m.next = e
	if first && e != nil {
		m.turn++
	}
	return m.turn, first
}

// putBack makes e the edit that waits again, unless another one does, or did.
func (p *pace) putBack(m *edited, turn int, e *edit) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if m.turn != turn || m.next != nil {
		return false
	}
	m.next = e
	return true
}

// take is the edit that waits since turn, nil when it was replaced by one that was made.
func (p *pace) take(m *edited, turn int) *edit {
	p.mu.Lock()
	defer p.mu.Unlock()
	if m.turn != turn {
		return nil
	}
	e := m.next
	m.next = nil
	return e
}

// wait is how long it is until the message takes another progress edit. same is true when it looks so already.
func (p *pace) wait(m *edited, looks transport.Digest) (wait time.Duration, same bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if !m.at.IsZero() {
		wait = m.at.Add(editEvery).Sub(p.now())
	}
	return max(wait, 0), m.looks == looks
}
