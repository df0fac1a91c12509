package nlu

import (
	"cmp"
	"math/bits"
	"slices"
)

// arrange numbers the words anew once all are known, those that the same languages have senses for side by side: what a language knows of
// its words then lies together, and the room of the others' words is never touched.
func arrange(v *vocabulary, compilers []*compiler) {
	numbers := newNumbers(speakers(len(v.words)+1, compilers))
	words, same := slices.Clone(v.words), slices.Clone(v.same)
	for old, n := range numbers {
		if old > 0 {
			v.words[n-1] = words[old-1]
		}
		v.same[n] = numbers[same[old]]
	}
	for i := range v.slots {
		v.slots[i].word = numbers[v.slots[i].word]
	}
	for i := range v.marks {
		v.marks[i] = numbers[v.marks[i]]
	}
	verbs := make([]bool, len(numbers))
	for old, is := range v.tails.verbs {
		verbs[numbers[old]] = is
	}
	v.tails.verbs = verbs
	for _, c := range compilers {
		c.renumber(numbers)
	}
}

// speakers returns for each word the languages that have senses for it, as bits.
func speakers(words int, compilers []*compiler) []uint64 {
	of := make([]uint64, words)
	for i, c := range compilers {
		for _, p := range c.pairs {
			of[p.word] |= 1 << i
		}
	}
	return of
}

// newNumbers returns for each word its number when they are in the order of their first and their last language. No word is still 0.
func newNumbers(of []uint64) []int32 {
	order := make([]int32, len(of)-1)
	for i := range order {
		order[i] = int32(i) + 1
	}
	slices.SortStableFunc(order, func(a, b int32) int {
		return cmp.Or(cmp.Compare(bits.TrailingZeros64(of[a]), bits.TrailingZeros64(of[b])), cmp.Compare(bits.Len64(of[a]), bits.Len64(of[b])))
	})
	numbers := make([]int32, len(of))
	for i, word := range order {
		numbers[word] = int32(i) + 1
	}
	return numbers
}
