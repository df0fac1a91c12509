package config

import (
	"fmt"
	"strings"

	"github.com/goccy/go-yaml"
)

// Dump is the configuration that holds, every key in the order of config.example.yaml's sections, as YAML that can be read
// again but for its secrets, which are hidden. Each line tells where its value was written. The error is Faults, as of Read.
func Dump(file string, environ []string) ([]byte, Faults, error) {
	c := Default()
	r := c.read(file, environ)
	if len(r.faults) > 0 {
		return nil, r.warnings.sorted(), r.faults.sorted()
	}
	d := dumping{notes: yaml.CommentMap{}}
	for _, key := range r.order {
		d.add(key, r.holds(r.fields[key]), r.source(key))
	}
	out, err := yaml.MarshalWithOptions(d.top, yaml.WithComment(d.notes))
	if err != nil {
		return nil, nil, fmt.Errorf("write the configuration: %w", err)
	}
	return out, r.warnings.sorted(), nil
}

// holds is the value of a key that holds.
func (r *reading) holds(f field) any {
	items := r.lists[f.key]
	switch {
	case f.now != nil:
		return f.now()
	case f.secret && len(items) > 0:
		return Secret{"some"}.String()
	case items == nil:
		return []string{}
	}
	return items
}

// source is where a key is written, in a few words.
func (r *reading) source(key string) string {
	at, written := r.written[key]
	switch {
	case !written:
		return " default"
	case at.Line > 0:
		return fmt.Sprintf(" line %d", at.Line)
	}
	return " " + at.Source
}

// dumping is YAML in the making: sections in sections, and a note on each line.
type dumping struct {
	top   yaml.MapSlice
	notes yaml.CommentMap
}

func (d *dumping) add(key string, value any, note string) {
	names := strings.Split(key, ".")
	d.top = insert(d.top, names, value)
	if l, ok := value.([]string); ok && len(l) == 0 {
		return // the library would put the note in front of the brackets
	}
	d.notes["$."+key] = []*yaml.Comment{yaml.LineComment(note)}
}

// insert puts a value into a section, below the sections that names begin with. Keys of one section follow each other.
func insert(to yaml.MapSlice, names []string, value any) yaml.MapSlice {
	if len(names) == 1 {
		return append(to, yaml.MapItem{Key: names[0], Value: value})
	}
	if last := len(to) - 1; last >= 0 && to[last].Key == names[0] {
		to[last].Value = insert(to[last].Value.(yaml.MapSlice), names[1:], value)
		return to
	}
	return append(to, yaml.MapItem{Key: names[0], Value: insert(nil, names[1:], value)})
}
