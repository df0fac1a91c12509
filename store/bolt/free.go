package bolt

import (
	"encoding/binary"
	"fmt"
)

// The two meta pages at the beginning of the file, of which the one of the last transaction counts, and the list of free pages
// that it names. Source: bbolt, internal/common/meta.go and internal/freelist.
const (
	metaFreelist = pageHeader + 32 // where it stands in a meta page
	metaTxid     = pageHeader + 48
	freelistPage = 0x10
	manyFree     = 0xffff // instead of the count, which then stands in front of the list
	pageID       = 8      // the length of an item
)

// free fails where the list of free pages is none, or has one that is in use: bbolt takes it as it is, and writes there next. It
// comes after the walk.
func (p *pages) free(txid uint64) error {
	id, err := p.freelist(txid)
	if err != nil {
		return err
	}
	if id < 2 || id >= uint64(len(p.seen)) || p.seen[id] {
		return fmt.Errorf("free pages on page %d, where they cannot be: %w", id, errDamaged)
	}
	data, err := p.read(id)
	if err != nil {
		return fmt.Errorf("free pages on page %d: %w", id, err)
	}
	if binary.NativeEndian.Uint16(data[8:]) != freelistPage {
		return fmt.Errorf("page %d is no list of free pages: %w", id, errDamaged)
	}
	count, list := uint64(binary.NativeEndian.Uint16(data[10:])), data[pageHeader:]
	if count == manyFree {
		count, list = binary.NativeEndian.Uint64(list), list[pageID:]
	}
	if count > uint64(len(list)/pageID) {
		return fmt.Errorf("%d free pages on page %d, which has no room for them: %w", count, id, errDamaged)
	}
	for n := range count {
		if of := binary.NativeEndian.Uint64(list[n*pageID:]); of < 2 || of >= uint64(len(p.seen)) || p.seen[of] {
			return fmt.Errorf("page %d is free and cannot be: %w", of, errDamaged)
		}
	}
	return nil
}

// freelist is the page on which the meta page of a transaction has the list.
func (p *pages) freelist(txid uint64) (uint64, error) {
	for n := range int64(2) {
		if _, err := p.file.ReadAt(p.page, n*int64(p.size)); err != nil {
			return 0, err
		}
		if binary.NativeEndian.Uint64(p.page[metaTxid:]) == txid {
			return binary.NativeEndian.Uint64(p.page[metaFreelist:]), nil
		}
	}
	return 0, fmt.Errorf("no meta page of transaction %d: %w", txid, errDamaged)
}
