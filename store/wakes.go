package store

import "sync"

// Wakes are the channels of Wake, for implementations. The zero Wakes are ready for use, by many goroutines.
type Wakes struct {
	mu       sync.Mutex
	channels map[Queue]chan struct{}
}

// Channel returns the channel of a queue, which is made when it is first asked for.
func (w *Wakes) Channel(q Queue) <-chan struct{} { return w.channel(q) }

func (w *Wakes) channel(q Queue) chan struct{} {
	w.mu.Lock()
	defer w.mu.Unlock()
	c, ok := w.channels[q]
	if !ok {
		if w.channels == nil {
			w.channels = map[Queue]chan struct{}{}
		}
		c = make(chan struct{}, 1)
		w.channels[q] = c
	}
	return c
}

// Signal tells whoever waits for a queue.
func (w *Wakes) Signal(q Queue) {
	select {
	case w.channel(q) <- struct{}{}:
	default: // a signal is there already
	}
}

// SignalAll tells whoever waits for any queue.
func (w *Wakes) SignalAll() {
	w.mu.Lock()
	all := make([]Queue, 0, len(w.channels))
	for q := range w.channels {
		all = append(all, q)
	}
	w.mu.Unlock()
	for _, q := range all {
		w.Signal(q)
	}
}
