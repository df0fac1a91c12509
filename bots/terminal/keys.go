package terminal

import (
	"bytes"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

// keys passes on the keys that the line editor knows. The editor stops for ever at bytes that are no UTF-8 and echoes
// control characters of the upper range, so neither may reach it; sequences of keys it does not know vanish.
type keys struct {
	from    io.Reader
	pending []byte // the beginning of a sequence or character
	ready   []byte
	buf     [512]byte
}

// maxSequence is the longest key sequence waited for, in bytes; what is longer is none.
const maxSequence = 16

// editingKeys are the control characters that the editor acts on, of Emacs and of every terminal.
const editingKeys = "\x01\x02\x04\x05\x06\x08\n\x0b\x0c\r\x0e\x10\x14\x15\x17\x7f"

// sequences are the known ones after ESC, and what the editor calls them. Terminals differ in Home, End and words.
var sequences = map[string]string{
	"[A": "\x1b[A", "[B": "\x1b[B", "[C": "\x1b[C", "[D": "\x1b[D", "[H": "\x1b[H", "[F": "\x1b[F",
	"OA": "\x1b[A", "OB": "\x1b[B", "OC": "\x1b[C", "OD": "\x1b[D", "OH": "\x1b[H", "OF": "\x1b[F",
	"[1~": "\x1b[H", "[4~": "\x1b[F", "[7~": "\x1b[H", "[8~": "\x1b[F", "[3~": "\x1b[3~",
	"[1;3C": "\x1b[1;3C", "[1;3D": "\x1b[1;3D", "[1;5C": "\x1b[1;3C", "[1;5D": "\x1b[1;3D",
	"f": "\x1b[1;3C", "b": "\x1b[1;3D",
}

func (k *keys) Read(p []byte) (int, error) {
	for len(k.ready) == 0 {
		n, err := k.from.Read(k.buf[:])
		k.take(k.buf[:n])
		if err != nil && len(k.ready) == 0 {
			return 0, err
		}
	}
	n := copy(p, k.ready)
	k.ready = k.ready[n:]
	return n, nil
}

// take moves whole keys to ready and keeps the beginning of the next.
func (k *keys) take(b []byte) {
	b = append(k.pending, b...)
	for len(b) > 0 {
		key, n := nextKey(b)
		if n == 0 {
			break
		}
		k.ready = append(k.ready, key...)
		b = b[n:]
	}
	k.pending = bytes.Clone(b)
}

// nextKey is the first key of b as the editor knows it, empty for none, and how many bytes of b it takes; 0 when more
// must come.
func nextKey(b []byte) (key string, n int) {
	if b[0] == '\x1b' {
		n = sequenceLen(b)
		if n == 0 {
			return "", 0
		}
		return sequences[string(b[1:n])], n
	}
	if !utf8.FullRune(b) {
		return "", 0
	}
	r, n := utf8.DecodeRune(b)
	switch {
	case r == utf8.RuneError:
		return "?", n
	case r == '\t':
		return " ", n
	case unicode.IsControl(r) && !strings.ContainsRune(editingKeys, r):
		return "", n
	}
	return string(b[:n]), n
}

// sequenceLen is the length of the sequence at the start of b, which begins with ESC; 0 when more must come.
func sequenceLen(b []byte) int {
	if len(b) < 2 {
		return 0
	}
	switch b[1] {
	case '\x1b':
		return 1
	case 'O':
		if len(b) < 3 {
			return 0
		}
		return 3
	case '[':
		for i := 2; i < len(b); i++ {
			if b[i] >= '@' && b[i] <= '~' {
				return i + 1
			}
			if b[i] < ' ' || b[i] > '~' || i == maxSequence {
				return i
			}
		}
		return 0
	}
	_, n := utf8.DecodeRune(b[1:])
	if b[1] < ' ' {
		return 1
	}
	return 1 + n
}
