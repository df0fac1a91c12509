package conversation_test

import (
	"strings"
	"testing"

	"github.com/kallybot/kallybot/conversation"
)

func TestDraftIsAskedAboutOnceItHasRested(t *testing.T) {
	t.Parallel()
	const asks = "> book a table for 4 tomorrow at 8 pm at Bella Italia, +1 212 555 0100"
	for name, row := range map[string]struct {
		does  []string
		asked bool // in the end, whether it should go on
		set   int  // timers: one of the question, one of the end, and each anew after it ran out early
	}{
		"left alone":                     {[]string{asks, "wait 11m"}, true, 2},
		"not for long":                   {[]string{asks, "wait 9m"}, false, 2},
		"written to meanwhile":           {[]string{asks, "wait 6m", "> make it 5", "wait 3m", "> make it 6", "wait 9m"}, false, 3},
		"written to and left alone":      {[]string{asks, "wait 6m", "> make it 5", "wait 11m"}, true, 3},
		"left, written to and left":      {[]string{asks, "wait 11m", "> make it 5", "wait 11m"}, true, 3},
		"told to wait":                   {[]string{asks, "wait 3m", "> wait a moment", "wait 30m"}, false, 2},
		"told to wait, then written to":  {[]string{asks, "wait 3m", "> wait a moment", "wait 4m", "> make it 5", "wait 9m"}, false, 4},
		"told to wait, then left":        {[]string{asks, "wait 3m", "> wait a moment", "wait 4m", "> make it 5", "wait 11m"}, true, 4},
		"dropped, brought back and left": {[]string{asks, "> cancel", "wait 5m", "> undo", "wait 11m"}, true, 4},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w, set := newWorld(t, newMachine(t)), 0
			w.check = func(_ conversation.Snapshot, _ conversation.Event, d conversation.Decision) {
				for _, f := range d.Effects {
					if _, ok := f.(conversation.SetTimer); ok {
						set++
					}
				}
			}
			for i, line := range row.does {
				if i == len(row.does)-1 {
					w.out.Reset()
				}
				w.do(line)
			}
			if got := strings.Contains(w.out.String(), "Do you still want"); got != row.asked || set != row.set {
				t.Errorf("asked %v after %d timers, want %v after %d:\n%s", got, set, row.asked, row.set, &w.out)
			}
		})
	}
}
