package en

import (
	"strings"

	"github.com/kallybot/kallybot/conversation/nlu"
)

// row and word are nlu.Row and nlu.Words, for tables without field names.
type row struct {
	Means            nlu.Meaning
	Pattern, Example string
}

type word struct {
	Class nlu.Class
	Value int
	Words string
}

func rows(tables ...[]row) []nlu.Row {
	all := 0
	for _, table := range tables {
		all += len(table)
	}
	out := make([]nlu.Row, 0, all)
	for _, table := range tables {
		for _, r := range table {
			out = append(out, nlu.Row(r))
		}
	}
	return out
}

// owners derives from words for relations what belongs to them: "husband's" of "husband".
func owners(table []word) (out []word) {
	for _, w := range table {
		if w.Class == nlu.Kin {
			out = append(out, word{nlu.KinOwner, 0, strings.Join(strings.Fields(w.Words), "s ") + "s"})
		}
	}
	return out
}

// plurals derives from words for relations those for several: "nephews" of "nephew". More than one date is no company.
func plurals(table []word) (out []word) {
	for _, w := range table {
		if w.Class == nlu.Kin {
			several := strings.Join(strings.Fields(w.Words), "s ") + "s"
			out = append(out, word{nlu.People, 0, strings.ReplaceAll(several, " dates ", " ")})
		}
	}
	return out
}

func words(tables ...[]word) (out []nlu.Words) {
	for _, table := range tables {
		for _, w := range table {
			out = append(out, nlu.Words(w))
		}
	}
	return out
}
