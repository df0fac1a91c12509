package lang

import (
	"fmt"
	"io/fs"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/goccy/go-yaml"
	"github.com/nicksnyder/go-i18n/v2/i18n"
)

// forms are the plural forms that a language needs. Source: Unicode CLDR, plural rules, cardinals.
var forms = map[string][]string{
	"en": {"one", "other"},
	"es": {"many", "one", "other"},
}

// text is one sentence of a language: a key in one of its plural forms.
type text struct{ lang, key, form, words string }

func (x text) String() string { return x.lang + " " + x.key + "." + x.form }

// texts reads every sentence from the files themselves, not through the catalogue.
func texts(t *testing.T) []text {
	t.Helper()
	var all []text
	err := fs.WalkDir(files, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := files.ReadFile(name)
		if err != nil {
			return err
		}
		l := path.Dir(name)
		f, err := i18n.ParseMessageFileBytes(data, l+".yaml", map[string]i18n.UnmarshalFunc{"yaml": yaml.Unmarshal})
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		for _, m := range f.Messages {
			all = append(all, textsOf(l, m)...)
		}
		return nil
	})
	if err != nil || len(all) == 0 {
		t.Fatalf("%d sentences, error %v", len(all), err)
	}
	return all
}

func textsOf(l string, m *i18n.Message) []text {
	var of []text
	for form, words := range map[string]string{"zero": m.Zero, "one": m.One, "two": m.Two, "few": m.Few, "many": m.Many, "other": m.Other} {
		if words != "" || form == "other" {
			of = append(of, text{l, m.ID, form, words})
		}
	}
	return of
}

// grouped are the sentences of each language by key.
func grouped(t *testing.T) map[string]map[string][]text {
	t.Helper()
	by := map[string]map[string][]text{}
	for _, x := range texts(t) {
		if by[x.lang] == nil {
			by[x.lang] = map[string][]text{}
		}
		by[x.lang][x.key] = append(by[x.lang][x.key], x)
	}
	return by
}

var placeholder = regexp.MustCompile(`\{([^{}]*)\}`)

func placeholders(words string) []string {
	var names []string
	for _, m := range placeholder.FindAllStringSubmatch(words, -1) {
		names = append(names, m[1])
	}
	slices.Sort(names)
	return slices.Compact(names)
}

func TestEveryLanguageHasTheSameKeys(t *testing.T) {
	t.Parallel()
	by := grouped(t)
	for l, keys := range by {
		for key := range by["en"] {
			if _, ok := keys[key]; !ok {
				t.Errorf("%s has no %s", l, key)
			}
		}
		for key := range keys {
			if _, ok := by["en"][key]; !ok {
				t.Errorf("%s has %s, English has not", l, key)
			}
		}
	}
}

func TestNoKeyIsInTwoFilesOfALanguage(t *testing.T) {
	t.Parallel()
	seen := map[string]bool{}
	for _, x := range texts(t) {
		if seen[x.String()] {
			t.Errorf("%s is written twice", x)
		}
		seen[x.String()] = true
	}
}

func TestEverySentenceOfAKeyHasTheSamePlaceholders(t *testing.T) {
	t.Parallel()
	by := grouped(t)
	for key, english := range by["en"] {
		var want []string
		for _, x := range english {
			want = append(want, placeholders(x.words)...)
		}
		slices.Sort(want)
		want = slices.Compact(want)
		for l := range by {
			for _, x := range by[l][key] {
				// The form for one, or for many as a title, may say the number in words or leave it out.
				without := slices.DeleteFunc(slices.Clone(want), func(n string) bool { return n == "n" })
				if got := placeholders(x.words); !slices.Equal(got, want) && (x.form != "one" || !slices.Equal(got, without)) {
					t.Errorf("%s has the placeholders %v, want %v", x, got, want)
				}
			}
		}
	}
}

