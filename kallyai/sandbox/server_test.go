package sandbox_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/kallyai"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// noon is a Friday.
var noon = time.Date(2026, 6, 12, 12, 0, 0, 0, time.UTC)

func fixed() time.Time { return noon }

// fast is a sandbox whose calls take about a millisecond.
func fast() sandbox.Config { return sandbox.Config{Speed: 100_000, Now: fixed, Seed: 7} }

// world is a sandbox on loopback and a client of it.
type world struct {
	*sandbox.Server
	url    string
	client *kallyai.Client
}

func start(t *testing.T, cfg sandbox.Config) world {
	t.Helper()
	s := sandbox.New(cfg)
	h := httptest.NewServer(s)
	t.Cleanup(func() { s.Close(); h.Close() })
	return world{Server: s, url: h.URL, client: client(t, h.URL, kallyai.StaticToken(sandbox.DemoToken))}
}

func client(t *testing.T, url string, token kallyai.TokenSource) *kallyai.Client {
	t.Helper()
	c, err := kallyai.New(kallyai.Config{BaseURL: url, Token: token, Now: fixed})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.CloseIdleConnections)
	return c
}

// dinner is a valid request to a number with the given last digits.
func dinner(digits string) kallyai.CallRequest {
	return kallyai.CallRequest{
		Submission: kallyai.Submission{
			TaskCategory: "restaurant", TaskDescription: "Book a table for dinner", RespondentPhone: "+1415555" + digits,
			BusinessName: "Casa Lola", UserName: "Smith", AppointmentDate: "2026-06-13", AppointmentTime: "20:00", PartySize: 4,
			Language: "en", CallLanguage: "en",
		},
		Timezone: "Europe/Madrid", SessionID: "request-1",
	}
}

func TestNumberChoosesTheOutcome(t *testing.T) {
	t.Parallel()
	finals := map[string]kallyai.Status{
		"0100": "success", "0101": "no_answer", "0102": "busy", "0103": "voicemail", "0104": "failed", "0105": "cancelled",
		"0106": "success", "0107": "success", "0111": "success", "4242": "success",
	}
	w := start(t, fast())
	for digits, want := range finals {
		t.Run(digits, func(t *testing.T) {
			t.Parallel()
			r := dinner(digits)
			got, err := w.client.CreateCall(t.Context(), "key-"+digits, r)
			if err != nil {
				t.Fatal(err)
			}
			if got.Status != want || got.ID == "" || got.Highlights == "" || got.NextSteps == "" || got.Duration <= 0 || got.CreditsUsed == nil {
				t.Errorf("got %+v, want status %s and all fields", got, want)
			}
			if got.Submission.RespondentPhone != r.Submission.RespondentPhone || got.SessionID != "request-1" || !got.CreatedAt.Equal(noon) {
				t.Errorf("got %+v, want the request echoed", got)
			}
			if n := w.DialedTo(r.Submission.RespondentPhone); n != 1 {
				t.Errorf("dialled %d times, want 1", n)
			}
		})
	}
}

func TestRefusingNumbersAreNotDialled(t *testing.T) {
	t.Parallel()
	rows := []struct {
		digits, code string
		status       int
	}{
		{"0120", "quota_exceeded", 402}, {"0121", "country_restriction", 403}, {"0122", "blocked_number", 403}, {"0123", "suppression_violation", 403},
		{"0124", "toll_number", 422}, {"0125", "safety_violation", 422}, {"0126", "scheduling_violation", 422}, {"0127", "rate_limited", 429},
	}
	for _, envelope := range []sandbox.Envelope{sandbox.EnvelopeBoth, sandbox.EnvelopeV1, sandbox.EnvelopeV2} {
		cfg := fast()
		cfg.Envelope = envelope
		w := start(t, cfg)
		for _, row := range rows {
			t.Run(fmt.Sprintf("%s %s", envelope, row.digits), func(t *testing.T) {
				t.Parallel()
				_, err := w.client.CreateCall(t.Context(), "k", dinner(row.digits))
				var e *kallyai.Error
				if !errors.As(err, &e) || e.Code != row.code || e.HTTPStatus != row.status {
					t.Fatalf("got %v, want %d %s", err, row.status, row.code)
				}
				if row.status != 402 && e.Message == "" {
					t.Error("no message")
				}
				if row.status == 402 && (e.Quota == nil || e.UpgradeURL == "") {
					t.Errorf("got %+v, want quota and upgrade address", e)
				}
				if n := w.DialedTo(dinner(row.digits).Submission.RespondentPhone); n != 0 {
					t.Errorf("dialled %d times, want 0", n)
				}
			})
		}
	}
}

func TestRateLimitedOnceThenDialled(t *testing.T) {
	t.Parallel()
	w := start(t, fast())
	_, err := w.client.CreateCall(t.Context(), "k", dinner("0127"))
	var e *kallyai.Error
	if !errors.As(err, &e) || e.RetryAfter != time.Second {
		t.Fatalf("got %v, want a retry after 1 s", err)
	}
	if _, err := w.client.CreateCall(t.Context(), "k", dinner("0127")); err != nil {
		t.Fatal(err)
	}
}

func TestBusyOnceThenAnswered(t *testing.T) {
	t.Parallel()
	w := start(t, fast())
	for i, want := range []kallyai.Status{kallyai.StatusBusy, kallyai.StatusSuccess, kallyai.StatusSuccess} {
		c, err := w.client.CreateCall(t.Context(), fmt.Sprint("k", i), dinner("0128"))
		if err != nil || c.Status != want {
			t.Errorf("call %d: got %v, %v, want %s", i+1, c, err, want)
		}
	}
}

