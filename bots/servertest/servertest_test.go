package servertest

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"testing"
)

// answered is what a client gets from a server whose next request meets a fault; status 0 for no answer.
func answered(t *testing.T, f Fault) (status int, body string, reached bool) {
	t.Helper()
	var l Faults
	l.Add(f)
	over := make(chan struct{})
	close(over) // what hangs ends at once
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		x := l.Take("say", "T1")
		if x.Before(w, r, over, func(w http.ResponseWriter, f *Fault) {
			w.WriteHeader(f.Status)
			_, _ = io.WriteString(w, f.Error)
		}) {
			return
		}
		reached = true
		if !x.After(w) {
			_, _ = io.WriteString(w, "done")
		}
	}))
	defer srv.Close() // waits for the handler
	c := srv.Client()
	c.Transport.(*http.Transport).DisableKeepAlives = true // nothing is sent again
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, srv.URL, nil)
	if err != nil {
		t.Fatal(err)
	}
	res, err := c.Do(r)
	if err != nil {
		return 0, "", reached
	}
	defer res.Body.Close()
	b, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return res.StatusCode, string(b), reached
}

func TestFaultsFailRequestsBeforeOrAfterTheyAreDone(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name    string
		fault   Fault
		status  int
		body    string
		reached bool
	}{
		{"none", Fault{}, 200, "done", true},
		{"another method", Fault{Method: "hear", CutBefore: true}, 200, "done", true},
		{"another workspace", Fault{Team: "T2", CutBefore: true}, 200, "done", true},
		{"an answer", Fault{Method: "say", Team: "T1", Status: 429, Error: "slowly"}, 429, "slowly", false},
		{"a page", Fault{HTML: true, Status: 504}, 504, "<html><head><title>Bad Gateway</title></head><body>nginx</body></html>", false},
		{"cut before", Fault{CutBefore: true}, 0, "", false},
		{"cut after", Fault{CutAfter: true}, 0, "", true},
		{"another body", Fault{Body: "{"}, 200, "{", true},
		{"nothing until the end", Fault{Hang: true}, 200, "", false},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			if status, body, reached := answered(t, row.fault); status != row.status || body != row.body || reached != row.reached {
				t.Errorf("got %d %q, done %v; want %d %q, %v", status, body, reached, row.status, row.body, row.reached)
			}
		})
	}
}

func TestFaultsAreUsedUpInOrder(t *testing.T) {
	t.Parallel()
	var l Faults
	l.Add(Fault{Error: "a", Skip: 1})
	l.Add(Fault{Error: "b", Times: 2})
	var got []string
	for range 5 {
		name := ""
		if f := l.Take("say", ""); f != nil {
			name = f.Error
		}
		got = append(got, name)
	}
	if !slices.Equal(got, []string{"", "a", "b", "b", ""}) {
		t.Errorf("they come as %q", got)
	}
	l.Add(Fault{Times: -1})
	for range 3 {
		if l.Take("say", "") == nil {
			t.Error("a lasting fault is used up")
		}
	}
	l.Clear()
	if l.Take("say", "") != nil {
		t.Error("a fault outlives its end")
	}
}

func TestRecordHoldsRequestsTheirErrorsAndWhatWasWrong(t *testing.T) {
	t.Parallel()
	var r Record
	r.Note(Request{Method: "say", Params: map[string]string{"text": "hello"}})
	r.Note(Request{Method: "hear"})("ratelimited")
	r.Violate("%s: too long", "say")
	if all := r.Requests(""); len(all) != 2 || all[0].Error != "" || all[0].Time.IsZero() || all[1].Error != "ratelimited" {
		t.Errorf("the requests are %+v", all)
	}
	if heard := r.Requests("hear"); len(heard) != 1 || heard[0].Method != "hear" {
		t.Errorf("of one method are %+v", heard)
	}
	if v := r.Violations(); !slices.Equal(v, []string{"say: too long"}) || !slices.Equal(r.Pardon(), v) || len(r.Violations()) != 0 {
		t.Errorf("wrong is %q, then %q", v, r.Violations())
	}
}

func TestWaitingEndsWithItsContext(t *testing.T) {
	t.Parallel()
	n := 0
	if !Until(t.Context(), func() bool { n++; return n == 3 }) {
		t.Error("what holds the third time never does")
	}
	ctx, cancel := context.WithCancel(t.Context())
	if Until(ctx, func() bool { cancel(); return false }) {
		t.Error("what never holds does")
	}
}
