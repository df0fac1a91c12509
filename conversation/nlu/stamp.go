package nlu

import (
	"encoding/binary"
	"hash/crc32"
)

// check sums up what is written into it. It gathers it first, because most of it are short texts.
type check struct {
	written []byte
	sum     uint32
}

// castagnoli is the polynomial that processors know.
var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// gathered is how many bytes are summed up at once, about.
const gathered = 1 << 14

// text adds a text and its length.
func (s *check) text(text string) {
	s.number(len(text))
	for text != "" {
		n := min(len(text), gathered)
		s.written = append(s.written, text[:n]...)
		if text = text[n:]; len(s.written) >= gathered {
			s.total()
		}
	}
}

func (s *check) number(n int) { s.written = binary.AppendVarint(s.written, int64(n)) }

// total sums up what was written until now.
func (s *check) total() uint32 {
	s.sum = crc32.Update(s.sum, castagnoli, s.written)
	s.written = s.written[:0]
	return s.sum
}

// tablesForm numbers the forms that compiled tables have had. Tables of another form are made anew.
const tablesForm = 3

// stamp sums up all of grammars that their tables are made of, how classes and layers are numbered, and the form of the tables.
func stamp(grammars []Grammar) uint32 {
	var s check
	s.number(tablesForm)
	s.number(int(lastWordClass))
	s.number(int(lastClass))
	for _, o := range ops {
		s.number(int(o.class))
		s.number(o.layer)
	}
	for i := range grammars {
		s.grammar(&grammars[i])
	}
	return s.total()
}

func (s *check) grammar(g *Grammar) {
	s.text(g.Lang)
	s.text(g.Tails)
	for i := range g.Words {
		w := &g.Words[i]
		s.number(int(w.Class))
		s.number(w.Value)
		s.text(w.Words)
	}
	for _, table := range [...][]Row{g.Rows, g.Talk} {
		s.number(len(table))
		for i := range table {
			s.number(int(table[i].Means.op))
			s.text(table[i].Pattern)
		}
	}
	for _, short := range g.Short {
		s.text(short.Word)
		s.text(short.Forms)
	}
}
