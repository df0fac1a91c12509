package config

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Fault is one thing that is wrong or doubtful in a configuration, with what to do about it. It quotes no secret.
type Fault struct {
	Source  string // the file, or the environment variable
	Line    int    // in the file, from 1; 0 when the key is not written there
	Key     string // with dots; empty when no single key is meant
	Say     string // what is wrong and its remedy, without a full stop
	Warning bool   // it prevents nothing
}

// Error is the fault as one line: where, which key, what.
func (f Fault) Error() string {
	s := f.Source
	if f.Line > 0 {
		s += fmt.Sprintf(":%d", f.Line)
	}
	if f.Key != "" {
		s += ": " + f.Key
	}
	return s + ": " + f.Say
}

// Faults are all that is wrong, in the order of the file, then of the environment.
type Faults []Fault

// Error is one line for each fault.
func (f Faults) Error() string {
	lines := make([]string, len(f))
	for i, one := range f {
		lines[i] = one.Error()
	}
	return strings.Join(lines, "\n")
}

// sorted is f in the order of lines; what has none comes last.
func (f Faults) sorted() Faults {
	slices.SortStableFunc(f, func(a, b Fault) int {
		return cmp.Or(cmp.Compare(place(a), place(b)), cmp.Compare(a.Line, b.Line))
	})
	return f
}

// place puts the file's lines before what is missing, and the environment between them.
func place(f Fault) int {
	switch {
	case f.Line > 0:
		return 0
	case strings.HasPrefix(f.Source, prefix):
		return 1
	}
	return 2
}

// bad is a fault of a key; where the key stands is filled in by the reading.
func bad(key, format string, args ...any) Fault {
	return Fault{Key: key, Say: fmt.Sprintf(format, args...)}
}

// doubtful is a warning about a key.
func doubtful(key, format string, args ...any) Fault {
	f := bad(key, format, args...)
	f.Warning = true
	return f
}
