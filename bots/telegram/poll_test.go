package telegram

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/kallybot/kallybot/bots/adaptertest"
	"github.com/kallybot/kallybot/bots/telegram/telegramtest"
	"github.com/kallybot/kallybot/conversation/chat"
)

var errDisk = errors.New("no space left on device")

// waits notes what the adapter waits for, and waits a thousand times less.
type waits struct {
	mu    sync.Mutex
	asked []time.Duration
}

func (w *waits) after(d time.Duration) <-chan time.Time {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.asked = append(w.asked, d)
	return time.After(d / 1000)
}

func (w *waits) has(d time.Duration) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return slices.Contains(w.asked, d)
}

func TestPollGoesOnAfterEveryFailure(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name    string
		fault   telegramtest.Fault
		waits   time.Duration
		trouble string
	}{
		{"conflict", telegramtest.Fault{Status: 409, Error: "Conflict: terminated by other getUpdates request"}, firstPause, "409"},
		{"too many requests", telegramtest.Fault{Status: 429, Error: "Too Many Requests: retry after 13", RetryAfter: 13}, 13 * time.Second, "429"},
		{"server error", telegramtest.Fault{Status: 500, Error: "Internal Server Error"}, firstPause, "500"},
		{"page instead of JSON", telegramtest.Fault{Status: 502, HTML: true}, firstPause, "502"},
		{"page with status 200", telegramtest.Fault{Body: "<html>"}, firstPause, "200"},
		{"answer cut off", telegramtest.Fault{Body: `{"ok":true,"result":[{"update_id":`}, firstPause, "200"},
		{"connection cut before", telegramtest.Fault{CutBefore: true}, firstPause, "EOF"},
		{"connection cut after", telegramtest.Fault{CutAfter: true}, firstPause, "EOF"},
		{"token refused", telegramtest.Fault{Status: 401, Error: "Unauthorized"}, firstPause, "401"},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			w, e := &waits{}, &adaptertest.Ear{}
			b := open(t, Config{After: w.after})
			row.fault.Method, row.fault.Times = "getUpdates", 3
			b.tg.Fail(row.fault)
			_ = b.Say("hello")
			b.run(e)
			b.hear(e, 1)
			if !w.has(row.waits) {
				t.Errorf("waits were %s, want one of %s", w.asked, row.waits)
			}
			b.until("the message is confirmed", func() bool { return b.tg.Pending() == 0 })
			if got := e.Texts(); !slices.Equal(got, []string{"hello"}) {
				t.Errorf("heard %q", got)
			}
			if !strings.Contains(b.log.String(), row.trouble) && row.trouble != "409" {
				t.Errorf("the log does not tell %s:\n%s", row.trouble, b.log)
			}
			if h := b.adapter.Health(); h.Trouble != "" || h.Heard.IsZero() {
				t.Errorf("health is %+v after all went well", h)
			}
		})
	}
}

func TestTroubleIsInHealth(t *testing.T) {
	t.Parallel()
	b := open(t, Config{})
	b.tg.Fail(telegramtest.Fault{Method: "getUpdates", Status: 409, Times: -1})
	b.run(&adaptertest.Ear{})
	b.until("health tells the conflict", func() bool { return strings.Contains(b.adapter.Health().Trouble, "409") })
	b.until("the log explains the conflict", func() bool { return strings.Contains(b.log.String(), "another program or a webhook") })
}

func TestSecondPollerEndsNeither(t *testing.T) {
	t.Parallel()
	one, two := &adaptertest.Ear{}, &adaptertest.Ear{}
	b := open(t, Config{})
	other, err := New(Config{Token: canary, APIURL: b.tg.URL(), Client: b.tg.Client(), After: adaptertest.Quick})
	if err != nil {
		t.Fatal(err)
	}
	b.run(one)
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- other.Run(ctx, two) }()
	b.until("one of them meets a conflict", func() bool {
		return b.adapter.Health().Trouble != "" || other.Health().Trouble != ""
	})
	_ = b.Say("hello")
	b.until("it is heard", func() bool { return len(one.Heard())+len(two.Heard()) > 0 })
	cancel()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

