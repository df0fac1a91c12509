package engine

import (
	"errors"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
)

func TestPersonIsLookedUpUntilThePlatformTells(t *testing.T) {
	rows := []struct {
		name string
		errs []error // of the tries in turn; then it tells
		want string
		took time.Duration
	}{
		{"at once", nil, "met Europe/Madrid", 0},
		{"no answer once", []error{errors.New("reset")}, "met Europe/Madrid", time.Second},
		{"asked to wait", []error{&chat.RetryError{After: 30 * time.Second}}, "met Europe/Madrid", 30 * time.Second},
		{"never an answer", []error{errors.New("a"), errors.New("b"), errors.New("c"), errors.New("d")}, "met ", 7 * time.Second},
		{"not told", []error{chat.ErrGone}, "met ", 0},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			bubble(t, func(t *testing.T) {
				w := newWorld(t, nil, nil)
				n := 0
				w.room.knows = func() (chat.Profile, error) {
					if n++; n <= len(row.errs) {
						return chat.Profile{}, row.errs[n-1]
					}
					return chat.Profile{Zone: "Europe/Madrid"}, nil
				}
				w.run()
				defer w.done()
				asked := time.Now()
				w.say(message("1", "a", "who"))
				w.settled()
				equal(t, "told", last(w.room.texts("a")), row.want)
				equal(t, "took", time.Since(asked), row.took)
			})
		})
	}
}