func TestEveryPluralHasTheFormsOfItsLanguage(t *testing.T) {
	t.Parallel()
	by := grouped(t)
	plural := map[string]bool{}
	for _, x := range texts(t) {
		plural[x.key] = plural[x.key] || x.form != "other" || slices.Contains(placeholders(x.words), "n")
	}
	for l, keys := range by {
		want, ok := forms[l]
		if !ok {
			t.Fatalf("no row of plural forms for %s", l)
		}
		for key := range keys {
			var got []string
			for _, x := range keys[key] {
				got = append(got, x.form)
			}
			slices.Sort(got)
			if plural[key] && !slices.Equal(got, want) {
				t.Errorf("%s %s has the forms %v, want %v", l, key, got, want)
			}
		}
	}
}

// wrong are things that no sentence holds, in the languages named.
var wrong = []struct {
	name  string
	langs string
	found *regexp.Regexp
}{
	{"nothing", "en es", regexp.MustCompile(`^\s*$`)},
	{"a verb of formatting", "en es", regexp.MustCompile(`%[-+#0-9.]*[a-zA-Z]`)},
	{"two spaces", "en es", regexp.MustCompile(`  `)},
	{"a tab or another control character", "en es", regexp.MustCompile(`[\x00-\x09\x0b-\x1f\x7f]`)},
	{"space at an end", "en es", regexp.MustCompile(`^\s|\s$|[ ]\n`)},
	{"space before a stop", "en es", regexp.MustCompile(`\s[,.;:!?]`)},
	{"an empty or broken placeholder", "en es", regexp.MustCompile(`\{[^a-z]|\{[a-z_]*[^a-z_}]`)},
	{"a brace without its other", "en es", regexp.MustCompile(`^[^{}]*\}|\{[^}]*$`)},
	{"straight or English quotes", "es", regexp.MustCompile(`["“”]`)},
	{"Spanish quotes", "en", regexp.MustCompile(`[«»]`)},
	{"a question without its first mark", "es", regexp.MustCompile(`(^|\?)[^¿]*\?`)},
	{"a call without its first mark", "es", regexp.MustCompile(`(^|!)[^¡]*!`)},
	{"a mark that opens nothing", "es", regexp.MustCompile(`¿[^?]*(¿|$)|¡[^!]*(¡|$)`)},
	{"the word for you of one country alone", "es", regexp.MustCompile(`(?i)\b(vosotros|sois|tenéis|queréis|podéis|decidme|usted|ustedes|vos)\b`)},
	{"a contraction not made", "es", regexp.MustCompile(`(^|\s)(a|de) el\s`)},
	{"names of machines", "en es", regexp.MustCompile(`(?i)\b(null|nil|error|exception|idempotency|http|api|json)\b`)},
}

func TestNoSentenceHoldsWhatIsWrong(t *testing.T) {
	t.Parallel()
	for _, x := range texts(t) {
		for _, w := range wrong {
			if strings.Contains(w.langs, x.lang) && w.found.MatchString(x.words) {
				t.Errorf("%s holds %s: %q", x, w.name, x.words)
			}
		}
	}
}

// early are the sentences that may be said before the name and the number of the place are known, so that {who} is its kind.
var early = []string{"parked", "nudge", "dropped", "button.continue", "button.drop", "ask.timezone.first", "ask.timezone.example"}

func TestAPlaceWithoutNameIsCalledByItsKindInGoodGrammar(t *testing.T) {
	t.Parallel()
	c := load(t)
	for _, l := range c.Languages() {
		for _, kind := range []string{"restaurant", "clinic", "hotel", "general"} {
			for _, key := range early {
				words := c.Say(l, key, Args{"who": c.Say(l, "who."+kind, nil)})
				for _, w := range wrong {
					if strings.Contains(w.langs, l) && w.found.MatchString(words) {
						t.Errorf("%s %s of a %s holds %s: %q", l, key, kind, w.name, words)
					}
				}
			}
		}
	}
}

// maxQuestion is the longest question in words.
const maxQuestion = 15

