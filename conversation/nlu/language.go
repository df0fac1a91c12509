package nlu

// language is a grammar made ready for matching: the senses of each word and a tree of patterns.
type language struct {
	name     string
	dayFirst bool
	endings  []string
	kinds    []kindEnding
	senses   []sense // of all words, those of word w at sensesAt[w]:sensesAt[w+1]
	sensesAt []int32
	bits     [][2]uint64 // by word: its classes of words
	rows     []row
	table    []Row // the rows as they were written
	tree     tree
}

// kindEnding is an ending that speaks for a category.
type kindEnding struct {
	ending   string
	category Category
}

// sense is one meaning of a word: a class and its value there, or the word itself as it stands in patterns.
type sense struct {
	class Class
	value int16
}

// of returns the senses of a word in this language.
func (l *language) of(word int32) []sense {
	return l.senses[l.sensesAt[word]:l.sensesAt[word+1]]
}

// value returns the value of a word in a class.
func (l *language) value(word int32, class Class) (int, bool) {
	for _, s := range l.of(word) {
		if s.class == class {
			return int(s.value), true
		}
	}
	return 0, false
}

// is reports whether a word belongs to a class.
func (l *language) is(word int32, class Class) bool {
	return l.bits[word][class>>6]&(1<<(class&63)) != 0
}
