package engine

import (
	"context"
	"sync"
)

// waiting counts the messages in the send queue by what they show: a notice of progress need not be sent when a newer one
// waits behind it. It knows what this process did; a notice too many is harmless.
type waiting struct {
	mu sync.Mutex
	n  map[string]int
}

// subject names what a message shows; empty for one that nothing replaces.
func subject(t task) string {
	if t.Message == nil || t.Message.Slot == "" {
		return ""
	}
	return t.Dialogue + "\n" + t.Message.Slot
}

func (w *waiting) added(sends []task) { w.count(1, sends...) }

func (w *waiting) removed(t task) { w.count(-1, t) }

// count may see a message's end before its beginning; the sum is right all the same.
func (w *waiting) count(by int, sends ...task) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.n == nil {
		w.n = map[string]int{}
	}
	for _, t := range sends {
		s := subject(t)
		if s == "" {
			continue
		}
		if w.n[s] += by; w.n[s] == 0 {
			delete(w.n, s)
		}
	}
}

// newer reports whether a message waits that replaces t, which is waiting itself.
func (w *waiting) newer(t task) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.n[subject(t)] > 1
}

// recount adds the messages that former engines have left in the store.
func (e *Engine) recount(ctx context.Context) {
	jobs, err := e.store.Jobs(ctx, sendQueue, listMost)
	if err != nil {
		e.log.Warn("list messages", "error", err)
	}
	for _, j := range jobs {
		if t, err := readTask(j); err == nil && t.Boot != e.boot {
			e.waiting.added([]task{t})
		}
	}
}
