package outcome

import "strings"

// elsewhere reports whether every verb of telling in a piece ("confirmed", "acepto") is about something else than the thing asked for.
func (t things) elsewhere(piece string) bool {
	words := tokens(piece)
	found := false
	for i, w := range words {
		if does(w)&tells == 0 {
			continue
		}
		if t.about(words[i+1:]) && !t.other(words[:i]) {
			return false
		}
		found = true
	}
	return found
}

// about reports whether the words behind a verb of telling begin with the thing asked for, a value or nothing in particular.
func (t things) about(behind []string) bool {
	if len(behind) == 0 {
		return true
	}
	if clausal[behind[0]] {
		return len(behind) > 2 && definite[behind[1]] && t.has(behind[2]) // "that the table is ours"
	}
	for i, w := range behind[:min(len(behind), 6)] {
		switch {
		case matters[w]:
			return false
		case t.has(w), numbered(w):
			return true
		case i == 0 && joins[w]:
			return t.about(behind[1:])
		}
	}
	return len(behind) < 6
}

var definite = wordSet(`the our your his her my la el su tu nuestra vuestra mi`)

// clausal words begin a clause of its own: "confirmed that they open".
var clausal = wordSet(`that que they there hay si if whether`)

// other reports whether the words before a verb of telling make another matter its subject: "prices confirmed".
func (t things) other(before []string) bool {
	for i, w := range before {
		switch {
		case t.has(w) && !(i+1 < len(before) && matters[before[i+1]]):
			return false
		case matters[w] && !beneath(before, i):
			return true
		}
	}
	return false
}

// otherFirst reports whether another matter is what a piece begins with: "the answer about a plumber will come by text".
func (t things) otherFirst(piece string) bool {
	words := tokens(piece)
	return t.other(words[:min(4, len(words))])
}

// object reports whether a finished verb of d in a piece has the thing asked for as its object: "they took the booking".
func (t things) object(piece string, d deed) bool {
	if moodOf(piece).done&d == 0 {
		return false
	}
	words := tokens(piece)
	for i, w := range words {
		if does(w)&d != 0 && t.hit(words[i+1:]) {
			return true
		}
	}
	return false
}

// none reports whether a piece says that there is none of what is asked for: "no plumber will come".
func (t things) none(piece string) bool {
	words := tokens(piece)
	for i, w := range words[:max(0, len(words)-1)] {
		if (w == "no" && i == 0 || w == "ningun" || w == "ninguna") && t.has(words[i+1]) && len(words) > i+2 {
			return true
		}
	}
	return false
}

// hit reports whether the thing asked for comes right behind, as a thing and not as part of another: "the booking", not "the booking details".
func (t things) hit(behind []string) bool {
	for i, w := range behind[:min(len(behind), 4)] {
		switch {
		case matters[w] && !t[w], prepositions[w] && i > 0:
			return false
		case t.has(w):
			return i+1 == len(behind) || !matters[behind[i+1]]
		}
	}
	return false
}

// astray reports whether every verb of entering in a piece has another matter as its object: "wrote down our number".
func (t things) astray(piece string) bool {
	words := tokens(piece)
	found := false
	for i, w := range words {
		if does(w)&enters == 0 || strings.HasSuffix(w, "ing") && i+1 < len(words) && codes[words[i+1]] {
			continue
		}
		if !t.stray(words[i+1:]) {
			return false
		}
		found = true
	}
	return found
}

// codes stand behind "booking" when that is a noun.
var codes = wordSet(`number no code reference ref id`)

// beneath reports whether the i-th word hangs on a preposition: "on the phone", "by e-mail".
func beneath(words []string, i int) bool {
	return i > 0 && prepositions[words[i-1]] || i > 1 && prepositions[words[i-2]]
}

// distracted reports whether another matter stands in a piece on its own.
func distracted(piece string) bool {
	words := tokens(piece)
	for i, w := range words {
		if matters[w] && !beneath(words, i) {
			return true
		}
	}
	return false
}

// stray reports whether another matter comes before the thing asked for, before any value and before any preposition.
func (t things) stray(behind []string) bool {
	for i, w := range behind[:min(len(behind), 4)] {
		switch {
		case prepositions[w]:
			return false
		case matters[w], people[w] && (i == 0 || behind[i-1] != "a"): // "a nombre de"
			return true
		case t.has(w), numbered(w):
			return false
		}
	}
	return false
}

func someWord(piece string, set map[string]bool) bool {
	for _, w := range tokens(piece) {
		if set[w] {
			return true
		}
	}
	return false
}
