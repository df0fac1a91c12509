package slot

import (
	"bytes"
	"embed"
	"encoding/binary"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// townFiles are where numbers are given out, by language; towns.md tells their form and where they come from. They are the tables
// of the library for phone numbers, and read here because the library makes maps of strings of them: 14 MB to begin with, in which
// every search for garbage looks at 270,000 names. As arrays without pointers they take 2 MB and are not looked at.
//
//go:embed towns
var townFiles embed.FS

// towns are the tables in memory, each unpacked once. The files are part of the program, so they can be read.
var towns = map[string]func() townTable{
	"en": sync.OnceValue(func() townTable { return mustTowns("en") }),
	"es": sync.OnceValue(func() townTable { return mustTowns("es") }),
}

func mustTowns(lang string) townTable {
	file, err := townFiles.ReadFile("towns/" + lang + ".gz")
	if err != nil {
		panic("slot: towns: " + err.Error())
	}
	t, err := readTowns(file)
	if err != nil {
		panic("slot: towns: " + lang + ": " + err.Error())
	}
	return t
}

// townTable is where numbers are given out, by what they begin with.
type townTable struct {
	prefixes []uint32 // ascending, with the country's code
	named    []uint16 // the name of each prefix, by its number
	names    string   // all names, one after the other
	ends     []uint32 // where each name ends
}

// longestPrefix is how many digits a prefix has at most.
const longestPrefix = 9

// of is the town of the longest prefix of a number in E.164, empty where there is none.
func (t townTable) of(e164 string) string {
	digits := e164[1:]
	for n := min(len(digits), longestPrefix); n > 0; n-- {
		prefix, err := strconv.ParseUint(digits[:n], 10, 32)
		if err != nil {
			return ""
		}
		if i, known := slices.BinarySearch(t.prefixes, uint32(prefix)); known {
			return t.name(int(t.named[i]))
		}
	}
	return ""
}

func (t townTable) name(i int) string {
	start := uint32(0)
	if i > 0 {
		start = t.ends[i-1]
	}
	return t.names[start:t.ends[i]]
}

func readTowns(file []byte) (townTable, error) {
	data, err := unpack(file)
	if err != nil {
		return townTable{}, err
	}
	in := bytes.NewReader(data)
	t, err := readNames(in)
	if err != nil {
		return townTable{}, err
	}
	return t, t.readPrefixes(in)
}

// readNames reads the names, without the ends of their lines.
func readNames(in *bytes.Reader) (townTable, error) {
	size, err := readCount(in)
	if err != nil {
		return townTable{}, err
	}
	lines := make([]byte, size)
	if _, err := io.ReadFull(in, lines); err != nil {
		return townTable{}, err
	}
	var t townTable
	end := 0
	for line := range strings.SplitSeq(string(lines), "\n") {
		end += len(line)
		t.ends = append(t.ends, uint32(end))
	}
	t.names = strings.ReplaceAll(string(lines), "\n", "")
	return t, nil
}

func (t *townTable) readPrefixes(in *bytes.Reader) error {
	count, err := readCount(in)
	if err != nil {
		return err
	}
	t.prefixes, t.named = make([]uint32, count), make([]uint16, count)
	prefix, name := uint64(0), make([]byte, 2)
	for i := range count {
		more, err := binary.ReadUvarint(in)
		if err != nil {
			return err
		}
		if _, err := io.ReadFull(in, name); err != nil {
			return err
		}
		prefix += more
		t.prefixes[i], t.named[i] = uint32(prefix), binary.LittleEndian.Uint16(name)
		if prefix > math.MaxUint32 || int(t.named[i]) >= len(t.ends) {
			return io.ErrUnexpectedEOF
		}
	}
	return nil
}

// readCount reads how many things follow, each of a byte at least.
func readCount(in *bytes.Reader) (int, error) {
	var n uint32
	if err := binary.Read(in, binary.LittleEndian, &n); err != nil {
		return 0, err
	}
	if int64(n) > int64(in.Len()) {
		return 0, io.ErrUnexpectedEOF
	}
	return int(n), nil
}
