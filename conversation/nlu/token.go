package nlu

import (
	"unicode/utf8"
)

// token is one word, number, punctuation mark or symbol of a message.
type token struct {
	start, end int32 // bytes
	at, to     int32 // code points
	word       int32 // in the vocabulary, 0 when unknown
	num        int32 // value of a run of digits of at most nine, else -1
	kind       kind
	digits     uint8 // length of a run of digits
	look       look
	ends       endingSays // as far as it was asked for
}

// look is how a token is written.
type look uint8

const (
	glued   look = 1 << iota // no space before it
	capital                  // begins with a capital letter
	shout                    // all capitals, at least two letters
	opening                  // the first word of a sentence
	guessed                  // its word was found by correcting its spelling
	hyphen                   // a hyphen stood between it and the word before
	fluff                    // of the class Fluff in a language in force
	agreed                   // within a yes, once the cues of intents are known
)

// maxWord is the longest folded word that can be in the vocabulary, in bytes; longer ones are unknown.
const maxWord = 40

// scanner cuts a message into tokens in one pass.
type scanner struct {
	text  string
	vocab *vocabulary
	pos   int   // bytes
	at    int32 // code points
	toks  []token
	buf   [maxWord]byte
	n     int // bytes used in buf
}

func (s *scanner) peek() (kind, rune, int, rune) {
	if c := s.text[s.pos]; c < utf8.RuneSelf {
		return asciiKinds[c], rune(c), 1, rune(c)
	}
	raw, size := utf8.DecodeRuneInString(s.text[s.pos:])
	k, r := kindOf(raw)
	return k, r, size, raw
}

func (s *scanner) run() []token {
	tight, begin := false, true
	for s.pos < len(s.text) {
		k, r, size, raw := s.peek()
		if k == space || k == joiner {
			tight = tight && k == joiner
			begin = begin || r == '\n'
			s.pos += size
			s.at++
			continue
		}
		t := token{start: int32(s.pos), at: s.at, num: -1, kind: k}
		if tight {
			t.look |= glued
		}
		if begin && k == letter {
			t.look |= opening
		}
		switch k {
		case letter:
			s.letters(&t)
		case digit:
			if !s.blend(&t) {
				s.number(&t)
			}
		default:
			s.pos += size
			s.at++
			t.word = s.vocab.mark(r, raw)
		}
		begin = (begin && k != letter && k != digit) || k == mark && (r == '.' || r == '!' || r == '?' || r == '\n' || r == '¿' || r == '¡')
		t.end, t.to = int32(s.pos), s.at
		if !s.bridge(&t, r) {
			s.toks = push(s.toks, &t)
		}
		tight = true
	}
	return s.toks
}

// bridge drops a hyphen between two letters, or between digits and letters: "mid-morning" reads like "mid morning".
func (s *scanner) bridge(t *token, r rune) bool {
	if r != '-' || t.look&glued == 0 || len(s.toks) == 0 || s.pos >= len(s.text) {
		return false
	}
	k, _, _, _ := s.peek()
	return k == letter && (s.toks[len(s.toks)-1].kind == letter || s.toks[len(s.toks)-1].kind == digit)
}

func (s *scanner) number(t *token) {
	n := int32(0)
	for s.pos < len(s.text) {
		k, r, size, _ := s.peek()
		if k != digit && k != joiner {
			break
		}
		s.pos += size
		s.at++
		if k == digit {
			if t.digits < 255 {
				t.digits++
			}
			if t.digits <= 9 {
				n = n*10 + r - '0'
			}
		}
	}
	if t.digits <= 9 {
		t.num = n
	}
}
