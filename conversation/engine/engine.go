package engine

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/store"
)

// Engine runs the conversation. It is a chat.Handler.
type Engine struct {
	cfg      Config
	store    store.Store
	log      *slog.Logger
	adapters map[chat.Platform]chat.Adapter
	workers  []*worker
	calls    *worker // the one of them that sends calls
	sends    *worker // the one of them that sends messages
	waiting  waiting
	changes  changes
	recent   recent
	boot     string // tells the jobs of this engine from those of former ones
	running  atomic.Bool
	ended    chan struct{} // closed when Run returns: nothing is kept any more
}

var _ chat.Handler = (*Engine)(nil)

// New returns an Engine that handles messages at once and works after Run. It fails when the config lacks something or
// names two adapters of one platform.
func New(cfg Config) (*Engine, error) {
	if cfg.Store == nil || cfg.Machine == nil || cfg.API == nil {
		return nil, errors.New("engine needs a store, a machine and an API")
	}
	cfg.setDefaults()
	e := &Engine{cfg: cfg, store: cfg.Store, log: cfg.Log, adapters: map[chat.Platform]chat.Adapter{}, ended: make(chan struct{})}
	e.boot = rand.Text()
	for _, a := range cfg.Adapters {
		if e.adapters[a.Platform()] != nil {
			return nil, fmt.Errorf("engine has two adapters of platform %s", a.Platform())
		}
		e.adapters[a.Platform()] = a
	}
	e.calls = newWorker(e, dialQueue, cfg.MaxInFlight, (&dialer{e}).do)
	e.sends = newWorker(e, sendQueue, cfg.Senders, (&sender{e}).do)
	e.workers = []*worker{
		e.sends,
		e.calls,
		newWorker(e, lookQueue, cfg.Readers, (&looker{e}).do),
		newWorker(e, askQueue, cfg.Readers, (&asker{e}).do),
		newWorker(e, timerQueue, cfg.Readers, (&timers{e}).do),
		newWorker(e, signQueue, cfg.Readers, (&signer{e}).do),
	}
	return e, nil
}

// Run runs the adapters and does the jobs until ctx ends. Then its adapters take nothing more in, it finishes what is short, leaves
// the rest on disk for the next start, and returns within StopWithin. The error tells that something did not end in time,
// or that the engine ran before: an Engine runs once. The store stays open.
func (e *Engine) Run(ctx context.Context) error {
	if !e.running.CompareAndSwap(false, true) {
		return errors.New("engine runs once")
	}
	defer close(e.ended)
	work, giveUp := context.WithCancel(context.WithoutCancel(ctx))
	defer giveUp()
	e.recount(ctx)
	all := e.start(ctx, work)
	<-ctx.Done()
	if ended(all, e.cfg.StopWithin/2) {
		return nil
	}
	giveUp()
	if ended(all, e.cfg.StopWithin/4) {
		return nil
	}
	return fmt.Errorf("stop engine: something is still running after %s", e.cfg.StopWithin)
}

// start starts everything and returns a channel that is closed when all of it has ended. Intake ends with ctx, and what
// is being done with work.
func (e *Engine) start(ctx, work context.Context) <-chan struct{} {
	var all sync.WaitGroup
	for _, a := range e.adapters {
		all.Go(func() { e.listen(ctx, a) })
	}
	for _, w := range e.workers {
		all.Go(func() { w.run(ctx, work) })
	}
	all.Go(func() { e.prune(ctx) })
	all.Go(func() { (&callers{e: e, calls: e.calls}).run(ctx) })
	done := make(chan struct{})
	go func() {
		all.Wait()
		close(done)
	}()
	return done
}

// ended reports whether done is closed within d. When both are so at the same time, as on a slow machine, it is.
func ended(done <-chan struct{}, d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-done:
	case <-t.C:
	}
	select {
	case <-done:
		return true
	default:
		return false
	}
}

// listen runs an adapter until ctx ends. One that ends early without an error has no more to tell, such as a file that
// was read; one that fails is started again after a pause, so that one platform's trouble never stops the others.
func (e *Engine) listen(ctx context.Context, a chat.Adapter) {
	for n := 0; ; n++ {
		err := guard(func() error { return a.Run(ctx, e) })
		if err == nil || ctx.Err() != nil {
			return
		}
		e.log.Error("adapter failed", "platform", a.Platform(), "error", err)
		if !rest(ctx, backoff(n, time.Second, time.Minute)) {
			return
		}
	}
}

// now is the time without what does not survive the store.
func (e *Engine) now() time.Time { return e.cfg.Now().UTC().Round(0) }
