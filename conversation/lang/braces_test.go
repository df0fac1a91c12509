package lang

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// fill is src with its placeholders filled.
func fill(src string, args Args) (string, error) {
	p, err := braces{}.Parse(src, "", "")
	if err != nil {
		return "", err
	}
	return p.Execute(args)
}

func TestBraces(t *testing.T) {
	t.Parallel()
	args := Args{"who": "Casa Pepe", "n": 4, "empty": "", "braces": "{who} } {", "ñ": "eñe", "nothing": nil}
	for _, row := range []struct{ name, src, want, fault string }{
		{"nothing", "", "", ""},
		{"words alone", "What number?", "What number?", ""},
		{"one", "Call {who}?", "Call Casa Pepe?", ""},
		{"alone", "{who}", "Casa Pepe", ""},
		{"two together", "{n}{who}", "4Casa Pepe", ""},
		{"twice the same", "{n} or {n}", "4 or 4", ""},
		{"empty value", "<{empty}>", "<>", ""},
		{"value with braces is not read again", "«{braces}»", "«{who} } {»", ""},
		{"name with an accent", "{ñ}", "eñe", ""},
		{"closing brace alone is a brace", "a } b", "a } b", ""},
		{"verbs of formatting are words", "100%s {n}%d", "100%s 4%d", ""},
		{"unknown name", "Call {whom}?", "", `no value for placeholder "whom"`},
		{"no value", "{nothing}", "", `no value for placeholder "nothing"`},
		{"brace in a name", "{a{who}", "", `no value for placeholder "a{who"`},
		{"without end", "Call {who", "", `placeholder without end in "{who"`},
		{"without name", "Call {}?", "", `placeholder without name in "{}?"`},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			got, err := fill(row.src, args)
			fault := ""
			if err != nil {
				fault = err.Error()
			}
			if got != row.want || fault != row.fault {
				t.Fatalf("got %q and error %q, want %q and %q", got, fault, row.want, row.fault)
			}
		})
	}
}

func TestBracesWithoutArgumentsAreAFault(t *testing.T) {
	t.Parallel()
	p, err := braces{}.Parse("Call {who}?", "", "")
	if err != nil {
		t.Fatal(err)
	}
	for _, data := range []any{nil, Args(nil), "who", map[string]string{"who": "x"}} {
		if got, err := p.Execute(data); err == nil || got != "" {
			t.Errorf("%#v gives %q and no error", data, got)
		}
	}
}

func FuzzBraces(f *testing.F) {
	for _, src := range []string{"", "Call {who}?", "{", "}", "{}", "{who}{who}", "{{who}}", "«{who}» %s", "{who\xff}"} {
		f.Add(src, "Casa {who} }")
	}
	f.Fuzz(func(t *testing.T, src, value string) {
		p, err := braces{}.Parse(src, "", "")
		if err != nil {
			return
		}
		args, literal := Args{}, ""
		for _, part := range p.(sentence) {
			literal += part.text
			if part.name != "" {
				args[part.name] = value
			}
		}
		if strings.ContainsRune(literal, '{') {
			t.Fatalf("%q leaves an opening brace in %q", src, literal)
		}
		got, err := p.Execute(args)
		if err != nil {
			t.Fatalf("%q with every value: %v", src, err)
		}
		// The value stands in the text as it is, as often as it is asked for, and nothing else is added.
		want, n := len(literal), 0
		for _, part := range p.(sentence) {
			if part.name != "" {
				want, n = want+len(value), n+1
			}
		}
		if len(got) != want || n > 0 && !strings.Contains(got, value) {
			t.Fatalf("%q with %q gives %q", src, value, got)
		}
		if utf8.ValidString(src) && utf8.ValidString(value) && !utf8.ValidString(got) {
			t.Fatalf("%q with %q gives broken text %q", src, value, got)
		}
	})
}
