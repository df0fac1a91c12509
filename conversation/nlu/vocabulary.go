package nlu

import (
	"strings"
	"unicode/utf8"
)

// vocabulary numbers the words of all grammars, beginning at 1.
type vocabulary struct {
	slots []entry  // an open hash table, at most three quarters full: faster than a map for words of a few letters
	words []string // by number, from 1
	marks [0x80]int32
	same  []int32 // by number: the word that a short form stands for, else the word itself
	typos typos
	tails tails
}

// entry is a word by its hash; number 0 is free.
type entry struct {
	hash uint32
	word int32
}

func newVocabulary(size int) *vocabulary {
	slots := 1024
	for 3*slots < 4*size {
		slots *= 2
	}
	return &vocabulary{slots: make([]entry, slots), words: make([]string, 0, size)}
}

// id returns the number of a folded word, 0 when it has none.
func (v *vocabulary) id(word []byte) int32 {
	n := v.slots[place(v, word, hashOf(word))].word
	if v.same != nil {
		return v.same[n]
	}
	return n
}

// shorten gives words their short forms, unless those are words themselves. No word is added after it.
func (v *vocabulary) shorten(grammars []Grammar) {
	old := int32(len(v.words))
	var short [][2]int32
	for _, g := range grammars {
		for _, s := range g.Short {
			word := v.intern(s.Word)
			for form := range strings.FieldsSeq(s.Forms) {
				if n := v.add(form); n > old {
					short = append(short, [2]int32{n, word})
				}
			}
		}
	}
	v.same = make([]int32, len(v.words)+1)
	for i := range v.same {
		v.same[i] = int32(i)
	}
	for _, pair := range short {
		v.same[pair[0]] = pair[1]
	}
}

// place is the slot of a word, or the free one where it would be.
func place[T string | []byte](v *vocabulary, word T, hash uint32) int {
	mask := uint32(len(v.slots) - 1)
	for i := hash & mask; ; i = (i + 1) & mask {
		if e := v.slots[i]; e.word == 0 || e.hash == hash && v.words[e.word-1] == string(word) {
			return int(i)
		}
	}
}

// intern returns the number of a word written in any case and with or without accents.
func (v *vocabulary) intern(word string) int32 {
	if len(word) == 1 && asciiKinds[word[0]&0x7F] == mark {
		if v.marks[word[0]] == 0 {
			v.marks[word[0]] = v.add(word)
		}
		return v.marks[word[0]]
	}
	return v.add(plain(word))
}

// number returns the number of a word of a table.
func (v *vocabulary) number(w tableWord) int32 {
	if w.simple {
		return v.put(w.text, w.hash)
	}
	return v.intern(w.text)
}

func (v *vocabulary) add(word string) int32 { return v.put(word, hashOf(word)) }

func (v *vocabulary) put(word string, hash uint32) int32 {
	i := place(v, word, hash)
	if v.slots[i].word != 0 {
		return v.slots[i].word
	}
	v.words = append(v.words, word)
	v.slots[i] = entry{hash, int32(len(v.words))}
	if 4*len(v.words) > 3*len(v.slots) {
		v.spread()
	}
	return int32(len(v.words))
}

// spread doubles the room of the table.
func (v *vocabulary) spread() {
	old := v.slots
	v.slots = make([]entry, 2*len(old))
	for _, e := range old {
		if e.word != 0 {
			v.slots[place(v, v.words[e.word-1], e.hash)] = e
		}
	}
}

// plain folds a word the way the scanner does.
func plain(word string) string {
	simple := true
	for i := 0; i < len(word); i++ {
		simple = simple && (word[i] >= 'a' && word[i] <= 'z')
	}
	if simple {
		return word
	}
	s := scanner{}
	for _, raw := range word {
		switch k, r := kindOf(raw); k {
		case letter, digit:
			s.push(r)
		case symbol, mark:
			if r != '\'' {
				return string(r)
			}
			s.push(r)
		}
	}
	return string(s.buf[:s.n])
}

// lookup finds a folded word, or the one that it is most likely a misspelling of.
// Apostrophes count only where the tables write them. A name is not corrected: what has a capital within a sentence.
func (v *vocabulary) lookup(word []byte, correct bool) (id int32, guessed bool) {
	if id = v.id(word); id != 0 {
		return id, false
	}
	if word = unquoted(word); len(word) == 0 {
		return 0, false
	}
	if id = v.id(word); id != 0 || !correct {
		return id, false
	}
	if id = v.stem(word); id != 0 {
		return id, false
	}
	if short, ok := squeeze(word); ok {
		if id = v.id(short); id != 0 {
			return id, true
		}
	}
	id = v.typos.find(word)
	return id, id != 0
}

// unquoted takes the apostrophes out of a word, in place.
func unquoted(word []byte) []byte {
	out := word[:0]
	for _, c := range word {
		if c != '\'' {
			out = append(out, c)
		}
	}
	return out
}

// mark finds a punctuation mark or symbol.
func (v *vocabulary) mark(r, raw rune) int32 {
	if r < 0x80 {
		return v.marks[r]
	}
	var buf [utf8.UTFMax]byte
	return v.id(utf8.AppendRune(buf[:0], raw))
}
