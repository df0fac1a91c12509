package en_test

import (
	"slices"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/nlu/en"
)

func TestEveryRowMatchesItsExample(t *testing.T) {
	t.Parallel()
	g := en.Grammar()
	r, err := nlu.New(g)
	if err != nil {
		t.Fatal(err)
	}
	now := time.Date(2026, 1, 7, 15, 0, 0, 0, time.UTC)
	for _, row := range slices.Concat(g.Rows, g.Talk) {
		matched := r.Explain(nlu.Request{Text: row.Example, Lang: "en", Now: now})
		if !slices.Contains(matched, row) {
			t.Errorf("pattern %q does not match its example %q", row.Pattern, row.Example)
		}
	}
}

func TestNoPatternStandsTwiceForOneMeaning(t *testing.T) {
	t.Parallel()
	type key struct {
		means   nlu.Meaning
		pattern string
	}
	seen := map[key]bool{}
	g := en.Grammar()
	for _, row := range slices.Concat(g.Rows, g.Talk) {
		k := key{row.Means, row.Pattern}
		if seen[k] {
			t.Errorf("pattern %q stands twice", row.Pattern)
		}
		seen[k] = true
	}
}
