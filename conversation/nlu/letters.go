package nlu

import (
	"unicode"
	"unicode/utf8"
)

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
	s.figureEnds()
	if upper == count && count > 1 {
		t.look |= shout
	}
	s.dotted(count)
	var guess bool
	if t.word, guess = s.vocab.lookup(s.buf[:s.n], t.look&(capital|opening) != capital); guess {
		t.look |= guessed
	}
}

// dotted joins abbreviations written with dots, "p.m." or "a. m.", to one word.
func (s *scanner) dotted(count int) {
	if count != 1 || s.n != 1 || (s.buf[0] != 'p' && s.buf[0] != 'a') {
		return
	}
	rest := s.text[s.pos:]
	for _, form := range [...]string{".m.", ". m.", ".m", " m.", ".M.", ". M.", ".M", " m", " M"} {
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

// figureEnds takes the figure at the end of a short word that is written so, such as "b4", if the vocabulary has it.
func (s *scanner) figureEnds() {
	if s.n == 0 || s.n >= maxBlend || s.pos >= len(s.text) || asciiKinds[s.text[s.pos]&0x7F] != digit || s.text[s.pos] >= utf8.RuneSelf {
		return
	}
	if next := s.pos + 1; next < len(s.text) && (s.text[next] >= utf8.RuneSelf || asciiKinds[s.text[next]] == letter ||
		asciiKinds[s.text[next]] == digit) {
		return
	}
	s.buf[s.n] = s.text[s.pos]
	if s.vocab.id(s.buf[:s.n+1]) != 0 {
		s.n, s.pos, s.at = s.n+1, s.pos+1, s.at+1
	}
}

// maxBlend is how many letters stand at most before a figure in one word.
const maxBlend = 3

// blend reads a word that is written with a figure, such as "2nite", if the vocabulary has it.
func (s *scanner) blend(t *token) bool {
	if s.pos+2 >= len(s.text) || asciiKinds[s.text[s.pos+1]&0x7F] != letter || s.text[s.pos+1] >= utf8.RuneSelf {
		return false
	}
	s.n = 0
	end := s.pos
	for end < len(s.text) && s.n < maxWord && s.text[end] < utf8.RuneSelf && folds[s.text[end]] != 0 &&
		(end == s.pos || asciiKinds[s.text[end]] == letter) {
		s.buf[s.n] = folds[s.text[end]]
		s.n++
		end++
	}
	id := s.vocab.id(s.buf[:s.n])
	if id == 0 {
		return false
	}
	t.kind, t.word = letter, id
	s.at += int32(end - s.pos)
	s.pos = end
	return true
}
