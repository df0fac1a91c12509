package lang

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
)

func load(t testing.TB) *Catalogue {
	t.Helper()
	c, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func ExampleCatalogue_Say() {
	c, err := Load()
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(c.Say("en", "card.ask", Args{"who": "Bella Italia"}))
	fmt.Println(c.Say("es", "card.ask", Args{"who": "Casa Pepe"}))
	fmt.Println(c.Say("es", "count.party_size", Args{"n": 1}))
	fmt.Println(c.Say("es", "count.party_size", Args{"n": 4}))
	// Output:
	// Shall I call Bella Italia?
	// ¿Llamo a Casa Pepe?
	// 1 persona
	// 4 personas
}

func TestSay(t *testing.T) {
	t.Parallel()
	c := load(t)
	for _, row := range []struct {
		name, lang, key string
		args            Args
		want            string
	}{
		{"plain", "en", "ask.phone.first", nil, "What number should I call?"},
		{"plain in Spanish", "es", "ask.phone.first", nil, "¿A qué número llamo?"},
		{"unknown language", "fr", "ask.phone.first", nil, "What number should I call?"},
		{"no language", "", "ask.phone.first", nil, "What number should I call?"},
		{"missing key", "en", "ask.phone.fourth", nil, "ask.phone.fourth"},
		{"missing key in Spanish", "es", "ask.phone.fourth", Args{"n": 1}, "ask.phone.fourth"},
		{"no key", "es", "", nil, ""},
		{"group of keys", "en", "ask.phone", nil, "ask.phone"},
		{"no value", "en", "card.ask", nil, "card.ask"},
		{"another value", "en", "card.ask", Args{"whom": "x"}, "card.ask"},
		{"value too many", "en", "ask.phone.first", Args{"who": "x"}, "What number should I call?"},
		{"value with braces", "en", "card.ask", Args{"who": "{who}"}, "Shall I call {who}?"},
		{"value with markup", "es", "card.ask", Args{"who": "<b>{{.}}%s"}, "¿Llamo a <b>{{.}}%s?"},
		{"one", "en", "count.nights", Args{"n": 1}, "1 night"},
		{"none", "en", "count.nights", Args{"n": 0}, "0 nights"},
		{"none in Spanish", "es", "count.nights", Args{"n": 0}, "0 noches"},
		{"many in Spanish", "es", "count.nights", Args{"n": 1000000}, "1000000 noches"},
		{"number where none is needed", "es", "ask.phone.first", Args{"n": 3}, "¿A qué número llamo?"},
		{"number in words", "en", "pending.list", Args{"n": 1}, "One request is open."},
		{"yes is no truth value", "en", "yes", nil, "yes"},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			if got := c.Say(row.lang, row.key, row.args); got != row.want {
				t.Fatalf("got %q, want %q", got, row.want)
			}
		})
	}
}

func TestSayDoesNotChangeItsArguments(t *testing.T) {
	t.Parallel()
	args := Args{"n": 4, "who": "x"}
	load(t).Say("es", "count.nights", args)
	if !reflect.DeepEqual(args, Args{"n": 4, "who": "x"}) {
		t.Fatalf("arguments became %v", args)
	}
}

func TestEverySentenceIsSaidForEveryNumber(t *testing.T) {
	t.Parallel()
	c := load(t)
	said := map[string]bool{}
	for _, x := range texts(t) {
		args := Args{}
		for _, name := range placeholders(x.words) {
			args[name] = "x"
		}
		for _, n := range []int{0, 1, 2, 5, 21, 100, 1000000} {
			args["n"] = n
			got := c.Say(x.lang, x.key, args)
			if got == x.key && x.words != x.key || got == "" || strings.ContainsAny(got, "{}") {
				t.Errorf("%s with %d is said as %q", x, n, got)
			}
			said[got] = true
		}
	}
	if len(said) < 400 {
		t.Fatalf("only %d different sentences were said", len(said))
	}
}

func TestTheCatalogueKnowsItsKeys(t *testing.T) {
	t.Parallel()
	c := load(t)
	if got := c.Languages(); !slices.Equal(got, []string{"en", "es"}) {
		t.Fatalf("languages %v", got)
	}
	for l, keys := range grouped(t) {
		got := c.Keys(l)
		if len(got) != len(keys) || !slices.IsSorted(got) {
			t.Errorf("%s has %d keys, want %d sorted", l, len(got), len(keys))
		}
		for key := range keys {
			if !c.Has(l, key) {
				t.Errorf("%s has no %s", l, key)
			}
		}
	}
	if c.Has("en", "ask.phone") || c.Has("fr", "yes") || len(c.Keys("fr")) != 0 {
		t.Error("has what it has not")
	}
}

func TestSayIsSafeForManyAtOnce(t *testing.T) {
	t.Parallel()
	c := load(t)
	keys := c.Keys("en")
	args := Args{"n": 2, "who": "Bella Italia"}
	var all sync.WaitGroup
	for i := range 8 {
		all.Go(func() {
			l := c.Languages()[i%2]
			for _, key := range keys {
				if c.Say(l, key, args) == "" {
					t.Errorf("%s %s is empty", l, key)
				}
			}
		})
	}
	all.Wait()
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, err := readAll(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkSay(b *testing.B) {
	c := load(b)
	for _, row := range []struct {
		name, key string
		args      Args
	}{
		{"plain", "ask.phone.first", nil},
		{"placeholder", "card.ask", Args{"who": "Casa Pepe"}},
		{"plural", "count.nights", Args{"n": 2}},
	} {
		b.Run(row.name, func(b *testing.B) {
			for b.Loop() {
				c.Say("es", row.key, row.args)
			}
		})
	}
}
