package engine

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/kallyai"
	"github.com/kallybot/kallybot/kallyai/sandbox"
	"github.com/kallybot/kallybot/store"
	"github.com/kallybot/kallybot/store/memory"
)

// The tests run in bubbles of testing/synctest: waits of hours pass at once, and the far side is reached through pipes
// in memory, by the real client.

// pipes is a network of one listener.
type pipes struct {
	conns chan net.Conn
	once  sync.Once
	gone  chan struct{}
}

func newPipes() *pipes { return &pipes{conns: make(chan net.Conn), gone: make(chan struct{})} }

func (p *pipes) Accept() (net.Conn, error) {
	select {
	case c := <-p.conns:
		return c, nil
	case <-p.gone:
		return nil, net.ErrClosed
	}
}

func (p *pipes) Close() error {
	p.once.Do(func() { close(p.gone) })
	return nil
}

func (p *pipes) Addr() net.Addr { return &net.UnixAddr{Name: "pipe", Net: "pipe"} }

func (p *pipes) dial(ctx context.Context, _, _ string) (net.Conn, error) {
	near, far := net.Pipe()
	select {
	case p.conns <- far:
		return near, nil
	case <-p.gone:
		return nil, errors.New("connection refused")
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// far is the far side: the sandbox behind a server, with a place to stand in its way.
type far struct {
	box *sandbox.Server
	net *pipes
	// arrived, if not nil, is called for each call request that has arrived, before it is looked at.
	arrived func()
	posts   map[string]int // call requests that arrived, by idempotency key
	mu      sync.Mutex
	client  *kallyai.Client
}

func newFar(t *testing.T, cfg sandbox.Config) *far {
	t.Helper()
	cfg.Seed = 7
	f := &far{box: sandbox.New(cfg), net: newPipes(), posts: map[string]int{}}
	srv := &http.Server{Handler: f}
	served := make(chan error, 1)
	go func() { served <- srv.Serve(f.net) }()
	var err error
	f.client, err = kallyai.New(kallyai.Config{BaseURL: "http://far", Token: kallyai.StaticToken(sandbox.DemoToken), Dial: f.net.dial,
		HTTP: &http.Client{Transport: &http.Transport{DialContext: f.net.dial, DisableKeepAlives: true}}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		f.box.Close()
		_ = srv.Close()
		<-served
	})
	return f
}

func (f *far) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost && r.URL.Path == "/v1/calls" {
		f.mu.Lock()
		f.posts[r.Header.Get("Idempotency-Key")]++
		f.mu.Unlock()
		if f.arrived != nil {
			f.arrived()
		}
	}
	f.box.ServeHTTP(w, r)
}

func (f *far) api(string) (API, error) { return f.client, nil }

// shown is one message that a chat got.
type shown struct {
	to    chat.Address
	reply chat.Reply
	old   chat.Ref
	at    time.Time
}

// room is an adapter whose messages can be read, and made to fail.
type room struct {
	platform chat.Platform
	// fail, if not nil, is asked before a message is taken.
	fail func(to chat.Address, r chat.Reply) error
	// knows, if not nil, tells who a person is.
	knows func() (chat.Profile, error)

	mu   sync.Mutex
	got  []shown
	busy map[chat.Address]bool
}

func newRoom() *room { return &room{platform: "test", busy: map[chat.Address]bool{}} }

func (r *room) Platform() chat.Platform { return r.platform }

func (r *room) Profile(context.Context, chat.Address, chat.Person) (chat.Profile, error) {
	return r.knows()
}

func (r *room) Run(ctx context.Context, _ chat.Handler) error {
	<-ctx.Done()
	return nil
}

func (r *room) Send(_ context.Context, to chat.Address, m chat.Reply, old chat.Ref) (chat.Ref, error) {
	if err := r.enter(to); err != nil {
		return "", err
	}
	defer r.leave(to)
	if r.fail != nil {
		if err := r.fail(to, m); err != nil {
			return "", err
		}
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.got = append(r.got, shown{to, m, old, time.Now()})
	if m.Replace && old != "" {
		return old, nil
	}
	return chat.Ref(fmt.Sprint(len(r.got))), nil
}

// enter refuses to send two messages to one chat at once.
func (r *room) enter(to chat.Address) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.busy[to] {
		panic("two messages to one chat at once")
	}
	r.busy[to] = true
	return nil
}

func (r *room) leave(to chat.Address) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.busy, to)
}

// texts are the texts that a chat got, in order.
func (r *room) texts(chatID string) []string {
	r.mu.Lock()
	defer r.mu.Unlock()
	var all []string
	for _, s := range r.got {
		if s.to.Chat == chatID {
			all = append(all, s.reply.Text)
		}
	}
	return all
}

