package nlu

// enterName follows the edge from the root that the name which begins at pos can take, if one does.
func (p *parse) enterName(behind *behind, class Class, pos int32) {
	if behind.bits&itemBit(class) != 0 {
		p.alongName(behind.firsts[class-Number].to, pos, 0, class)
	}
}

// throughName follows the edge of a name, if one begins here.
func (p *parse) throughName(n *node, pos int32, depth int, class Class) {
	if n.bits&itemBit(class) != 0 {
		p.alongName(p.tongue.tree.next(n, class), pos, depth, class)
	}
}

// alongName walks on from a node behind the name that begins at pos, if one does.
func (p *parse) alongName(to, pos int32, depth int, class Class) {
	if name := p.nameAt(class, pos); name.to > name.from {
		p.walk(to, class, name.from, name.to, -1, 0, depth)
	}
}
