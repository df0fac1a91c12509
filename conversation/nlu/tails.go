package nlu

import "strings"

// verbClasses are the classes of verbs that pronouns may be written onto.
var verbClasses = [...]Class{CallVerb, BookVerb, AskVerb, Move, ChangeVerb, DeleteVerb, Command}

// shortestVerb is the shortest verb that a pronoun is taken off, in bytes.
const shortestVerb = 4

// tails takes pronouns off verbs: "reservamela" is "reserva".
type tails struct {
	ends  []string
	verbs []bool // by word
}

// stem returns the verb that a folded word is made of, or 0.
func (v *vocabulary) stem(word []byte) int32 {
	for _, end := range v.tails.ends {
		base := len(word) - len(end)
		if base < shortestVerb || string(word[base:]) != end {
			continue
		}
		if id := v.id(word[:base]); int(id) < len(v.tails.verbs) && v.tails.verbs[id] {
			return id
		}
	}
	return 0
}

// verbs notes the verbs of a language and gives their senses to those words of the tables that are verbs with a tail.
func (c *compiler) verbs(ends string) {
	c.vocab.tails.ends = append(c.vocab.tails.ends, strings.Fields(ends)...)
	if ends == "" {
		return
	}
	senses := make(map[int32][]sense, 512)
	known := make([]bool, len(c.vocab.words)+1)
	for _, p := range c.pairs {
		for _, class := range verbClasses {
			if p.class == class {
				senses[p.word] = append(senses[p.word], p.sense)
				known[p.word] = true
			}
		}
	}
	c.vocab.tails.verbs = known
	for i, word := range c.vocab.words {
		id := int32(i) + 1
		if known[id] {
			continue
		}
		for _, s := range senses[c.vocab.stem([]byte(word))] {
			c.pairs = append(c.pairs, pair{id, s})
		}
	}
}
