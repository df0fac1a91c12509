package nlu

import "sync"

// memory is the room that one reading needs. It is used again by later ones, which halves the time of a short message; nothing
// that a reading returns lies in it.
type memory struct {
	toks  []token
	items []item
	hits  []item
	cands []candidate
	ints  []int32
	bytes []uint8
	bools []bool
}

var spare sync.Pool

// mostSpare is the longest message, in tokens, whose room is kept.
const mostSpare = 1024

// use lays the slices of a reading of p.toks into m.
func (p *parse) use(m *memory) {
	n := len(p.toks)
	m.toks = p.toks
	m.ints = cleared(m.ints, 2*n+2)
	m.bytes = cleared(m.bytes, n)
	m.bools = cleared(m.bools, 2*n)
	p.heads, p.owner = m.ints[:n+1:n+1], m.ints[n+1:]
	p.roles = m.bytes
	p.codes, p.phoned = m.bools[:n:n], m.bools[n:]
	p.items, p.hits, p.cands = m.items[:0], m.hits[:0], m.cands[:0]
}

// giveBack keeps the room for the next reading.
func (p *parse) giveBack(m *memory) {
	if len(p.toks) > mostSpare {
		return
	}
	m.items, m.hits, m.cands = p.items, p.hits, p.cands
	spare.Put(m)
}

// cleared returns a slice of n zero values, in s when it is long enough.
func cleared[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/2+16)
	}
	s = s[:n]
	clear(s)
	return s
}
