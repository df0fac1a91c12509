package outcome

import (
	"slices"
	"strings"
)

// things are the words of a task that can name what it asks for: roses, a cleaning.
type things map[string]bool

func thingsOf(task string) things {
	out := things{}
	for _, part := range strings.FieldsFunc(task, func(r rune) bool { return r == ',' || r == ';' }) {
		if optional().MatchString(part) {
			continue
		}
		for _, w := range tokens(part) {
			if len(w) > 2 && !verbless[w] && (!matters[w] || bookable[w]) && !numbered(w) {
				out[w] = true
			}
		}
	}
	return out
}

// optional matches a part of a task that may be left out.
var optional = lazily(`\b(?:if (?:possible|they have|available|it works)|ideally|preferably|prefer\w*|nice to have|si (?:se puede|es posible|puede ser|hay|tienen)|a ser posible|de ser posible|mejor si)\b`)

// bookable are other matters which may be just what is asked for.
var bookable = wordSet(`parking aparcamiento`)

func (t things) has(word string) bool { return oneThing[word] || t[word] }

// named reports whether a piece names the thing asked for.
func (t things) named(piece string) bool {
	for _, w := range tokens(piece) {
		if t.has(w) {
			return true
		}
	}
	return false
}

// mentions reports whether a piece names the thing asked for, or many of its kind.
func (t things) mentions(piece string) bool {
	return t.named(piece) || slices.ContainsFunc(tokens(piece), func(w string) bool { return t[strings.TrimSuffix(w, "s")] })
}

// stated reports whether a piece says something about a thing of the task in the present: "the pool stays shut".
func (t things) stated(piece string) bool {
	words := tokens(piece)
	for i, w := range words[:max(0, len(words)-1)] {
		if t[w] && len(words[i+1]) > 3 && strings.HasSuffix(words[i+1], "s") {
			return true
		}
	}
	return false
}

// anchored reports whether a piece names the one thing asked for or a value, and no rule of the house.
func (t things) anchored(piece string) bool {
	named := numbered(piece)
	for _, w := range tokens(piece) {
		if manyThings[w] && w != "people" && w != "guests" || rules[w] {
			return false
		}
		named = named || t.has(w)
	}
	return named
}
