package nlu

// tree holds all patterns of a language, one root for each layer. Nodes are numbered, the roots first.
type tree struct {
	nodes  []node
	links  []link          // the edges of each node below the roots, in the order of their classes
	rows   []int32         // those that end at each node, the last of them as its complement
	ends   []rowEnd        // while the tree grows: the same
	roots  [layers][]int32 // by class: the edges of the roots
	crowds []crowd         // of the nodes with many edges
}

// node is what the walk asks of a node at once.
type node struct {
	reach         // what can follow it
	accepts int32 // the first of its rows, plus one; while the tree grows, the first of its ends
	at      int32 // the first of its links; while the tree grows, the last node below it
	crowd   int32 // the place of its crowd, plus one; while the tree grows, the node that the one above it got before
	links   uint16
	only    Class // the class of its link when it has a single one, as most have; while the tree grows, of the link that leads to it
}

// link is an edge of a node, to another node or, as its complement, to a row.
type link struct {
	class Class
	to    int32
}

// rowEnd is a row that ends at a node.
type rowEnd struct {
	row, next int32
}

func newTree(size sizes) tree {
	return tree{nodes: make([]node, layers+1, size.nodes), ends: make([]rowEnd, 0, size.ends)}
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

// linksOf returns the edges of a node below the roots.
func (t *tree) linksOf(n *node) []link { return t.links[n.at : n.at+int32(n.links)] }

// next follows the edge of a class from a node below the roots, 0 when there is none.
func (t *tree) next(n *node, class Class) int32 {
	if n.crowd != 0 && !t.crowds[n.crowd-1].may(class) {
		return 0
	}
	low, high := n.at, n.at+int32(n.links)
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
	for i := t.nodes[from].at; i != 0; i = t.nodes[i].crowd {
		if t.nodes[i].only == class {
			return i
		}
	}
	to := t.leaf()
	n := &t.nodes[from]
	t.nodes[to].only, t.nodes[to].crowd, n.at = class, n.at, to
	n.add(class)
	n.links++
	return to
}

func (t *tree) growRoot(layer int32, class Class) int32 {
	for int(class) >= len(t.roots[layer]) {
		t.roots[layer] = append(t.roots[layer], make([]int32, max(len(t.roots[layer]), rootRoom))...)
	}
	if t.roots[layer][class] == 0 {
		t.roots[layer][class] = t.leaf()
	}
	return t.roots[layer][class]
}

// rootRoom is for how many classes a root has edges at first: those of the lower layers have few. Beyond, the room doubles.
const rootRoom = 256

func (t *tree) leaf() int32 {
	t.nodes = append(t.nodes, node{})
	return int32(len(t.nodes) - 1)
}

// plant lays the links of each node side by side once all have grown. A node stands behind the one above it, so that the class of the
// link to it is read before that of its own only link takes its place.
func (t *tree) plant() {
	t.links = make([]link, len(t.nodes))
	end := int32(0)
	for i := range t.nodes {
		n := &t.nodes[i]
		at := end
		end += int32(n.links)
		t.plantAt(t.links[at:end], n.at)
		n.at, n.only = at, 0
		if n.links == 1 {
			n.only = t.links[at].class
		}
	}
	t.links = t.links[:end]
}

// plantAt fills links with those to a node and to the ones before it, of which the classes mostly fall.
func (t *tree) plantAt(links []link, node int32) {
	for i := len(links) - 1; i >= 0; i, node = i-1, t.nodes[node].crowd {
		one := link{t.nodes[node].only, node}
		k := i
		for ; k+1 < len(links) && links[k+1].class < one.class; k++ {
			links[k] = links[k+1]
		}
		links[k] = one
	}
}
