package terminal

import (
	"context"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/kallybot/kallybot/conversation/chat"
)

// pty opens a terminal of the system: person is the side of keyboard and screen.
func pty(t *testing.T) (person, tty *os.File) {
	t.Helper()
	person, err := os.OpenFile("/dev/ptmx", os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		t.Skipf("no pseudo-terminal can be opened here (mount devpts to run this): %v", err)
	}
	t.Cleanup(func() { _ = person.Close() })
	n := 0
	err = onDescriptor(person, func(fd int) error {
		if err := unix.IoctlSetPointerInt(fd, unix.TIOCSPTLCK, 0); err != nil {
			return err
		}
		if n, err = unix.IoctlGetInt(fd, unix.TIOCGPTN); err != nil {
			return err
		}
		return unix.IoctlSetWinsize(fd, unix.TIOCSWINSZ, &unix.Winsize{Row: 30, Col: 70})
	})
	if err != nil {
		t.Skipf("no pseudo-terminal can be opened here (mount devpts to run this): %v", err)
	}
	tty, err = os.OpenFile(fmt.Sprintf("/dev/pts/%d", n), os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		t.Skipf("no pseudo-terminal can be opened here (mount devpts to run this): %v", err)
	}
	t.Cleanup(func() { _ = tty.Close() })
	return person, tty
}

func modes(t *testing.T, tty *os.File) (flags uint32) {
	t.Helper()
	if err := onDescriptor(tty, func(fd int) error {
		state, err := unix.IoctlGetTermios(fd, unix.TCGETS)
		if err == nil {
			flags = state.Lflag
		}
		return err
	}); err != nil {
		t.Fatal(err)
	}
	return flags
}

func env(pairs ...string) func(string) string {
	return func(key string) string {
		for _, p := range pairs {
			if v, ok := strings.CutPrefix(p, key+"="); ok {
				return v
			}
		}
		return ""
	}
}

func TestDetect(t *testing.T) {
	t.Parallel()
	_, tty := pty(t)
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _, _ = r.Close(), w.Close() })
	for _, row := range []struct {
		name                       string
		in, out                    *os.File
		env                        []string
		interactive, colour, sized bool
	}{
		{"terminal", tty, tty, nil, true, true, true},
		{"pipe in", r, tty, nil, false, true, true},
		{"pipe out", tty, w, nil, false, false, false},
		{"pipes", r, w, nil, false, false, false},
		{"no colour", tty, tty, []string{"NO_COLOR=1"}, true, false, true},
		{"empty NO_COLOR", tty, tty, []string{"NO_COLOR="}, true, true, true},
		{"dumb terminal", tty, tty, []string{"TERM=dumb"}, false, false, true},
	} {
		c := Detect(row.in, row.out, env(row.env...))
		if c.Interactive != row.interactive || c.Colour != row.colour || (c.Size != nil) != row.sized {
			t.Errorf("%s: interactive %t, colour %t, sized %t", row.name, c.Interactive, c.Colour, c.Size != nil)
		}
		if c.In != io.Reader(row.in) || c.Out != io.Writer(row.out) {
			t.Errorf("%s: other files", row.name)
		}
	}
	if width, height := Detect(tty, tty, env()).Size(); width != 70 || height != 30 {
		t.Errorf("size %d by %d, want 70 by 30", width, height)
	}
}

func TestTerminalIsRawDuringRunOnly(t *testing.T) {
	t.Parallel()
	for _, row := range []struct{ name, keys string }{
		{"end of input", "\x04"}, {"interrupted", "\x03"}, {"context ended", ""},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			person, tty := pty(t)
			before := modes(t, tty)
			c := Detect(tty, tty, env())
			c.Prompt = "> "
			a := New(c)
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			heard, ended := make(chan uint32, 1), make(chan error, 1)
			go func() {
				ended <- a.Run(ctx, handler(func(_ context.Context, m chat.Message) (chat.Answer, error) {
					heard <- modes(t, tty)
					return chat.Answer{Toast: m.Text}, nil
				}))
			}()
			screen := newVT(70, 30)
			go func() { _, _ = io.Copy(screen, person) }()
			s := &sitting{adapter: a, keys: person, vt: screen}
			s.sees(t, ">")
			s.typed(t, "hellp\x7fo\r")
			if during := <-heard; during&(unix.ECHO|unix.ICANON|unix.ISIG) != 0 {
				t.Errorf("modes are %x while it runs", during)
			}
			s.sees(t, "> hello\n│ hello\n\n>")
			if row.keys == "" {
				cancel()
			}
			s.typed(t, row.keys)
			if err := <-ended; err != nil {
				t.Errorf("Run returns %v", err)
			}
			if after := modes(t, tty); after != before {
				t.Errorf("modes are %x after, were %x", after, before)
			}
		})
	}
}
