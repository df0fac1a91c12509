package sandbox_test

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"testing"

	"github.com/kallybot/kallybot/kallyai"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

func TestInvalidRequestsAreRefusedAndNotDialled(t *testing.T) {
	t.Parallel()
	w := start(t, fast())
	strict := fast()
	strict.Strict = true
	limits := start(t, strict)
	rows := []struct {
		name   string
		change func(*kallyai.CallRequest)
		code   string
		strict bool
	}{
		{"no phone", func(r *kallyai.CallRequest) { r.Submission.RespondentPhone = "" }, "missing_phone_number", false},
		{"national phone", func(r *kallyai.CallRequest) { r.Submission.RespondentPhone = "4155550100" }, "missing_phone_number", false},
		{"emergency", func(r *kallyai.CallRequest) { r.Submission.RespondentPhone = "112" }, "emergency_number", false},
		{"emergency with country", func(r *kallyai.CallRequest) { r.Submission.RespondentPhone = "+1911" }, "emergency_number", false},
		{"emergency of Spain", func(r *kallyai.CallRequest) { r.Submission.RespondentPhone = "+34061" }, "emergency_number", false},
		{"category", func(r *kallyai.CallRequest) { r.Submission.TaskCategory = "spa" }, "validation_error", false},
		{"task", func(r *kallyai.CallRequest) { r.Submission.TaskDescription = " " }, "validation_error", false},
		{"party too large", func(r *kallyai.CallRequest) { r.Submission.PartySize = 51 }, "validation_error", false},
		{"party negative", func(r *kallyai.CallRequest) { r.Submission.PartySize = -1 }, "validation_error", false},
		{"date", func(r *kallyai.CallRequest) { r.Submission.AppointmentDate = "13/06/2026" }, "validation_error", false},
		{"no such date", func(r *kallyai.CallRequest) { r.Submission.AppointmentDate = "2026-06-31" }, "validation_error", false},
		{"past date", func(r *kallyai.CallRequest) { r.Submission.AppointmentDate = "2026-06-11" }, "scheduling_violation", false},
		{"time", func(r *kallyai.CallRequest) { r.Submission.AppointmentTime = "8:00" }, "validation_error", false},
		{"no such time", func(r *kallyai.CallRequest) { r.Submission.AppointmentTime = "24:00" }, "validation_error", false},
		{"language", func(r *kallyai.CallRequest) { r.Submission.Language = "fr" }, "unsupported_language", false},
		{"call language", func(r *kallyai.CallRequest) { r.Submission.CallLanguage = "EN" }, "unsupported_language", false},
		{"zone", func(r *kallyai.CallRequest) { r.Timezone = "Mars/Olympus" }, "validation_error", false},
		{"short task", func(r *kallyai.CallRequest) { r.Submission.TaskDescription = "Book it" }, "validation_error", true},
		{"long task", func(r *kallyai.CallRequest) { r.Submission.TaskDescription = strings.Repeat("é", 1001) }, "validation_error", true},
		{"long name", func(r *kallyai.CallRequest) { r.Submission.UserName = strings.Repeat("é", 101) }, "validation_error", true},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			r := dinner("0100")
			row.change(&r)
			c := w.client
			if row.strict {
				c = limits.client
			}
			_, err := c.CreateCall(t.Context(), row.name, r)
			var e *kallyai.Error
			if !errors.As(err, &e) || e.Code != row.code || e.HTTPStatus != http.StatusUnprocessableEntity {
				t.Fatalf("got %v, want 422 %s", err, row.code)
			}
		})
	}
	t.Cleanup(func() {
		if n := len(w.Dialed()) + len(limits.Dialed()); n != 0 {
			t.Errorf("dialled %d times, want 0", n)
		}
	})
}

