package kallyai_test

import (
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"reflect"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/kallybot/kallybot/kallyai"
)

var may = time.Date(2026, 5, 13, 15, 30, 0, 0, time.UTC)

func TestCallsOfEveryShapeAreRead(t *testing.T) {
	t.Parallel()
	credits := 1.5
	rows := map[string]struct {
		body string
		want kallyai.Call
	}{
		"documented": {
			`{"call_id":"a","status":"success","highlights":"h","next_steps":"n","duration_seconds":95.2,"metadata":{"created_at":"2026-05-13T15:30:00Z"},"submission":{"respondent_phone":"+1","party_size":4,"is_urgent":true,"additional_instructions":["x"]},"credits_used":1.5}`,
			kallyai.Call{ID: "a", Status: "success", Highlights: "h", NextSteps: "n", Duration: 95200 * time.Millisecond, CreatedAt: may, CreditsUsed: &credits,
				Submission: kallyai.Submission{RespondentPhone: "+1", PartySize: 4, IsUrgent: true, AdditionalInstructions: []string{"x"}}},
		},
		"fields at the top": {
			`{"id":"a","status":"TERMINATED","result_summary":"h","to":"+1","business_name":"b","created_at":"2026-05-13T17:30:00+02:00","ended_at":"2026-05-13 15:30:00","session_id":"s","timezone":"UTC"}`,
			kallyai.Call{ID: "a", Status: "terminated", Highlights: "h", CreatedAt: may, EndedAt: may, SessionID: "s", Timezone: "UTC",
				Submission: kallyai.Submission{RespondentPhone: "+1", BusinessName: "b"}},
		},
		"numbers in strings": {
			`{"call_id":17,"duration_seconds":"2.5","credits_used":"1.5","metadata":{"created_at":1778686200,"session_id":"s"},"submission":{"party_size":"4","is_urgent":"true"}}`,
			kallyai.Call{ID: "17", Duration: 2500 * time.Millisecond, CreatedAt: may, CreditsUsed: &credits, SessionID: "s", Submission: kallyai.Submission{PartySize: 4, IsUrgent: true}},
		},
		"nulls": {
			`{"call_id":"a","status":null,"highlights":null,"next_steps":null,"duration_seconds":null,"metadata":null,"submission":null,"credits_used":null,"created_at":null}`,
			kallyai.Call{ID: "a"},
		},
		"wrong shapes": {
			`{"call_id":"a","status":{"x":1},"highlights":["one","two"],"metadata":[1],"submission":"x","duration_seconds":-4,"credits_used":"much","new_field":{"a":[1]}}`,
			kallyai.Call{ID: "a", Highlights: "one\ntwo"},
		},
		"wrong shapes within": {
			`{"call_id":"a","duration_seconds":1e300,"submission":{"party_size":1e99,"additional_instructions":"x"},"metadata":{"created_at":"yesterday"}}`,
			kallyai.Call{ID: "a", Duration: 24 * time.Hour, Submission: kallyai.Submission{PartySize: 1<<31 - 1}},
		},
		"no id": {`{"status":"busy"}`, kallyai.Call{ID: "asked", Status: "busy"}},
	}
	for name, row := range rows {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got, err := serve(t, 200, row.body).Call(t.Context(), "asked")
			if err != nil {
				t.Fatal(err)
			}
			if !reflect.DeepEqual(*got, row.want) {
				t.Errorf("got  %+v\nwant %+v", *got, row.want)
			}
		})
	}
}

