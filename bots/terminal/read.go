package terminal

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/kallybot/kallybot/conversation/chat"
)

// maxLine is the longest line handed on, in bytes. The rest of a longer one is dropped: no request needs it, and the
// conversation says of a far shorter text that it is too long.
const maxLine = 64 << 10

// lines returns what gives the next line: the line editor when interactive, else the plain lines of in. At the end of in
// it gives io.EOF.
func (a *Adapter) lines(ctx context.Context, in io.Reader) func() (string, error) {
	next := a.screen.lines(in)
	if !a.config.Interactive {
		r := bufio.NewReader(in)
		next = func() (string, error) { return readLine(r) }
	}
	return func() (string, error) {
		line, err := next()
		if err != nil && ctx.Err() == nil && !errors.Is(err, io.EOF) {
			err = fmt.Errorf("read input: %w", err)
		}
		return line, err
	}
}

// readLine reads a line of any length, without its end, cut to maxLine. A last line without an end is a line too.
func readLine(r *bufio.Reader) (string, error) {
	var line []byte
	for {
		part, err := r.ReadSlice('\n')
		line = append(line, part[:min(len(part), maxLine+1-len(line))]...)
		if err == nil || errors.Is(err, io.EOF) && len(line) > 0 {
			return trimEnd(line), nil
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return "", err
		}
	}
}

// trimEnd takes the end of the line away, or what is over maxLine together with the character cut in two by that.
func trimEnd(line []byte) string {
	s := string(line)
	if len(s) > maxLine && s[maxLine] != '\n' {
		i := maxLine
		for n := 0; n < utf8.UTFMax && i > 0 && !utf8.RuneStart(s[i]); n++ {
			i--
		}
		return s[:i]
	}
	return strings.TrimSuffix(strings.TrimSuffix(s, "\n"), "\r")
}

// command is a slash and a word at the start of a line, and what follows them. A path is no command.
var command = first(`^\s*/([\pL\pN_-]+)(?:\s+(?s:(.*)))?$`)

// read turns a line into a message without name, place and time. Bytes that are no UTF-8 become U+FFFD, and escape
// sequences go: they are how a terminal formats, so they are no part of what was written.
func read(line string) chat.Message {
	text := strings.ToValidUTF8(line, "\uFFFD")
	text = escapes().ReplaceAllString(strings.TrimPrefix(text, "\uFEFF"), "")
	m := chat.Message{Kind: chat.Text, Text: text}
	if c := command().FindStringSubmatch(text); c != nil {
		m.Command, m.Text = strings.ToLower(c[1]), strings.TrimSpace(c[2])
	}
	return m
}
