package engine

import (
	"errors"
	"net/http"
	"testing"
	"time"

	"github.com/kallybot/kallybot/kallyai"
)

func TestTranscriptIsReadAgainWhileThatMayHelp(t *testing.T) {
	refuse := func(status int, code string) error { return &kallyai.Error{HTTPStatus: status, Code: code} }
	rows := []struct {
		name  string
		errs  []error // of the readings in turn; then it succeeds
		words string
		took  time.Duration
	}{
		{"at once", nil, "transcript Hello", 0},
		{"not ready yet", []error{refuse(404, "transcript_not_found"), refuse(404, "transcript_not_found")}, "transcript Hello", 3 * time.Second},
		{"no answer once", []error{errors.New("reset")}, "transcript Hello", time.Second},
		{"busy", []error{refuse(429, "rate_limited")}, "transcript Hello", time.Second},
		{"server error", []error{refuse(500, "server_error")}, "transcript Hello", time.Second},
		{"never there", []error{refuse(404, "x"), refuse(404, "x"), refuse(404, "x"), refuse(404, "transcript_not_found")},
			"transcript failed: transcript_not_found", 7 * time.Second},
		{"never an answer", []error{errors.New("a"), errors.New("b"), errors.New("c"), errors.New("d")}, "transcript failed: unsent", 7 * time.Second},
		{"not allowed", []error{refuse(http.StatusForbidden, "forbidden")}, "transcript failed: forbidden", 0},
		{"signed out", []error{kallyai.ErrSignedOut}, "transcript failed: missing_token", 0},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			bubble(t, func(t *testing.T) {
				made := kallyai.Call{ID: "x", Status: kallyai.StatusSuccess}
				n := 0
				d := &desk{create: func() (*kallyai.Call, error) { return &made, nil }}
				d.transcript = func() ([]kallyai.Entry, error) {
					if n++; n <= len(row.errs) {
						return nil, row.errs[n-1]
					}
					return []kallyai.Entry{{Speaker: kallyai.SpeakerHuman, Content: "Hello"}}, nil
				}
				w := newWorld(t, nil, func(c *Config) { c.API = d.api }).run()
				defer w.done()
				id := w.confirm("a", phoneFor("0100"))
				w.drained()
				asked := time.Now()
				w.say(press("words", "a", id+":1:words"))
				w.settled()
				equal(t, "words", last(w.room.texts("a")), row.words)
				equal(t, "took", time.Since(asked), row.took)
			})
		})
	}
}

func TestTranscriptOfACallThatNeverWasIsMissingAtOnce(t *testing.T) {
	bubble(t, func(t *testing.T) {
		w := newWorld(t, nil, nil).run()
		defer w.done()
		w.say(message("1", "a", "call "+phoneFor("0100")))
		w.say(press("words", "a", "test-1:1:words"))
		w.settled()
		equal(t, "words", last(w.room.texts("a")), "transcript failed: transcript_not_found")
	})
}
