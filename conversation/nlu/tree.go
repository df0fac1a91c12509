package nlu

// tree holds all patterns of a language, one root for each layer. Nodes are numbered, the roots first.
type tree struct {
	nodes []node
	links []link // the edges of each node below the roots, in the order of their classes
	grown []grown
	ends  []rowEnd
	roots [layers][]int32 // by class: the edges of the roots
}

// node is what the walk asks of a node at once.
type node struct {
	mask    uint64 // the classes that leave it, folded to 64 bits
	accepts int32  // the first of ends, plus one
	at      int32  // the first of its links; while the tree grows, the last of grown, plus one
	links   int32
	only    Class // the class of its link when it has a single one, as most have
}

// link is an edge of a node.
type link struct {
	class Class
	to    int32
}

// grown is a link while the tree grows, with the one that its node got before, plus one.
type grown struct {
	link
	before int32
}

// rowEnd is a row that ends at a node.
type rowEnd struct {
	row, next int32
}

func newTree(size sizes) tree {
	return tree{nodes: make([]node, layers+1, size.nodes), grown: make([]grown, 0, size.nodes), ends: make([]rowEnd, 0, size.ends)}
}

// accept notes that a row ends at a node, behind those that do already: earlier rows are tried first.
func (t *tree) accept(node, row int32) {
	t.ends = append(t.ends, rowEnd{row: row})
	if t.nodes[node].accepts == 0 {
		t.nodes[node].accepts = int32(len(t.ends))
		return
	}
	i := t.nodes[node].accepts - 1
	for t.ends[i].next != 0 {
		i = t.ends[i].next - 1
	}
	t.ends[i].next = int32(len(t.ends))
}

// next follows the edge of a class, 0 when there is none.
func (t *tree) next(from int32, class Class) int32 {
	if from < layers {
		return t.fromRoot(from, class)
	}
	n := &t.nodes[from]
	if n.mask&(1<<(class&63)) == 0 {
		return 0
	}
	low, high := n.at, n.at+n.links
	for high-low > fewToHalve {
		if middle := (low + high) / 2; t.links[middle].class <= class {
			low = middle
		} else {
			high = middle
		}
	}
	for i := low; i < high; i++ {
		if t.links[i].class == class {
			return t.links[i].to
		}
	}
	return 0
}

// fewToHalve is how many links are looked through one by one.
const fewToHalve = 6

func (t *tree) fromRoot(layer int32, class Class) int32 {
	if roots := t.roots[layer]; int(class) < len(roots) {
		return roots[class]
	}
	return 0
}

// grow follows the edge of a class, which it makes when there is none.
func (t *tree) grow(from int32, class Class) int32 {
	if from < layers {
		return t.growRoot(from, class)
	}
	for i := t.nodes[from].at; i != 0; i = t.grown[i-1].before {
		if t.grown[i-1].class == class {
			return t.grown[i-1].to
		}
	}
	to := t.leaf()
	n := &t.nodes[from]
	t.grown = append(t.grown, grown{link{class, to}, n.at})
	n.at = int32(len(t.grown))
	n.mask |= 1 << (class & 63)
	n.links++
	return to
}

func (t *tree) growRoot(layer int32, class Class) int32 {
	for int(class) >= len(t.roots[layer]) {
		t.roots[layer] = append(t.roots[layer], make([]int32, classesHint)...)
	}
	if t.roots[layer][class] == 0 {
		t.roots[layer][class] = t.leaf()
		t.nodes[layer].mask |= 1 << (class & 63)
	}
	return t.roots[layer][class]
}

// classesHint is about how many classes a language has.
const classesHint = 2560

func (t *tree) leaf() int32 {
	t.nodes = append(t.nodes, node{})
	return int32(len(t.nodes) - 1)
}

// plant lays the links of each node side by side once all have grown.
func (t *tree) plant() {
	t.links = make([]link, 0, len(t.grown))
	for i := range t.nodes {
		n := &t.nodes[i]
		at := int32(len(t.links))
		for k := n.at; k != 0; k = t.grown[k-1].before {
			t.links = append(t.links, t.grown[k-1].link)
			for j := len(t.links) - 1; j > int(at) && t.links[j-1].class > t.links[j].class; j-- {
				t.links[j-1], t.links[j] = t.links[j], t.links[j-1]
			}
		}
		if n.at = at; n.links == 1 {
			n.only = t.links[at].class
		}
	}
	t.grown = nil
}
