package outcome

import (
	"regexp/syntax"
	"slices"
	"testing"
)

// plainMarks tries every row, without the index.
func plainMarks(g *grammar, folded string) mark {
	var m mark
	for _, r := range g.rules {
		if r.match.MatchString(folded) {
			m |= r.means
		}
	}
	return m
}

func TestIndexFindsWhatTryingEveryRowFinds(t *testing.T) {
	t.Parallel()
	var texts []string
	for _, rows := range tables() {
		for i := 0; i < len(rows); i += 5 * oneIn {
			texts = append(texts, rows[i].example)
		}
	}
	for i, l := range readLabelled(t) {
		if i%(20*oneIn) == 0 {
			texts = append(texts, fold(clean(l.Highlights)))
		}
	}
	for _, text := range texts {
		if got, want := theirs().marks(text), plainMarks(theirs(), text); got != want {
			t.Errorf("marks(%q) = %b, want %b", text, got, want)
		}
	}
}

func TestRequiredLiterals(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		pattern string
		want    []string
	}{
		{`booked`, []string{"booked"}},
		{`\b(?:table|room) is`, []string{"table", "room"}},
		{`(?:a|an)? confirmed`, []string{" confirmed"}},
		{`\w+`, nil},
		{`x?`, nil},
		{`(?:yes|\d)`, nil},
		{`(?:ok ){2}`, []string{"ok "}},
	} {
		re, err := syntax.Parse(tt.pattern, syntax.Perl)
		if err != nil {
			t.Fatal(err)
		}
		if got := required(re); !slices.Equal(got, tt.want) {
			t.Errorf("required(%s) = %q, want %q", tt.pattern, got, tt.want)
		}
	}
}

func BenchmarkJudge(b *testing.B) {
	all := readLabelled(b)
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		Judge(all[i%len(all)].result())
	}
}
