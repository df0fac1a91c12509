package nlu

// typos finds the key word that differs from a misspelled one by a letter too many, a letter missing, a wrong letter or two exchanged.
// It keeps the hash of every key word with one letter left out; two words that close share such a hash.
type typos struct {
	slots []typo
}

type typo struct {
	hash uint32
	word int32
}

// shortestTypo is the shortest word that is corrected. Shorter ones are close to too many others.
const shortestTypo = 6

// longestTypo bounds the work on one word.
const longestTypo = 24

func (t *typos) reserve(words int) {
	size := 64
	for size < words*12 {
		size *= 2
	}
	t.slots = make([]typo, size)
}

func (t *typos) add(word string, id int32) {
	if len(word) < shortestTypo || len(word) > longestTypo {
		return
	}
	t.put(hashOf(word), id)
	for i := range len(word) {
		t.put(hashWithout(word, i), id)
	}
}

func (t *typos) put(hash uint32, id int32) {
	mask := uint32(len(t.slots) - 1)
	for i := hash & mask; ; i = (i + 1) & mask {
		if t.slots[i].word == 0 {
			t.slots[i] = typo{hash, id}
			return
		}
		if t.slots[i].hash == hash {
			return
		}
	}
}

func (t *typos) get(hash uint32) int32 {
	mask := uint32(len(t.slots) - 1)
	for i := hash & mask; t.slots[i].word != 0; i = (i + 1) & mask {
		if t.slots[i].hash == hash {
			return t.slots[i].word
		}
	}
	return 0
}

// find returns the key word closest to a word that is in no table, or 0. The first letter must be right: people seldom miss it.
func (t *typos) find(word []byte) int32 {
	if len(word) < shortestTypo || len(word) > longestTypo || len(t.slots) == 0 {
		return 0
	}
	if id := t.get(hashOf(word)); id != 0 {
		return id
	}
	for i := 1; i < len(word); i++ {
		if id := t.get(hashWithout(word, i)); id != 0 {
			return id
		}
	}
	return 0
}

// The hash of a word is the one named after Fowler, Noll and Vo, with its upper half folded in.
const (
	hashSeed  = 2166136261
	hashPrime = 16777619
)

// hashOf hashes a word.
func hashOf[T string | []byte](word T) uint32 {
	h := uint32(hashSeed)
	for i := 0; i < len(word); i++ {
		h = (h ^ uint32(word[i])) * hashPrime
	}
	return h ^ h>>15
}

// hashWithout hashes word without the letter at skip.
func hashWithout[T string | []byte](word T, skip int) uint32 {
	h := uint32(hashSeed)
	for i := 0; i < len(word); i++ {
		if i != skip {
			h = (h ^ uint32(word[i])) * hashPrime
		}
	}
	return h ^ h>>15
}
