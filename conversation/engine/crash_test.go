package engine

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/kallyai"
	"github.com/kallybot/kallybot/kallyai/sandbox"
	"github.com/kallybot/kallybot/store"
	"github.com/kallybot/kallybot/store/bolt"
	"github.com/kallybot/kallybot/store/memory"
)

// A crash test counts every point at which the program can die: before and after each commit, before a call request
// leaves, once it has arrived, once its answer is there, before and after each message. It runs a story once for each
// point, dies there, starts again on what is on disk, and looks at what came of it.

var errDead = errors.New("the program is dead")

// life is one life of the program: it dies at a point, and then does nothing more.
type life struct {
	mu   sync.Mutex
	left int // points until death; below zero for a life without one
	dead bool
	died chan struct{}
}

func newLife(points int) *life { return &life{left: points, died: make(chan struct{})} }

// at is one point. It returns errDead from the last one on.
func (l *life) at() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.dead {
		return errDead
	}
	if l.left--; l.left == 0 {
		l.dead = true
		close(l.died)
		return errDead
	}
	return nil
}

func (l *life) over() bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.dead
}

func (l *life) hook(store.Point) error { return l.at() }

// mortalAPI is a client that dies with the program: a dead program sends nothing and learns nothing.
type mortalAPI struct {
	API
	life *life
}

func (m mortalAPI) CreateFrozen(ctx context.Context, key string, body []byte) (*kallyai.Call, error) {
	if m.life.at() != nil {
		return nil, &kallyai.AmbiguousError{Err: errDead}
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	go func() {
		select {
		case <-m.life.died:
			cancel()
		case <-ctx.Done():
		}
	}()
	c, err := m.API.CreateFrozen(ctx, key, body)
	if m.life.at() != nil {
		return nil, &kallyai.AmbiguousError{Err: errDead}
	}
	return c, err
}

func (m mortalAPI) ListCalls(ctx context.Context, limit, offset int) (*kallyai.CallPage, error) {
	if m.life.over() {
		return nil, errDead
	}
	return m.API.ListCalls(ctx, limit, offset)
}

// mortalRoom is a chat that a dead program cannot write to. A message is out between its two points.
type mortalRoom struct {
	*room
	life *life
}

func (m mortalRoom) Send(ctx context.Context, to chat.Address, r chat.Reply, old chat.Ref) (chat.Ref, error) {
	if err := m.life.at(); err != nil {
		return "", err
	}
	ref, err := m.room.Send(ctx, to, r, old)
	if dead := m.life.at(); dead != nil {
		return "", dead
	}
	return ref, err
}

// disk is what outlives the program. open is what the next life finds.
type disk interface {
	open(t *testing.T, h store.Hook) store.Store
}

type memoryDisk struct{ last *memory.Store }

func (d *memoryDisk) open(_ *testing.T, h store.Hook) store.Store {
	if d.last == nil {
		d.last = memory.New(memory.Options{})
	}
	d.last = d.last.Clone(memory.Options{Hook: h})
	return d.last
}

type boltDisk struct {
	path string
	last *bolt.Store
}

func (d *boltDisk) open(t *testing.T, h store.Hook) store.Store {
	t.Helper()
	if d.last != nil {
		_ = d.last.Close()
	}
	s, err := bolt.Open(d.path, bolt.Options{Hook: h})
	if err != nil {
		t.Fatal(err)
	}
	d.last = s
	return s
}

// story is what a person does, whatever the program does: a message that is not taken is delivered again.
type story struct {
	far     *far
	disk    disk
	room    *room
	machine Stepper
	says    []func() chat.Message
	next    int // messages taken so far
}

const asked = "test-ask"

// brisk is a policy of few look-ups, so that there are fewer points to die at.
var brisk = call.Policy{ValidFor: 15 * time.Minute, ReconcileFor: 2 * time.Minute, LookFirst: 8 * time.Second, LookMost: time.Minute}

// messages are what the person does, phone is the number to call. The yes comes twice, by two presses.
func messages(phone string) []func() chat.Message {
	return []func() chat.Message{
		func() chat.Message { return message("ask", "a", "call "+phone) },
		func() chat.Message { return press("yes", "a", asked+":1:yes") },
		func() chat.Message { return press("yes too", "a", asked+":1:yes") },
	}
}

// live runs one life of the program and reports whether it lived to see the end of the story.
func (s *story) live(t *testing.T, l *life) bool {
	t.Helper()
	s.far.arrived = func() { _ = l.at() }
	w := newWorld(t, nil, func(c *Config) {
		c.Store = s.disk.open(t, l.hook)
		c.Adapters = []chat.Adapter{mortalRoom{s.room, l}}
		c.API = func(string) (API, error) { return mortalAPI{s.far.client, l}, nil }
		c.Machine = s.machine
	}).run()
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Hour)
	defer cancel()
	go func() {
		select {
		case <-l.died:
			cancel()
		case <-ctx.Done():
		}
	}()
	err := s.tell(ctx, w)
	_, _ = w.stop() // a dead program does not end in time
	if err != nil && !l.over() {
		t.Fatal(err)
	}
	return !l.over()
}

