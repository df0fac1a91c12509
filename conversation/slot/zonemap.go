package slot

import (
	"bytes"
	"compress/gzip"
	_ "embed" // zonemap.gz
	"encoding/binary"
	"io"
	"math"
	"strings"
	"sync"
)

// zoneMapFile is the world in cells of a tenth of a degree, each with the zones that reach into it; zonemap.md tells its form
// and where it comes from. It is a table of our own because the libraries for this keep the borders of all zones to the
// metre: they take 150 MB to begin with, and a person who shares a place near a border can be asked.
//
//go:embed zonemap.gz
var zoneMapFile []byte

// The map's edges and the size of its cells, in degrees; beyond its edges nobody has a zone to speak of.
const (
	mapNorth, mapSouth = 84, -60
	mapCells           = 10 // in a degree
	mapColumns         = 360 * mapCells
	mapRows            = (mapNorth - mapSouth) * mapCells
)

// zoneMap is the map in memory: the cells as runs of equal ones, row by row.
type zoneMap struct {
	sets []string // names separated by spaces, likeliest first; the first set is empty
	runs [][]run  // by row
}

// run are cells beside each other with the same set; until is the column after the last.
type run struct{ until, set uint16 }

// ZonesAt are the zones that a point in degrees, WGS 84, may be in, likeliest first: one when it is certain, nil at sea and
// near the poles. Zones whose clocks agree count as one.
func ZonesAt(latitude, longitude float64) []string {
	if !(latitude > mapSouth && latitude <= mapNorth && math.Abs(longitude) <= 180) {
		return nil
	}
	row := min(int((mapNorth-latitude)*mapCells), mapRows-1)
	column := min(int((longitude+180)*mapCells), mapColumns-1)
	m := worldMap()
	for _, r := range m.runs[row] {
		if column < int(r.until) {
			return distinct(strings.Fields(m.sets[r.set]), "")
		}
	}
	return nil
}

// worldMap unpacks the map once. The file is part of the program, so it can be read.
var worldMap = sync.OnceValue(func() zoneMap {
	m, err := readZoneMap(zoneMapFile)
	if err != nil {
		panic("slot: zonemap.gz: " + err.Error())
	}
	return m
})

func readZoneMap(file []byte) (zoneMap, error) {
	data, err := unpack(file)
	if err != nil {
		return zoneMap{}, err
	}
	names, cells, _ := bytes.Cut(data, []byte("\n\n"))
	m := zoneMap{sets: strings.Split(string(names), "\n"), runs: make([][]run, mapRows)}
	in := bytes.NewReader(cells)
	for row := range m.runs {
		if m.runs[row], err = readRow(in, len(m.sets)); err != nil {
			return zoneMap{}, err
		}
	}
	return m, nil
}

// unpack reads a gzip file.
func unpack(file []byte) ([]byte, error) {
	unpacked, err := gzip.NewReader(bytes.NewReader(file))
	if err != nil {
		return nil, err
	}
	return io.ReadAll(unpacked)
}

// readRow reads runs until they fill a row.
func readRow(in *bytes.Reader, sets int) ([]run, error) {
	var row []run
	for until := uint64(0); until < mapColumns; {
		n, err := binary.ReadUvarint(in)
		if err != nil {
			return nil, err
		}
		set, err := binary.ReadUvarint(in)
		if err != nil {
			return nil, err
		}
		until += n
		if n == 0 || until > mapColumns || set >= uint64(sets) {
			return nil, io.ErrUnexpectedEOF
		}
		row = append(row, run{uint16(until), uint16(set)})
	}
	return row, nil
}
