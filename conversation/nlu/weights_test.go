package nlu_test

import (
	"bufio"
	"cmp"
	"encoding/binary"
	"flag"
	"maps"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/conversation/nlu"
)

var update = flag.Bool("update", false, "make the weights of words from the sentences of testdata")

// TestWeightsAreThoseOfTheSentences makes the weights of words from the sentences of testdata anew. With -update it writes them; else a
// few sentences may have come since they were written.
func TestWeightsAreThoseOfTheSentences(t *testing.T) {
	t.Parallel()
	for _, lang := range []string{"en", "es"} {
		file := filepath.Join(lang, "intents.weights")
		want := weightsOf(counted(t, lang))
		if *update {
			if err := os.WriteFile(file, want, 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		got, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if n := unlike(got, want); n > len(want)/pairBytes/mostUnlike {
			t.Errorf("%s: %d weights are not those of the sentences of testdata; run the test with -update", file, n)
		}
	}
}

// pairBytes is how long a weight is, and one in mostUnlike may be out of date.
const (
	pairBytes  = 6
	mostUnlike = 20
)

// unlike counts the weights of want that are not in got.
func unlike(got, want []byte) (n int) {
	have := map[string]bool{}
	for w := range slices.Chunk(got[2*32:], pairBytes) {
		have[string(w)] = true
	}
	for w := range slices.Chunk(want[2*32:], pairBytes) {
		if !have[string(w)] {
			n++
		}
	}
	return n
}

// tally is how many sentences there are for each intent, and in how many of them each feature is.
type tally struct {
	sentences [32]int
	said      map[pair]int
}

// pair is a feature that was said for an intent.
type pair struct {
	feature uint32
	intent  uint8
}

// counted counts the features of the sentences of a language by their first intent.
func counted(t *testing.T, lang string) tally {
	t.Helper()
	all := tally{said: map[pair]int{}}
	files, err := filepath.Glob("testdata/" + lang + "-*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no sentences: %v", err)
	}
	for _, file := range files {
		f, err := os.Open(file)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		for lines := bufio.NewScanner(f); lines.Scan(); {
			all.count(lang, lines.Text())
		}
	}
	return all
}

// count counts the features of one line, if it names an intent.
func (a *tally) count(lang, line string) {
	text, want, ok := strings.Cut(line, " -> ")
	if !ok || strings.HasPrefix(line, "#") {
		return
	}
	if _, rest, asked := strings.Cut(text, "] "); asked && text[0] == '[' {
		text = rest
	}
	for w := range strings.SplitSeq(want, "; ") {
		n := slices.Index(nlu.Intents, nlu.Intent(strings.TrimSpace(w)))
		if n < 0 {
			continue
		}
		a.sentences[n]++
		said := nlu.Features(reader, nlu.Request{Text: text, Lang: lang, Now: wednesday})
		for _, f := range slices.Compact(slices.Sorted(slices.Values(said))) {
			a.said[pair{f, uint8(n)}]++
		}
		return
	}
}

// The smoothing of the counts: what is added to the sentences of an intent, and to a feature that was never said for it.
const (
	smooth = 1.0
	never  = 0.05
)

// weightsOf are the weights of a tally, laid out as package nlu reads them.
func weightsOf(a tally) []byte {
	var out []byte
	for _, n := range a.sentences {
		out = binary.BigEndian.AppendUint16(out, uint16(int16(-math.Round(math.Log(float64(n)+smooth)*nlu.WeightUnit))))
	}
	pairs := slices.SortedFunc(maps.Keys(a.said), func(x, y pair) int {
		return cmp.Or(cmp.Compare(x.feature, y.feature), cmp.Compare(x.intent, y.intent))
	})
	for _, p := range pairs {
		out = binary.BigEndian.AppendUint32(out, p.feature)
		out = append(out, p.intent, uint8(math.Round((math.Log(float64(a.said[p])+never)-math.Log(never))*nlu.WeightUnit)))
	}
	return out
}
