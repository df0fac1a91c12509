package outcome

// sizeSaid are the numbers of people on the table when they say the new size of a party, and no number besides it that could be another one:
// "Petrov, two at eight... four, that fits".
func (t *talk) sizeSaid(folded string) []count {
	on := t.facts.counts
	if !t.wish.resized || t.wish.party == 0 || len(on) == 0 {
		return on
	}
	said := false
	for _, word := range tokens(folded) {
		n := number(word)
		if n < 0 {
			continue
		}
		if n != t.wish.party && n != on[0].n && n != t.wish.date.Day() && !t.wish.isHour(n) {
			return on
		}
		said = said || n == t.wish.party
	}
	if !said || t.wish.isHour(t.wish.party) || t.wish.date.Day() == t.wish.party {
		return on
	}
	return []count{{n: t.wish.party}}
}
