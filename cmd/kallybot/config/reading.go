package config

import (
	"errors"
	"strings"
)

// reading is one configuration being read.
type reading struct {
	file     string
	fields   map[string]field
	order    []string            // all keys, in the order of the parts
	written  map[string]Fault    // the keys and sections that are written somewhere, with where
	lists    map[string][]string // the items of the lists that are written
	broken   map[string]bool     // the keys that have a fault already
	open     bool                // others than its owner can read the file
	exposed  bool                // there is a secret in the file
	faults   Faults
	warnings Faults
}

func newReading(file string, fields []field) *reading {
	r := &reading{file: file, fields: map[string]field{}, written: map[string]Fault{}, lists: map[string][]string{}, broken: map[string]bool{}}
	for _, f := range fields {
		r.fields[f.key] = f
		r.order = append(r.order, f.key)
	}
	return r
}

// add keeps a fault or a warning.
func (r *reading) add(f Fault) {
	if f.Warning {
		r.warnings = append(r.warnings, f)
		return
	}
	r.broken[f.Key] = true
	r.faults = append(r.faults, f)
}

// set gives a key its value. The list items that cannot be read have a fault each.
func (r *reading) set(f field, at Fault, items []string) {
	r.written[f.key] = at
	r.exposed = r.exposed || f.secret && at.Source == r.file && strings.Join(items, "") != ""
	if f.shape == list {
		r.lists[f.key] = items
	}
	err := f.set(items)
	var many interface{ Unwrap() []error }
	faults := []error{err}
	if errors.As(err, &many) {
		faults = many.Unwrap()
	}
	for _, err := range faults {
		if err != nil {
			at.Key, at.Say = f.key, err.Error()
			r.add(at)
		}
	}
}

// judge adds what the checks found, with where its key is written. A key that could not even be read is not judged again.
func (r *reading) judge(found Faults) {
	for _, f := range found {
		if r.broken[f.Key] {
			continue
		}
		at := r.where(f.Key)
		f.Source, f.Line = at.Source, at.Line
		r.add(f)
	}
}

// where is the place of a key, or of the section it belongs into, or the file.
func (r *reading) where(key string) Fault {
	for ; key != ""; key = parent(key) {
		if at, ok := r.written[key]; ok {
			return at
		}
	}
	return Fault{Source: r.file}
}

// children are the names that may stand in a section; the empty section is the whole file.
func (r *reading) children(section string) []string {
	var names []string
	for _, key := range r.order {
		rest, ok := strings.CutPrefix(key, section+".")
		if section == "" {
			rest, ok = key, true
		}
		if name, _, _ := strings.Cut(rest, "."); ok && (len(names) == 0 || names[len(names)-1] != name) {
			names = append(names, name)
		}
	}
	return names
}

// parent is the section of a key, empty at the top.
func parent(key string) string { return key[:max(0, strings.LastIndexByte(key, '.'))] }
