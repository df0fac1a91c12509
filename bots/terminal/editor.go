package terminal

import (
	"errors"
	"fmt"
	"io"
	"os"

	"golang.org/x/term"
)

// The line editor is golang.org/x/term's, because it can draw the prompt again below what is written meanwhile.

// lines returns what reads the next line with the editor, from keys. After an error there are no more.
func (s *screen) lines(from io.Reader) func() (string, error) {
	s.keys = &keys{from: from}
	return func() (string, error) {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.resize()
		s.typing, s.odd = true, false
		line, err := s.editor.ReadLine()
		s.typing, s.odd, s.last = false, false, written{} // the line stands below the last block now
		if err != nil {
			s.editor = nil // it would draw its prompt again below whatever is written
			_, _ = io.WriteString(s.out, "\r\n")
		}
		return line, err
	}
}

// editing is what the editor reads and writes: keys while the lock is given up, the screen under it.
type editing struct{ *screen }

func (e editing) Read(p []byte) (int, error) {
	e.mu.Unlock()
	n, err := e.keys.Read(p)
	e.mu.Lock()
	for _, r := range string(p[:n]) {
		e.odd = r != '\r' && r != '\n' && (e.odd || r >= 0x80 && (r == '\uFFFD' || runeCells(r) != 1))
	}
	e.resize()
	return n, err
}

func (e editing) Write(p []byte) (int, error) { return e.out.Write(p) }

// enter puts the terminal into raw mode, if in is one, and returns what ends that.
func (s *screen) enter(in io.Reader) (leave func(), err error) {
	if !s.interactive {
		return func() {}, nil
	}
	restore, err := raw(in)
	if err != nil {
		return nil, fmt.Errorf("set terminal mode: %w", err)
	}
	return restore, nil
}

// raw turns echo, line mode and signals of a terminal off and returns what turns them on again. Other readers are left
// alone.
func raw(in io.Reader) (restore func(), err error) {
	f, ok := in.(*os.File)
	if !ok {
		return func() {}, nil
	}
	var state *term.State
	err = onDescriptor(f, func(fd int) error {
		if !term.IsTerminal(fd) {
			return nil
		}
		var err error
		state, err = term.MakeRaw(fd)
		return err
	})
	if err != nil || state == nil {
		return func() {}, err
	}
	return func() { _ = onDescriptor(f, func(fd int) error { return term.Restore(fd, state) }) }, nil
}

// onDescriptor calls do with the descriptor of f. It is not f.Fd(), which makes reads that nobody can give up.
func onDescriptor(f *os.File, do func(fd int) error) error {
	c, err := f.SyscallConn()
	if err != nil {
		return err
	}
	var done error
	err = c.Control(func(fd uintptr) { done = do(int(fd)) })
	return errors.Join(err, done)
}
