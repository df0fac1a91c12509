package nlu

import (
	"encoding/binary"
	"hash/crc32"
	"sync"
)

// Load is the reader that New makes of grammars, from the tables that Compile made of them, in a third of the time. Tables that were made
// of other grammars, or are not whole, are made anew, so that a row that has changed is never missed. Its error is that of New.
func Load(tables []byte, grammars ...Grammar) (*Reader, error) {
	parts := partsOf(tables, grammars)
	if parts == nil {
		return New(grammars...)
	}
	words := int(parts[0].peek()) + 1
	var vocab *vocabulary
	compilers := make([]*compiler, len(grammars))
	var group sync.WaitGroup
	group.Go(func() { vocab = readVocabulary(parts[0], grammars) })
	for i, g := range grammars {
		group.Go(func() {
			compilers[i] = &compiler{language: newLanguage(g)}
			compilers[i].read(parts[i+1], words)
			compilers[i].lay()
		})
	}
	group.Wait()
	return newReader(vocab, compilers), nil
}

// wordBytes is the length of a number that stands with all its bytes.
const wordBytes = 4

// partsOf cuts tables into their parts, the vocabulary first. It returns nil when they are not those of the grammars.
func partsOf(tables []byte, grammars []Grammar) []cursor {
	header := wordBytes * (3 + len(grammars))
	if len(tables) < header || fixed(tables) != stamp(grammars) || fixed(tables[wordBytes:]) != sumOf(tables[2*wordBytes:]) {
		return nil
	}
	parts := make([]cursor, 1+len(grammars))
	at := header
	for i := range parts {
		end := at + int(fixed(tables[wordBytes*(2+i):]))
		parts[i] = cursor{text: tables[at:end]}
		at = end
	}
	return parts
}

// sumOf sums up what stands in tables.
func sumOf(body []byte) uint32 { return crc32.Checksum(body, castagnoli) }

// fixed is the number that a text begins with, of four bytes.
func fixed(text []byte) uint32 { return binary.BigEndian.Uint32(text) }

// cursor is a part that is being read.
type cursor struct {
	text []byte
	at   int
}

// number reads the next number.
func (r *cursor) number() int32 {
	if b := r.text[r.at]; b < 0x80 {
		r.at++
		return int32(b)
	}
	return r.long()
}

// peek is the next number, which stays the next one.
func (r cursor) peek() int32 { return r.number() }

// long reads a number of several bytes.
func (r *cursor) long() (n int32) {
	for shift := 0; ; shift += 7 {
		b := r.text[r.at]
		r.at++
		n |= int32(b&0x7F) << shift
		if b < 0x80 {
			return n
		}
	}
}

// signed reads a number that may be negative.
func (r *cursor) signed() int32 { return unfolded(r.number()) }

// unfolded undoes folded.
func unfolded(n int32) int32 { return int32(uint32(n)>>1) ^ -(n & 1) }
