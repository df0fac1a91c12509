package nlu

// Values of the argument of a business whose name has everyday words.
const (
	businessLong  = 5
	businessPlain = 6
)

// longestPlain is how many parts a name of everyday words has with what leads to it, to be one in a message with capitals too.
const longestPlain = 5

// plainNamed is the name of a business in small letters that begins with everyday words: "call home depot". A name of nothing else
// must be followed by the end of what is said about it.
func (p *parse) plainNamed(cs captures, arg int32, it *item) bool {
	if p.capitals && !p.shouting && !p.casual && len(cs) < longestPlain {
		return false
	}
	it.b, it.c = -1, cs[len(cs)-1].end
	for i := range cs {
		if c := cs[i].class; c != Common && c != Kin && (c != Place || i == 0) {
			continue
		}
		if p.toks[cs[i].start].look&capital != 0 || cs[i].class == Common && !p.everyday(cs[i].start) ||
			p.is(p.toks[cs[i].start].word, Beside) {
			return false
		}
		if it.b < 0 {
			it.b = cs[i].start
		}
	}
	it.a = arg
	if arg == businessPlain {
		return p.closed(it.c) || p.isAt(it.c, Never)
	}
	it.c = p.stretch(it.b, it.c)
	return true
}

// longestTail is how many everyday words may end a name in small letters.
const longestTail = 2

// stretch returns the end of a name with the everyday words behind it, if nothing else is said there: "olive garden" at the end.
func (p *parse) stretch(begin, end int32) int32 {
	if p.toks[begin].look&capital != 0 && !p.shouting {
		return end
	}
	i := end
	for i < end+longestTail && i < int32(len(p.toks)) && !p.dateStarts(i) && (p.everyday(i) || p.is(p.toks[i].word, Place) ||
		p.is(p.toks[i].word, Street)) {
		i++
	}
	if j := p.descent(i, p.strange(end-1)); j > i && p.closed(j) {
		return j
	}
	if i > end && p.closed(i) {
		return i
	}
	return end
}

// descent returns the end of words such as "of the grandmother" at a token, behind which a name may end; the token when there are none.
// Where the place stands, "of the quarter", goes on with a name only behind a word of its own.
func (p *parse) descent(i int32, own bool) int32 {
	j := i + 1
	if !p.isAt(i, Particle) || p.isAt(i, And) || p.isAt(i, Article) {
		return i
	}
	if p.isAt(j, Article) {
		j++
	}
	if p.isAt(j, Beside) {
		if own && j == i+1 {
			return j + 1
		}
		return i
	}
	if !p.isAt(j, Kin) && !p.isAt(j, Place) && !p.isAt(j, Sign) && !(j < int32(len(p.toks)) && p.everyday(j)) {
		return i
	}
	return j + 1
}

// closed reports whether a name is over at a token: nothing follows, or what does leads to something else.
func (p *parse) closed(i int32) bool {
	if i >= int32(len(p.toks)) || p.toks[i].kind != letter || p.phoneAt(i) || p.dateStarts(i) {
		return true
	}
	for _, class := range [...]Class{At, On, For, And, Stop, Filler, NumberMark, Month} {
		if p.isAt(i, class) {
			return true
		}
	}
	return false
}

// everyday reports whether a word is an everyday one that means nothing to the reader, so that it may be part of a name.
func (p *parse) everyday(i int32) bool {
	t := &p.toks[i]
	return t.kind == letter && p.is(t.word, Common) && !p.ending(t) && p.idle(i)
}

// idle reports whether a word means nothing by itself to the reader.
func (p *parse) idle(i int32) bool {
	return !p.classes.anyOf(p.toks[i].word, meaningful)
}

// meaningful are the classes of words that mean something by themselves: all but these.
var meaningful = butFor(bitsOf(Common, Literal, Fluff, FirstName, Function, Particle, Town, Terrain, Sign, NameEnd, Brand))
