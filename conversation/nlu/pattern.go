package nlu

import (
	"errors"
	"fmt"
	"strings"
)

// field cuts the first word off a text; it is empty when there is none. Tables are written with plain spaces and line ends, so that
// no library needs to look for others in some ten thousand words.
func field(text string) (word, rest string) {
	at := 0
	for at < len(text) && text[at] <= ' ' {
		at++
	}
	end := at
	for end < len(text) && text[end] > ' ' {
		end++
	}
	return text[at:end], text[end:]
}

// nextPart cuts the first part off a pattern. Behind the bar of a choice a pattern may go on in the next line.
func nextPart(pattern string) (part, rest string) {
	part, rest = field(pattern)
	begin := len(pattern) - len(rest) - len(part)
	for part != "" && part[len(part)-1] == '|' && rest != "" {
		_, rest = field(rest)
		part = pattern[begin : len(pattern)-len(rest)]
	}
	return part, rest
}

// run is a range, of compiler.room or of tokens.
type run struct{ from, to int32 }

// piece is one part of a pattern: the classes that it may be, and whether it may be missing.
type piece struct {
	classes  []Class
	optional bool
}

func (c *compiler) piece(part string) (piece, error) {
	first, last := part[0] == '[', part[len(part)-1] == ']'
	switch {
	case first != last || first && len(part) < 3:
		return piece{}, errors.New("brackets hold one part only")
	case first:
		part = part[1 : len(part)-1]
	}
	classes, err := c.edges(part)
	return piece{classes: classes, optional: first}, err
}

// edges returns the classes that a part may be.
func (c *compiler) edges(part string) ([]Class, error) {
	at, known := c.parts[part]
	if !known {
		var err error
		if at, err = c.choice(part); err != nil {
			return nil, err
		}
		c.parts[part] = at
	}
	have := c.room[at.from:at.to:at.to]
	c.tell(have)
	return have, nil
}

// choice makes the classes of a part. Many plain words become one class of their own, which keeps the tree small.
func (c *compiler) choice(part string) (run, error) {
	var words [48]string
	plain, from := words[:0], int32(len(c.room))
	for one := range strings.SplitSeq(part, "|") {
		if one != "" && one[0] <= ' ' {
			one, _ = field(one)
		}
		if !isClass(one) {
			plain = append(plain, one)
			continue
		}
		class, ok := classNames[one[1:len(one)-1]]
		if !ok {
			return run{}, fmt.Errorf("no class %s", one)
		}
		c.room = append(c.room, class)
	}
	switch len(plain) {
	case 0:
	case 1:
		c.room = append(c.room, c.literal(plain[0]))
	default:
		c.room = append(c.room, c.group(plain))
	}
	return run{from, int32(len(c.room))}, nil
}

// tell marks the classes of a part as telling, if the row makes them so.
func (c *compiler) tell(classes []Class) {
	for _, class := range classes {
		if c.tells && class > lastClass {
			c.telling[class-lastClass] = true
		}
	}
}

// isClass reports whether a part names a class and is not a word.
func isClass(part string) bool { return len(part) >= 3 && part[0] == '<' }

// group makes a class of plain words.
func (c *compiler) group(words []string) Class {
	class := c.fresh(0)
	for _, word := range words {
		c.pairs = append(c.pairs, pair{c.vocab.intern(word), sense{class, 0}})
	}
	return class
}

// fresh makes a class for one word, or for several when word is 0.
func (c *compiler) fresh(word int32) Class {
	c.literals = append(c.literals, word)
	for len(c.telling) < len(c.literals) {
		c.telling = append(c.telling, false)
	}
	return lastClass + Class(len(c.literals)-1)
}

// literal returns the class that stands for one word.
func (c *compiler) literal(part string) Class {
	word := c.vocab.intern(part)
	for int(word) >= len(c.plains) {
		c.plains = append(c.plains, 0)
	}
	if c.plains[word] == 0 {
		c.plains[word] = c.fresh(word)
		c.pairs = append(c.pairs, pair{word, sense{c.plains[word], 0}})
	}
	return c.plains[word]
}
