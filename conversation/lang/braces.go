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

// Execute fills the placeholders from Args. A placeholder without value is an error.
func (s sentence) Execute(data any) (string, error) {
	args, _ := data.(Args)
	return s.fill(args)
}

func (s sentence) fill(args Args) (string, error) {
	if len(s) == 1 && s[0].name == "" {
		return s[0].text, nil
	}
	var b strings.Builder
	for _, p := range s {
		b.WriteString(p.text)
		if p.name == "" {
			continue
		}
		v, ok := args[p.name]
		if !ok || v == nil {
			return "", fmt.Errorf("no value for placeholder %q", p.name)
		}
		if text, ok := v.(string); ok {
			b.WriteString(text)
			continue
		}
		fmt.Fprint(&b, v)
	}
	return b.String(), nil
}
