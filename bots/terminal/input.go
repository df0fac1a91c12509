package terminal

import (
	"bytes"
	"context"
	"errors"
	"io"
	"time"
)

// errInterrupted is why the context of a conversation ends when Ctrl-C is pressed.
var errInterrupted = errors.New("interrupted")

// ctrlC is what a terminal in raw mode gives for Ctrl-C instead of a signal.
const ctrlC = 3

// aheadChunks is how many reads wait for being handled. It lets Ctrl-C be seen while a message is being handled.
const aheadChunks = 64

// input reads ahead of what is handled, in its own goroutine, so that waiting for a person can be given up.
type input struct {
	ctx    context.Context
	from   io.Reader
	chunks chan []byte
	rest   []byte
	err    error // why chunks was closed
	done   chan struct{}
}

// start begins to read. With keys, from is a keyboard, and Ctrl-C ends ctx by cancel.
func start(ctx context.Context, from io.Reader, keys bool, cancel context.CancelCauseFunc) *input {
	in := &input{ctx: ctx, from: from, chunks: make(chan []byte, aheadChunks), done: make(chan struct{})}
	if !keys {
		cancel = nil
	}
	go in.run(cancel)
	return in
}

func (in *input) run(interrupt context.CancelCauseFunc) {
	defer close(in.done)
	buf := make([]byte, 4096)
	for {
		n, err := in.from.Read(buf)
		if interrupt != nil && bytes.IndexByte(buf[:n], ctrlC) >= 0 {
			interrupt(errInterrupted)
			return
		}
		if n > 0 {
			select {
			case in.chunks <- bytes.Clone(buf[:n]):
			case <-in.ctx.Done():
				return
			}
		}
		if err != nil {
			in.err = err
			close(in.chunks)
			return
		}
	}
}

// Read gives what was read, and ends when ctx does.
func (in *input) Read(p []byte) (int, error) {
	if len(in.rest) == 0 {
		select {
		case <-in.ctx.Done():
			return 0, in.ctx.Err()
		case c, ok := <-in.chunks:
			if !ok {
				return 0, in.err
			}
			in.rest = c
		}
	}
	n := copy(p, in.rest)
	in.rest = in.rest[n:]
	return n, nil
}

// stop gives up the read under way and waits for its end, where the source allows that. Call it after ctx has ended.
func (in *input) stop() {
	d, ok := in.from.(interface{ SetReadDeadline(time.Time) error })
	if !ok || d.SetReadDeadline(time.Unix(1, 0)) != nil {
		return
	}
	<-in.done
	_ = d.SetReadDeadline(time.Time{})
}
