package store

import (
	"fmt"
	"slices"
)

// Step runs fn on the records of keys, and again with those that it needs as well, until it needs no more; read gets records,
// and its error ends it. It returns what fn wants kept, which was checked, and all keys that were read. It serves
// implementations of Update. Errors: of read, of fn, ErrInvalid.
func Step(keys []Key, read func([]Key) (Records, error), fn func(Records) (Changes, error)) (Changes, []Key, error) {
	for {
		r, err := read(keys)
		if err != nil {
			return Changes{}, keys, err
		}
		c, err := fn(r)
		if err != nil {
			return c, keys, err
		}
		if len(c.Need) == 0 {
			return c, keys, c.Check(func(k Key) bool { return slices.Contains(keys, k) })
		}
		var added int
		if keys, added, err = Merge(keys, c.Need); err != nil {
			return c, keys, err
		}
		if added == 0 {
			return c, keys, fmt.Errorf("step needs records that it has: %w", ErrInvalid)
		}
	}
}
