package nlu

import (
	"unicode"
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
			s.toks = append(s.toks, t)
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

func (s *scanner) letters(t *token) {
	s.n = 0
	upper, count := 0, 0
	for s.pos < len(s.text) {
		k, r, size, raw := s.peek()
		if k == mark && r == '\'' && s.letterAfter(size) {
			s.pos += size
			s.at++
			if s.n < maxWord {
				s.buf[s.n] = '\''
				s.n++
			}
			continue
		}
		if k == digit || k != letter && k != joiner {
			break
		}
		s.pos += size
		s.at++
		if k == joiner {
			continue
		}
		if unicode.IsUpper(raw) {
			upper++
			if count == 0 {
				t.look |= capital
			}
		}
		count++
		s.push(r)
	}
	if upper == count && count > 1 {
		t.look |= shout
	}
	s.dotted(t, count)
	var guess bool
	if t.word, guess = s.vocab.lookup(s.buf[:s.n], t.look&(capital|opening) != capital); guess {
		t.look |= guessed
	}
}

// dotted joins abbreviations written with dots, "p.m." or "a. m.", to one word.
func (s *scanner) dotted(t *token, count int) {
	if count != 1 || s.n != 1 || (s.buf[0] != 'p' && s.buf[0] != 'a') {
		return
	}
	rest := s.text[s.pos:]
	for _, form := range [...]string{".m.", ". m.", ".m", " m.", ".M.", ". M.", ".M"} {
		if len(rest) < len(form) || rest[:len(form)] != form {
			continue
		}
		if after := rest[len(form):]; form[len(form)-1] != '.' && after != "" && asciiKinds[after[0]&0x7F] == letter {
			continue
		}
		s.buf[1], s.n = 'm', 2
		s.pos += len(form)
		s.at += int32(len(form))
		return
	}
}

func (s *scanner) letterAfter(size int) bool {
	if s.pos+size >= len(s.text) {
		return false
	}
	save := s.pos
	s.pos += size
	k, _, _, _ := s.peek()
	s.pos = save
	return k == letter
}

// push appends r in plain lower case to the word under way.
func (s *scanner) push(r rune) {
	if r < lastFold {
		b := folds[r]
		if r == '\'' {
			b = '\''
		}
		if b != 0 && s.n < maxWord {
			s.buf[s.n] = b
			s.n++
		}
		return
	}
	if s.n+utf8.UTFMax <= maxWord {
		s.n += utf8.EncodeRune(s.buf[s.n:], r)
	}
}

// blend reads a word that is written with a figure, such as "2nite", if the vocabulary has it.
func (s *scanner) blend(t *token) bool {
	if s.pos+2 >= len(s.text) || asciiKinds[s.text[s.pos+1]&0x7F] != letter || s.text[s.pos+1] >= utf8.RuneSelf {
		return false
	}
	s.n = 0
	end := s.pos
	for end < len(s.text) && s.n < maxWord && s.text[end] < utf8.RuneSelf && folds[s.text[end]] != 0 && (end == s.pos || asciiKinds[s.text[end]] == letter) {
		s.buf[s.n] = folds[s.text[end]]
		s.n++
		end++
	}
	id := s.vocab.ids[string(s.buf[:s.n])]
	if id == 0 {
		return false
	}
	t.kind, t.word = letter, id
	s.at += int32(end - s.pos)
	s.pos = end
	return true
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
