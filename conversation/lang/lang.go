// Package lang holds every sentence the program says: one folder per language, the same keys in each, placeholders named
// ({business}), plurals by the number {n}.
package lang

import (
	"embed"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"sync"

	// YAML for the message files, since translators read it without quoting rules for code.
	"github.com/goccy/go-yaml"
	// Message catalogue with the plural rules of CLDR, so that a third language needs no code.
	"github.com/nicksnyder/go-i18n/v2/i18n"
	"golang.org/x/text/language"
)

//go:embed en es
var files embed.FS

// Args are the values of a sentence's placeholders. "n", a number, also chooses the plural.
type Args map[string]any

// Catalogue says sentences. It is safe for concurrent use.
type Catalogue struct {
	languages map[string]*i18n.Localizer
	keys      map[string]map[string]bool
	plural    map[string]bool // keys with a sentence for each plural form; the others are said as they are, whatever {n} is
	// plain are the sentences without plural forms: the library would match languages anew for each of the dozens in a card.
	plain map[string]map[string]sentence
}

// Load returns the embedded languages, which it reads once: it gives the same catalogue to all. It fails only for a fault in the
// program's own files.
func Load() (*Catalogue, error) { return embedded() }

var embedded = sync.OnceValues(readAll)

// readAll reads the embedded languages.
func readAll() (*Catalogue, error) {
	bundle := i18n.NewBundle(language.English)
	bundle.RegisterUnmarshalFunc("yaml", yaml.Unmarshal)
	c := &Catalogue{languages: map[string]*i18n.Localizer{}, keys: map[string]map[string]bool{}, plural: map[string]bool{}, plain: map[string]map[string]sentence{}}
	err := fs.WalkDir(files, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		return c.read(bundle, name)
	})
	if err != nil {
		return nil, err
	}
	for l := range c.keys {
		c.languages[l] = i18n.NewLocalizer(bundle, l)
	}
	return c, nil
}

// read adds one file. The library takes the language from the file's name, so it is given one made of the folder's.
func (c *Catalogue) read(bundle *i18n.Bundle, name string) error {
	data, err := files.ReadFile(name)
	if err != nil {
		return err
	}
	l := path.Dir(name)
	f, err := bundle.ParseMessageFileBytes(data, l+".yaml")
	if err != nil {
		return fmt.Errorf("read sentences %s: %w", name, err)
	}
	if c.keys[l] == nil {
		c.keys[l], c.plain[l] = map[string]bool{}, map[string]sentence{}
	}
	for _, m := range f.Messages {
		c.keys[l][m.ID] = true
		if m.Zero+m.One+m.Two+m.Few+m.Many != "" {
			c.plural[m.ID] = true
			continue
		}
		if c.plain[l][m.ID], err = parse(m.Other); err != nil {
			return fmt.Errorf("read sentence %s of %s: %w", m.ID, name, err)
		}
	}
	return nil
}

// Languages returns the languages, sorted.
func (c *Catalogue) Languages() []string { return slices.Sorted(maps.Keys(c.languages)) }

// Keys returns the keys of a language, sorted.
func (c *Catalogue) Keys(lang string) []string { return slices.Sorted(maps.Keys(c.keys[lang])) }

// Has reports whether a sentence exists.
func (c *Catalogue) Has(lang, key string) bool { return c.keys[lang][key] }

// Say returns the sentence key in lang with its placeholders filled. A missing sentence is a fault of the program that
// the tests find; it gives the key itself, so that nothing is silent.
func (c *Catalogue) Say(lang, key string, args Args) string { return c.say(lang, key, args) }

// Tell is Say with the names and values of the placeholders in turn.
func (c *Catalogue) Tell(lang, key string, kv ...any) string { return c.say(lang, key, pairs(kv)) }

func (c *Catalogue) say(lang, key string, from values) string {
	if c.languages[lang] == nil {
		lang = "en"
	}
	if plain, ok := c.plain[lang][key]; ok {
		return orKey(key)(plain.fill(from))
	}
	cfg := &i18n.LocalizeConfig{MessageID: key, TemplateParser: braces{}, TemplateData: from}
	if n := from.value("n"); n != nil && c.plural[key] {
		cfg.PluralCount = n
	}
	return orKey(key)(c.languages[lang].Localize(cfg))
}

// orKey gives a sentence, or the key of one that cannot be said.
func orKey(key string) func(s string, err error) string {
	return func(s string, err error) string {
		if err != nil {
			return key
		}
		return strings.TrimRight(s, "\n")
	}
}