func TestListsOfEveryShapeAreRead(t *testing.T) {
	t.Parallel()
	const a, b = `{"call_id":"a","status":"success"}`, `{"call_id":"b","status":"in_progress"}`
	rows := map[string]struct {
		body  string
		ids   string
		total int
	}{
		"calls":             {`{"calls":[` + a + `,` + b + `],"total":42}`, "a b", 42},
		"items":             {`{"items":[` + a + `],"total":"7"}`, "a", 7},
		"calls over items":  {`{"items":[` + b + `],"calls":[` + a + `]}`, "a", 1},
		"calls null":        {`{"calls":null,"items":[` + b + `]}`, "b", 1},
		"all null":          {`{"calls":null,"items":null}`, "", 0},
		"calls not a list":  {`{"calls":{},"items":[` + b + `]}`, "b", 1},
		"bare":              {` [` + a + `,` + b + `]`, "a b", 2},
		"empty":             {`{"calls":[],"total":0}`, "", 0},
		"entries of others": {`{"calls":[null,7,` + b + `,{"status":"busy"}]}`, "  b ", 4},
	}
	for name, row := range rows {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			page, err := serve(t, 200, row.body).ListCalls(t.Context(), 0, 0)
			if err != nil {
				t.Fatal(err)
			}
			ids := make([]string, len(page.Calls))
			for i, c := range page.Calls {
				ids[i] = c.ID
			}
			if got := strings.Join(ids, " "); got != row.ids || page.Total != row.total {
				t.Errorf("got %q of %d, want %q of %d", got, page.Total, row.ids, row.total)
			}
		})
	}
	for _, body := range []string{"", "null", "7", `{"total":1}`, `{"calls":7}`, "<html>", `{"calls":[`} {
		if page, err := serve(t, 200, body).ListCalls(t.Context(), 0, 0); err == nil {
			t.Errorf("%q: got %+v, want an error; an empty list would hide calls", body, page)
		}
	}
}

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

func TestTranscriptsOfEveryShapeAreRead(t *testing.T) {
	t.Parallel()
	for name, body := range map[string]string{
		"documented":       `{"entries":[{"speaker":"AI","content":"hi","timestamp":"00:00:01"},{"speaker":"HUMAN","content":"yes","timestamp":"00:01:02"}]}`,
		"transcript":       `{"transcript":[{"role":"assistant","text":"hi","timestamp":"0:01"},{"role":"user","text":"yes","timestamp":"1:02"}]}`,
		"bare":             `[{"speaker":"agent","content":"hi","timestamp":1},{"speaker":"Human","content":"yes","timestamp":62.0}]`,
		"entries not list": `{"entries":"x","transcript":[{"speaker":"ai","content":"hi","timestamp":"1"},{"speaker":"callee","content":"yes","timestamp":"62"}]}`,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got, err := serve(t, 200, body).Transcript(t.Context(), "a")
			want := []kallyai.Entry{{Speaker: kallyai.SpeakerAI, Content: "hi", At: time.Second}, {Speaker: kallyai.SpeakerHuman, Content: "yes", At: 62 * time.Second}}
			if err != nil || !reflect.DeepEqual(got, want) {
				t.Errorf("got %+v, %v, want %+v", got, err, want)
			}
		})
	}
	got, err := serve(t, 200, `[{"speaker":"IVR","content":null,"timestamp":"soon"}]`).Transcript(t.Context(), "a")
	if err != nil || len(got) != 1 || got[0] != (kallyai.Entry{Speaker: "IVR"}) {
		t.Errorf("got %+v, %v, want the unknown speaker kept", got, err)
	}
	if _, err := serve(t, 200, `{}`).Transcript(t.Context(), "a"); err == nil {
		t.Error("got a transcript of nothing")
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

func TestRecordingNeedsAWebAddress(t *testing.T) {
	t.Parallel()
	got, err := serve(t, 200, `{"url":"https://example.com/a.mp3","duration_seconds":3,"format":"mp3"}`).Recording(t.Context(), "a")
	if err != nil || *got != (kallyai.Recording{URL: "https://example.com/a.mp3", Duration: 3 * time.Second, Format: "mp3"}) {
		t.Errorf("got %+v, %v", got, err)
	}
	for _, body := range []string{`{}`, `{"url":"file:///etc/passwd"}`, `{"url":"https://user:pass@example.com/"}`, `[]`, `{"url":"https://`} {
		if got, err := serve(t, 200, body).Recording(t.Context(), "a"); err == nil {
			t.Errorf("%s: got %+v, want an error", body, got)
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
