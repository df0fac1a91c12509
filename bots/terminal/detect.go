package terminal

import (
	"os"

	"golang.org/x/term"
)

// Detect returns a Config for in and out with Interactive, Colour and Size as they should be. getenv is os.Getenv or the
// like: a dumb TERM is no terminal to edit on, and NO_COLOR that is not empty turns colours off (no-color.org).
func Detect(in, out *os.File, getenv func(string) string) Config {
	dumb := getenv("TERM") == "dumb"
	c := Config{
		In:          in,
		Out:         out,
		Interactive: isTerminal(in) && isTerminal(out) && !dumb,
		Colour:      isTerminal(out) && !dumb && getenv("NO_COLOR") == "",
	}
	if isTerminal(out) {
		c.Size = func() (width, height int) { return size(out) }
	}
	return c
}

func isTerminal(f *os.File) bool {
	is := false
	err := onDescriptor(f, func(fd int) error {
		is = term.IsTerminal(fd)
		return nil
	})
	return err == nil && is
}

// size is 0, 0 when the terminal does not tell.
func size(f *os.File) (width, height int) {
	_ = onDescriptor(f, func(fd int) error {
		var err error
		width, height, err = term.GetSize(fd)
		return err
	})
	return width, height
}