func TestBodyThatIsNoRequestIsRefused(t *testing.T) {
	t.Parallel()
	w := start(t, fast())
	for _, body := range []string{"", "[]", `{"submission":7}`, `{"submission":{"party_size":"four"}}`, strings.Repeat(" ", 2<<20)} {
		_, err := w.client.CreateFrozen(t.Context(), "k", []byte(body))
		var e *kallyai.Error
		if !errors.As(err, &e) || e.HTTPStatus != http.StatusBadRequest {
			t.Errorf("%.20q: got %v, want 400", body, err)
		}
	}
	_, err := w.client.CreateFrozen(t.Context(), "k", []byte(`{"submission":{"party_size":0}}`))
	var e *kallyai.Error
	if !errors.As(err, &e) || e.Code != "validation_error" {
		t.Errorf("got %v, want a party of 0 refused", err)
	}
}

func TestSameKeyIsTheSameCallAlsoWhileItRuns(t *testing.T) {
	t.Parallel()
	w := start(t, fast())
	var wg sync.WaitGroup
	ids := make([]string, 8)
	for i := range ids {
		wg.Go(func() {
			c, err := w.client.CreateCall(t.Context(), "one", dinner("0100"))
			if err != nil {
				t.Error(err)
				return
			}
			ids[i] = c.ID
		})
	}
	wg.Wait()
	for _, id := range ids {
		if id == "" || id != ids[0] {
			t.Errorf("got ids %v, want one", ids)
		}
	}
	if n := len(w.Dialed()); n != 1 {
		t.Errorf("dialled %d times, want 1", n)
	}
}

func TestSameKeyWithAnotherBodyIsAConflict(t *testing.T) {
	t.Parallel()
	w := start(t, fast())
	if _, err := w.client.CreateCall(t.Context(), "one", dinner("0100")); err != nil {
		t.Fatal(err)
	}
	_, err := w.client.CreateCall(t.Context(), "one", dinner("0101"))
	var lost *kallyai.AmbiguousError
	if !errors.As(err, &lost) || lost.Answer.HTTPStatus != http.StatusConflict || len(w.Dialed()) != 1 {
		t.Errorf("got %v after %d calls, want 409 and no second call", err, len(w.Dialed()))
	}
}

func TestLostAnswerIsFetchedByTheSameKey(t *testing.T) {
	t.Parallel()
	w := start(t, fast())
	for _, digits := range []string{"0110", "0113"} {
		_, err := w.client.CreateCall(t.Context(), "key-"+digits, dinner(digits))
		var lost *kallyai.AmbiguousError
		if !errors.As(err, &lost) {
			t.Fatalf("%s: got %v, want an ambiguous error", digits, err)
		}
		c, err := w.client.CreateCall(t.Context(), "key-"+digits, dinner(digits))
		if err != nil || c.Status != kallyai.StatusSuccess || w.DialedTo(dinner(digits).Submission.RespondentPhone) != 1 {
			t.Errorf("%s: got %v, %v, want the first call", digits, c, err)
		}
	}
}

func TestIgnoredKeysDialEachTime(t *testing.T) {
	t.Parallel()
	cfg := fast()
	cfg.KeysIgnored = true
	w := start(t, cfg)
	for range 2 {
		if _, err := w.client.CreateCall(t.Context(), "one", dinner("0100")); err != nil {
			t.Fatal(err)
		}
	}
	if n := len(w.Dialed()); n != 2 {
		t.Errorf("dialled %d times, want 2", n)
	}
}

func TestPostWithoutKeyDialsEachTime(t *testing.T) {
	t.Parallel()
	w := start(t, fast())
	body, err := dinner("0100").Freeze()
	if err != nil {
		t.Fatal(err)
	}
	for range 2 {
		res := ask(t, http.MethodPost, w.url+"/v1/calls", sandbox.DemoToken, string(body))
		if res.StatusCode != http.StatusCreated {
			t.Errorf("got %s", res.Status)
		}
	}
	if n := len(w.Dialed()); n != 2 {
		t.Errorf("dialled %d times, want 2", n)
	}
}

// ask sends one plain request; its body is read and closed at the end of the test.
func ask(t *testing.T, method, url, token, body string) *http.Response {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), method, url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	if token != "" {
		req.Header.Set("Authorization", "Bearer "+token)
	}
	plain := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	res, err := plain.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { res.Body.Close(); plain.CloseIdleConnections() })
	return res
}

