package nlu

import (
	"strings"

	"github.com/kallybot/kallybot/conversation/slot"
)

// fewestSpelled is how many letters in a row spell a name.
const fewestSpelled = 3

// spelled returns the token behind a name that is spelt letter by letter from pos: "N-G-U-Y-E-N"; pos when none is.
func (p *parse) spelled(pos int32) int32 {
	if r := &p.letters; pos < r.from || pos > r.to {
		i := pos
		for i < int32(len(p.toks)) && p.toks[i].kind == letter && p.toks[i].to-p.toks[i].at == 1 {
			p.steps++
			i++
		}
		r.from, r.to = pos, i
	}
	end := min(p.letters.to, pos+maxWord)
	if end-pos < fewestSpelled {
		return pos
	}
	return end
}

// unspelled writes a name that is spelt letter by letter as the word that it is: "Nguyen".
func (p *parse) unspelled(start, end int32) string {
	var b strings.Builder
	for i := start; i < end; i++ {
		one := p.text[p.toks[i].start:p.toks[i].end]
		if i == start {
			b.WriteString(strings.ToUpper(one))
		} else {
			b.WriteString(strings.ToLower(one))
		}
	}
	return b.String()
}

// respelled takes a name of which a word is spelt behind it, as it is spelt: "Ana Hewes, H-U-G-H-E-S". It reports whether there is one.
func (p *parse) respelled(begin, end int32) bool {
	from := end
	for from < int32(len(p.toks)) && from < end+mostMarks && (p.toks[from].kind == mark || p.is(p.toks[from].word, Never)) {
		from++
	}
	to := from
	if from > end && from < int32(len(p.toks)) {
		to = p.spelled(from)
	}
	if to == from || end-begin == 1 && p.toks[begin].to-p.toks[begin].at == 1 {
		return false
	}
	p.takeName(slot.UserName, begin, end)
	p.take(&item{start: from, end: to})
	word, f := p.unspelled(from, to), &p.out.Facts[len(p.out.Facts)-1]
	words := strings.Fields(f.Value)
	for i := range words {
		if spelledSo(words[i], word) {
			return true // "Pérez, P E R E Z" keeps its accent
		}
	}
	words[len(words)-1] = word
	f.Value = strings.Join(words, " ")
	return true
}

// spelledSo reports whether two words have the same letters, but for accents and capitals.
func spelledSo(a, b string) bool {
	plain := func(r rune) rune {
		_, letter := kindOf(r)
		return letter
	}
	return strings.EqualFold(strings.Map(plain, a), strings.Map(plain, b))
}

// initial reports whether a letter by itself ends what is said, behind a first name: "tom h".
func (p *parse) initial(i int32) bool {
	return p.toks[i].to-p.toks[i].at == 1 && p.isAt(i-1, FirstName) && p.ends(i+1)
}

// letterByLetter reports whether a word is one letter of a name that is spelt: the first of "N-G-U-Y-E-N".
func (p *parse) letterByLetter(i int32) bool {
	return p.toks[i].to-p.toks[i].at == 1 && (p.hyphened(i) || i+1 < int32(len(p.toks)) && p.hyphened(i+1))
}