func TestQuestionsAreShortAndAskOneThing(t *testing.T) {
	t.Parallel()
	asked := 0
	for _, x := range texts(t) {
		if !strings.HasPrefix(x.key, "ask.") {
			continue
		}
		asked++
		if n := len(strings.Fields(x.words)); n > maxQuestion {
			t.Errorf("%s has %d words, at most %d: %q", x, n, maxQuestion, x.words)
		}
		marks := strings.Count(x.words, "?")
		request := strings.HasSuffix(x.key, ".help") && marks == 0
		if marks != 1 && !request {
			t.Errorf("%s asks %d things: %q", x, marks, x.words)
		}
	}
	if asked < 60 {
		t.Fatalf("only %d questions were read", asked)
	}
}

func TestEveryQuestionIsAskedInThreeWays(t *testing.T) {
	t.Parallel()
	for l, keys := range grouped(t) {
		for key := range keys {
			if !strings.HasPrefix(key, "ask.") {
				continue
			}
			stem := key[:strings.LastIndexByte(key, '.')]
			for _, way := range []string{"first", "example", "help"} {
				if _, ok := keys[stem+"."+way]; !ok {
					t.Errorf("%s has no %s.%s", l, stem, way)
				}
			}
		}
	}
}

func TestARepeatedReplyIsNotTheSameWords(t *testing.T) {
	t.Parallel()
	for l, keys := range grouped(t) {
		for key, again := range keys {
			first := keys[strings.TrimSuffix(key, "_again")]
			if !strings.HasSuffix(key, "_again") {
				continue
			}
			if len(first) != 1 {
				t.Errorf("%s %s repeats nothing", l, key)
			} else if first[0].words == again[0].words {
				t.Errorf("%s %s says the same again: %q", l, key, again[0].words)
			}
		}
	}
}

func TestNothingIsCalledSureThatIsNot(t *testing.T) {
	t.Parallel()
	sure := map[string]*regexp.Regexp{"en": regexp.MustCompile(`(?i)\b(booked|agreed|confirmed)\b`), "es": regexp.MustCompile(`(?i)\b(reservado|acordado|confirmado)\b`)}
	not := map[string]*regexp.Regexp{"en": regexp.MustCompile(`(?i)\b(not|nothing|nobody|without)\b`), "es": regexp.MustCompile(`(?i)\b(no|nada|nadie|sin)\b`)}
	for _, x := range texts(t) {
		doubtful := strings.HasPrefix(x.key, "result.not_confirmed.") || strings.HasPrefix(x.key, "result.unclear.") || x.key == "result.offered"
		if doubtful && sure[x.lang].MatchString(x.words) && !not[x.lang].MatchString(x.words) {
			t.Errorf("%s sounds like a yes: %q", x, x.words)
		}
	}
}

func TestTheFilesAreOneFolderPerLanguage(t *testing.T) {
	t.Parallel()
	names := map[string][]string{}
	err := fs.WalkDir(files, ".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			names[path.Dir(name)] = append(names[path.Dir(name)], path.Base(name))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range slices.Sorted(maps.Keys(names)) {
		if !slices.Equal(names[l], names["en"]) {
			t.Errorf("%s has the files %v, English has %v", l, names[l], names["en"])
		}
	}
}

// maxBesides is the longest text of a hint or an example in UTF-16 units: platforms show no more of it where it stands.
const maxBesides = 64

func TestHintsAndExamplesFitWhereTheyAreShown(t *testing.T) {
	t.Parallel()
	read := 0
	for _, x := range texts(t) {
		if !strings.HasPrefix(x.key, "hint.") && !strings.HasPrefix(x.key, "example.") && !strings.HasPrefix(x.key, "button.share_") {
			continue
		}
		read++
		if n := len(utf16.Encode([]rune(x.words))); n > maxBesides || strings.Contains(x.words, "\n") {
			t.Errorf("%s has %d units, at most %d on one line: %q", x, n, maxBesides, x.words)
		}
	}
	if read < 30 {
		t.Fatalf("only %d were read", read)
	}
}
