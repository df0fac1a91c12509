package config

import "slices"

// later is a key whose feature is not built in. It may be written with the values that change nothing, so that a file
// written for another version need not be cut: off ones say that the feature is not wanted. Anything else is a fault,
// because a setting that is read and not obeyed deceives.
func later(key string, s shape, off ...string) field {
	f := field{key: key, shape: s, set: func(items []string) error {
		if len(items) == 0 || len(items) == 1 && slices.Contains(off, items[0]) {
			return nil
		}
		return notBuilt{key}
	}}
	if s == text {
		f.now = func() any { return "" }
	}
	return f
}

// notBuilt says that a key is known and does nothing.
type notBuilt struct{ key string }

func (n notBuilt) Error() string { return "not built in; take " + n.key + " out" }
