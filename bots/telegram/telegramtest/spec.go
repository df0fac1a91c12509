package telegramtest

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode/utf16"
)

//go:embed testdata/botapi.json
var botAPI []byte

// spec is the condensed Bot API; testdata/README.md says how it is written.
type spec struct {
	Methods map[string]map[string]string `json:"methods"`
	Types   map[string]json.RawMessage   `json:"types"`
}

// specification is read once; it is part of the program, so it can be read.
var specification = sync.OnceValue(func() *spec {
	var s spec
	if err := json.Unmarshal(botAPI, &s); err != nil {
		panic("telegramtest: botapi.json: " + err.Error())
	}
	return &s
})

// field is one parameter, or one field of a type.
type field struct {
	types    []string
	required bool
	min, max int // length; max 0 for any
	bytes    bool
}

func readField(s string) field {
	var f field
	s, f.required = strings.TrimPrefix(s, "!"), strings.HasPrefix(s, "!")
	words := strings.Fields(s)
	f.types = strings.Split(words[0], "|")
	if len(words) > 1 {
		from, to, _ := strings.Cut(words[1], "-")
		f.min, _ = strconv.Atoi(from)
		f.max, _ = strconv.Atoi(to)
		f.bytes = len(words) > 2
	}
	return f
}

// check tells what in a request the specification does not know or does not allow.
func (s *spec) check(method string, p params) []string {
	fields, ok := s.Methods[method]
	if !ok {
		return []string{"method is not known"}
	}
	var wrong []string
	for name, f := range fields {
		if f := readField(f); f.required && !slices.Contains(p.names(), name) {
			wrong = append(wrong, name+" is missing")
		}
	}
	for _, name := range p.names() {
		f, ok := fields[name]
		if !ok {
			wrong = append(wrong, name+" is not known")
			continue
		}
		wrong = append(wrong, s.checkParam(name, readField(f), p)...)
	}
	slices.Sort(wrong)
	return wrong
}

func (s *spec) checkParam(name string, f field, p params) []string {
	if _, isFile := p.files[name]; isFile {
		if !slices.Contains(f.types, "InputFile") {
			return []string{name + " is a file"}
		}
		return nil
	}
	if p.text("parse_mode") != "" && (name == "text" || name == "caption") {
		f.max = 0 // counted after parsing
	}
	v := p.values[name]
	if text, ok := v.(string); ok && p.form {
		v = s.decode(text, f)
	}
	return s.checkValue(name, v, f)
}

// decode is a form's text as the JSON value that it stands for. Text that may be text stays it.
func (s *spec) decode(text string, f field) any {
	if slices.Contains(f.types, "String") && !slices.Contains(f.types, "Integer") {
		return text
	}
	var v any
	if err := json.Unmarshal([]byte(text), &v); err != nil {
		return text
	}
	return v
}

func (s *spec) checkValue(name string, v any, f field) []string {
	var first []string
	for _, t := range f.types {
		wrong := s.checkType(name, v, t, f)
		if len(wrong) == 0 {
			return nil
		}
		if first == nil || len(wrong) < len(first) {
			first = wrong
		}
	}
	return first
}

func (s *spec) checkType(name string, v any, t string, f field) []string {
	if of, ok := strings.CutPrefix(t, "[]"); ok {
		list, ok := v.([]any)
		if !ok {
			return []string{name + " is no array"}
		}
		var wrong []string
		for i, e := range list {
			wrong = append(wrong, s.checkType(name+"["+strconv.Itoa(i)+"]", e, of, field{})...)
		}
		return wrong
	}
	switch t {
	case "String", "InputFile":
		text, ok := v.(string)
		if !ok {
			return []string{name + " is no String"}
		}
		return checkLength(name, text, f)
	case "Integer":
		if n, ok := v.(float64); !ok || n != float64(int64(n)) {
			return []string{name + " is no Integer"}
		}
	case "Float":
		if _, ok := v.(float64); !ok {
			return []string{name + " is no Float"}
		}
	case "Boolean":
		if _, ok := v.(bool); !ok {
			return []string{name + " is no Boolean"}
		}
	default:
		return s.checkObject(name, v, t)
	}
	return nil
}

func checkLength(name, text string, f field) []string {
	n := len(utf16.Encode([]rune(text)))
	if f.bytes {
		n = len(text)
	}
	if f.max > 0 && (n < f.min || n > f.max) {
		return []string{fmt.Sprintf("%s has length %d, limit %d-%d", name, n, f.min, f.max)}
	}
	return nil
}

func (s *spec) checkObject(name string, v any, t string) []string {
	var choices []string
	if json.Unmarshal(s.Types[t], &choices) == nil {
		return s.checkValue(name, v, field{types: choices})
	}
	var fields map[string]string
	if err := json.Unmarshal(s.Types[t], &fields); err != nil {
		return []string{name + " is of unknown type " + t}
	}
	object, ok := v.(map[string]any)
	if !ok {
		return []string{name + " is no " + t}
	}
	var wrong []string
	for n, f := range fields {
		if _, there := object[n]; !there && strings.HasPrefix(f, "!") {
			wrong = append(wrong, name+"."+n+" is missing")
		}
	}
	for n, e := range object {
		f, ok := fields[n]
		if !ok {
			wrong = append(wrong, name+"."+n+" is not known")
			continue
		}
		wrong = append(wrong, s.checkValue(name+"."+n, e, readField(f))...)
	}
	return wrong
}
