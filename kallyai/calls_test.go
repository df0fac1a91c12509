package kallyai_test

import (
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/kallybot/kallybot/kallyai"
)

var may = time.Date(2026, 5, 13, 15, 30, 0, 0, time.UTC)

func TestListTellsTheServersClock(t *testing.T) {
	t.Parallel()
	for date, want := range map[string]time.Time{"Wed, 13 May 2026 15:30:00 GMT": may, "now": {}, "": {}} {
		url := serveFunc(t, func(w http.ResponseWriter, r *http.Request) {
			if got := r.URL.RawQuery; got != "limit=200&offset=3" {
				t.Errorf("query is %q", got)
			}
			w.Header()["Date"] = []string{date}
			_, _ = io.WriteString(w, `[]`)
		})
		page, err := newClient(t, url).ListCalls(t.Context(), 1000, 3)
		if err != nil || !page.ServerTime.Equal(want) {
			t.Errorf("%q: got %v, %v, want %v", date, page, err, want)
		}
	}
}

func TestCalendarIsAFileOrNoAppointment(t *testing.T) {
	t.Parallel()
	const event = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
	got, err := serve(t, 200, event).Calendar(t.Context(), "a")
	if err != nil || string(got) != event {
		t.Errorf("got %q, %v, want the file as it came", got, err)
	}
	for _, row := range []struct {
		status int
		body   string
		none   bool
	}{{204, "", true}, {200, " \n", true}, {200, "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", true}, {200, "<html>", false}, {404, "", false}} {
		if _, err := serve(t, row.status, row.body).Calendar(t.Context(), "a"); err == nil || errors.Is(err, kallyai.ErrNoAppointment) != row.none {
			t.Errorf("%d %q: got %v", row.status, row.body, err)
		}
	}
}

func TestSteeringSendsWhatIsDocumented(t *testing.T) {
	t.Parallel()
	var seen string
	var answer string
	url := serveFunc(t, func(w http.ResponseWriter, r *http.Request) {
		b, _ := io.ReadAll(r.Body)
		seen = fmt.Sprint(r.Method, " ", r.URL.EscapedPath(), " ", string(b))
		_, _ = io.WriteString(w, answer)
	})
	c := newClient(t, url)
	for _, answer = range []string{`{"status":"cancelled"}`, ``, `{"success":true}`, `OK`} {
		for want, do := range map[string]func() (*kallyai.Call, error){
			"POST /v1/calls/a%2Fb/cancel ": func() (*kallyai.Call, error) { return c.Cancel(t.Context(), "a/b") },
			"POST /v1/calls/a%2Fb/stop ":   func() (*kallyai.Call, error) { return c.Stop(t.Context(), "a/b") },
			`POST /v1/calls/a%2Fb/reschedule {"date":"2026-06-12","time":"20:30"}`: func() (*kallyai.Call, error) {
				return c.Reschedule(t.Context(), "a/b", "2026-06-12", "20:30")
			},
		} {
			got, err := do()
			if err != nil || got.ID != "a/b" || seen != want {
				t.Errorf("got %+v, %v after %q, want %q", got, err, seen, want)
			}
		}
	}
	for _, id := range []string{"", ".", ".."} {
		seen = ""
		if _, err := c.Stop(t.Context(), id); err == nil || seen != "" {
			t.Errorf("%q: got %v after %q, want nothing sent", id, err, seen)
		}
	}
}

func TestReadIsRepeatedOnceAfterRefresh(t *testing.T) {
	t.Parallel()
	var asked atomic.Int32
	url := serveFunc(t, func(w http.ResponseWriter, r *http.Request) {
		asked.Add(1)
		if r.Header.Get("Authorization") != "Bearer fresh" {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		_, _ = io.WriteString(w, `[]`)
	})
	source := &rotating{}
	c := newClient(t, url, func(cfg *kallyai.Config) { cfg.Token = source })
	if _, err := c.ListCalls(t.Context(), 0, 0); err != nil || asked.Load() != 2 || source.refreshes.Load() != 1 {
		t.Errorf("got %v after %d requests and %d refreshes", err, asked.Load(), source.refreshes.Load())
	}
	source.err = kallyai.ErrSignedOut
	if _, err := c.ListCalls(t.Context(), 0, 0); !errors.Is(err, kallyai.ErrSignedOut) || asked.Load() != 3 {
		t.Errorf("got %v after %d requests, want no repetition without a token", err, asked.Load())
	}
}

func TestReadsDoNotFollowRedirects(t *testing.T) {
	t.Parallel()
	var elsewhere atomic.Int32
	other := serveFunc(t, func(http.ResponseWriter, *http.Request) { elsewhere.Add(1) })
	url := serveFunc(t, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Location", other)
		w.WriteHeader(http.StatusTemporaryRedirect)
	})
	c := newClient(t, url)
	_, err := c.ListCalls(t.Context(), 0, 0)
	var e *kallyai.Error
	if !errors.As(err, &e) || e.HTTPStatus != http.StatusTemporaryRedirect {
		t.Errorf("got %v, want the redirect as an error", err)
	}
	if _, err := c.RefreshTokens(t.Context(), "canary-refresh"); err == nil || elsewhere.Load() != 0 {
		t.Errorf("got %v, and %d requests went elsewhere", err, elsewhere.Load())
	}
}

func TestReadErrorsAreQuiet(t *testing.T) {
	t.Parallel()
	addr, _ := rawServer(t, func(c net.Conn) { c.Close() })
	c := newClient(t, addr)
	for _, ask := range []func() error{
		func() error { _, err := c.Call(t.Context(), "canary"); return err },
		func() error { _, err := c.RefreshTokens(t.Context(), "canary"); return err },
		func() error { _, err := c.Exchange(t.Context(), kallyai.App{Secret: "canary"}, "canary"); return err },
	} {
		err := ask()
		if err == nil {
			t.Fatal("got an answer from a broken connection")
		}
		checkQuiet(t, err)
	}
}

func TestUnknownStatusIsKeptAndNotFinal(t *testing.T) {
	t.Parallel()
	for _, s := range strings.Fields("success no_answer busy failed voicemail cancelled terminated") {
		if !kallyai.Status(s).Final() {
			t.Errorf("%s is not final", s)
		}
	}
	for _, s := range []kallyai.Status{"", "queued", "in_progress", "completed", "Success"} {
		if s.Final() {
			t.Errorf("%q is final", s)
		}
	}
}
