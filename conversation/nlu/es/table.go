package es

import "github.com/kallybot/kallybot/conversation/nlu"

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

func words(tables ...[]word) (out []nlu.Words) {
	for _, table := range tables {
		for _, w := range table {
			out = append(out, nlu.Words(w))
		}
	}
	return out
}
