package telegram

import (
	"sync"
)

// window knows which fetched updates are done. The offset that it gives confirms an update only when it and all before it
// are done.
type window struct {
	mu   sync.Mutex
	done map[int64]bool // by update id, for those not confirmed yet
	next int64          // one above the highest id ever admitted; 0 for none
	idle chan struct{}  // holds a token when the last open update was done
}

func newWindow() *window {
	return &window{done: map[int64]bool{}, idle: make(chan struct{}, 1)}
}

// admit is true when id is new; then done must follow.
func (w *window) admit(id int64) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	if _, known := w.done[id]; known {
		return false
	}
	w.done[id] = false
	w.next = max(w.next, id+1)
	return true
}

func (w *window) finish(id int64) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.done[id] = true
	if w.open() > 0 {
		return
	}
	select {
	case w.idle <- struct{}{}:
	default:
	}
}

// open is how many updates are not done.
func (w *window) open() int {
	n := 0
	for _, done := range w.done {
		if !done {
			n++
		}
	}
	return n
}

// offset is the lowest id not done, or one above all; 0 when nothing is known. busy tells that something is not done.
func (w *window) offset() (offset int64, busy bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	offset = w.next
	for id, done := range w.done {
		if !done {
			offset, busy = min(offset, id), true
		}
	}
	return offset, busy
}

// left is the offset to end with; needed is false when it would confirm nothing.
func (w *window) left() (offset int64, needed bool) {
	offset, _ = w.offset()
	w.mu.Lock()
	defer w.mu.Unlock()
	for id := range w.done {
		needed = needed || id < offset
	}
	return offset, needed
}

// confirmed forgets what lies below offset, after Telegram was told of it.
func (w *window) confirmed(offset int64) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for id := range w.done {
		if id < offset {
			delete(w.done, id)
		}
	}
}

// forget starts the numbering anew, since Telegram picks a random next id after a quiet week. It has no effect while an
// update is not done or not confirmed.
func (w *window) forget() {
	w.mu.Lock()
	defer w.mu.Unlock()
	if len(w.done) == 0 {
		w.next = 0
	}
}
