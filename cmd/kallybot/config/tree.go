package config

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	// A YAML library that keeps the line of every node and is well kept, since each fault is told with its line.
	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
)

// maxFileBytes bounds a configuration file.
const maxFileBytes = 1 << 20

// readFile reads the file. One that holds no keys at all has a single fault, and false is returned: what it lacks need
// not be told. Else every key that is wrong has a fault.
func (r *reading) readFile() bool {
	n, f := r.parse()
	if f != nil {
		r.add(*f)
		return false
	}
	if n != nil {
		r.section("", n)
	}
	if r.open && r.exposed {
		r.add(Fault{Source: r.file, Say: "holds a secret and others on this machine can read it; chmod 600 it", Warning: true})
	}
	return true
}

// parse is the file's tree, nil when there is nothing but comments.
func (r *reading) parse() (ast.Node, *Fault) {
	data, err := r.load()
	if err != nil {
		return nil, &Fault{Source: r.file, Say: fmt.Sprintf("cannot be read (%v); name the file with --config", err)}
	}
	tree, err := parser.ParseBytes(data, 0, parser.AllowDuplicateMapKey()) // a repeated key is our fault to tell
	if err != nil {
		return nil, r.syntax(err)
	}
	var bodies []ast.Node
	for _, d := range tree.Docs {
		if d.Body != nil {
			bodies = append(bodies, d.Body)
		}
	}
	switch {
	case len(bodies) == 0:
		return nil, nil
	case len(bodies) > 1:
		f := r.at(bodies[1], "", "a second document begins here; keep all in one, without lines of ---")
		return nil, &f
	}
	if _, ok := bodies[0].(ast.MapNode); !ok {
		f := r.at(bodies[0], "", "is %s, but a section with keys is wanted", kindOf(bodies[0]))
		return nil, &f
	}
	return bodies[0], nil
}

// load reads the bytes, and notes whether others on the machine can read them too.
func (r *reading) load() ([]byte, error) {
	f, err := os.Open(r.file)
	if err != nil {
		return nil, bare(err)
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, maxFileBytes+1))
	if err != nil {
		return nil, bare(err)
	}
	if info, err := f.Stat(); err == nil {
		r.open = TooOpen(info)
	}
	if len(data) > maxFileBytes {
		return nil, fmt.Errorf("larger than %d bytes", maxFileBytes)
	}
	return data, nil
}

// syntax is the fault of a text that is no YAML. The library's own text would quote the lines around it, and with them secrets.
func (r *reading) syntax(err error) *Fault {
	f := &Fault{Source: r.file, Say: "no YAML"}
	var e yaml.Error
	if errors.As(err, &e) {
		f.Line = e.GetToken().Position.Line
		f.Say += " here: " + e.GetMessage()
	}
	f.Say += `; indent with spaces, and put texts that begin with @ or hold ": " into quotes`
	return f
}

// section reads the keys of a mapping.
func (r *reading) section(name string, n ast.Node) {
	if n.Type() == ast.NullType {
		return // everything in it is a comment
	}
	m, ok := n.(ast.MapNode)
	if !ok {
		r.add(r.at(n, name, "is %s, but a section with keys is wanted", kindOf(n)))
		return
	}
	for it := m.MapRange(); it.Next(); {
		r.entry(name, it.Key(), it.Value())
	}
}

// entry reads one key of a section.
func (r *reading) entry(section string, k ast.MapKeyNode, v ast.Node) {
	name := k.GetToken().Value
	key := name
	if section != "" {
		key = section + "." + name
	}
	at := r.at(k, key, "")
	first, twice := r.written[key]
	field, known := r.fields[key]
	switch {
	case twice:
		at.Say = fmt.Sprintf("is written twice, first in line %d; keep one", first.Line)
		r.add(at)
	case known:
		r.value(field, at, v)
	case len(r.children(key)) > 0:
		r.written[key] = at
		r.section(key, v)
	default:
		at.Say = r.unknown(section, name)
		r.add(at)
	}
}

// unknown is the fault of a key that does not exist, with the one that was probably meant.
func (r *reading) unknown(section, name string) string {
	siblings := r.children(section)
	if w := near(strings.ToLower(name), siblings); w != "" {
		return "is not known; did you mean " + w + "?"
	}
	for _, key := range r.order {
		if strings.HasSuffix("."+key, "."+name) {
			return "is not known here; did you mean " + key + "?"
		}
	}
	return "is not known; keys here are " + strings.Join(siblings, ", ")
}

// value reads the value of a key.
func (r *reading) value(f field, at Fault, n ast.Node) {
	items, say := f.items(n)
	if say == "" {
		r.set(f, at, items)
		return
	}
	r.written[f.key] = at
	at.Say = say
	r.add(at)
}

// at is a fault at a node.
func (r *reading) at(n ast.Node, key, format string, args ...any) Fault {
	return Fault{Source: r.file, Line: n.GetToken().Position.Line, Key: key, Say: fmt.Sprintf(format, args...)}
}

// bare takes the path off an error, which the fault names already.
func bare(err error) error {
	var e *os.PathError
	if errors.As(err, &e) {
		return e.Err
	}
	return err
}
