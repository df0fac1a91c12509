package telegramtest

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestParseHTML(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name, in, text, entities, wrong string
	}{
		{"plain", "a > b", "a > b", "", ""},
		{"escaped", "&lt;b&gt; &amp;amp; &quot;", `<b> &amp; "`, "", ""},
		{"numbered", "&#60;&#x3c;", "<<", "", ""},
		{"bold", "a <b>b</b> c", "a b c", "bold 2 1", ""},
		{"nested", "<b>a<i>b</i></b>", "ab", "italic 1 1,bold 0 2", ""},
		{"in UTF-16 units", "😀<b>ñ</b>", "😀ñ", "bold 2 1", ""},
		{"capitals", "<B>a</B>", "a", "bold 0 1", ""},
		{"empty", "<b></b>a", "a", "", ""},
		{"link", `<a href="https://x.example">x</a>`, "x", "text_link 0 1", ""},
		{"spoiler", `<span class="tg-spoiler">x</span>`, "x", "spoiler 0 1", ""},
		{"other span", `<span>x</span>`, "", "", "tg-spoiler"},
		{"unknown tag", "<p>a</p>", "", "", `unsupported start tag "p" at byte offset 0`},
		{"comment", "a <!channel> b", "", "", `unsupported start tag "!channel"`},
		{"lone bracket", "a < b", "", "", "unclosed start tag at byte offset 2"},
		{"no end", "<b>a", "", "", `end tag corresponding to start tag "b"`},
		{"no start", "a</b>", "", "", "unexpected end tag at byte offset 1"},
		{"crossed", "<b><i>a</b></i>", "", "", `expected "</i>", found "</b>"`},
		{"ampersand", "a & b", "", "", "not escaped at byte offset 2"},
		{"unknown name", "&nbsp;", "", "", "not escaped"},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			text, entities, err := ParseHTML(row.in)
			if (err != nil) != (row.wrong != "") || err != nil && !strings.Contains(err.Error(), row.wrong) {
				t.Fatalf("error %v, want %q", err, row.wrong)
			}
			if err != nil {
				return
			}
			if got := listed(entities); text != row.text || got != row.entities {
				t.Errorf("got %q with %q, want %q with %q", text, got, row.text, row.entities)
			}
		})
	}
}

func listed(entities []Entity) string {
	var out []string
	for _, e := range entities {
		out = append(out, strings.Join([]string{e.Type, itoa(e.Offset), itoa(e.Length)}, " "))
	}
	return strings.Join(out, ",")
}

func FuzzParseHTML(f *testing.F) {
	f.Add("<b>a</b> &lt; &#x1F600; <a href=\"x\">")
	f.Add("</ <> & &#; <b")
	f.Fuzz(func(t *testing.T, in string) {
		text, entities, err := ParseHTML(in)
		if err != nil {
			return
		}
		n := len(text) // no fewer than its UTF-16 units
		for _, e := range entities {
			if e.Offset < 0 || e.Length <= 0 || e.Offset+e.Length > n {
				t.Errorf("%q gives %+v in %d bytes", in, e, n)
			}
		}
		if utf8.ValidString(in) && !utf8.ValidString(text) {
			t.Errorf("%q becomes %q", in, text)
		}
	})
}
