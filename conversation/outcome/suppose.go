package outcome

import "strings"

// supposes reports whether folded text has a word that tells what would be done under other circumstances.
func supposes(folded string) bool {
	words := tokens(folded)
	for i, w := range words {
		if wouldBe[w] && !isMay(words, i) {
			return true
		}
	}
	return false
}

// isMay reports whether the i-th word is the month: "14 may", "may 14".
func isMay(words []string, i int) bool {
	if words[i] != "may" {
		return false
	}
	day := func(w string) bool {
		return w[0] >= '0' && w[0] <= '9' || w == "of" || w == "in" || w == "first" || w == "third"
	}
	return i > 0 && (day(words[i-1]) || strings.HasSuffix(words[i-1], "th")) || i+1 < len(words) && day(words[i+1])
}
