package nlu

import "math/bits"

// word is what a language knows of a word. What most look-ups ask lies side by side, because a message asks for other words than the one
// before it, and each then comes from memory once.
type word struct {
	mask      mask   // its classes that edges below the roots have
	at        int32  // its first sense
	own, past uint16 // behind at: its senses of classes that patterns made, in the order of these classes
	end       uint16 // behind at: the end of its senses
	layers    uint8  // those from whose roots it can take edges
	often     uint8  // the place of its bits in language.often, plus one; 0 for most words
	firsts    int32  // the first of its places in language.firstsAt: one for each of its layers, and the end
}

// The layers of a word have room in its bits.
const _ uint8 = 1<<layers - 1

// sense is one meaning of a word: a class and its value there, or the word itself as it stands in patterns.
type sense struct {
	class Class
	value int16
}

// first is an edge from a root that a word can take. Roots have hundreds of edges and are tried at every token.
type first struct {
	reach // what can follow it
	to    int32
	class Class
	value int16
}

// word returns what the language knows of a word.
func (l *language) word(n int32) *word { return &l.words[n] }

// of returns the senses of a word.
func (l *language) of(w *word) []sense { return l.senses[w.at : w.at+int32(w.end)] }

// ownOf returns the senses of a word that patterns made.
func (l *language) ownOf(w *word) []sense {
	return l.senses[w.at+int32(w.own) : w.at+int32(w.past)]
}

// firstOf returns the edges from the root of a layer that a word can take.
func (l *language) firstOf(w *word, layer int) []first {
	if w.layers&(1<<layer) == 0 {
		return nil
	}
	at := w.firsts + int32(bits.OnesCount8(w.layers&(1<<layer-1)))
	return l.firsts[l.firstsAt[at]:l.firstsAt[at+1]]
}

// is reports whether a word belongs to a class.
func (l *language) is(word int32, class Class) bool { return l.classes.is(word, class) }

// value returns the value of a word in a class.
func (l *language) value(word int32, class Class) (int, bool) {
	if !l.is(word, class) {
		return 0, false
	}
	for _, s := range l.of(l.word(word)) {
		if s.class == class {
			return int(s.value), true
		}
	}
	return 0, false
}

// literally reports whether a word with a number is one of those that patterns name themselves under a class. These classes have no values.
func (l *language) literally(w *word, number int32, class Class) bool {
	if w.often != 0 {
		bit := int(class - lastClass)
		return l.often[int(w.often-1)*l.room+bit>>6]&(1<<(bit&63)) != 0
	}
	if only := l.literals[class-lastClass]; only != 0 {
		return only == number
	}
	own := l.ownOf(w)
	low, high := 0, len(own)
	for low < high {
		if middle := (low + high) / 2; own[middle].class < class {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low < len(own) && own[low].class == class
}