func TestQuotaRunsDownTo402(t *testing.T) {
	t.Parallel()
	cfg := fast()
	cfg.Quota = 2
	w := start(t, cfg)
	var spent float64
	for i := range 10 {
		c, err := w.client.CreateCall(t.Context(), fmt.Sprint(i), dinner("0100"))
		var e *kallyai.Error
		if errors.As(err, &e) {
			if e.HTTPStatus != http.StatusPaymentRequired || e.Code != "quota_exceeded" || e.UpgradeURL == "" || spent < 2 {
				t.Errorf("got %v with %v spent, want 402 once 2 are spent", e, spent)
			}
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		spent += *c.CreditsUsed
	}
	t.Error("the quota never ran out")
}

func TestCallsNobodyAnswersCostNothing(t *testing.T) {
	t.Parallel()
	w := start(t, fast())
	for _, digits := range []string{"0101", "0102", "0103", "0104", "0105"} {
		c, err := w.client.CreateCall(t.Context(), digits, dinner(digits))
		if err != nil || *c.CreditsUsed != 0 {
			t.Errorf("%s: got %v, %v, want no credits used", digits, c, err)
		}
	}
}

func TestCloseEndsRunningCallsAndDialsNoMore(t *testing.T) {
	t.Parallel()
	cl := newClock()
	cfg := fast()
	cfg.After = cl.after
	w := start(t, cfg)
	type result struct {
		call *kallyai.Call
		err  error
	}
	done := make(chan result, 1)
	go func() {
		c, err := w.client.CreateCall(t.Context(), "k", dinner("0100"))
		done <- result{c, err}
	}()
	<-cl.asked
	w.Close()
	if r := <-done; r.err != nil || r.call.Status != kallyai.StatusTerminated {
		t.Errorf("got %+v, %v, want the call terminated", r.call, r.err)
	}
	_, err := w.client.CreateCall(t.Context(), "k2", dinner("0100"))
	var lost *kallyai.AmbiguousError
	if !errors.As(err, &lost) || lost.Answer.HTTPStatus != http.StatusServiceUnavailable || len(w.Dialed()) != 1 {
		t.Errorf("got %v after %d calls, want 503 and no call", err, len(w.Dialed()))
	}
	w.Close()
}

func TestDateHeaderTellsTheClock(t *testing.T) {
	t.Parallel()
	w := start(t, fast())
	page, err := w.client.ListCalls(t.Context(), 0, 0)
	if err != nil || !page.ServerTime.Equal(noon) {
		t.Errorf("got %v, %v, want %v", page, err, noon)
	}
}

func TestManyCallsAtOnce(t *testing.T) {
	t.Parallel()
	w := start(t, fast())
	var wg sync.WaitGroup
	for i := range 50 {
		wg.Go(func() {
			r := dinner("0100")
			r.Submission.RespondentPhone = fmt.Sprintf("+1415555%04d", 2000+i)
			if _, err := w.client.CreateCall(t.Context(), fmt.Sprint(i), r); err != nil {
				t.Error(err)
			}
			if _, err := w.client.ListCalls(t.Context(), 10, 0); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	page, err := w.client.ListCalls(t.Context(), 20, 40)
	if err != nil || page.Total != 50 || len(page.Calls) != 10 {
		t.Errorf("got %d of %d, %v, want the last 10 of 50", len(page.Calls), page.Total, err)
	}
}

func TestListRefusesLimitsBeyondTheDocumented(t *testing.T) {
	t.Parallel()
	w := start(t, fast())
	for _, query := range []string{"limit=0", "limit=201", "limit=x", "offset=-1"} {
		res := ask(t, http.MethodGet, w.url+"/v1/calls?"+query, sandbox.DemoToken, "")
		_, _ = io.Copy(io.Discard, res.Body)
		if res.StatusCode != http.StatusUnprocessableEntity {
			t.Errorf("%s: got %s, want 422", query, res.Status)
		}
	}
}
