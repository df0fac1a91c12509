package telegram

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/kallybot/kallybot/bots/adaptertest"
	"github.com/kallybot/kallybot/conversation/chat"
)

// newFront is the address of a server with one handler.
func newFront(t *testing.T, h http.HandlerFunc) string {
	t.Helper()
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	return s.URL
}

func (b *bench) deliver(method, secret, body string) int {
	b.t.Helper()
	r := httptest.NewRequestWithContext(context.Background(), method, "/telegram", io.NopCloser(strings.NewReader(body)))
	if secret != "" {
		r.Header.Set(secretHeader, secret)
	}
	w := httptest.NewRecorder()
	b.adapter.Routes()["/telegram"].ServeHTTP(w, r)
	return w.Code
}

const helloUpdate = `{"update_id":5,"message":{"message_id":1,"date":1,"chat":{"id":7,"type":"private"},"from":{"id":7,"first_name":"Ana"},"text":"hello"}}`

func TestWebhookAnswers(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name, method, secret, body string
		want                       int
		heard                      int
	}{
		{"update", "POST", "hush", helloUpdate, 200, 1},
		{"no secret", "POST", "", helloUpdate, 401, 0},
		{"wrong secret", "POST", "husk", helloUpdate, 401, 0},
		{"longer secret", "POST", "hush hush", helloUpdate, 401, 0},
		{"other method", "GET", "hush", "", 405, 0},
		{"too large", "POST", "hush", strings.Repeat(" ", maxUpdate+1) + helloUpdate, 413, 0},
		{"just small enough", "POST", "hush", helloUpdate + strings.Repeat(" ", maxUpdate-len(helloUpdate)), 200, 1},
		{"broken", "POST", "hush", `{"update_id":5,"message":7}`, 200, 0},
		{"no JSON", "POST", "hush", "hello", 200, 0},
		{"empty", "POST", "hush", "", 200, 0},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			e := &adaptertest.Ear{}
			b := openWebhook(t)
			b.run(e)
			b.until("it is set up", func() bool { return b.tg.WebhookURL() != "" })
			if got := b.deliver(row.method, row.secret, row.body); got != row.want || len(e.Heard()) != row.heard {
				t.Errorf("status %d with %d heard, want %d with %d", got, len(e.Heard()), row.want, row.heard)
			}
			h := b.adapter.Health()
			if strangers := h.Strangers == 1; strangers != (row.want == 401) {
				t.Errorf("%d strangers are counted", h.Strangers)
			}
			if aside := h.SetAside == 1; aside != (row.want == 200 && row.heard == 0) {
				t.Errorf("%d updates are set aside", h.SetAside)
			}
		})
	}
}

func TestWebhookRefusesWhileNotRunning(t *testing.T) {
	t.Parallel()
	b := openWebhook(t)
	if got := b.deliver("POST", "hush", helloUpdate); got != 503 {
		t.Errorf("status %d before Run", got)
	}
	stop := b.run(&adaptertest.Ear{})
	b.until("it takes deliveries", func() bool { return b.deliver("POST", "hush", helloUpdate) == 200 })
	stop()
	if got := b.deliver("POST", "hush", helloUpdate); got != 503 {
		t.Errorf("status %d after Run", got)
	}
}

func TestWebhookIsAnsweredOnlyAfterHandle(t *testing.T) {
	t.Parallel()
	e := &adaptertest.Ear{Gate: make(chan struct{})}
	b := openWebhook(t)
	b.run(e)
	_ = b.Say("hello")
	b.until("the webhook is set", func() bool { return b.tg.WebhookURL() != "" })
	if n := b.tg.Confirmed(); n != 0 {
		t.Errorf("%d confirmed before Handle returned", n)
	}
	close(e.Gate)
	b.hear(e, 1)
	b.until("it is confirmed", func() bool { return b.tg.Pending() == 0 })
}

func TestWebhookRefusedByTheStoreComesAgain(t *testing.T) {
	t.Parallel()
	var left atomic.Int32
	left.Store(3)
	e := &adaptertest.Ear{Refuse: func(chat.Message) error {
		if left.Add(-1) >= 0 {
			return errDisk
		}
		return nil
	}}
	b := openWebhook(t)
	for i := range 5 {
		_ = b.Say(fmt.Sprint(i))
	}
	b.run(e)
	b.hear(e, 5)
	b.until("all are confirmed", func() bool { return b.tg.Pending() == 0 })
	if got := e.Texts(); !slices.Equal(got, []string{"0", "1", "2", "3", "4"}) {
		t.Errorf("heard %q", got)
	}
	if n := b.adapter.Health().Refused; n != 3 {
		t.Errorf("%d refusals are counted", n)
	}
}

func TestWebhookKeepsOrderInAChatAndServesChatsAtOnce(t *testing.T) {
	t.Parallel()
	const people, each = 10, 10
	e := &adaptertest.Ear{}
	var inside atomic.Int32
	b := openWebhook(t)
	for n := range each {
		for id := range int64(people) {
			p := b.tg.Person(100+id, "P", "en")
			p.Say(p.Private(), fmt.Sprint(n))
		}
	}
	b.run(&meeting{Ear: e, inside: &inside, want: people, open: make(chan struct{})})
	next := map[string]int{}
	for _, m := range b.hear(e, people*each) {
		if m.Text != fmt.Sprint(next[m.From.ID]) {
			t.Fatalf("person %s is heard %q, want %d", m.From.ID, m.Text, next[m.From.ID])
		}
		next[m.From.ID]++
	}
}

func TestPollingHasNoRoutes(t *testing.T) {
	t.Parallel()
	if r := open(t, Config{}).adapter.Routes(); len(r) != 0 {
		t.Errorf("routes are %v", r)
	}
}
