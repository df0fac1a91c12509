package nlu

// tree holds all patterns of a language, one root for each layer. Nodes are numbered; edges are kept in an open hash table.
type tree struct {
	keys    []uint64 // node<<16 | class, 0 when free
	child   []int32
	edges   int
	mask    []uint64 // by node: which classes leave it, folded to 64 bits
	only    []Class  // by node: the class of its edge when it has a single one, as most have
	accepts []int32  // by node: the first of ends, plus one
	ends    []rowEnd
	roots   [layers][]int32 // by class: the edges of the roots
}

// rowEnd is a row that ends at a node.
type rowEnd struct {
	row, next int32
}

// accept notes that a row ends at a node, behind those that do already: earlier rows are tried first.
func (t *tree) accept(node, row int32) {
	t.ends = append(t.ends, rowEnd{row: row})
	if t.accepts[node] == 0 {
		t.accepts[node] = int32(len(t.ends))
		return
	}
	i := t.accepts[node] - 1
	for t.ends[i].next != 0 {
		i = t.ends[i].next - 1
	}
	t.ends[i].next = int32(len(t.ends))
}

func newTree(size int) tree {
	slots := 1024
	for slots < size*2 {
		slots *= 2
	}
	return tree{
		keys: make([]uint64, slots), child: make([]int32, slots),
		mask: make([]uint64, layers+1, size), only: make([]Class, layers+1, size), accepts: make([]int32, layers+1, size),
		ends: make([]rowEnd, 0, size),
	}
}

func (t *tree) slot(key uint64) uint64 {
	h := key * 0x9E3779B97F4A7C15
	i := h >> 40 & uint64(len(t.keys)-1)
	for t.keys[i] != 0 && t.keys[i] != key {
		i = (i + 1) & uint64(len(t.keys)-1)
	}
	return i
}

// next follows the edge of a class, 0 when there is none.
func (t *tree) next(node int32, class Class) int32 {
	if node < layers {
		if roots := t.roots[node]; int(class) < len(roots) {
			return roots[class]
		}
		return 0
	}
	if t.mask[node]&(1<<(class&63)) == 0 {
		return 0
	}
	return t.child[t.slot(uint64(node)<<16|uint64(class))]
}

func (t *tree) grow(node int32, class Class) int32 {
	key := uint64(node)<<16 | uint64(class)
	i := t.slot(key)
	if t.keys[i] == 0 {
		if t.edges*2 >= len(t.keys) {
			t.rehash()
			i = t.slot(key)
		}
		t.keys[i], t.child[i] = key, int32(len(t.mask))
		t.only[node] = 0
		if t.mask[node] == 0 {
			t.only[node] = class
		}
		t.mask[node] |= 1 << (class & 63)
		t.mask, t.only = append(t.mask, 0), append(t.only, 0)
		t.accepts = append(t.accepts, 0)
		t.edges++
	}
	return t.child[i]
}

func (t *tree) rehash() {
	keys, child := t.keys, t.child
	t.keys, t.child = make([]uint64, 2*len(keys)), make([]int32, 2*len(keys))
	for i, key := range keys {
		if key != 0 {
			j := t.slot(key)
			t.keys[j], t.child[j] = key, child[i]
		}
	}
}

// plant fills the tables of the roots.
func (t *tree) plant(classes int) {
	for layer := range t.roots {
		t.roots[layer] = make([]int32, classes)
	}
	for i, key := range t.keys {
		if node := key >> 16; key != 0 && node < layers {
			t.roots[node][key&0xFFFF] = t.child[i]
		}
	}
}
