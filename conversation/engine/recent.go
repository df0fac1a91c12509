package engine

import (
	"bytes"
	"sync"

	"github.com/kallybot/kallybot/conversation"
)

// maxRecent bounds the recent records, in bytes as they are stored; decoded they take about three times as much.
const maxRecent = 4 << 20

// recent are records as the last steps left them, so that the next step on a dialogue need not decode it again: people
// write several messages in a row. A record is known by its bytes, never by its name alone, so that it is at most unknown
// here, never out of date.
//
// Whoever takes a record has it alone: two steps on one value could append to one slice. Whoever only reads it may see it.
type recent struct {
	mu    sync.Mutex
	bytes int
	all   map[conversation.Key]remembered
}

// remembered is a record's value beside its stored bytes.
type remembered struct {
	data  []byte
	value any
}

// take returns the value of a record with these bytes and forgets it; nil when it is not known.
func (r *recent) take(k conversation.Key, data []byte) any {
	r.mu.Lock()
	defer r.mu.Unlock()
	known := r.forget(k)
	if data == nil || !bytes.Equal(known.data, data) {
		return nil
	}
	return known.value
}

// see returns the value of a record with these bytes, to be read and never changed; nil when it is not known.
func (r *recent) see(k conversation.Key, data []byte) any {
	r.mu.Lock()
	defer r.mu.Unlock()
	known := r.all[k]
	if data == nil || !bytes.Equal(known.data, data) {
		return nil
	}
	return known.value
}

// guess returns the value that a record had last, whatever it is now, to be read and never changed; nil when it is not known.
func (r *recent) guess(k conversation.Key) any {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.all[k].value
}

// keep remembers a record that is stored with these bytes.
func (r *recent) keep(k conversation.Key, data []byte, value any) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.all == nil {
		r.all = map[conversation.Key]remembered{}
	}
	r.forget(k)
	r.all[k] = remembered{data, value}
	r.bytes += len(data)
	for other := range r.all { // in no order: the ones that are missed come back
		if r.bytes <= maxRecent {
			return
		}
		r.forget(other)
	}
}

// forget removes a record. The lock is held.
func (r *recent) forget(k conversation.Key) remembered {
	known := r.all[k]
	r.bytes -= len(known.data)
	delete(r.all, k)
	return known
}