func TestRefusedUpdateHoldsBackConfirmationButNoOtherChat(t *testing.T) {
	t.Parallel()
	var released atomic.Bool
	e := &adaptertest.Ear{Refuse: func(m chat.Message) error {
		if m.From.ID == "7" && !released.Load() {
			return errDisk
		}
		return nil
	}}
	b := open(t, Config{})
	ben := b.tg.Person(8, "Ben", "en")
	_ = b.Say("from Ana")
	ben.Say(ben.Private(), "one")
	b.run(e)
	b.hear(e, 1)
	ben.Say(ben.Private(), "two")
	b.hear(e, 2)
	b.until("both are fetched again", func() bool { polls, _ := b.tg.Polls(); return polls > 4 })
	if n := b.tg.Confirmed(); n != 0 {
		t.Errorf("%d updates are confirmed while the first is refused", n)
	}
	released.Store(true)
	b.until("all are confirmed", func() bool { return b.tg.Pending() == 0 })
	if got := e.Texts(); !slices.Equal(got, []string{"one", "two", "from Ana"}) {
		t.Errorf("heard %q, want each once", got)
	}
	if b.adapter.Health().Refused == 0 {
		t.Error("refusals are not counted")
	}
}

func TestChatsAreServedAtTheSameTimeAndEachInOrder(t *testing.T) {
	t.Parallel()
	const people, each = 20, 15
	b := open(t, Config{})
	var inside atomic.Int32
	e := &adaptertest.Ear{}
	h := &meeting{Ear: e, inside: &inside, want: people, open: make(chan struct{})}
	for n := range each {
		for id := range int64(people) {
			p := b.tg.Person(100+id, "P", "en")
			p.Say(p.Private(), fmt.Sprint(n))
		}
	}
	b.run(h)
	b.hear(e, people*each)
	next := map[string]int{}
	for _, m := range e.Heard() {
		if m.Text != fmt.Sprint(next[m.From.ID]) {
			t.Fatalf("person %s is heard %q, want %d", m.From.ID, m.Text, next[m.From.ID])
		}
		next[m.From.ID]++
	}
	b.until("all are confirmed", func() bool { return b.tg.Pending() == 0 })
}

// meeting holds each first message until as many people as wanted are inside at the same time.
type meeting struct {
	*adaptertest.Ear
	inside *atomic.Int32
	want   int32
	open   chan struct{}
}

func (h *meeting) Handle(ctx context.Context, m chat.Message) (chat.Answer, error) {
	if m.Text == "0" {
		if h.inside.Add(1) == h.want {
			close(h.open)
		}
		select {
		case <-h.open:
		case <-ctx.Done():
			return chat.Answer{}, ctx.Err()
		}
	}
	return h.Ear.Handle(ctx, m)
}

func TestBrokenUpdateIsSetAside(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name, update string
	}{
		{"wrong type", `{"update_id":%d,"message":{"message_id":"private words","date":1,"chat":{"id":7,"type":"private"}}}`},
		{"unknown member", `{"update_id":%d,"my_chat_member":{"chat":{"id":7,"type":"private"},"from":{"id":7},"date":1,"old_chat_member":{"status":"private words"},"new_chat_member":{"status":"member"}}}`},
		{"no object", `{"update_id":%d,"message":[]}`},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			var aside []string
			fail := 2
			e := &adaptertest.Ear{}
			b := open(t, Config{SetAside: func(_ context.Context, raw []byte) error {
				if fail--; fail >= 0 {
					return errDisk
				}
				aside = append(aside, string(raw))
				return nil
			}})
			id := b.tg.Deliver(7, func(id int64) string { return fmt.Sprintf(row.update, id) })
			_ = b.Say("hello")
			b.run(e)
			b.hear(e, 1)
			b.until("both are confirmed", func() bool { return b.tg.Pending() == 0 })
			if want := fmt.Sprintf(row.update, id); len(aside) != 1 || aside[0] != want {
				t.Errorf("set aside %q, want %q once", aside, want)
			}
			if n := b.adapter.Health().SetAside; n != 1 {
				t.Errorf("%d are counted", n)
			}
			if strings.Contains(b.log.String(), "private words") {
				t.Error("the log holds what was written")
			}
		})
	}
}

