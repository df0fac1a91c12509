package nlu

// sizes are about how much room the tables of a language take, told from the length of its grammar, so that they seldom grow.
type sizes struct{ words, nodes, rows, ends, pairs, parts, classes int }

func sizesOf(g Grammar) sizes {
	words, rows := 0, 0
	for i := range g.Words {
		words += len(g.Words[i].Words)
	}
	for _, table := range [][]Row{g.Rows, g.Talk} {
		for i := range table {
			rows += len(table[i].Pattern)
		}
	}
	all := words + rows
	return sizes{
		words: all / 22, nodes: layers + 1 + rows/8, rows: rows / 40, ends: rows / 15, pairs: all / 8, parts: rows / 36, classes: 1 + rows/30,
	}
}

// allClasses are the classes that patterns can name, each at its own number, with room for those that patterns make.
func allClasses(room int) []Class {
	own := make([]Class, lastClass+1, int(lastClass)+1+room)
	for i := range own {
		own[i] = Class(i)
	}
	return own
}
