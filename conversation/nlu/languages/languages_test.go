package languages_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"reflect"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/nlu/languages"
)

var update = flag.Bool("update", false, "compile the tables from the grammars")

const file = "languages.tables"

func TestTablesAreThoseOfTheGrammars(t *testing.T) {
	want, err := nlu.Compile(languages.Grammars()...)
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(file, want, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if got := stored(t); !bytes.Equal(got, want) {
		t.Errorf("%s is not made of the grammars as they are; run go test ./conversation/nlu/languages -update", file)
	}
}

// stored are the tables of the repository.
func stored(t testing.TB) []byte {
	t.Helper()
	got, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return got
}

func TestCompiledTablesReadLikeTheGrammars(t *testing.T) {
	t.Parallel()
	grammars := languages.Grammars()
	made, err := nlu.New(grammars...)
	if err != nil {
		t.Fatal(err)
	}
	loaded, err := languages.Reader()
	if err != nil {
		t.Fatal(err)
	}
	now := time.Date(2026, 1, 7, 15, 0, 0, 0, time.UTC)
	for _, g := range grammars {
		for _, table := range [][]nlu.Row{g.Rows, g.Talk} {
			for _, row := range table {
				q := nlu.Request{Text: row.Example, Now: now, Region: "US"}
				if got, want := loaded.Read(q), made.Read(q); !reflect.DeepEqual(got, want) {
					t.Errorf("%q: got %+v, want %+v", row.Example, got, want)
				}
				if got, want := loaded.Explain(q), made.Explain(q); !reflect.DeepEqual(got, want) {
					t.Errorf("%q: rows %+v, want %+v", row.Example, got, want)
				}
			}
		}
	}
}

// TestTablesThatDoNotFitAreMadeAnew gives tables that are old or damaged, beside a grammar that greets with a word of its own.
func TestTablesThatDoNotFitAreMadeAnew(t *testing.T) {
	t.Parallel()
	greeting := func(word string) nlu.Grammar {
		return nlu.Grammar{Lang: "xx", Rows: []nlu.Row{{Means: nlu.Says(nlu.Greet), Pattern: word, Example: word}}}
	}
	tables, err := nlu.Compile(greeting("ahoy"))
	if err != nil {
		t.Fatal(err)
	}
	damaged := bytes.Clone(tables)
	damaged[len(damaged)-2] ^= 1
	for _, tt := range []struct {
		name   string
		tables []byte
	}{
		{"those of other rows", tables}, {"none", nil}, {"a part", tables[:len(tables)/2]},
		{"a damaged byte", damaged}, {"the header alone", tables[:16]},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			word := "ahoy"
			if bytes.Equal(tt.tables, tables) {
				word = "grummel"
			}
			r, err := nlu.Load(tt.tables, greeting(word))
			if err != nil {
				t.Fatal(err)
			}
			if got := r.Read(nlu.Request{Text: word, Lang: "xx"}); !got.Has(nlu.Greet) {
				t.Errorf("got %+v, want a greeting", got)
			}
		})
	}
}

func ExampleReader() {
	r, err := languages.Reader()
	if err != nil {
		fmt.Println(err)
		return
	}
	got := r.Read(nlu.Request{Text: "mesa para cuatro el viernes a las nueve", Now: time.Date(2026, 1, 7, 15, 0, 0, 0, time.UTC)})
	for _, f := range got.Facts {
		fmt.Println(f.Slot, f.Value)
	}
	// Output:
	// category restaurant
	// task mesa para cuatro el viernes a las nueve
	// party_size 4
	// date 2026-01-09
	// time 21:00
}
