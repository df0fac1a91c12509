package bolt

import (
	"encoding/binary"
	"fmt"
	"io"

	"go.etcd.io/bbolt"
)

// The form of pages in the file. Source: bbolt, internal/common/page.go and bucket.go; it is the same since its first version.
const (
	pageHeader  = 16 // id, flags, count, overflow
	pageElement = 16 // of a branch: pos, key size, page; of a leaf: flags, pos, key size, value size
	branchPage  = 0x01
	leafPage    = 0x02
	bucketLeaf  = 0x01

	bucketHeader = 16 // in front of a bucket's value: root page, 0 for an inline one, whose page follows; sequence
)

// pages walks through the tree of a file's pages. A cursor of bbolt follows a page that leads back to itself without end.
type pages struct {
	file   io.ReaderAt
	size   uint64 // of a page
	leaves bool   // are read, too
	seen   []bool // by page
	page   []byte // the one that was read last
}

// sound fails where the pages of a file are no tree, or one of them counts as free.
func sound(tx *bbolt.Tx, file io.ReaderAt) error { return walkPages(tx, file, true) }

// followable fails where the pages that lead to others are no tree, so that a search would not come to an end, or a page that is in use counts as free. For the sake of a fast
// start it reads no other, which is one page in forty.
func followable(tx *bbolt.Tx, file io.ReaderAt) error { return walkPages(tx, file, false) }

func walkPages(tx *bbolt.Tx, file io.ReaderAt, leaves bool) error {
	size := int64(tx.DB().Info().PageSize)
	p := pages{file: file, size: uint64(size), leaves: leaves, seen: make([]bool, tx.Size()/size), page: make([]byte, size)}
	if err := p.walk(uint64(tx.Cursor().Bucket().Root()), unknown); err != nil {
		return err
	}
	return p.free(uint64(tx.ID()))
}

// unknown is the height of a page above the leaves that nobody asked for: all below it is read.
const unknown = -1

// walk follows a page to all below it. Each belongs to one place.
func (p *pages) walk(id uint64, height int) error {
	if id < 2 || id >= uint64(len(p.seen)) || p.seen[id] {
		return fmt.Errorf("page %d where it cannot be: %w", id, errDamaged)
	}
	p.seen[id] = true
	if height == 0 {
		return nil
	}
	all, buckets, err := p.children(id)
	if err != nil {
		return fmt.Errorf("page %d: %w", id, err)
	}
	for _, below := range all {
		high := max(height-1, unknown)
		if buckets && !p.leaves {
			if high, err = p.height(below); err != nil {
				return err
			}
		}
		if err := p.walk(below, high); err != nil {
			return err
		}
	}
	return nil
}

// children are the pages that a page leads to, and whether these are roots of buckets.
func (p *pages) children(id uint64) (all []uint64, buckets bool, err error) {
	data, err := p.read(id)
	if err != nil {
		return nil, false, err
	}
	count := int(binary.NativeEndian.Uint16(data[10:]))
	all = make([]uint64, 0, count)
	for n := range count {
		at := pageHeader + n*pageElement
		if at+pageElement > len(data) {
			return nil, false, fmt.Errorf("cut off: %w", errDamaged)
		}
		below, err := p.below(data, at)
		if err != nil {
			return nil, false, err
		}
		if below != 0 {
			all = append(all, below)
		}
	}
	return all, binary.NativeEndian.Uint16(data[8:]) == leafPage, nil
}

// most is a height that no tree has.
const most = 64

// height is how far the leaves are below a page. They are equally far on every way, so that the first tells it.
func (p *pages) height(id uint64) (int, error) {
	var data [pageHeader + pageElement]byte
	for n := range most {
		if id >= uint64(len(p.seen)) {
			break
		}
		if _, err := p.file.ReadAt(data[:], int64(id*p.size)); err != nil {
			return 0, err
		}
		if binary.NativeEndian.Uint16(data[8:]) != branchPage {
			return n, nil
		}
		id = binary.NativeEndian.Uint64(data[pageHeader+8:])
	}
	return 0, fmt.Errorf("page %d leads nowhere: %w", id, errDamaged)
}

// read reads a page with those that it flows over to. It holds until the next one is read.
func (p *pages) read(id uint64) ([]byte, error) {
	if _, err := p.file.ReadAt(p.page, int64(id*p.size)); err != nil {
		return nil, err
	}
	over := uint64(binary.NativeEndian.Uint32(p.page[12:]))
	switch {
	case binary.NativeEndian.Uint64(p.page) != id:
		return nil, fmt.Errorf("another page by its own account: %w", errDamaged)
	case over == 0:
		return p.page, nil
	case id+over >= uint64(len(p.seen)):
		return nil, fmt.Errorf("longer than the file: %w", errDamaged)
	}
	for n := range over {
		if p.seen[id+1+n] {
			return nil, fmt.Errorf("flows over into page %d, which is another's: %w", id+1+n, errDamaged)
		}
		p.seen[id+1+n] = true
	}
	data := make([]byte, (over+1)*p.size)
	_, err := p.file.ReadAt(data, int64(id*p.size))
	return data, err
}

// below is the page that an element leads to: of a branch its child, of a leaf the root of the bucket that it is; 0 for none.
func (p *pages) below(data []byte, at int) (uint64, error) {
	field := func(n int) uint64 { return uint64(binary.NativeEndian.Uint32(data[at+4*n:])) }
	switch binary.NativeEndian.Uint16(data[8:]) {
	case branchPage:
		if uint64(at)+field(0)+field(1) > uint64(len(data)) {
			return 0, errOutside
		}
		return binary.NativeEndian.Uint64(data[at+8:]), nil
	case leafPage:
		value := uint64(at) + field(1) + field(2)
		end := value + field(3)
		switch {
		case end > uint64(len(data)):
			return 0, errOutside
		case field(0)&bucketLeaf == 0:
			return 0, nil
		case value+bucketHeader > end:
			return 0, errOutside
		}
		root := binary.NativeEndian.Uint64(data[value:])
		if root == 0 {
			return 0, inline(data[value+bucketHeader : end])
		}
		return root, nil
	}
	return 0, fmt.Errorf("neither branch nor leaf: %w", errDamaged)
}

// errOutside is that something does not end on its page: bbolt would read whatever the process has in memory behind the file.
var errOutside = fmt.Errorf("more than the page holds: %w", errDamaged)

// inline fails where a small bucket's page, which lies in its parent's, leads anywhere: it is a leaf without buckets.
func inline(page []byte) error {
	if len(page) < pageHeader || binary.NativeEndian.Uint16(page[8:]) != leafPage {
		return fmt.Errorf("an inline bucket that is no leaf: %w", errDamaged)
	}
	for n := range int(binary.NativeEndian.Uint16(page[10:])) {
		at := pageHeader + n*pageElement
		if at+pageElement > len(page) || binary.NativeEndian.Uint32(page[at:])&bucketLeaf != 0 {
			return fmt.Errorf("an inline bucket with a bucket in it: %w", errDamaged)
		}
		end := uint64(at)
		for _, length := range []int{4, 8, 12} {
			end += uint64(binary.NativeEndian.Uint32(page[at+length:]))
		}
		if end > uint64(len(page)) {
			return errOutside
		}
	}
	return nil
}
