package es

import (
	"strings"

	"github.com/kallybot/kallybot/conversation/nlu"
)

// plurals adds their plural to the kinds of business: "hotel hoteles". Words of no certain kind stay as they are, for many of
// their plurals are surnames.
func plurals(table []word) []word {
	out := make([]word, 0, len(table))
	for _, w := range table {
		if w.Class == nlu.Place && w.Value != 0 {
			var b strings.Builder
			for noun := range strings.FieldsSeq(w.Words) {
				b.WriteString(noun)
				b.WriteByte(' ')
				b.WriteString(plural(noun))
				b.WriteByte(' ')
			}
			w.Words = b.String()
		}
		out = append(out, w)
	}
	return out
}

// plural is the plural of a noun without accents; a word that ends in "s" is taken for one.
func plural(noun string) string {
	switch last := noun[len(noun)-1]; last {
	case 's':
		return noun
	case 'a', 'e', 'i', 'o', 'u':
		return noun + "s"
	case 'z':
		return noun[:len(noun)-1] + "ces"
	}
	return noun + "es"
}
