package slot

import "sync"

// A dialogue asks for the same few numbers again and again: at each reading, card and yes. Reading one by the numbering
// plans takes tens of regular expressions, so the last answers are kept.

// memo keeps the answers of a pure function. It is safe for use by many goroutines.
type memo[K comparable, V any] struct {
	mu   sync.Mutex
	kept map[K]V
}

// maxKept is how many answers a memo keeps before it begins anew, maxKey the longest text it keeps, in bytes.
const (
	maxKept = 1000
	maxKey  = 64
)

// of is the answer for k, worked out by find when it is not kept.
func (m *memo[K, V]) of(k K, find func() V) V {
	m.mu.Lock()
	v, ok := m.kept[k]
	m.mu.Unlock()
	if ok {
		return v
	}
	v = find()
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.kept == nil || len(m.kept) >= maxKept {
		m.kept = make(map[K]V)
	}
	m.kept[k] = v
	return v
}

// about is a text and what settles its reading: a region or a language.
type about struct{ text, with string }

// readNumber is what ReadPhone found. The fault is a value, since callers change theirs.
type readNumber struct {
	number PhoneNumber
	fault  Fault
	bad    bool
}

var (
	numbersRead memo[about, readNumber]
	placesFound memo[about, string]
	zonesFound  memo[string, []string]
	groupsShown memo[string, string]
	noticesSeen memo[PhoneNumber, []Notice]
)
