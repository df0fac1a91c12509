package terminal

import (
	"fmt"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// vt is the part of a VT100 that the adapter and the line editor use, so that tests can ask what stands on the screen.
// Rows that scroll off the top are kept.
type vt struct {
	mu            sync.Mutex
	width, height int
	plain         bool // a file, not a terminal: \n begins a row, nothing may be controlled
	rows          [][]string
	x, y          int
	rest          string
	unknown       []string
	fail          error // of the next Write
	wrote         chan struct{}
}

func newVT(width, height int) *vt {
	return &vt{width: width, height: height, rows: make([][]string, 1), wrote: make(chan struct{}, 1)}
}

func (v *vt) Write(p []byte) (int, error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if err := v.fail; err != nil {
		v.fail = nil
		return 0, err
	}
	v.rest += string(p)
	for v.rest != "" {
		n := v.next(v.rest)
		if n == 0 {
			break
		}
		v.rest = v.rest[n:]
	}
	select {
	case v.wrote <- struct{}{}:
	default:
	}
	return len(p), nil
}

// next does what the start of s says and returns its length, 0 when more must come.
func (v *vt) next(s string) int {
	if s[0] == '\x1b' && !v.plain {
		return v.sequence(s)
	}
	if !utf8.FullRuneInString(s) {
		return 0
	}
	r, n := utf8.DecodeRuneInString(s)
	switch {
	case r == '\n':
		v.down()
		if v.plain {
			v.x = 0
		}
	case r == '\r' && !v.plain:
		v.x = 0
	case unicode.IsControl(r), r == utf8.RuneError && n == 1:
		v.unknown = append(v.unknown, fmt.Sprintf("%U", r))
	default:
		v.put(r)
	}
	return n
}

func (v *vt) sequence(s string) int {
	if len(s) < 2 {
		return 0
	}
	i := strings.IndexFunc(s[2:], func(r rune) bool { return r >= '@' && r <= '~' })
	if s[1] != '[' || i < 0 {
		if s[1] == '[' {
			return 0
		}
		v.unknown = append(v.unknown, s[:2])
		return 2
	}
	n, err := strconv.Atoi(s[2 : 2+i])
	if err != nil {
		n = 1
	}
	switch s[2+i] {
	case 'A':
		v.y = max(v.y-n, len(v.rows)-v.height, 0)
	case 'B':
		v.y = min(v.y+n, len(v.rows)-1)
	case 'C':
		v.x = min(v.x+n, v.width-1)
	case 'D':
		v.x = max(min(v.x, v.width-1)-n, 0)
	case 'K':
		v.clear()
	case 'J':
		v.clear()
		v.rows = v.rows[:v.y+1]
	case 'm':
	default:
		v.unknown = append(v.unknown, s[:3+i])
	}
	return 3 + i
}

func (v *vt) clear() { v.rows[v.y] = v.rows[v.y][:min(v.x, len(v.rows[v.y]))] }

func (v *vt) down() {
	if v.y++; v.y == len(v.rows) {
		v.rows = append(v.rows, nil)
	}
}

func (v *vt) put(r rune) {
	n := runeCells(r)
	if n == 0 {
		if v.x > 0 && v.x <= len(v.rows[v.y]) {
			v.rows[v.y][v.x-1] += string(r)
		}
		return
	}
	if v.width > 0 && v.x+n > v.width {
		v.x = 0
		v.down()
	}
	for len(v.rows[v.y]) < v.x+n {
		v.rows[v.y] = append(v.rows[v.y], " ")
	}
	v.rows[v.y][v.x] = string(r)
	for i := 1; i < n; i++ {
		v.rows[v.y][v.x+i] = ""
	}
	v.x += n
}

// String is all rows, without blank ones at the end.
func (v *vt) String() string {
	v.mu.Lock()
	defer v.mu.Unlock()
	var b strings.Builder
	for _, r := range v.rows {
		b.WriteString(strings.TrimRight(strings.Join(r, ""), " ") + "\n")
	}
	return strings.TrimRight(b.String(), "\n") + "\n"
}

// strange is what was written that no terminal should be given.
func (v *vt) strange() []string {
	v.mu.Lock()
	defer v.mu.Unlock()
	return append([]string(nil), v.unknown...)
}

func (v *vt) failNext(err error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.fail = err
}
