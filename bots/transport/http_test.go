package transport

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

func TestRequestsAreTakenWholeOrAnswered(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name, method, body string
		status             int
	}{
		{"whole", http.MethodPost, "12345", http.StatusOK},
		{"too long", http.MethodPost, "123456", http.StatusRequestEntityTooLarge},
		{"no delivery", http.MethodGet, "", http.StatusMethodNotAllowed},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			w, r := httptest.NewRecorder(), httptest.NewRequestWithContext(t.Context(), row.method, "/", strings.NewReader(row.body))
			if Posted(w, r) {
				if raw, ok := Body(w, r, 5); ok && string(raw) != row.body {
					t.Errorf("taken is %q", raw)
				}
			}
			if w.Code != row.status {
				t.Errorf("answered %d, want %d", w.Code, row.status)
			}
		})
	}
}

func TestClientTakesNoSecretElsewhere(t *testing.T) {
	t.Parallel()
	front := httptest.NewServer(http.RedirectHandler("http://127.0.0.1:1/elsewhere", http.StatusTemporaryRedirect))
	t.Cleanup(front.Close)
	given := front.Client()
	tuned := false
	for name, c := range map[string]*http.Client{"given": Client(given, nil), "own": Client(nil, func(*http.Transport) { tuned = true })} {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, front.URL, strings.NewReader("a token"))
		if err != nil {
			t.Fatal(err)
		}
		res, err := c.Do(r)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		_ = res.Body.Close()
		if res.StatusCode != http.StatusTemporaryRedirect {
			t.Errorf("%s: answered %d", name, res.StatusCode)
		}
	}
	if !tuned || given.CheckRedirect != nil {
		t.Errorf("its own is tuned: %v, the given one is left alone: %v", tuned, given.CheckRedirect == nil)
	}
}

func TestHealthTellsTroubleUntilThePlatformIsHeard(t *testing.T) {
	t.Parallel()
	var m Meter
	m.Failed(errors.New("no answer"))
	m.Refused.Add(2)
	if h := m.Health(); h.Trouble != "no answer" || !h.Heard.IsZero() || h.Refused != 2 {
		t.Errorf("health is %+v", h)
	}
	at := time.Unix(1_700_000_000, 0)
	m.Heard(at)
	if h := m.Health(); h.Trouble != "" || !h.Heard.Equal(at) || h.Refused != 2 {
		t.Errorf("health is %+v", h)
	}
}
