package nlu

import "github.com/kallybot/kallybot/conversation/slot"

// townOnly reports whether a name is a town's.
func (p *parse) townOnly(start, end int32) bool {
	if t := &p.toks[start]; t.look&(capital|opening) == capital && p.is(t.word, Place) || start > 0 &&
		p.toks[start-1].look&(capital|opening) == capital && p.is(p.toks[start-1].word, Place) {
		return false // "Bar Madrid"
	}
	if p.kindPhrase(start) > start+1 {
		return false // "centro de salud Triana"
	}
	if p.is(p.toks[start].word, Sign) && p.isAt(start+1, Town) && !p.is(p.toks[start].word, Town) && !p.isAt(start-1, In) {
		return false // "Little Tokyo"
	}
	town := false
	for i := start; i < end; i++ {
		w := p.toks[i].word
		if p.is(w, Town) {
			town = true
			if i > start+1 && p.is(p.toks[i-1].word, Particle) && p.is(p.toks[i-1].word, Stop) && p.toks[start].look&capital != 0 {
				return false // "Orthodontics of Queens"
			}
		} else if !p.is(w, Particle) && !p.known(w) && (i == start || !p.is(w, FirstName)) || i == start && p.toks[i].to-p.toks[i].at == 1 ||
			i > start && (p.is(w, NameEnd) || p.is(w, Place)) {
			return false // "Chicago Grill", "W Nairobi"
		}
	}
	return town
}

// landOnly reports whether a name ends as those of towns and stretches of land do, and names no kind of business: "Otter Creek".
func (p *parse) landOnly(start, end int32) bool {
	return end-start > 1 && p.is(p.toks[end-1].word, Terrain) && !p.expects(slot.BusinessName) && !p.anyIs(start, end, Place) &&
		!p.isAt(end, Place)
}

// sought reports whether a name stands behind "in" or "to" where just any business of a kind is wanted: "find a restaurant in Alba".
func (p *parse) sought(start int32) bool {
	if start == 0 || p.expects(slot.BusinessName) || !p.is(p.toks[start-1].word, In) && !p.is(p.toks[start-1].word, Until) {
		return false
	}
	for i := int32(0); i+1 < int32(len(p.toks)) && i < longestMove*2; i++ {
		if p.is(p.toks[i].word, One) && p.is(p.toks[i+1].word, Place) && i+2 != start && (!p.isAt(i+2, Stop) && !p.isAt(i+2, Until) ||
			i+3 == start && p.isAt(i+2, In)) {
			return true
		}
	}
	return false
}

// arrival reports whether a journey that is spoken of ends at a name: "flying into Laguardia".
func (p *parse) arrival(start, end int32) bool {
	if p.isAt(start-1, Until) && !p.isAt(start-1, At) && p.anyIs(max(start-2*longestJourney, 0), start, From) && !p.moves(start) {
		return !p.anyIs(start, end, Place) // "from 8 Elm St to Alba"
	}
	return start > 0 && !p.is(p.toks[start-1].word, At) && !p.is(p.toks[start-1].word, For) &&
		p.anyIs(max(start-longestJourney, 0), start, Journey) && !p.anyIs(start, end, Place)
}

// longestJourney is how many words stand at most between a word for a journey and the place where it ends.
const longestJourney = 4
