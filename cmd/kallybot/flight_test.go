package main

import (
	"context"
	"fmt"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/engine"
	"github.com/kallybot/kallybot/conversation/lang"
	"github.com/kallybot/kallybot/kallyai"
	"github.com/kallybot/kallybot/kallyai/sandbox"
	"github.com/kallybot/kallybot/store"
	"github.com/kallybot/kallybot/store/bolt"
)

// flying is an observer that tells when so many calls are being made at once.
type flying struct {
	want int
	all  chan struct{}
	once sync.Once
}

func (f *flying) Handled(chat.Platform, time.Duration, bool, error) {}
func (f *flying) Worked(store.Queue, time.Duration, engine.End)     {}
func (f *flying) Dialled(time.Duration, string)                     {}
func (f *flying) Throttled(string)                                  {}
func (f *flying) Moved(engine.Move)                                 {}
func (f *flying) Ended(string)                                      {}
func (f *flying) Working(q store.Queue, n int) {
	if q == "dial" && n >= f.want {
		f.once.Do(func() { close(f.all) })
	}
}

// silence is a platform that takes every message and shows nobody any.
type silence struct{}

func (silence) Platform() chat.Platform { return "test" }
func (silence) Run(ctx context.Context, _ chat.Handler) error {
	<-ctx.Done()
	return nil
}
func (silence) Send(context.Context, chat.Address, chat.Reply, chat.Ref) (chat.Ref, error) {
	return "1", nil
}

// BenchmarkCallsUnderWay makes ten thousand calls at once, each a request that waits for its answer, at a sandbox in a process
// of its own, and reports what they take.
func BenchmarkCallsUnderWay(b *testing.B) {
	const calls = 10_000
	box := start(b, "sandbox", "--listen", "127.0.0.1:0", "--speed", "1")
	box.sees("\n")
	url, _, _ := strings.Cut(strings.TrimPrefix(box.out.String(), "sandbox listens on "), ",")
	client, err := kallyai.New(kallyai.Config{BaseURL: url, Token: kallyai.StaticToken(sandbox.DemoToken)})
	must(b, err)
	say, err := lang.Load()
	must(b, err)
	o := defaultOptions()
	o.Access.Open, o.PerNumber, o.UndoWindow, o.Tick = true, 0, 0, 0
	machine, err := newMachine(say, o)
	must(b, err)
	s, err := bolt.Open(filepath.Join(b.TempDir(), dataFile), bolt.Options{})
	must(b, err)
	defer func() { _ = s.Close() }()
	f := &flying{want: calls, all: make(chan struct{})}
	e, err := engine.New(engine.Config{
		Store: s, Machine: machine, Adapters: []chat.Adapter{silence{}}, MaxInFlight: calls, Observer: f, StopWithin: time.Second,
		API: func(string) (engine.API, error) { return client, nil },
	})
	must(b, err)
	before := runtime.NumGoroutine()
	for range b.N {
		ctx, stop := context.WithCancel(b.Context())
		ended := make(chan error, 1)
		go func() { ended <- e.Run(ctx) }()
		confirmAll(b, e, calls)
		<-f.all
		for range 4 {
			runtime.GC() // each halves a stack at most, and a call lasts longer than that takes
		}
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		b.ReportMetric(float64(m.HeapAlloc)/1e6, "heap-MB")
		b.ReportMetric(float64(m.StackInuse)/1e6, "stack-MB")
		b.ReportMetric(float64(runtime.NumGoroutine()-before)/calls, "goroutines/call")
		stop()
		<-ended
	}
}

// confirmAll has as many people ask for a call that takes ten minutes, and say yes.
func confirmAll(b *testing.B, e *engine.Engine, calls int) {
	b.Helper()
	var all sync.WaitGroup
	const talkers = 64
	for g := range talkers {
		all.Go(func() {
			for n := g; n < calls; n += talkers {
				id := fmt.Sprint(n)
				m := chat.Message{At: chat.Address{Platform: "test", Chat: id, Private: true}, From: chat.Person{ID: id, Name: "Ana"}, Kind: chat.Text}
				for turn, text := range []string{"book a table for 4 tomorrow at 8 pm at Bella Italia, " + american(n/2, "0111") + ", name John Smith", "yes"} {
					m.ID, m.Text = fmt.Sprint(n, turn), text
					if _, err := e.Handle(b.Context(), m); err != nil {
						b.Error(err)
						return
					}
				}
			}
		})
	}
	all.Wait()
}
