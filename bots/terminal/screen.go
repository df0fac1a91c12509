package terminal

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"sync"

	"golang.org/x/term"

	"github.com/kallybot/kallybot/conversation/chat"
)

// screen is the only one that writes to Out. Its lock is held whenever what is on the terminal changes, also by typing:
// the line editor runs under it, and only waiting for a key gives it up.
//
//	line of the person
//	│ block        a reply; the last one may be replaced while nothing was written or typed below it
//	│ block
//	             <- blank line
//	> typing     <- the line editor's, drawn again below whatever is written
type screen struct {
	mu          sync.Mutex
	out         io.Writer
	colour      bool
	interactive bool
	size        func() (width, height int)

	editor *term.Terminal // nil when the lines come from a pipe, and after the end of input
	typing bool           // the prompt is on the screen
	odd    bool           // what is typed has characters that the editor, which counts each as one cell, misplaces
	keys   io.Reader

	width, height int // of the last drawing; width 0 is any
	last          written
	tight         bool // the last line written has no blank line below it
}

// written is the last block on the screen.
type written struct {
	refs  []chat.Ref // its name, and those of the blocks that it took the place of
	lines []line
	rows  int // that it takes, with the blank line
	width int // of the terminal then
}

// block is something to show. ref is empty for what is never replaced.
type block struct {
	ref    chat.Ref
	status bool // a passing state
	draw   func(width int) []line
}

// The size of a terminal that does not tell.
const (
	defaultWidth  = 80
	defaultHeight = 24
)

func newScreen(c Config) *screen {
	s := &screen{out: c.Out, colour: c.Colour, interactive: c.Interactive, size: c.Size}
	if c.Interactive {
		s.editor = term.NewTerminal(editing{s}, s.prompt(c.Prompt))
	}
	return s
}

// show writes b, in the place of the block named old if that can be edited, and tells by which name b can be replaced.
func (s *screen) show(b block, old chat.Ref) (chat.Ref, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.resize()
	lines := b.draw(s.textWidth())
	switch {
	case !s.interactive && b.status && old != "":
		return s.status(b, old, lines)
	case old != "" && slices.Contains(s.last.refs, old) && s.reachable():
		return s.replace(lines)
	}
	refs := []chat.Ref{b.ref}
	if old != "" {
		refs = append(refs, old)
	}
	return b.ref, s.append(lines, refs)
}

// append writes a block below all others.
func (s *screen) append(lines []line, refs []chat.Ref) error {
	lead := ""
	if s.tight {
		lead = "\n"
	}
	if err := s.write(lead + s.paint(lines) + "\n"); err != nil {
		return err
	}
	s.tight, s.last = false, written{refs: refs, lines: lines, rows: s.rows(lines) + 1, width: s.width}
	return nil
}

// replace writes over the last block. The same lines again are left alone, so that nothing flickers.
func (s *screen) replace(lines []line) (chat.Ref, error) {
	ref := s.last.refs[0]
	if slices.Equal(lines, s.last.lines) {
		return ref, nil
	}
	up := fmt.Sprintf("\x1b[%dA\x1b[J", s.last.rows)
	if err := s.write(up + s.paint(lines) + "\n"); err != nil {
		return "", err
	}
	s.last.lines, s.last.rows = lines, s.rows(lines)+1
	return ref, nil
}

// reachable tells whether the cursor can find the first row of the last block: not above the top of the terminal, nor
// after that broke its lines anew.
func (s *screen) reachable() bool {
	return s.interactive && !s.odd && s.width == s.last.width && s.last.rows+1 < s.height
}

// status writes a passing state where nothing can be edited: its first line, when that changed.
func (s *screen) status(b block, old chat.Ref, lines []line) (chat.Ref, error) {
	if slices.Contains(s.last.refs, old) && len(lines) > 0 && len(s.last.lines) > 0 && lines[0] == s.last.lines[0] {
		return s.last.refs[0], nil
	}
	lines = lines[:min(1, len(lines))]
	if err := s.write(s.paint(lines)); err != nil {
		return "", err
	}
	s.tight, s.last = true, written{refs: []chat.Ref{b.ref, old}, lines: lines}
	return b.ref, nil
}

// echo writes a line as the person wrote it.
func (s *screen) echo(text string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	lead := ""
	if s.tight {
		lead = "\n"
	}
	s.tight, s.last = false, written{}
	return s.write(lead + text + "\n")
}

// write puts out all of text at once. While somebody types, the editor takes the prompt away before and draws it again
// after; the line is cleared from its very beginning, since the editor may be wrong about where the cursor is.
func (s *screen) write(text string) error {
	var err error
	switch {
	case s.editor != nil && s.typing:
		_, err = s.editor.Write([]byte("\r\x1b[K" + text))
	case s.editor != nil:
		_, err = s.editor.Write([]byte(text))
	case s.interactive:
		_, err = io.WriteString(s.out, strings.ReplaceAll(text, "\n", "\r\n"))
	default:
		_, err = io.WriteString(s.out, text)
	}
	return err
}

func (s *screen) textWidth() int {
	if s.width == 0 {
		return 0
	}
	return max(s.width-cells(bar), 1)
}

// resize asks for the size of the terminal and tells the editor.
func (s *screen) resize() {
	s.width, s.height = 0, 0
	if s.size != nil {
		s.width, s.height = s.size()
	}
	if !s.interactive {
		return
	}
	if s.width <= 0 || s.height <= 0 {
		s.width, s.height = defaultWidth, defaultHeight
	}
	if s.editor != nil {
		_ = s.editor.SetSize(s.width, s.height)
	}
}
