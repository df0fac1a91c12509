package engine

import (
	"context"
	"slices"
	"sync"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/store"
)

// waiting knows the messages in the send queue by what they show: a notice of progress need not be sent when a newer one
// waits behind it. It knows what this process did, while others may have sent some of that; a notice too many is harmless.
type waiting struct {
	mu    sync.Mutex
	lines map[string][]notice // by what they show, in the order in which they are sent
}

// notice is one message that shows something which another one may replace.
type notice struct {
	subject string // what it shows
	job     store.JobID
	at      time.Time // when it was decided
}

// noticeOf is a message of a dialogue; its subject is empty when nothing replaces it.
func noticeOf(dialogue string, m *conversation.Send, job store.JobID, at time.Time) notice {
	n := notice{job: job, at: at}
	if m != nil && m.Slot != "" {
		n.subject = dialogue + "\n" + m.Slot
	}
	return n
}

// mostLines is how many subjects are known; beyond, all are forgotten. Those whose last message another process sent would stay for ever.
const mostLines = 100_000

// added puts messages into their lines. Two turns may come here in another order than they were decided in.
func (w *waiting) added(all []notice) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.lines == nil || len(w.lines) >= mostLines {
		w.lines = map[string][]notice{}
	}
	for _, n := range all {
		if n.subject == "" {
			continue
		}
		line := w.lines[n.subject]
		i := len(line)
		for i > 0 && line[i-1].at.After(n.at) {
			i--
		}
		w.lines[n.subject] = slices.Insert(line, i, n)
	}
}

// removed takes a message that is done out of its line, with those before it: whoever sent them, it was done in their order.
func (w *waiting) removed(n notice) {
	w.mu.Lock()
	defer w.mu.Unlock()
	line := w.lines[n.subject]
	if line = line[w.place(n)+1:]; len(line) > 0 {
		w.lines[n.subject] = line
		return
	}
	delete(w.lines, n.subject)
}

// newer reports whether a message waits behind n, which it replaces.
func (w *waiting) newer(n notice) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	i := w.place(n)
	return i >= 0 && i < len(w.lines[n.subject])-1
}

// place is where n stands in its line, below 0 where it is not known; w.mu is held.
func (w *waiting) place(n notice) int {
	return slices.IndexFunc(w.lines[n.subject], func(x notice) bool { return x.job == n.job })
}

// recount adds the messages that former engines have left in the store.
func (e *Engine) recount(ctx context.Context) {
	jobs, err := e.store.Jobs(ctx, sendQueue, listMost)
	if err != nil {
		e.log.Warn("list messages", "error", err)
	}
	for _, j := range jobs {
		if t, err := readTask(j); err == nil && t.Boot != e.boot {
			e.waiting.added([]notice{noticeOf(t.Dialogue, t.Message, j.ID, t.At)})
		}
	}
}
