package bolt_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"os"
	"testing"

	"github.com/kallybot/kallybot/store/bolt"
)

// TestListOfFreePagesIsChecked damages the list in ways that bbolt takes as they are, and by which the next write would destroy
// what is kept, or make a file that cannot be opened any more.
func TestListOfFreePagesIsChecked(t *testing.T) {
	t.Parallel()
	const flags, count, first = 8, 10, 16 // where they stand on the page
	number := func(n uint64) []byte { return binary.NativeEndian.AppendUint64(nil, n) }
	for name, row := range map[string]struct {
		at   int
		what []byte
		root bool // the root of the tree is written, too
	}{
		"another page by its own account": {0, number(2100902434), false},
		"a leaf":                          {flags, []byte{2, 0}, false},
		"more than have room":             {count, []byte{0xfe, 0xff}, false},
		"far more than have room":         {count, append([]byte{0xff, 0xff, 0, 0, 0, 0}, number(1<<60)...), false},
		"a page of the meta":              {first, number(1), false},
		"a page behind the end":           {first, number(1 << 40), false},
		"a page in use":                   {first, nil, true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			path := filled(t)
			if _, err := bolt.Check(path); err != nil {
				t.Fatalf("before the damage: %v", err)
			}
			data, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			root, list := meta(data)
			if row.root {
				row.what = number(root)
			}
			copy(data[list*uint64(os.Getpagesize())+uint64(row.at):], row.what)
			if err := os.WriteFile(path, data, 0o600); err != nil {
				t.Fatal(err)
			}
			_, checked := bolt.Check(path)
			s, opened := bolt.Open(path, bolt.Options{})
			if opened == nil {
				_ = s.Close()
			}
			for doing, err := range map[string]error{"check": checked, "open": opened} {
				var told *bolt.FileError
				if !errors.As(err, &told) {
					t.Errorf("%s: got %v", doing, err)
				}
			}
			if now, err := os.ReadFile(path); err != nil || !bytes.Equal(now, data) {
				t.Error("the file was changed")
			}
		})
	}
}

// meta is the page of the root and that of the list of free pages, by the meta page of the last transaction.
func meta(data []byte) (root, free uint64) {
	var last uint64
	for _, page := range [][]byte{data, data[os.Getpagesize():]} {
		if txid := binary.NativeEndian.Uint64(page[64:]); txid >= last {
			last, root, free = txid, binary.NativeEndian.Uint64(page[32:]), binary.NativeEndian.Uint64(page[48:])
		}
	}
	return root, free
}
