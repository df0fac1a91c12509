package engine

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"hash/fnv"
	"math/rand/v2"
	"runtime"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/kallyai"
	"github.com/kallybot/kallybot/kallyai/sandbox"
	"github.com/kallybot/kallybot/store"
)

// A simulation is a small town: some people, the program's own machine and engine, the far side, and platforms between
// them, under one seed. The program is killed and started again, answers are lost, messages come twice and late, sendings
// fail, the far side is away for a while, the clock is set. What was done and shown is kept and held against the promise.
//
// What goes wrong is drawn from the seed and the name of what it happens to, such as the second sending of a request. So it
// is the same in every run of a seed, in whatever order the goroutines of a bubble take their turns.

var (
	simulated      = flag.Int("conversations", simulatedByDefault, "conversations of TestSimulatedConversationsKeepThePromise")
	simulationSeed = flag.Uint64("simulation-seed", 0, "seed of TestSimulatedConversationsKeepThePromise; 0 draws one")
)

// townsfolk is how many people a town has.
const townsfolk = 10

func TestSimulatedConversationsKeepThePromise(t *testing.T) {
	t.Parallel()
	seed := *simulationSeed
	if seed == 0 {
		seed = rand.Uint64()
	}
	m := realMachine(t)
	m.Options.Nudge, m.Options.Tick = 0, time.Minute
	var towns atomic.Int64
	var sum record
	var all sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		all.Go(func() {
			for !t.Failed() {
				n := towns.Add(1) - 1
				if n*townsfolk >= int64(*simulated) {
					return
				}
				synctest.Test(t, func(t *testing.T) {
					w := newTown(t, seed+uint64(n), m, &memoryDisk{})
					w.live(t)
					w.judge(t, &sum)
				})
			}
		})
	}
	all.Wait()
	t.Logf("seed %d: %s", seed, &sum)
}

// town is one simulation.
type town struct {
	seed   uint64
	m      Stepper
	far    *far
	away   [2]time.Time // the far side cannot be reached between these
	skew   atomic.Int64 // of the program's clock
	lines  int          // how many calls are made at once
	room   *room
	people []*person

	mu     sync.Mutex
	engine *Engine // that takes messages at the moment
	disk   disk
	last   store.Store // as the present life sees the disk
	life   *life
	deaths int
	counts map[string]int // of things that happened, by their names
	due    map[string][]chat.Reply
	added  map[string][]chat.Reply // by the step under way
}

// patience are the ways in which a town looks for a lost call: for how long, and how seldom in the end. The first is that of a
// deployment which sets nothing. The others look more seldom, since a look-up that finds nothing is like the one before, and some
// give up while the call may still be running.
var patience = []struct{ forAll, most time.Duration }{
	{call.DefaultPolicy.ReconcileFor, call.DefaultPolicy.LookMost},
	{call.DefaultPolicy.ReconcileFor, 5 * time.Minute},
	{call.DefaultPolicy.ReconcileFor, 10 * time.Minute},
	{2 * time.Minute, time.Minute},
	{40 * time.Minute, 20 * time.Minute},
}

func newTown(t *testing.T, seed uint64, m *conversation.Machine, d disk) *town {
	t.Helper()
	w := &town{seed: seed, room: newRoom(), disk: d, counts: map[string]int{}, due: map[string][]chat.Reply{}}
	own := *m
	w.m = &own
	looks := patience[w.draw("patience").IntN(len(patience))]
	own.Options.Policy.ReconcileFor, own.Options.Policy.LookMost = looks.forAll, looks.most
	r := w.draw("town")
	w.far = newFar(t, sandbox.Config{KeysIgnored: true, SessionsHidden: r.IntN(2) == 0, ShowRunning: r.IntN(4) == 0})
	if r.IntN(4) == 0 {
		from := time.Now().Add(time.Duration(r.IntN(600)) * time.Second)
		w.away = [2]time.Time{from, from.Add(time.Duration(1+r.IntN(60)) * time.Minute)}
	}
	w.lines = 1 + r.IntN(2*townsfolk)
	if seed%40 == 0 {
		w.m = doubting{w.m, t}
	}
	for n := range townsfolk {
		w.people = append(w.people, newPerson(w, n))
	}
	return w
}

