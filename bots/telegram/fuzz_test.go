package telegram

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/bots/adaptertest"
	"github.com/kallybot/kallybot/conversation/chat"
)

// canned is a Telegram without a network that answers every request alike.
type canned struct {
	status int
	body   []byte
}

func (c canned) RoundTrip(r *http.Request) (*http.Response, error) {
	h := http.Header{"Content-Type": {"application/json"}}
	return &http.Response{StatusCode: c.status, Header: h, Body: io.NopCloser(bytes.NewReader(c.body)), Request: r}, nil
}

// fuzzSecret is part of every secret.
const fuzzSecret = "canary-9f2c"

// FuzzDelivery delivers any body by the webhook: with the right secret it is acknowledged, and handed on or set aside at most
// once; with a wrong one it is refused unread.
func FuzzDelivery(f *testing.F) {
	for _, row := range reads {
		f.Add([]byte(row.update), "not now")
	}
	for _, body := range []string{"", "{", "[]", "null", `{"update_id":0}`, `{"update_id":5,"message":7}`, helloUpdate} {
		f.Add([]byte(body), "")
	}
	f.Fuzz(func(t *testing.T, body []byte, toast string) {
		if len(body) > maxUpdate {
			return
		}
		e, log := &adaptertest.Ear{Answer: chat.Answer{Toast: toast}}, &adaptertest.Log{}
		a, err := New(Config{
			Token: "1:" + fuzzSecret, Webhook: Webhook{URL: "https://bot.example/telegram", Secret: "hush"}, Log: log.Logger(), After: atOnce,
			Client: &http.Client{Transport: canned{200, []byte(`{"ok":true,"result":true}`)}},
		})
		if err != nil {
			t.Fatal(err)
		}
		a.self.Store(&self)
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		in := newIntake(ctx, a, e)
		a.taking.Store(in)
		b := &bench{t: t, adapter: a}
		if got := b.deliver(http.MethodPost, "guess", string(body)); got != http.StatusUnauthorized {
			t.Errorf("a forgery is answered %d", got)
		}
		if got := b.deliver(http.MethodPost, "hush", string(body)); got != http.StatusOK {
			t.Errorf("answered %d", got)
		}
		in.lanes.Close()
		if n, aside := len(e.Heard()), a.Health().SetAside; n > 1 || n > 0 && aside > 0 {
			t.Errorf("%d heard, %d set aside", n, aside)
		}
		for _, m := range e.Heard() {
			if _, err := json.Marshal(m); err != nil || m.ID == "" || m.From.ID == "" || m.At.Chat == "" {
				t.Errorf("incomplete message %+v, %v", m, err)
			}
		}
		if strings.Contains(log.String(), fuzzSecret) || strings.Contains(log.String(), "hush") {
			t.Error("the log holds a secret")
		}
	})
}

// FuzzAnswers reads anything as Telegram's answer to everything: errors are short, one line, and hold no secret; a wait that is
// asked for ends within a day.
func FuzzAnswers(f *testing.F) {
	for _, body := range []string{
		`{"ok":true,"result":{"message_id":5,"chat":{"id":7}}}`, `{"ok":true,"result":[{"update_id":1},{},null,7]}`, `{"ok":true,"result":true}`, `{"ok":true}`,
		`{"ok":false,"error_code":429,"description":"Too Many Requests","parameters":{"retry_after":-5}}`, `{"ok":false,"error_code":429,"parameters":{"retry_after":99999999999}}`,
		`{"ok":false,"error_code":400,"description":"Bad Request: chat not found"}`, `{"ok":false,"error_code":400,"description":"a\nb"}`,
		`{"ok":false,"error_code":400,"description":"x","parameters":{"migrate_to_chat_id":-1007}}`, `{"ok":false,"error_code":403}`, `{"ok":false,"error_code":409}`,
		`{"ok":true,"result":{"id":1,"username":"b","url":"https://x","pending_update_count":-1,"last_error_date":-1,"last_error_message":"a\nb"}}`, `{"ok":"yes"}`, "null", "[]", "<html>", "",
	} {
		for _, status := range []int{200, 400, 429, 502} {
			f.Add(status, []byte(body))
		}
	}
	f.Fuzz(func(t *testing.T, status int, body []byte) {
		if status < 200 || status > 599 {
			return
		}
		a, err := New(Config{Token: "1:" + fuzzSecret, After: atOnce, Client: &http.Client{Transport: canned{status, body}}})
		if err != nil {
			t.Fatal(err)
		}
		a.last.Store(&handler{&adaptertest.Ear{}})
		ctx, cancel := context.WithTimeout(t.Context(), patience)
		defer cancel()
		to := chat.Address{Platform: Platform, Chat: "7", Private: true}
		for name, ask := range map[string]func() error{
			"send": func() error { _, err := a.Send(ctx, to, chat.Reply{Text: "hello"}, ""); return err },
			"edit": func() error { _, err := a.Send(ctx, to, chat.Reply{Text: "hello", Replace: true}, "7/5"); return err },
			"file": func() error {
				_, err := a.Send(ctx, to, chat.Reply{Text: "a", Files: []chat.File{{Name: "a.txt", Data: []byte("a")}}}, "")
				return err
			},
			"fetch": func() error { _, err := a.fetch(ctx, 1, 0, maxBatch); return err },
			"look":  func() error { _, err := a.Inspect(ctx); return err },
		} {
			err := ask()
			if err == nil {
				continue
			}
			if said := err.Error(); strings.Contains(said, fuzzSecret) || strings.ContainsAny(said, "\r\n") || len(said) > 400 {
				t.Errorf("%s: %q", name, said)
			}
			var wait *chat.RetryError
			var later *fetchError
			if errors.As(err, &wait) && (wait.After <= 0 || wait.After > 24*time.Hour) || errors.As(err, &later) && (later.after < 0 || later.after > 24*time.Hour) {
				t.Errorf("%s waits %+v %+v", name, wait, later)
			}
		}
	})
}

// atOnce is time.After without the wait.
func atOnce(time.Duration) <-chan time.Time {
	c := make(chan time.Time, 1)
	c <- time.Time{}
	return c
}