func TestBrokenUpdateIsOnlyCountedByDefault(t *testing.T) {
	t.Parallel()
	b := open(t, Config{})
	b.tg.Deliver(7, func(id int64) string { return fmt.Sprintf(`{"update_id":%d,"message":7}`, id) })
	b.run(&adaptertest.Ear{})
	b.until("it is confirmed", func() bool { return b.tg.Pending() == 0 })
	if n := b.adapter.Health().SetAside; n != 1 {
		t.Errorf("%d are counted", n)
	}
}

func TestUpdateWithoutIDDoesNotStopTheOthers(t *testing.T) {
	t.Parallel()
	e := &adaptertest.Ear{}
	b := open(t, Config{})
	b.tg.Deliver(7, func(int64) string { return `{"update_id":"x"}` })
	b.run(e)
	b.until("it is set aside", func() bool { return b.adapter.Health().SetAside > 0 })
	_ = b.Say("hello")
	b.hear(e, 1)
	b.until("both are confirmed", func() bool { return b.tg.Pending() == 0 })
}

func TestUpdateIsDeliveredAgainAfterARestart(t *testing.T) {
	t.Parallel()
	first := &adaptertest.Ear{Gate: make(chan struct{})}
	b := open(t, Config{})
	_ = b.Say("hello")
	stop := b.run(first)
	b.until("it is fetched", func() bool { polls, _ := b.tg.Polls(); return polls > 0 })
	stop()
	second := &adaptertest.Ear{}
	b.run(second)
	m := b.hear(second, 1)[0]
	if want := fmt.Sprintf("telegram:%d:800000000", telegramtest.BotID); m.ID != want || m.Text != "hello" {
		t.Errorf("heard %q %q, want %q", m.ID, m.Text, want)
	}
}

func TestNumbersMayBeginAnewAfterAQuietWeek(t *testing.T) {
	t.Parallel()
	var days atomic.Int64
	e := &adaptertest.Ear{}
	b := open(t, Config{Now: func() time.Time { return time.Unix(0, 0).Add(time.Duration(days.Load()) * 24 * time.Hour) }})
	b.tg.SetHold(time.Millisecond)
	_ = b.Say("before")
	b.run(e)
	b.hear(e, 1)
	b.until("it is confirmed", func() bool { return b.tg.Pending() == 0 })
	days.Store(8)
	before := len(b.tg.Requests("getUpdates"))
	b.until("the offset is given up", func() bool {
		r := b.tg.Requests("getUpdates")
		return len(r) > before && r[len(r)-1].Params["offset"] == "0"
	})
	b.tg.SetNextID(1000)
	_ = b.Say("after")
	b.hear(e, 2)
}

func TestKindsOfUpdatesAreAlwaysNamed(t *testing.T) {
	t.Parallel()
	e := &adaptertest.Ear{}
	b := open(t, Config{})
	_ = b.Say("hello")
	b.run(e)
	b.hear(e, 1)
	for _, r := range b.tg.Requests("getUpdates") {
		if got := r.Params["allowed_updates"]; got != `["message","edited_message","callback_query","my_chat_member"]` {
			t.Errorf("allowed updates are %s", got)
		}
	}
}

func TestRedirectIsNotFollowed(t *testing.T) {
	t.Parallel()
	b := open(t, Config{})
	front := newFront(t, func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, b.tg.URL()+r.URL.Path, http.StatusTemporaryRedirect)
	})
	a, err := New(Config{Token: canary, APIURL: front, Log: b.log.Logger()})
	if err != nil {
		t.Fatal(err)
	}
	_, err = a.Send(t.Context(), b.Home(), chat.Reply{Text: "private words"}, "")
	if err == nil || strings.Contains(err.Error(), "canary") || len(b.tg.Requests("")) != 0 {
		t.Errorf("error is %v, requests that followed: %v", err, b.tg.Requests(""))
	}
}

