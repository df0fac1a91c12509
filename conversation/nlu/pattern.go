package nlu

import (
	"errors"
	"fmt"
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

// nextWord cuts the first word off words between spaces and bars. It is numbered with what is known of it once it was read.
func nextWord(text string) (w tableWord, rest string) {
	at := 0
	for at < len(text) && (text[at] <= ' ' || text[at] == '|') {
		at++
	}
	w.hash, w.simple = hashSeed, true
	end := at
	for ; end < len(text); end++ {
		c := text[end]
		if c-'a' > 'z'-'a' {
			if c <= ' ' || c == '|' {
				break
			}
			w.simple = false
		}
		w.hash = (w.hash ^ uint32(c)) * hashPrime
	}
	w.text, w.hash = text[at:end], w.hash^w.hash>>15
	return w, text[end:]
}

// tableWord is a word of a table with its hash, and whether it has nothing but small letters without accents.
type tableWord struct {
	text   string
	hash   uint32
	simple bool
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
	have, err := c.choices(part)
	c.tell(have)
	return have, err
}

// choices returns the classes of a part; those of several are looked for once.
func (c *compiler) choices(part string) ([]Class, error) {
	if w, rest := nextWord(part); rest == "" {
		class, err := c.single(w)
		return c.own[class : class+1 : class+1], err
	}
	at, known := c.parts[part]
	if !known {
		var err error
		if at, err = c.choice(part); err != nil {
			return nil, err
		}
		c.parts[part] = at
	}
	return c.room[at.from:at.to:at.to], nil
}

// single returns the class of a part that is one word or the name of one class.
func (c *compiler) single(w tableWord) (Class, error) {
	if isClass(w.text) {
		return classNamed(w.text)
	}
	return c.literal(c.vocab.number(w)), nil
}

func classNamed(part string) (Class, error) {
	class, ok := classNames[part[1:len(part)-1]]
	if !ok {
		return 0, fmt.Errorf("no class %s", part)
	}
	return class, nil
}

// choice makes the classes of a part. Many plain words become one class of their own, which keeps the tree small.
func (c *compiler) choice(part string) (run, error) {
	var words [48]int32
	plain, from := words[:0], int32(len(c.room))
	for w, rest := nextWord(part); w.text != ""; w, rest = nextWord(rest) {
		if !isClass(w.text) {
			plain = append(plain, c.vocab.number(w))
			continue
		}
		class, err := classNamed(w.text)
		if err != nil {
			return run{}, err
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
func (c *compiler) group(words []int32) Class {
	class := c.fresh(0)
	for _, word := range words {
		c.pairs = append(c.pairs, pair{word, sense{class, 0}})
	}
	return class
}

// fresh makes a class for one word, or for several when word is 0.
func (c *compiler) fresh(word int32) Class {
	class := lastClass + Class(len(c.literals))
	c.literals, c.own, c.telling = append(c.literals, word), append(c.own, class), append(c.telling, false)
	return class
}

// literal returns the class that stands for one word.
func (c *compiler) literal(word int32) Class {
	for int(word) >= len(c.plains) {
		c.plains = append(c.plains, 0)
	}
	if c.plains[word] == 0 {
		c.plains[word] = c.fresh(word)
		c.pairs = append(c.pairs, pair{word, sense{c.plains[word], 0}})
	}
	return c.plains[word]
}
