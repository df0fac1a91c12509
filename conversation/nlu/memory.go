package nlu

import (
	"slices"
	"sync"
)

// memory is a reading with the room that it needs. Both are used again by later ones, which halves the time of a short message; nothing
// that a reading returns lies in it.
type memory struct {
	parse  parse
	toks   []token
	items  []item
	hits   []item
	cands  []candidate
	kept   []candidate // those of the reading before, or the room for those that the contest keeps
	ranks  []int32     // of candidates
	ends   []int32
	keys   []int32
	picks  []*candidate
	said   []item
	facts  []Fact
	langs  []*language
	runs   []nameAt
	ints   []int32
	starts []uint64
	reach  []reach
	bytes  []uint8
	bools  []bool
}

var spare sync.Pool

// mostSpare is the room for the longest message that is kept, in tokens: enough for one of the length that most platforms allow.
const mostSpare = 2048

// borrow returns a reading to be begun, which giveBack ends.
func borrow(r *Reader, q Request) *parse {
	m, _ := spare.Get().(*memory)
	if m == nil {
		m = new(memory)
	}
	m.parse = parse{memory: m, reader: r, text: q.Text, req: q, langs: m.langs[:0], said: m.said[:0], sentence: run{from: 1}, letters: run{from: 1}}
	m.parse.out.Facts = m.facts[:0]
	return &m.parse
}

// result returns the reading with facts that lie in no memory.
func (p *parse) result() Reading {
	out := p.out
	out.Facts = append([]Fact(nil), out.Facts...)
	return out
}

// bytesPerToken is how many bytes of a message make one token at least, if most tokens have a space behind them.
const bytesPerToken = 2

// push appends a value to s, which it doubles when it is full: append makes long slices larger by a quarter only and copies them often.
func push[T any](s []T, one *T) []T {
	if len(s) == cap(s) {
		s = slices.Grow(s, max(len(s), 8))
	}
	return append(s, *one)
}

// itemsPerFigure is how many items mostly begin with figures, beside one at each token.
const itemsPerFigure = 3

// roomFor empties s and gives it room for n values, so that what a long message fills is not copied again and again.
func roomFor[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, 0, n)
	}
	return s[:0]
}

// lay lays the slices of a reading of p.toks into the memory.
func (p *parse) lay() {
	n, m := len(p.toks), p.memory
	m.toks = p.toks
	m.ints = cleared(m.ints, 2*n+2)
	m.starts = cleared(m.starts, n)
	m.reach = cleared(m.reach, n+1)
	m.bytes = cleared(m.bytes, n)
	m.runs = cleared(m.runs, 2*n)
	m.bools = cleared(m.bools, 3*n)
	p.heads, p.owner = m.ints[:n+1:n+1], m.ints[n+1:]
	p.roles, p.runs = m.bytes, m.runs
	p.starts, p.ahead = m.starts, m.reach
	p.codes, p.phoned, p.covered = m.bools[:n:n], m.bools[n:2*n:2*n], m.bools[2*n:]
	figures := 0
	for i := range p.toks {
		figures += int(bit(p.toks[i].kind == digit))
	}
	p.items, p.hits, p.cands, p.picks = roomFor(m.items, n+figures*itemsPerFigure), m.hits[:0], m.cands[:0], m.picks[:0]
}

// giveBack keeps the room for the next reading.
func (p *parse) giveBack() {
	m := p.memory
	if cap(p.toks) > mostSpare {
		return
	}
	m.items, m.hits, m.cands, m.picks, m.said = p.items, p.hits, p.cands, p.picks, p.said
	clear(p.out.Facts)
	m.facts, m.langs = p.out.Facts, p.langs
	m.parse = parse{}
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
