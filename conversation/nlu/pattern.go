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

// edges returns the classes that a part may be. Many plain words become one class of their own, which keeps the tree small.
func (c *compiler) edges(part string) ([]Class, error) {
	if strings.IndexByte(part, '|') < 0 {
		class, err := c.single(part)
		have := c.keep(class)
		c.tell(have)
		return have, err
	}
	if have, ok := c.parts[part]; ok {
		c.tell(have)
		return have, nil
	}
	var words [48]string
	var classes [16]Class
	plain, out := words[:0], classes[:0]
	for one := range strings.SplitSeq(part, "|") {
		if one != "" && one[0] <= ' ' {
			one, _ = field(one)
		}
		if !isClass(one) {
			plain = append(plain, one)
			continue
		}
		class, err := c.single(one)
		if err != nil {
			return nil, err
		}
		out = append(out, class)
	}
	switch len(plain) {
	case 0:
	case 1:
		out = append(out, c.literal(plain[0]))
	default:
		out = append(out, c.group(plain))
	}
	have := c.keep(out...)
	c.parts[part] = have
	c.tell(have)
	return have, nil
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

// single returns the class of a part that lists nothing.
func (c *compiler) single(part string) (Class, error) {
	if !isClass(part) {
		return c.literal(part), nil
	}
	class, ok := classNames[part[1:len(part)-1]]
	if !ok {
		return 0, fmt.Errorf("no class %s", part)
	}
	return class, nil
}

// keep puts the classes of a part where they stay.
func (c *compiler) keep(classes ...Class) []Class {
	at := len(c.room)
	c.room = append(c.room, classes...)
	return c.room[at:len(c.room):len(c.room)]
}

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