// count is how many messages to a chat begin with a prefix.
func (r *room) count(chatID, prefix string) int {
	n := 0
	for _, t := range r.texts(chatID) {
		if strings.HasPrefix(t, prefix) {
			n++
		}
	}
	return n
}

// message is what a person writes in a chat of their own.
func message(id, chatID, text string) chat.Message {
	return chat.Message{
		ID: id, At: chat.Address{Platform: "test", Chat: chatID, Private: true}, From: chat.Person{ID: "ana", Name: "Ana"},
		Kind: chat.Text, Text: text,
	}
}

// press is a press of a button in a chat.
func press(id, chatID, data string) chat.Message {
	m := message(id, chatID, "")
	m.Kind, m.Data = chat.Press, data
	return m
}

// world is an engine with all that is around it.
type world struct {
	*Engine
	t     *testing.T
	room  *room
	store store.Store
	cfg   Config
	end   context.CancelFunc
	ended chan error
	began time.Time
}

// policy is the default one.
var policy = call.DefaultPolicy

// newWorld makes an engine that does not run yet. change may change its config.
func newWorld(t *testing.T, f *far, change func(*Config)) *world {
	t.Helper()
	w := &world{t: t, room: newRoom(), ended: make(chan error, 1), began: time.Now()}
	w.cfg = Config{Store: memory.New(memory.Options{}), Machine: bot{policy: policy, undo: 5 * time.Second}, Adapters: []chat.Adapter{w.room}}
	if f != nil {
		w.cfg.API = f.api
	} else {
		w.cfg.API = func(string) (API, error) { return nil, kallyai.ErrSignedOut }
	}
	if change != nil {
		change(&w.cfg)
	}
	w.store = w.cfg.Store
	var err error
	if w.Engine, err = New(w.cfg); err != nil {
		t.Fatal(err)
	}
	return w
}

// run runs the engine until the test ends, or stop is called.
func (w *world) run() *world {
	ctx, cancel := context.WithCancel(w.t.Context())
	w.end = cancel
	go func() { w.ended <- w.Run(ctx) }()
	return w
}

// stop ends the engine and returns how long it took, and Run's error.
func (w *world) stop() (time.Duration, error) {
	w.t.Helper()
	began := time.Now()
	w.end()
	err := <-w.ended
	return time.Since(began), err
}

func (w *world) done() {
	w.t.Helper()
	if _, err := w.stop(); err != nil {
		w.t.Error(err)
	}
}

// say handles a message.
func (w *world) say(m chat.Message) chat.Answer {
	w.t.Helper()
	a, err := w.Handle(w.t.Context(), m)
	if err != nil {
		w.t.Fatalf("handle %s: %v", m.ID, err)
	}
	return a
}

// confirm asks for a call to a number in a chat and says yes; it returns the request's id.
func (w *world) confirm(chatID, phone string) string {
	w.t.Helper()
	w.say(message(chatID+"-ask", chatID, "call "+phone))
	id := "test-" + chatID + "-ask"
	if a := w.say(press(chatID+"-yes", chatID, id+":1:yes")); a.Toast != "confirmed" {
		w.t.Fatalf("toast after yes: %q", a.Toast)
	}
	return id
}

// settled and drained wait, for a day at most.
func (w *world) settled() { w.t.Helper(); w.wait(w.Settled) }
func (w *world) drained() { w.t.Helper(); w.wait(w.Drained) }

func (w *world) wait(f func(context.Context) error) {
	w.t.Helper()
	ctx, cancel := context.WithTimeout(w.t.Context(), 24*time.Hour)
	defer cancel()
	if err := f(ctx); err != nil {
		w.t.Fatal(err)
	}
}

// call is a request's call as it is on disk.
func (w *world) call(id string) call.Call {
	w.t.Helper()
	s, err := w.read(context.Background(), requestKey(id))
	if err != nil {
		w.t.Fatal(err)
	}
	return s.Requests[id].Call
}

// bubble runs a test with a clock of its own, beside others.
func bubble(t *testing.T, f func(t *testing.T)) {
	t.Helper()
	t.Parallel()
	synctest.Test(t, f)
}

// pass lets the bubble's time go by until everything due by then is done or waits.
func pass(t *testing.T, d time.Duration) {
	t.Helper()
	rest(t.Context(), d)
	synctest.Wait()
}

func equal[T comparable](t *testing.T, what string, got, want T) {
	t.Helper()
	if got != want {
		t.Errorf("%s: got %v, want %v", what, got, want)
	}
}

// dialogue is Ana's dialogue in a chat as it is on disk.
func (w *world) dialogue(chatID string) conversation.Dialogue {
	w.t.Helper()
	m := message("", chatID, "")
	s, err := w.read(context.Background(), conversation.Key{Kind: conversation.DialogueKind, ID: chat.DialogueKey(m.At, m.From)})
	if err != nil {
		w.t.Fatal(err)
	}
	return s.Dialogue
}
