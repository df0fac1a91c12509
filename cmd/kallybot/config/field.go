package config

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// shape is how a value is written in YAML.
type shape int

const (
	text shape = iota
	number
	truth
	span
	list
)

// wanted names the shapes to an operator.
var wanted = map[shape]string{
	text:   "a text",
	number: "a whole number",
	truth:  "true or false",
	span:   "a duration with its unit, such as 30s, 15m or 24h",
	list:   "a list, such as [first, second]",
}

// field is one key: how it is written, and what takes its value. The error of set is the fault, without the key; a
// warning is an error too.
type field struct {
	key    string
	shape  shape
	ids    bool // items of the list may be written as numbers
	secret bool // may come from a file that an environment variable names
	set    func(items []string) error
	// now is the value that holds, as YAML would have it, secrets hidden; nil for a list, which is empty unless it is written.
	now func() any
}

// one is the set of a field with a single value.
func one(set func(string) error) func([]string) error {
	return func(items []string) error { return set(items[0]) }
}

func textField(key string, to *string, check func(string) error) field {
	return field{key: key, shape: text, now: func() any { return *to }, set: one(func(s string) error {
		if err := check(s); err != nil {
			return err
		}
		*to = s
		return nil
	})}
}

func secretField(key string, to *Secret, check func(string) error) field {
	return field{key: key, shape: text, secret: true, now: func() any { return to.String() }, set: one(func(s string) error {
		if err := check(s); err != nil {
			return err
		}
		*to = Secret{s}
		return nil
	})}
}

// secretsField takes a list of secrets. Every one that cannot be used is named by its place.
func secretsField(key string, to *[]Secret, check func(string) error) field {
	return field{key: key, shape: list, secret: true, set: func(items []string) error {
		var all []Secret
		var faults []error
		for i, s := range items {
			all = append(all, Secret{s})
			if err := check(s); err != nil {
				faults = append(faults, fmt.Errorf("item %d %w", i+1, err))
			}
		}
		if err := errors.Join(faults...); err != nil {
			return err
		}
		*to = all
		return nil
	}}
}

// choiceField takes one of a few words.
func choiceField(key string, to *string, words ...string) field {
	return textField(key, to, func(s string) error { return among(s, words) })
}

func spanField(key string, to *time.Duration, least time.Duration) field {
	return field{key: key, shape: span, now: func() any { return to.String() }, set: one(func(s string) error {
		d, err := time.ParseDuration(s)
		switch {
		case err != nil:
			return fmt.Errorf("%s is no duration; write one with its unit, such as 30s, 15m or 24h", quoted(s))
		case d < least:
			return fmt.Errorf("%s is too short; the least is %s", quoted(s), least)
		}
		*to = d
		return nil
	})}
}

func countField(key string, to *int, least int) field {
	return field{key: key, shape: number, now: func() any { return *to }, set: one(func(s string) error {
		n, err := strconv.Atoi(s)
		switch {
		case err != nil:
			return fmt.Errorf("%s is no whole number; write one such as 20", quoted(s))
		case n < least:
			return fmt.Errorf("%d is too small; the least is %d", n, least)
		}
		*to = n
		return nil
	})}
}

func truthField(key string, to *bool) field {
	return field{key: key, shape: truth, now: func() any { return *to }, set: one(func(s string) error {
		if err := among(s, []string{"true", "false"}); err != nil {
			return err
		}
		*to = s == "true"
		return nil
	})}
}

// wordsField takes plain words.
func wordsField(key string, to *[]string, read func(string) (string, error)) field {
	f := listField(key, to, read)
	f.ids = false
	return f
}

// listField takes items that read understands. Every one that it does not is named.
func listField[T any](key string, to *[]T, read func(string) (T, error)) field {
	return field{key: key, shape: list, ids: true, set: func(items []string) error {
		var all []T
		var faults []error
		for _, s := range items {
			v, err := read(s)
			all, faults = append(all, v), append(faults, err)
		}
		if err := errors.Join(faults...); err != nil {
			return err
		}
		*to = all
		return nil
	}}
}

// among fails when s is none of the words, and tells which were meant.
func among(s string, words []string) error {
	for _, w := range words {
		if s == w {
			return nil
		}
	}
	if w := near(s, words); w != "" {
		return fmt.Errorf("%s is not known; did you mean %s?", quoted(s), w)
	}
	last := len(words) - 1
	return fmt.Errorf("%s is not known; write %s or %s", quoted(s), strings.Join(words[:last], ", "), words[last])
}

// anything is the check of a text that may be anything.
func anything(string) error { return nil }

// quoted shows what was written, cut short, since a secret may have been put into the wrong place.
func quoted(s string) string {
	const most, shown = 24, 12 // longer than any id or zone that is likely, shorter than any token
	if r := []rune(s); len(r) > most {
		s = string(r[:shown]) + "..."
	}
	return strconv.Quote(s)
}
