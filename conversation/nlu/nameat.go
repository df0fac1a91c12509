package nlu

// nameAt is the name of one class that begins at a token; an empty range is none.
type nameAt struct {
	seen int32 // how many items were known when it was looked for, plus one; 0 before
	name run
}

// nameAt returns the name of a class that begins at a token. Several layers and patterns ask for it, and only an item that was found
// since, such as a date within what looked like a name, can change the answer.
func (p *parse) nameAt(class Class, pos int32) run {
	n := &p.runs[2*pos+bit(class == BusinessRun)]
	if seen := int32(len(p.items)) + 1; n.seen != seen {
		n.seen = seen
		if class == NameRun {
			n.name.from, n.name.to = p.personRun(pos)
		} else {
			n.name.from, n.name.to = p.businessRun(pos)
		}
	}
	return n.name
}
