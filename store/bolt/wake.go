package bolt

import (
	"sync"

	"github.com/kallybot/kallybot/store"
)

// wakes are the channels of the queues, made when they are first asked for or signalled.
type wakes struct {
	mu       sync.Mutex
	channels map[store.Queue]chan struct{}
}

func (w *wakes) channel(q store.Queue) chan struct{} {
	w.mu.Lock()
	defer w.mu.Unlock()
	c, ok := w.channels[q]
	if !ok {
		c = make(chan struct{}, 1)
		w.channels[q] = c
	}
	return c
}

func (w *wakes) signal(q store.Queue) {
	select {
	case w.channel(q) <- struct{}{}:
	default: // a signal is there already
	}
}
