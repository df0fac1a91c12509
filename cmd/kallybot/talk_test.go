package main

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// tongue is a language to talk in, and what is said in it to get to the yes.
type tongue struct {
	flags []string
	now   string
	book  string // one message with everything but the last four digits of the number
	yes   string
}

var tongues = map[string]tongue{
	"en": {
		flags: []string{"--lang", "en", "--timezone", "America/New_York", "--region", "US"},
		now:   "2026-11-20T17:00:00-05:00",
		book:  "book a table for 4 tonight at 8 at Bella Italia, +1 212 555 ####, name John Smith",
		yes:   "yes",
	},
	"es": {
		flags: []string{"--lang", "es", "--timezone", "Europe/Madrid", "--region", "ES"},
		now:   "2026-11-20T17:00:00+01:00",
		book:  "reserva una mesa para 4 esta noche a las 21:00 en Casa Pepe, +34 911 23 ####, a nombre de Ana Ruiz",
		yes:   "sí",
	},
}

// to is the booking at a number that ends in digits.
func (l tongue) to(digits string) string { return strings.Replace(l.book, "####", digits, 1) }

// demo is the start of a demo in the language at its moment.
func (l tongue) demo(more ...string) []string {
	return append(append([]string{"demo", "--now", l.now}, l.flags...), more...)
}

// later is the language at a later moment.
func (l tongue) later(t testing.TB, d time.Duration) tongue {
	t.Helper()
	start, err := time.Parse(time.RFC3339, l.now)
	if err != nil {
		t.Fatal(err)
	}
	l.now = start.Add(d).Format(time.RFC3339)
	return l
}

// clock is the moment of the language, from where time goes on.
func (l tongue) clock(t testing.TB) func() time.Time {
	t.Helper()
	start, err := time.Parse(time.RFC3339, l.now)
	if err != nil {
		t.Fatal(err)
	}
	begun := time.Now()
	return func() time.Time { return start.Add(time.Since(begun)) }
}

// talk types lines to a demo in this process and returns all that was printed. The demo must leave in peace.
func talk(t testing.TB, args []string, lines ...string) string {
	t.Helper()
	return newPaper().talk(t, args, lines...)
}

// talk is talk whose output can be read meanwhile.
func (p *paper) talk(t testing.TB, args []string, lines ...string) string {
	t.Helper()
	var errs bytes.Buffer
	if status := run(args, strings.NewReader(strings.Join(lines, "\n")+"\n"), p, &errs); status != exitDone || errs.Len() > 0 {
		t.Fatalf("%s: status %d, error %q, output:\n%s", strings.Join(args, " "), status, &errs, p)
	}
	return p.String()
}

// after is what follows the last time that line was typed.
func after(t *testing.T, out, line string) string {
	t.Helper()
	i := strings.LastIndex(out, "> "+line+"\n")
	if i < 0 {
		t.Fatalf("output has no line %q:\n%s", "> "+line, out)
	}
	return out[i:]
}

// has checks which words the output has and which it does not have.
func has(t *testing.T, out string, want, never []string) {
	t.Helper()
	for _, w := range want {
		if !strings.Contains(out, w) {
			t.Errorf("output has no %q:\n%s", w, out)
		}
	}
	for _, w := range never {
		if strings.Contains(out, w) {
			t.Errorf("output has %q:\n%s", w, out)
		}
	}
}

// far is a sandbox of its own on this machine. Its calls end with the test.
func far(t testing.TB, cfg sandbox.Config) (api *sandbox.Server, url string) {
	t.Helper()
	return farAfter(t, cfg, newPaper(), "")
}

// farAfter is far that lists no call before text is on the page.
func farAfter(t testing.TB, cfg sandbox.Config, page *paper, text string) (api *sandbox.Server, url string) {
	t.Helper()
	api = sandbox.New(cfg)
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodGet && r.URL.Path == "/v1/calls" {
			page.wait(text, patience, r.Context().Done())
		}
		api.ServeHTTP(w, r)
	}))
	t.Cleanup(func() { api.Close(); srv.Close() })
	return api, srv.URL
}

// atOnce ends a call as soon as it began.
func atOnce(time.Duration) <-chan time.Time {
	over := make(chan time.Time)
	close(over)
	return over
}