func TestDeadConnectionIsGivenUp(t *testing.T) {
	t.Parallel()
	e := &adaptertest.Ear{}
	b := open(t, Config{})
	b.adapter.pollFor, b.adapter.pollGrace, b.adapter.sendFor = 0, 50*time.Millisecond, 50*time.Millisecond
	b.tg.Fail(telegramtest.Fault{Method: "getUpdates", Hang: true, Times: 2})
	b.tg.Fail(telegramtest.Fault{Method: "sendMessage", Hang: true})
	_ = b.Say("hello")
	b.run(e)
	b.hear(e, 1)
	if n := len(b.tg.Requests("getUpdates")); n < 3 {
		t.Errorf("%d requests", n)
	}
	_, err := b.adapter.Send(t.Context(), b.Home(), asking, "")
	var retry *chat.RetryError
	if err == nil || errors.Is(err, chat.ErrGone) || errors.As(err, &retry) {
		t.Errorf("error of a send without answer is %v", err)
	}
}

// TestStopDoesNotWaitForAConfirmation has Telegram answer nothing once the message is fetched, and nothing else end the last request.
func TestStopDoesNotWaitForAConfirmation(t *testing.T) {
	t.Parallel()
	e := &adaptertest.Ear{}
	b := open(t, Config{})
	b.adapter.pollGrace, b.adapter.confirmFor = time.Hour, 50*time.Millisecond
	b.tg.Fail(telegramtest.Fault{Method: "getUpdates", Skip: 1, Times: -1, Hang: true})
	_ = b.Say("hello")
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	ended := make(chan error, 1)
	go func() { ended <- b.adapter.Run(ctx, e) }()
	b.hear(e, 1)
	cancel()
	b.until("it ends", func() bool { return len(ended) == 1 })
	if err := <-ended; err != nil || b.tg.Pending() != 1 {
		t.Errorf("it ends with %v, %d updates are not confirmed", err, b.tg.Pending())
	}
}

func TestStopConfirmsWhatIsKept(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name    string
		refused string // the text that the handler does not keep
		fault   telegramtest.Fault
		pending int
	}{
		{"all", "", telegramtest.Fault{}, 0},
		{"what comes before a refused one", "two", telegramtest.Fault{}, 1},
		{"nothing before a refused one", "one", telegramtest.Fault{}, 2},
		{"nothing while Telegram is down", "", telegramtest.Fault{Method: "getUpdates", Skip: 1, Times: -1, Status: 500}, 2},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			b := open(t, Config{})
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			both := make(chan struct{}) // the batch has both before the first is handled
			e := &adaptertest.Ear{Gate: both, Refuse: func(m chat.Message) error {
				if m.Text == "two" || m.Text == row.refused {
					cancel() // the stop comes while the batch is handled
				}
				if m.Text == row.refused {
					return errors.New("the disk is full")
				}
				return nil
			}}
			_, _ = b.Say("one"), b.Say("two")
			b.tg.Fail(row.fault)
			ended := make(chan error, 1)
			go func() { ended <- b.adapter.Run(ctx, e) }()
			b.until("the batch came", func() bool { return len(b.tg.Requests("getUpdates")) > 0 })
			close(both)
			if err := <-ended; err != nil {
				t.Fatal(err)
			}
			if got := b.tg.Pending(); got != row.pending {
				t.Errorf("%d updates are not confirmed, want %d", got, row.pending)
			}
			for _, r := range b.tg.Requests("getUpdates") {
				if r.Params["allowed_updates"] == "" {
					t.Errorf("a request names no kinds of updates: %v", r.Params)
				}
			}
		})
	}
}
