package nlu

// item is a phrase that was understood: tokens start to end mean class, with values that depend on the class.
type item struct {
	class      Class
	op         op
	fits       uint8 // of a number: what it can be, as bits of a reach
	flags      flags
	start, end int32 // tokens
	a, b, c    int32
	next       int32 // the next item that begins at the same token, plus one
}

// flags of an item.
type flags uint16

const (
	sure    flags = 1 << iota // a clock time whose half of the day is said
	approx                    // "around"
	timed                     // a date that carries a clock time in b
	weak                      // needs other words to count
	written                   // in figures
	nowhere                   // said, but no such day or time exists; a and b may hold what was meant
	past                      // before today, and said so
	padded                    // an hour written with a zero before it
)

// chart holds what is known about the parts of one message.
type chart struct {
	toks   []token
	items  []item
	heads  []int32  // by token: the first item that begins there, plus one
	starts []uint64 // by token: the classes of the items that begin there, as bits of a reach
	ahead  []reach  // by token: what a step from there can meet, see lookAhead
	caps   [maxPattern + 1]capture
	found  item   // the one that a row makes now
	hits   []item // what rows of the upper layers matched: cues and intents
}

// capture is one part of a matched pattern.
type capture struct {
	class      Class
	start, end int32 // tokens
	item       int32 // -1 for a plain word
	value      int32
}

// set fills a capture in place: one made beside it and copied would be waited for, at every step of a walk.
func (c *capture) set(class Class, start, end, item, value int32) {
	c.class, c.start, c.end, c.item, c.value = class, start, end, item, value
}

// captures are the parts of a matched pattern, in order.
type captures []capture

// value returns the value of the first capture of a class.
func (cs captures) value(class Class) (int32, bool) {
	for i := range cs {
		if cs[i].class == class {
			return cs[i].value, true
		}
	}
	return 0, false
}

// values returns the values of the first two captures of a class, and how many there are.
func (cs captures) values(class Class) (first, second int32, n int) {
	for i := range cs {
		if cs[i].class != class {
			continue
		}
		switch n++; n {
		case 1:
			first = cs[i].value
		case 2:
			second = cs[i].value
		}
	}
	return first, second, n
}

// first returns the first capture of a class where it lies, nil when there is none. A capture was written just before, in parts, and a
// copy of the whole has to wait for them.
func (cs captures) first(class Class) *capture {
	for i := range cs {
		if cs[i].class == class {
			return &cs[i]
		}
	}
	return nil
}

// at returns the first capture of a class.
func (cs captures) at(class Class) (capture, bool) {
	for i := range cs {
		if cs[i].class == class {
			return cs[i], true
		}
	}
	return capture{}, false
}

// add puts an item into the chart. See put.
func (p *parse) add(it item) { p.put(&it) }

// put puts an item into the chart, unless the same class was found for the same tokens before: earlier rows win. What words
// around a party say about it replaces the bare list.
func (p *parse) put(it *item) {
	if have := p.exactly(it.class, it.start, it.end); have != nil {
		if have.class == Party && (have.op == 0 || it.flags&^have.flags&sure != 0) {
			it.next = have.next
			*have = *it
		}
		return
	}
	if it.class == Number {
		it.fits = p.fitting(it.a, it.start)
	}
	it.next = p.heads[it.start]
	p.starts[it.start] |= it.bits()
	p.ahead[it.start].bits |= it.bits()
	p.items = push(p.items, it)
	p.heads[it.start] = int32(len(p.items))
}

// exactly returns the item of a class from one token to another, nil when there is none.
func (c *chart) exactly(class Class, start, end int32) *item {
	for i := c.heads[start]; i != 0; i = c.items[i-1].next {
		if it := &c.items[i-1]; it.class == class && it.end == end {
			return it
		}
	}
	return nil
}

// find returns the longest item of a class that begins at a token.
func (c *chart) find(class Class, start int32) *item {
	var best *item
	for i := c.heads[start]; i != 0; i = c.items[i-1].next {
		if it := &c.items[i-1]; it.class == class && (best == nil || it.end > best.end) {
			best = it
		}
	}
	return best
}
