package nlu

import "github.com/kallybot/kallybot/conversation/slot"

// leftSign takes a name in small letters that is made of words on signs, "green leaf pharmacy", "the fat duck", where nothing else
// names the business. Such a name stands at the beginning of a clause or behind a word such as "at" or "call".
func (p *parse) leftSign() {
	if p.capitals && !p.casual && !p.shouting || p.has(slot.BusinessName) || len(p.req.Expect) > 0 {
		return
	}
	for j := int32(0); j < int32(len(p.toks)); j++ {
		if !p.isAt(j, Sign) {
			continue
		}
		for i := j; i >= max(j-longestSign+2, 0) && p.smallLeft(i); i-- {
			if end := p.signEnd(i); end > j {
				p.takeName(slot.BusinessName, i, end)
				return
			}
		}
	}
}

// signEnd returns the end of the name on a sign that begins at a token, its article left out; the token when there is none.
func (p *parse) signEnd(i int32) int32 {
	the := p.isAt(i-1, Article)
	before := i - 1 - bit(the)
	if !p.begins(i-bit(the)) && !p.isAt(before, At) && !p.isAt(before, CallVerb) && !p.isAt(before, From) &&
		!(p.begins(before) && p.isAt(before, Stop)) {
		return i
	}
	signs := 0
	for j := i; j < min(i+longestSign, int32(len(p.toks))) && p.smallLeft(j); j++ {
		switch {
		case j > i && signs > 0 && p.kinded(j):
			if p.closed(j+1) || p.isAt(j+1, Unable) {
				return j + 1
			}
			return i
		case p.isAt(j, Sign):
			if signs++; the && j == i+1 && (p.endsAt(j+1) || p.dateStarts(j+1) || p.isAt(j+1, For) || p.isAt(j+1, On)) {
				return j + 1
			}
		case !p.everyday(j) && !(the && j == i && p.strange(j) && p.isAt(j+1, Sign)):
			return i
		}
	}
	return i
}

// longestSign is how many words a name has that is made of words on signs.
const longestSign = 4

// smallLeft reports whether a word stands at a token without a capital of its own, that belongs to nothing that was read.
func (p *parse) smallLeft(j int32) bool {
	t := &p.toks[j]
	return t.kind == letter && (t.look&capital == 0 || p.shouting) && p.left(j) && !p.dateStarts(j)
}
