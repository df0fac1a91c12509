package bolt_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/store/bolt"
)

// TestListOfFreePagesIsChecked damages the list in ways that bbolt takes as they are, and by which the next write would destroy
// what is kept, or make a file that cannot be opened any more.
func TestListOfFreePagesIsChecked(t *testing.T) {
	t.Parallel()
	const flags, count, first = 8, 10, 16 // where they stand on the page
	number := func(n uint64) []byte { return binary.NativeEndian.AppendUint64(nil, n) }
	good, err := os.ReadFile(filled(t))
	if err != nil {
		t.Fatal(err)
	}
	root, list := meta(good)
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
			path, data := filepath.Join(t.TempDir(), "kallybot.db"), bytes.Clone(good)
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

// TestWhatEndsBehindItsPageIsDamage makes keys and values longer than their page, for which bbolt reads what lies behind the file in
// memory: the same file would be whole at one time and damaged at another.
func TestWhatEndsBehindItsPageIsDamage(t *testing.T) {
	t.Parallel()
	const header, element, bucket = 16, 16, 16
	good, err := os.ReadFile(filled(t))
	if err != nil {
		t.Fatal(err)
	}
	number := func(data []byte, at int) int { return int(binary.NativeEndian.Uint32(data[at:])) }
	root, _ := meta(good)
	from := int(root) * os.Getpagesize()
	damage := map[string]int{} // where a length stands, by what it is of
	for n := range int(binary.NativeEndian.Uint16(good[from+10:])) {
		at := from + header + n*element
		value := at + number(good, at+4) + number(good, at+8)
		name := string(good[at+number(good, at+4) : value])
		damage["key "+name], damage["value "+name] = at+8, at+12
		if binary.NativeEndian.Uint64(good[value:]) == 0 && binary.NativeEndian.Uint16(good[value+bucket+10:]) > 0 {
			damage["key in "+name], damage["value in "+name] = value+bucket+header+8, value+bucket+header+12
		}
	}
	if len(damage) < 4 {
		t.Fatalf("found %d lengths", len(damage))
	}
	for name, at := range damage {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			path, data := filepath.Join(t.TempDir(), "kallybot.db"), bytes.Clone(good)
			binary.NativeEndian.PutUint32(data[at:], uint32(os.Getpagesize()))
			if err := os.WriteFile(path, data, 0o600); err != nil {
				t.Fatal(err)
			}
			var told *bolt.FileError
			if _, err := bolt.Check(path); !errors.As(err, &told) || !strings.Contains(told.Err.Error(), "more than the page holds") {
				t.Errorf("got %v", err)
			}
		})
	}
}
