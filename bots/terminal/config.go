package terminal

import (
	"context"
	"io"
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
)

// Config says what an Adapter reads and writes. The zero value of each field but In and Out is usable.
type Config struct {
	// In is read ahead of what is handled. When ctx of Run ends, a read under way is given up where In has a
	// SetReadDeadline that works; else it is left waiting until a byte, the end of In or the end of the process.
	In  io.Reader
	Out io.Writer

	// Interactive turns on the line editor and replies edited in place: In and Out are one terminal that knows VT100
	// sequences. An In that is an *os.File is in raw mode during Run. See Detect.
	Interactive bool
	// Colour allows colours. They never carry a meaning of their own.
	Colour bool
	// Size tells width and height in cells, asked before each drawing. Nil or a width of 0: lines are not wrapped, or, when
	// interactive, 80 by 24.
	Size func() (width, height int)

	// Greeting is shown when Run begins, unless it is empty.
	Greeting chat.Reply
	// Prompt is shown where the person types; before repeated lines with Echo.
	Prompt string
	// Echo repeats each line that was read, so that the output of a piped conversation can be read as one. It has no
	// effect when interactive.
	Echo bool

	// Name, Lang and Zone go into each message; see chat.Person and chat.Message.
	Name, Lang, Zone string
	// Now is the clock of messages; nil is time.Now.
	Now func() time.Time

	// Files is an existing folder for files that come with replies; empty: nothing is saved, plain text is shown and other
	// files are named.
	Files string
	// Words are what the adapter itself says.
	Words Words

	// Settled returns when every reply to what was handled so far is out; called before each line is read. Nil: not waited.
	Settled func(ctx context.Context) error
	// Drained returns when the calls under way at the end of input are over and their results are out. Nil: not waited.
	Drained func(ctx context.Context) error
}

// Words are the few sentences of the adapter itself, in the person's language. An empty one is left out, or only the name
// that it would tell is shown.
type Words struct {
	Retrying string // a message could not be kept and is tried again
	Saved    string // a file was saved; {path}
	NotSaved string // a file could not be saved; {name}
}