// draw gives the luck of one thing.
func (w *town) draw(what ...any) *rand.Rand {
	h := fnv.New64a()
	fmt.Fprint(h, what...)
	return rand.New(rand.NewPCG(w.seed, h.Sum64()))
}

// next is the luck of the next thing of a name.
func (w *town) next(name string) *rand.Rand {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.counts[name]++
	return w.draw(name, w.counts[name])
}

func (w *town) count(name string) int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.counts[name]
}

// live has the people live through some lives of the program, the last of which sees everything to its end.
func (w *town) live(t *testing.T) {
	t.Helper()
	var acting sync.WaitGroup
	for _, p := range w.people {
		acting.Go(func() { p.act(t) })
	}
	over := make(chan struct{})
	go func() { acting.Wait(); close(over) }()
	acting.Go(func() { w.setClock(t, over) })
	r := w.draw("deaths")
	for range r.IntN(4) {
		w.begin(t, 1+r.IntN(300), over)
		rest(t.Context(), time.Duration(r.IntN(90))*time.Second)
	}
	w.begin(t, -1, over)
	acting.Wait()
}

// begin runs one life, until it dies or all is done.
func (w *town) begin(t *testing.T, points int, over <-chan struct{}) {
	t.Helper()
	l := newLife(points)
	w.mu.Lock()
	w.life, w.added = l, nil
	w.mu.Unlock()
	w.last = w.disk.open(t, w.hook)
	e, err := New(Config{
		Store: noting{w.last, w}, Machine: w.m, Adapters: []chat.Adapter{mortalRoom{w.room, l}.through(w)},
		API:         func(string) (API, error) { return flaky{mortalAPI{w.far.client, l}, w}, nil },
		Now:         func() time.Time { return time.Now().Add(time.Duration(w.skew.Load())) },
		Later:       time.Hour, // more than the clock is set
		MaxInFlight: w.lines,
	})
	if err != nil {
		t.Fatal(err)
	}
	w.mu.Lock()
	w.engine = e
	w.mu.Unlock()
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- e.Run(ctx) }()
	select {
	case <-l.died:
	case <-over:
		w.drain(t, e, l)
	}
	if l.over() {
		w.deaths++
	}
	stop()
	<-ended
}

// drain waits until nothing is left to do, or the program dies.
func (w *town) drain(t *testing.T, e *Engine, l *life) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 24*time.Hour)
	defer cancel()
	go func() {
		select {
		case <-l.died:
			cancel()
		case <-ctx.Done():
		}
	}()
	if err := errors.Join(e.Drained(ctx), e.Settled(ctx)); err != nil && !l.over() {
		t.Errorf("seed %d: the program never comes to an end: %v", w.seed, err)
	}
}

// setClock sets the program's clock now and then, as people and time servers do.
func (w *town) setClock(t *testing.T, over <-chan struct{}) {
	r := w.draw("clock")
	if r.IntN(3) > 0 {
		return
	}
	for range 1 + r.IntN(3) {
		late := time.NewTimer(time.Duration(r.IntN(300)) * time.Second)
		select {
		case <-late.C:
		case <-over:
		case <-t.Context().Done():
		}
		w.skew.Store(int64(time.Duration(r.IntN(600)-300) * time.Second))
	}
}

// hook is passed at each point of each commit. What a step wants sent is due once it is committed.
func (w *town) hook(p store.Point) error {
	w.mu.Lock()
	added := w.added
	w.added = nil
	if p == store.BeforeCommit {
		w.added = added
	}
	for order, all := range added {
		if p == store.AfterCommit {
			w.due[order] = append(w.due[order], all...)
		}
	}
	l := w.life
	w.mu.Unlock()
	err := l.at()
	if err != nil && p == store.BeforeCommit {
		w.mu.Lock()
		w.added = nil
		w.mu.Unlock()
	}
	return err
}

