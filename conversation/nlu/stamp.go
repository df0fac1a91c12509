package nlu

import (
	"bufio"
	"encoding/binary"
	"hash"
	"hash/crc32"
)

// check sums up what is written into it. It gathers it first, because most of it are short texts.
type check struct {
	*bufio.Writer
	crc hash.Hash32
}

// castagnoli is the polynomial that processors know.
var castagnoli = crc32.MakeTable(crc32.Castagnoli)

func newCheck() check {
	crc := crc32.New(castagnoli)
	return check{bufio.NewWriter(crc), crc}
}

// text adds a text and its length. A check takes all that is written.
func (s check) text(text string) {
	s.number(len(text))
	_, _ = s.WriteString(text)
}

func (s check) number(n int) {
	_, _ = s.Write(binary.AppendVarint(s.AvailableBuffer(), int64(n)))
}

func (s check) total() uint32 {
	_ = s.Flush()
	return s.crc.Sum32()
}

// tablesForm numbers the forms that compiled tables have had. Tables of another form are made anew.
const tablesForm = 2

// stamp sums up all of grammars that their tables are made of, how classes and layers are numbered, and the form of the tables.
func stamp(grammars []Grammar) uint32 {
	s := newCheck()
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

func (s check) grammar(g *Grammar) {
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