// lives tells the story with a death at the nth point, and a second one later in the life after, if any. It returns how
// often the program died.
func (s *story) lives(t *testing.T, n, second int) (deaths int) {
	t.Helper()
	for _, points := range []int{n, second, -1} {
		if points != 0 && s.live(t, newLife(points)) {
			break
		}
		if points != 0 {
			deaths++
		}
	}
	return deaths
}

func (s *story) tell(ctx context.Context, w *world) error {
	for ; s.next < len(s.says); s.next++ {
		if _, err := w.Handle(ctx, s.says[s.next]()); err != nil {
			return err
		}
		if err := w.Settled(ctx); err != nil {
			return err
		}
	}
	return w.Drained(ctx)
}

// crash is one row: what happens to calls to a number, and what the person may be told.
type crash struct {
	name, digits string
	hidden       bool
	// ends are the ends that are true when the call was dialled, and blank the ones that are when it was not.
	ends, blank string
}

var crashes = []crash{
	{name: "answer seen", digits: "0102", ends: "end final busy", blank: "end uncertain unknown"},
	{name: "answer seen, no echo", digits: "0102", hidden: true, ends: "end final busy", blank: "end uncertain unknown"},
	{name: "answer lost", digits: "0110", ends: "end final success", blank: "end uncertain unknown"},
	{name: "answer is an error", digits: "0112", blank: "end uncertain unknown"},
	{name: "answer is an error though it rang", digits: "0113", ends: "end final success", blank: "end uncertain unknown"},
	{name: "refused", digits: "0120", blank: "end rejected quota_exceeded|end uncertain unknown"},
	{name: "asked to wait", digits: "0127", ends: "end final success", blank: "end uncertain unknown"},
}

// die tells the story with a death at the nth point, and a second one later in the life after, if any. It reports whether
// the story has that many points.
func (c crash) die(t *testing.T, d disk, n, second int) bool {
	t.Helper()
	s := &story{far: newFar(t, sandbox.Config{KeysIgnored: true, SessionsHidden: c.hidden}), disk: d, room: newRoom(),
		machine: bot{policy: brisk, undo: 2 * time.Second}, says: messages(phoneFor(c.digits))}
	deaths := s.lives(t, n, second)
	c.judge(t, s, deaths, fmt.Sprintf("death at point %d, then at %d", n, second))
	return deaths > 0
}

// judge looks at what came of a story that was interrupted by a number of deaths.
func (c crash) judge(t *testing.T, s *story, deaths int, where string) {
	t.Helper()
	for key, posts := range s.far.posts {
		if rung := s.far.box.DialedTo(phoneFor(c.digits)); rung > 1 {
			t.Errorf("%s: %d calls dialled with %d requests of key %s", where, rung, posts, key)
		}
	}
	allowed := c.blank
	if len(s.far.box.Dialed()) == 1 {
		allowed = c.ends
	}
	if end := last(s.room.texts("a")); !strings.Contains("|"+allowed+"|", "|"+end+"|") {
		t.Errorf("%s: last words %q, want one of %q; all: %q", where, end, allowed, s.room.texts("a"))
	}
	if told := s.room.count("a", "end"); told < 1 || told > 1+deaths {
		t.Errorf("%s: the end was told %d times", where, told)
	}
}

func TestDeathAtAnyPointNeitherRepeatsNorLosesACall(t *testing.T) {
	t.Parallel()
	for _, c := range crashes {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			points := 0
			for more := true; more; points++ {
				synctest.Test(t, func(t *testing.T) { more = c.die(t, &memoryDisk{}, points+1, 0) })
			}
			if points < 20 {
				t.Errorf("the story has only %d points", points)
			}
			t.Logf("%d points", points)
		})
	}
}

func TestTwoDeathsNeitherRepeatNorLoseACall(t *testing.T) {
	t.Parallel()
	for _, c := range crashes {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			for n, more := 1, true; more; n += 4 {
				for second := 1; second < 20; second += 5 {
					synctest.Test(t, func(t *testing.T) { more = c.die(t, &memoryDisk{}, n, second) })
				}
			}
		})
	}
}

func TestDeathWithAFileOnDisk(t *testing.T) {
	t.Parallel()
	c := crashes[2]
	for n, more := 1, true; more; n += 4 {
		dir := t.TempDir()
		synctest.Test(t, func(t *testing.T) {
			d := &boltDisk{path: filepath.Join(dir, "kallybot.db")}
			more = c.die(t, d, n, 0)
			_ = d.last.Close()
		})
	}
}

// TestCallThatNeverLeftIsNotCalledSure shows that the program does not claim what it cannot know: it died right before
// the request would have left.
func TestCallThatNeverLeftIsNotCalledSure(t *testing.T) {
	bubble(t, func(t *testing.T) {
		f := newFar(t, sandbox.Config{})
		w := newWorld(t, f, func(c *Config) {
			c.API = func(string) (API, error) { return mortalAPI{f.client, newLife(1)}, nil }
		}).run()
		defer w.done()
		id := w.confirm("a", phoneFor("0100"))
		w.drained()
		equal(t, "state", w.call(id).State, call.Uncertain)
		equal(t, "calls dialled", len(f.box.Dialed()), 0)
		w.say(press("check", "a", id+":1:check"))
		w.drained()
		equal(t, "times told", w.room.count("a", "end uncertain"), 2)
	})
}
