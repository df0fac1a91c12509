package outcome

import "strings"

// pledged reports whether a piece says that they will do what the task asks: "will deliver", "llevara".
func (t things) pledged(piece string) bool {
	words := tokens(piece)
	for i, w := range words {
		ahead := i > 0 && (words[i-1] == "will" || strings.HasSuffix(words[i-1], "'ll")) ||
			i > 1 && words[i-1] == "a" && (words[i-2] == "va" || words[i-2] == "van") || strings.HasSuffix(w, "ing") && i > 0 && copula[words[i-1]] ||
			i > 1 && words[i-1] == "en" && strings.HasPrefix(words[i-2], "qued") || strings.HasSuffix(w, "ra") || strings.HasSuffix(w, "ran")
		if ahead && len(w) > 3 && t.akin(w) {
			return true
		}
	}
	return false
}

// akin reports whether a word begins like a word of the task, as forms of one verb do.
func (t things) akin(word string) bool {
	for w := range t {
		if len(w) < 4 {
			continue
		}
		if n := min(3, len(w)-1, len(word)-1); w[:n] == word[:n] {
			return true
		}
	}
	return false
}

// noted reports whether a finished verb of recording has a pronoun as its object: "wrote it down", "lo apunto".
func noted(piece string) bool {
	if moodOf(piece).done&records == 0 || someWord(piece, matters) {
		return false
	}
	words := tokens(piece)
	for i, w := range words {
		if does(w)&records == 0 {
			continue
		}
		if i+1 < len(words) && theseThings[words[i+1]] || i > 0 && pronouns[words[i-1]] {
			return true
		}
	}
	return false
}

var theseThings = wordSet(`it that this us you him her them everything`)

var (
	copula  = wordSet(`is are they're he's she's it's we're i'm`)
	oursToo = wordSet(`ours nuestra nuestro`)
)
