package config

import "strings"

// near is the word of words that s was probably meant to be: one that it begins with, or one of almost the same letters.
// It is empty when none is close.
func near(s string, words []string) string {
	best, least := "", 1+max(1, len(s)/3)
	for _, w := range words {
		if len(w) > 2 && strings.HasPrefix(s, w) {
			return w
		}
	}
	for _, w := range words {
		if d := distance(s, w); d < least {
			best, least = w, d
		}
	}
	return best
}

// distance is how many letters must be changed, added, taken out or swapped with their neighbour to make b of a.
func distance(a, b string) int {
	var before, above []int
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		before, above, row = above, row, make([]int, len(b)+1)
		row[0] = i + 1
		for j := range len(b) {
			same := 1
			if a[i] == b[j] {
				same = 0
			}
			row[j+1] = min(above[j]+same, above[j+1]+1, row[j]+1)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
	}
	return row[len(b)]
}
