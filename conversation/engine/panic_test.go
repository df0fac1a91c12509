package engine

import (
	"bytes"
	"context"
	"log/slog"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/kallyai"
)

// tripping panics with a token wherever the engine calls out, the first time; after that it fails, or does nothing.
type tripping struct {
	mu  sync.Mutex
	hit map[string]bool
}

func (b *tripping) at(place string) {
	b.mu.Lock()
	first := !b.hit[place]
	b.hit[place] = true
	b.mu.Unlock()
	if first {
		panic("the token is canary-of-a-token, the header Bearer canary-of-a-token")
	}
}

// trippingAPI is the far side.
type trippingAPI struct {
	API
	*tripping
}

func (a trippingAPI) CreateFrozen(context.Context, string, []byte) (*kallyai.Call, error) {
	a.at("create")
	return nil, &kallyai.Error{Code: "x", HTTPStatus: 422}
}

func (a trippingAPI) ListCalls(context.Context, int, int) (*kallyai.CallPage, error) {
	a.at("list")
	return &kallyai.CallPage{}, nil
}

func (a trippingAPI) Balance(context.Context) (*kallyai.Balance, error) {
	a.at("balance")
	return nil, kallyai.ErrSignedOut
}

// trippingAccounts keep people's accounts.
type trippingAccounts struct {
	Accounts
	*tripping
}

func (a trippingAccounts) Invite(context.Context, Who) (Invitation, error) {
	a.at("invite")
	return Invitation{}, nil
}

func (a trippingAccounts) Bring(context.Context, Who, string, string) error {
	a.at("bring")
	return nil
}

func (a trippingAccounts) Meet(context.Context, string) (conversation.Account, time.Time, error) {
	a.at("meet")
	return conversation.Account{}, time.Time{}, nil
}

// trippingRoom is a platform.
type trippingRoom struct {
	*room
	*tripping
}

func (r trippingRoom) Run(ctx context.Context, h chat.Handler) error {
	r.at("run")
	return r.room.Run(ctx, h)
}

func (r trippingRoom) Send(ctx context.Context, to chat.Address, m chat.Reply, old chat.Ref) (chat.Ref, error) {
	r.at("send")
	return r.room.Send(ctx, to, m, old)
}

func (r trippingRoom) Delete(context.Context, chat.Address, chat.Ref) error {
	r.at("delete")
	return nil
}

func (r trippingRoom) Profile(context.Context, chat.Address, chat.Person) (chat.Profile, error) {
	r.at("profile")
	return chat.Profile{}, nil
}

// trippingModel reads.
type trippingModel struct{ *tripping }

func (m trippingModel) Read(context.Context, nlu.Request, nlu.Reading) ([]nlu.Fact, error) {
	m.at("model")
	return nil, nil
}

// TestPanicTellsNothingOfWhatItHeld has every boundary panic with a token in its value. The log says where, and holds no token; nor
// do the errors that a platform gets, and the talk goes on.
func TestPanicTellsNothingOfWhatItHeld(t *testing.T) {
	m := realMachine(t)
	m.Options.Asks = []chat.Platform{"test"}
	m.Options.Unsure = func(nlu.Reading, string) bool { return true }
	bubble(t, func(t *testing.T) {
		b := &tripping{hit: map[string]bool{}}
		var log bytes.Buffer
		var w *world
		begin := func(change func(*Config)) {
			w = newWorld(t, nil, func(c *Config) {
				c.Machine, c.API, c.Accounts, c.Model = m, func(string) (API, error) { return trippingAPI{tripping: b}, nil }, trippingAccounts{tripping: b}, trippingModel{b}
				c.Adapters = []chat.Adapter{trippingRoom{c.Adapters[0].(*room), b}}
				c.Log = slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug}))
				change(c)
			})
			w.run()
		}
		begin(func(*Config) {})
		w.say(message("1", "a", "book a table for 4 tonight at 8 at Bella Italia, +1 415 555 0100, name John Smith"))
		w.settled()
		w.say(message("2", "a", "yes"))
		w.drained()
		w.done()
		begin(func(c *Config) { c.Machine = &signs{} })
		w.say(message("3", "a", "invite"))
		w.say(message("4", "a", "meet"))
		brought := message("5", "a", pasted)
		brought.Ref = "5"
		_, err := w.Handle(t.Context(), brought)
		if err == nil || strings.Contains(err.Error(), "canary") {
			t.Errorf("the platform gets %v", err)
		}
		w.say(brought)
		w.settled()
		pass(t, time.Minute)
		w.done()
		want := []string{"balance", "bring", "create", "delete", "invite", "list", "meet", "model", "profile", "run", "send"}
		if got := slices.Sorted(maps.Keys(b.hit)); !slices.Equal(got, want) {
			t.Errorf("got to %v, want %v", got, want)
		}
		if strings.Contains(log.String(), "canary") || !strings.Contains(log.String(), "panic_test.go") {
			t.Errorf("the log holds the token, or does not tell where:\n%s", log.String())
		}
	})
}
