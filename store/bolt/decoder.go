package bolt

import (
	"encoding/binary"
	"fmt"
	"time"
)

// decoder takes fields from the front of a stored value. A value that does not have them is a damaged file: it panics,
// as bbolt does on a damaged page, and guard makes an error of both.
type decoder struct{ rest []byte }

// byte takes one byte from 0 to last.
func (d *decoder) byte(last byte) byte {
	b := d.take(1)[0]
	if b > last {
		panic(fmt.Sprintf("stored value has form %d", b))
	}
	return b
}

func (d *decoder) uvarint() uint64 {
	n, size := binary.Uvarint(d.rest)
	if size <= 0 {
		panic("stored value has a broken number")
	}
	d.rest = d.rest[size:]
	return n
}

func (d *decoder) uint64() uint64 { return binary.BigEndian.Uint64(d.take(8)) }

func (d *decoder) time() time.Time { return timeOf(d.take(timeBytes)) }

// text takes a text behind its length.
func (d *decoder) text() string { return string(d.take(d.uvarint())) }

func (d *decoder) take(n uint64) []byte {
	if n > uint64(len(d.rest)) {
		panic("stored value is too short")
	}
	taken := d.rest[:n]
	d.rest = d.rest[n:]
	return taken
}
