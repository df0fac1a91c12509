package outcome

import "strings"

// list notes what our caller orders.
func (t *talk) list(folded string) {
	if !t.wish.order {
		return
	}
	if t.items == nil {
		t.items = things{}
	}
	for _, w := range tokens(folded) {
		if len(w) > 3 && !verbless[w] && !harmless[w] && !numbered(w) {
			t.items[strings.TrimSuffix(w, "s")] = true
		}
	}
}

// recites reports whether a clause says over at least two things of the task or of what our caller orders: "two sourdough, twelve rolls, keller".
func (t *talk) recites(clause string) bool {
	said := map[string]bool{}
	for _, w := range tokens(clause) {
		if denials[w] {
			return false
		}
		if one := strings.TrimSuffix(w, "s"); t.wish.things[w] || t.items[one] {
			said[one] = true
		}
	}
	return len(said) > 1
}