func TestLostAnswersAreAmbiguousAndListedOnceOver(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		digits string
		status int
		dials  int
	}{{"0110", 0, 1}, {"0112", 500, 0}, {"0113", 500, 1}} {
		t.Run(row.digits, func(t *testing.T) {
			t.Parallel()
			w := start(t, fast())
			_, err := w.client.CreateCall(t.Context(), "k", dinner(row.digits))
			var lost *kallyai.AmbiguousError
			if !errors.As(err, &lost) {
				t.Fatalf("got %v, want an ambiguous error", err)
			}
			if row.status > 0 && (lost.Answer == nil || lost.Answer.HTTPStatus != row.status) {
				t.Errorf("got answer %v, want status %d", lost.Answer, row.status)
			}
			if n := len(w.Dialed()); n != row.dials {
				t.Fatalf("dialled %d times, want %d", n, row.dials)
			}
			if row.dials == 1 {
				if c := listed(t, w.client, 1)[0]; c.SessionID != "request-1" || c.Status != kallyai.StatusSuccess {
					t.Errorf("listed %+v, want the call", c)
				}
			}
		})
	}
}

// listed waits until the account has n calls that are over.
func listed(t *testing.T, c *kallyai.Client, n int) []kallyai.Call {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	for {
		page, err := c.ListCalls(ctx, 0, 0)
		if err != nil {
			t.Fatal(err)
		}
		if len(page.Calls) >= n {
			return page.Calls
		}
	}
}

// clock lets a test end calls when it likes.
type clock struct {
	asked chan time.Duration
	fire  chan time.Time
}

func newClock() clock {
	return clock{asked: make(chan time.Duration, 100), fire: make(chan time.Time)}
}

func (c clock) after(d time.Duration) <-chan time.Time {
	c.asked <- d
	return c.fire
}

func TestCallGoesOnWhenTheClientHasGone(t *testing.T) {
	t.Parallel()
	cl := newClock()
	cfg := fast()
	cfg.After = cl.after
	w := start(t, cfg)
	ctx, cancel := context.WithCancel(t.Context())
	failed := make(chan error, 1)
	go func() {
		_, err := w.client.CreateCall(ctx, "k", dinner("0100"))
		failed <- err
	}()
	<-cl.asked
	cancel()
	var lost *kallyai.AmbiguousError
	if err := <-failed; !errors.As(err, &lost) || !errors.Is(err, context.Canceled) {
		t.Fatalf("got %v, want an ambiguous error from the cancelled context", err)
	}
	page, err := w.client.ListCalls(t.Context(), 0, 0)
	if err != nil || len(page.Calls) != 0 {
		t.Fatalf("got %v, %v, want an empty list while the call runs", page, err)
	}
	if _, err := w.client.Call(t.Context(), w.Dialed()[0].CallID); err == nil {
		t.Error("the running call can be read")
	}
	cl.fire <- noon
	cl.fire <- noon
	if got := listed(t, w.client, 1); got[0].ID != w.Dialed()[0].CallID || !got[0].Status.Final() {
		t.Errorf("got %+v, want the call at its end", got)
	}
	if len(w.Dialed()) != 1 {
		t.Errorf("dialled %d times, want 1", len(w.Dialed()))
	}
}

func TestSpeedDividesTheLength(t *testing.T) {
	t.Parallel()
	for digits, want := range map[string][2]time.Duration{
		"0100": {30 * time.Second, 90 * time.Second}, "0101": {25 * time.Second, 25 * time.Second},
		"0102": {4 * time.Second, 4 * time.Second}, "0111": {10 * time.Minute, 10 * time.Minute},
	} {
		cl := newClock()
		close(cl.fire)
		cfg := fast()
		cfg.Speed, cfg.After = 10, cl.after
		w := start(t, cfg)
		c, err := w.client.CreateCall(t.Context(), "k", dinner(digits))
		if err != nil {
			t.Fatal(err)
		}
		close(cl.asked)
		var waited time.Duration
		for d := range cl.asked {
			waited += d
		}
		if c.Duration < want[0] || c.Duration > want[1] || (waited*10-c.Duration).Abs() > time.Millisecond {
			t.Errorf("%s: lasted %v, waited %v, want %v and a tenth of it", digits, c.Duration, waited, want)
		}
	}
}

func TestDialedIsServedToOtherProcesses(t *testing.T) {
	t.Parallel()
	w := start(t, fast())
	if _, err := w.client.CreateCall(t.Context(), "key-1", dinner("0100")); err != nil {
		t.Fatal(err)
	}
	res, err := http.Get(w.url + "/sandbox/dialed")
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	var b strings.Builder
	if err := res.Write(&b); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`"count":1`, `"phone":"+14155550100"`, `"session_id":"request-1"`, `"idempotency_key":"key-1"`, `"timezone":"Europe/Madrid"`, `"task_category":"restaurant"`, `"at":"2026-06-12T12:00:00Z"`} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("%s is missing in %s", want, b.String())
		}
	}
}

func TestTableHasEveryNumberOnce(t *testing.T) {
	t.Parallel()
	seen := map[string]bool{}
	for _, o := range sandbox.Outcomes() {
		if seen[o.Digits] || o.About == "" {
			t.Errorf("row %q is double or has no description", o.Digits)
		}
		seen[o.Digits] = true
	}
	for _, digits := range strings.Fields("0100 0101 0102 0103 0104 0105 0106 0107 0110 0111 0112 0113 0120 0121 0122 0123 0124 0125 0126 0127 0128") {
		if !seen[digits] {
			t.Errorf("%s is missing", digits)
		}
	}
}
