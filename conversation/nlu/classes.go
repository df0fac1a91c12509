package nlu

// classes are the classes of words that each word belongs to, by its number, as bits.
type classes [][2]uint64

// is reports whether a word belongs to a class.
func (c classes) is(word int32, class Class) bool { return c[word][class>>6]&(1<<(class&63)) != 0 }

// anyOf reports whether a word belongs to one of several classes, given as bits.
func (c classes) anyOf(word int32, of [2]uint64) bool {
	bits := &c[word]
	return bits[0]&of[0]|bits[1]&of[1] != 0
}

// add lets a word belong to the classes of another table, too.
func (c classes) add(more classes) {
	for i, bits := range more {
		c[i][0] |= bits[0]
		c[i][1] |= bits[1]
	}
}

// classesOf returns the classes of words in any of some languages. Those of several are joined when the first message needs them.
func (r *Reader) classesOf(langs []*language) classes {
	if len(langs) == 1 {
		return langs[0].classes
	}
	key := uint64(0)
	for _, l := range langs {
		key |= 1 << l.place
	}
	if have, ok := r.joined.Load(key); ok {
		return have.(classes)
	}
	all := make(classes, len(r.vocab.words)+1)
	for _, l := range langs {
		all.add(l.classes)
	}
	r.joined.Store(key, all)
	return all
}
