package nlu

// language is a grammar made ready for matching: the senses of each word and a tree of patterns.
type language struct {
	name     string
	dayFirst bool
	endings  []string
	namings  []string // endings of infinitives
	kinds    []kindEnding
	senses   []sense // of all words, those of word w at sensesAt[w]:sensesAt[w+1]
	sensesAt []int32
	bits     [][2]uint64 // by word: its classes of words
	literals []int32     // by class behind lastClass: its word when it has one only, else 0
	own      [][2]int32  // by word: its senses of classes that patterns made, in the order of these classes
	often    []uint64    // of words with many such classes: these as bits, those of a word at oftenAt[w]-1
	oftenAt  []int32     // 0 for the other words
	masks    []uint64    // by word: all its classes, folded to 64 bits as those of a tree's nodes are
	firsts   []first     // edges of the roots by word and layer, in the order of the word's senses
	firstsAt []int32     // those of word w and a layer at w*layers+layer
	rows     []row
	table    []Row // the rows as they were written
	calls    []callRow
	around   map[string]bool // words beside the time of a call
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

// bitsOf are the bits of classes of words.
func bitsOf(classes ...Class) (m [2]uint64) {
	for _, c := range classes {
		m[c>>6] |= 1 << (c & 63)
	}
	return m
}

// first is an edge from a root that a word can take. Roots have hundreds of edges and are tried at every token.
type first struct {
	to    int32
	class Class
	value int16
}

// firstOf returns the edges from the root of a layer that a word can take.
func (l *language) firstOf(word, layer int32) []first {
	at := word*layers + layer
	return l.firsts[l.firstsAt[at]:l.firstsAt[at+1]]
}

// of returns the senses of a word in this language.
func (l *language) of(word int32) []sense {
	return l.senses[l.sensesAt[word]:l.sensesAt[word+1]]
}

// value returns the value of a word in a class.
func (l *language) value(word int32, class Class) (int, bool) {
	if !l.is(word, class) {
		return 0, false
	}
	for _, s := range l.of(word) {
		if s.class == class {
			return int(s.value), true
		}
	}
	return 0, false
}

// literally reports whether a word is one of those that patterns name themselves under a class. These classes have no values.
func (l *language) literally(word int32, class Class) bool {
	if only := l.literals[class-lastClass]; only != 0 {
		return only == word
	}
	if at := l.oftenAt[word]; at != 0 {
		bit := int32(class - lastClass)
		return l.often[at-1+bit>>6]&(1<<(bit&63)) != 0
	}
	low, high := l.own[word][0], l.own[word][1]
	for low < high {
		if middle := (low + high) / 2; l.senses[middle].class < class {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low < l.own[word][1] && l.senses[low].class == class
}

// is reports whether a word belongs to a class.
func (l *language) is(word int32, class Class) bool {
	return l.bits[word][class>>6]&(1<<(class&63)) != 0
}
