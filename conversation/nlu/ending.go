package nlu

import "unicode/utf8"

// endings are the endings of words that tell something, by their last letter, in the order of the tables.
type endings [32][]ending

// ending is the end of a word, and what it says about the word.
type ending struct {
	letters string
	says    endingSays
}

// endingSays is what the end of a word says about it.
type endingSays struct {
	looked   bool // the others are known
	nameless bool // it is in no name
	kind     Category
}

func (e *endings) add(letters string, says endingSays) {
	last := letters[len(letters)-1] & 31
	e[last] = append(e[last], ending{letters, says})
}

// endingsOf returns what the end of a word says in the languages in force. Names are looked for from every token on, so the answer is kept.
func (p *parse) endingsOf(t *token) endingSays {
	if t.ends.looked {
		return t.ends
	}
	t.ends.looked = true
	word := p.text[t.start:t.end]
	r, _ := utf8.DecodeLastRuneInString(word)
	if r >= lastFold || folds[r] == 0 {
		return t.ends
	}
	for _, l := range p.langs {
		for _, e := range l.endings[folds[r]&31] {
			if (e.says.nameless && t.ends.nameless || e.says.kind != NoCategory && t.ends.kind != NoCategory) || !foldedSuffix(word, e.letters) {
				continue
			}
			t.ends.nameless = t.ends.nameless || e.says.nameless
			t.ends.kind = max(t.ends.kind, e.says.kind)
		}
	}
	return t.ends
}

// foldedSuffix reports whether a word ends with an ending, whatever its case and accents.
func foldedSuffix(word, ending string) bool {
	for i := len(ending) - 1; i >= 0; i-- {
		r, size := utf8.DecodeLastRuneInString(word)
		if r >= lastFold || r < 0 || folds[r] != ending[i] {
			return false
		}
		word = word[:len(word)-size]
	}
	return true
}