// noting is a store of which the town knows what is to be sent. The memory store runs steps and the hook under one lock.
type noting struct {
	store.Store
	w *town
}

func (s noting) Update(ctx context.Context, event store.EventID, now time.Time, done *store.Lease, keys []store.Key, fn func(store.Records) (store.Changes, error)) (store.Applied, error) {
	return s.Store.Update(ctx, event, now, done, keys, func(r store.Records) (store.Changes, error) {
		c, err := fn(r)
		added := map[string][]chat.Reply{}
		for _, j := range c.Add {
			if t, err := readTask(j); err == nil && j.Queue == sendQueue && t.Message != nil {
				added[t.Message.To.Chat] = append(added[t.Message.To.Chat], t.Message.Reply)
			}
		}
		s.w.mu.Lock()
		s.w.added = added
		s.w.mu.Unlock()
		return c, err
	})
}

// platform is the chat with a bad connection.
type platform struct {
	mortalRoom
	w *town
}

func (m mortalRoom) through(w *town) platform { return platform{m, w} }

func (p platform) Send(ctx context.Context, to chat.Address, m chat.Reply, old chat.Ref) (chat.Ref, error) {
	r := p.w.next("send " + to.Chat)
	rest(ctx, time.Duration(r.IntN(2000))*time.Millisecond)
	if p.w.gone(to.Chat) {
		return "", chat.ErrGone
	}
	switch r.IntN(20) {
	case 0:
		return "", errors.New("no route")
	case 1:
		return "", &chat.RetryError{After: time.Duration(r.IntN(9)) * time.Second}
	case 2:
		_, err := p.mortalRoom.Send(ctx, to, m, old)
		if err == nil {
			p.w.next("repeat " + to.Chat)
			err = errors.New("connection lost")
		}
		return "", err
	}
	return p.mortalRoom.Send(ctx, to, m, old)
}

// flaky is the far side behind a bad connection.
type flaky struct {
	mortalAPI
	w *town
}

func (f flaky) CreateFrozen(ctx context.Context, key string, body []byte) (*kallyai.Call, error) {
	r := f.w.next("post " + key)
	if f.w.isAway() {
		return nil, &kallyai.UnsentError{Err: errors.New("connection refused")}
	}
	switch r.IntN(12) {
	case 0:
		return nil, &kallyai.UnsentError{Err: errors.New("connection refused")}
	case 1:
		return nil, &kallyai.AmbiguousError{Err: errors.New("reset before it arrived")}
	case 2:
		_, err := f.mortalAPI.CreateFrozen(ctx, key, body)
		return nil, &kallyai.AmbiguousError{Err: errors.Join(err, errors.New("reset after it arrived"))}
	}
	return f.mortalAPI.CreateFrozen(ctx, key, body)
}

func (f flaky) ListCalls(ctx context.Context, limit, offset int) (*kallyai.CallPage, error) {
	if r := f.w.next("list"); f.w.isAway() || r.IntN(6) == 0 {
		return nil, errors.New("no route")
	}
	return f.mortalAPI.ListCalls(ctx, limit, offset)
}

func (w *town) isAway() bool {
	now := time.Now()
	return now.After(w.away[0]) && now.Before(w.away[1])
}

// doubting is a machine that also steps on what the store would give back, and compares: what is kept at hand between
// steps must not differ from what is stored.
type doubting struct {
	Stepper
	t *testing.T
}

func (d doubting) Step(s conversation.Snapshot, e conversation.Event, now time.Time) conversation.Decision {
	read := blank()
	for k := range s.Loaded {
		data, err := save(&s, k)
		if err == nil {
			err = put(&read, k, data)
		}
		if err != nil {
			d.t.Error(err)
		}
	}
	a, b := d.Stepper.Step(s, e, now), d.Stepper.Step(read, e, now)
	if x, y := told(a), told(b); x != y {
		d.t.Errorf("%T is decided differently on what is stored:\n%s\n%s", e, x, y)
	}
	return a
}
