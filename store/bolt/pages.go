package bolt

import (
	"encoding/binary"
	"fmt"
	"io"
	"os"

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
	file  *os.File
	size  uint64 // of a page
	count uint64 // of pages
	seen  map[uint64]bool
}

// sound fails where the pages of a file are no tree.
func sound(tx *bbolt.Tx, path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer func() { _ = f.Close() }()
	size := uint64(tx.DB().Info().PageSize)
	p := pages{file: f, size: size, count: uint64(tx.Size()) / size, seen: map[uint64]bool{}}
	return p.walk(uint64(tx.Cursor().Bucket().Root()))
}

// walk follows a page to all below it. Each belongs to one place.
func (p *pages) walk(id uint64) error {
	if id < 2 || id >= p.count || p.seen[id] {
		return fmt.Errorf("page %d where it cannot be: %w", id, errDamaged)
	}
	p.seen[id] = true
	data, err := p.read(id)
	if err != nil {
		return err
	}
	for n := range int(binary.NativeEndian.Uint16(data[10:])) {
		at := pageHeader + n*pageElement
		if at+pageElement > len(data) {
			return fmt.Errorf("page %d is cut off: %w", id, errDamaged)
		}
		below, err := p.below(data, at)
		if err != nil {
			return fmt.Errorf("page %d: %w", id, err)
		}
		if below == 0 {
			continue
		}
		if err := p.walk(below); err != nil {
			return err
		}
	}
	return nil
}

// read reads a page with those that it flows over to.
func (p *pages) read(id uint64) ([]byte, error) {
	head := make([]byte, pageHeader)
	if _, err := p.file.ReadAt(head, int64(id*p.size)); err != nil {
		return nil, err
	}
	over := uint64(binary.NativeEndian.Uint32(head[12:]))
	if id+over >= p.count {
		return nil, fmt.Errorf("page %d is longer than the file: %w", id, errDamaged)
	}
	data := make([]byte, (over+1)*p.size)
	if _, err := p.file.ReadAt(data, int64(id*p.size)); err != nil && err != io.EOF {
		return nil, err
	}
	return data, nil
}

// below is the page that an element leads to: of a branch its child, of a leaf the root of the bucket that it is; 0 for none.
func (p *pages) below(data []byte, at int) (uint64, error) {
	field := func(n int) uint64 { return uint64(binary.NativeEndian.Uint32(data[at+4*n:])) }
	switch binary.NativeEndian.Uint16(data[8:]) {
	case branchPage:
		return binary.NativeEndian.Uint64(data[at+8:]), nil
	case leafPage:
		if field(0)&bucketLeaf == 0 {
			return 0, nil
		}
		value := uint64(at) + field(1) + field(2)
		if value+bucketHeader+pageHeader > uint64(len(data)) {
			return 0, fmt.Errorf("a bucket outside: %w", errDamaged)
		}
		root := binary.NativeEndian.Uint64(data[value:])
		if root == 0 {
			return 0, inline(data[value+bucketHeader:])
		}
		return root, nil
	}
	return 0, fmt.Errorf("neither branch nor leaf: %w", errDamaged)
}

// inline fails where a small bucket's page, which lies in its parent's, leads anywhere: it is a leaf without buckets.
func inline(page []byte) error {
	if binary.NativeEndian.Uint16(page[8:]) != leafPage {
		return fmt.Errorf("an inline bucket that is no leaf: %w", errDamaged)
	}
	for n := range int(binary.NativeEndian.Uint16(page[10:])) {
		at := pageHeader + n*pageElement
		if at+pageElement > len(page) || binary.NativeEndian.Uint32(page[at:])&bucketLeaf != 0 {
			return fmt.Errorf("an inline bucket with a bucket in it: %w", errDamaged)
		}
	}
	return nil
}
