package outcome

import (
	"strings"
	"testing"
)

func TestSensesOfWords(t *testing.T) {
	t.Parallel()
	for word, want := range map[string]string{
		"reserved": "keep", "guardaron": "keep", "pencilled": "write", "apuntaron": "write", "nadie": "nobody", "deposit": "pay",
		"waitlist": "queue", "probablemente": "doubt", "manager": "boss", "bicycle": "", "no": "not", askedNumber: askedNumber, "": "",
	} {
		if got := senseOf(word); got != want {
			t.Errorf("%q means %q, want %q", word, got, want)
		}
	}
}

// TestSensesHaveEachWordOnce holds that no word of the table is without effect: written as words never are, or in an earlier row already.
func TestSensesHaveEachWordOnce(t *testing.T) {
	t.Parallel()
	seen := map[string]string{}
	for _, s := range senses {
		for _, w := range strings.Fields(s.english + " " + s.spanish) {
			stem := strings.TrimSuffix(w, "*")
			if row, ok := seen[w]; ok {
				t.Errorf("%s stands in %s and in %s", w, row, s.name)
			}
			seen[w] = s.name
			if fold(stem) != stem || strings.ContainsAny(stem, "-*") || len(stem) < shortestStem && stem != w {
				t.Errorf("%s of %s is no word as texts are read, or too short a stem", w, s.name)
			}
			if got := senseOf(stem); got != s.name && !strings.HasSuffix(w, "*") {
				t.Errorf("%s means %s, want %s", w, got, s.name)
			}
		}
	}
}
