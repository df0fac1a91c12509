package lang

import (
	"fmt"
	"strings"

	"github.com/nicksnyder/go-i18n/v2/i18n/template"
)

// braces fills placeholders of the form {name}. Values are put in as they are and never looked at again, so a brace in
// somebody's words is only a brace.
type braces struct{}

// Cacheable is true since a parsed sentence never changes.
func (braces) Cacheable() bool { return true }

// Parse splits src once into its literal parts and names.
func (braces) Parse(src, _, _ string) (template.ParsedTemplate, error) { return parse(src) }

func parse(src string) (sentence, error) {
	var s sentence
	for {
		open := strings.IndexByte(src, '{')
		if open < 0 {
			return append(s, part{text: src}), nil
		}
		end := strings.IndexByte(src[open:], '}')
		if end < 0 {
			return nil, fmt.Errorf("placeholder without end in %q", src[open:])
		}
		if end == 1 {
			return nil, fmt.Errorf("placeholder without name in %q", src[open:])
		}
		s = append(s, part{text: src[:open], name: src[open+1 : open+end]})
		src = src[open+end+1:]
	}
}

type sentence []part

// part is literal text followed by a placeholder, or by nothing.
type part struct{ text, name string }

// values are those of placeholders. value is nil for a name that has none.
type values interface{ value(name string) any }

func (a Args) value(name string) any { return a[name] }

// pairs are names and values in turn: a card has dozens of sentences of one or two values, too few for a table each.
type pairs []any

func (p pairs) value(name string) any {
	for i := 0; i+1 < len(p); i += 2 {
		if p[i] == name {
			return p[i+1]
		}
	}
	return nil
}

// Execute fills the placeholders from values. A placeholder without value is an error.
func (s sentence) Execute(data any) (string, error) {
	from, ok := data.(values)
	if !ok {
		from = Args(nil)
	}
	return s.fill(from)
}

func (s sentence) fill(from values) (string, error) {
	if len(s) == 1 && s[0].name == "" {
		return s[0].text, nil
	}
	b := make([]byte, 0, 128)
	for _, p := range s {
		b = append(b, p.text...)
		if p.name == "" {
			continue
		}
		switch v := from.value(p.name).(type) {
		case nil:
			return "", fmt.Errorf("no value for placeholder %q", p.name)
		case string:
			b = append(b, v...)
		default:
			b = fmt.Append(b, v)
		}
	}
	return string(b), nil
}
