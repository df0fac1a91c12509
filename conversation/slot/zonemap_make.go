//go:build ignore

// This program makes zonemap.gz; zonemap.md tells its form. Its library is no dependency of the module, so it is run as
//
//	go get github.com/ringsaturn/tzf@v1.0.2
//	go run ./conversation/slot/zonemap_make.go
//	git checkout go.mod go.sum
package main

import (
	"bytes"
	"cmp"
	"compress/gzip"
	"encoding/binary"
	"log"
	"maps"
	"os"
	"slices"
	"strings"

	// The borders of all zones, to the metre.
	"github.com/ringsaturn/tzf"
)

// The edges and the size of cells are those of zonemap.go; each cell is looked at in probes times probes points.
const (
	north, south = 84, -60
	cells        = 10
	probes       = 3
)

func main() {
	finder, err := tzf.NewDefaultFinder()
	if err != nil {
		log.Fatal(err)
	}
	m := world{finder: finder, number: map[string]int{"": 0}, sets: []string{""}}
	for row := range (north - south) * cells {
		m.row(row)
	}
	var file bytes.Buffer
	w, _ := gzip.NewWriterLevel(&file, gzip.BestCompression)
	_, _ = w.Write([]byte(strings.Join(m.sets, "\n") + "\n\n"))
	_, _ = w.Write(m.runs)
	_ = w.Close()
	if err := os.WriteFile("conversation/slot/zonemap.gz", file.Bytes(), 0o644); err != nil {
		log.Fatal(err)
	}
}

// world is the map while it is made.
type world struct {
	finder tzf.F
	number map[string]int // of each set
	sets   []string
	runs   []byte
}

func (m *world) row(row int) {
	last, n := 0, 0
	end := func() {
		if n > 0 {
			m.runs = binary.AppendUvarint(binary.AppendUvarint(m.runs, uint64(n)), uint64(last))
		}
	}
	for column := range 360 * cells {
		set := m.set(row, column)
		if n > 0 && set != last {
			end()
			n = 0
		}
		last = set
		n++
	}
	end()
}

// set is the number of the set of zones in a cell. The zones of the open sea are left out.
func (m *world) set(row, column int) int {
	share := map[string]int{}
	for i := range probes {
		for j := range probes {
			latitude := north - (float64(row)+(float64(i)+0.5)/probes)/cells
			longitude := -180 + (float64(column)+(float64(j)+0.5)/probes)/cells
			names, _ := m.finder.GetTimezoneNames(longitude, latitude) // an error is that there are none
			for _, name := range names {
				if !strings.HasPrefix(name, "Etc/") {
					share[name]++
				}
			}
		}
	}
	names := slices.SortedFunc(maps.Keys(share), func(a, b string) int {
		return cmp.Or(share[b]-share[a], strings.Compare(a, b))
	})
	set := strings.Join(names, " ")
	if _, known := m.number[set]; !known {
		m.number[set] = len(m.sets)
		m.sets = append(m.sets, set)
	}
	return m.number[set]
}
