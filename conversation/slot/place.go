package slot

import (
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/nyaruka/phonenumbers"
)

// Load reads the places, zones and patterns that the first number would else wait for. It is for the start of the
// program and costs nothing when called again; results are the same without it.
func Load() {
	zones()
	worldMap()
	warm()
}

// warm unpacks the towns in both languages, and has the library unpack its zones, which it keeps itself.
var warm = sync.OnceFunc(func() {
	const anywhere = "+34911230100"
	n := stored(anywhere)
	towns["en"]()
	towns["es"]()
	_, _ = phonenumbers.GetTimezonesForPrefix(anywhere)
	phonenumbers.IsValidShortNumber(n)
})

// Place is where a number was given out, with its country: "Madrid, Spain". It is the country alone where nothing more is
// known and "" for a number of no one country.
func Place(e164, lang string) string {
	if !isE164(e164) {
		return ""
	}
	return placesFound.of(about{e164, lang}, func() string { return place(e164, lang) })
}

func place(e164, lang string) string {
	n := stored(e164)
	if n == nil || nowhere(n) {
		return ""
	}
	country := Country(regionOf(n, ""), lang)
	town := townOf(e164, lang)
	if town == "" || isCountry(town) {
		return country
	}
	if country == "" {
		return town
	}
	return town + ", " + country
}

// townOf is the town that a number was given out in, by its name in English where it has none in the language.
func townOf(e164, lang string) string {
	if lang == "es" {
		if town := towns["es"]().of(e164); town != "" {
			return town
		}
	}
	return towns["en"]().of(e164)
}

// isCountry reports whether the town's name is only the country's, in the words of its own table.
func isCountry(place string) bool {
	_, ok := regionNames()[words(place)]
	return ok
}

// nowhere reports whether n is reached from a whole numbering area, so that it tells neither place nor zone.
func nowhere(n *phonenumbers.PhoneNumber) bool {
	k := phonenumbers.GetNumberType(n)
	free := k == phonenumbers.TOLL_FREE || k == phonenumbers.PREMIUM_RATE || k == phonenumbers.PERSONAL_NUMBER
	return free && n.GetCountryCode() == phonenumbers.NANPA_COUNTRY_CODE || n.GetCountryCode() >= 800 && regionOf(n, "") == ""
}

// maxZones is the most zones that still say something: Russia as a whole has 16, North America as a whole 42.
const maxZones = 20

// Zones are the zones that a number may be in, one when it is certain and nil when nothing is known. Zones whose clocks
// agree count as one.
func Zones(e164 string) []string {
	if !isE164(e164) {
		return nil
	}
	return slices.Clone(zonesFound.of(e164, func() []string { return readZones(e164) }))
}

func readZones(e164 string) []string {
	n := stored(e164)
	if n == nil || nowhere(n) {
		return nil
	}
	region := regionOf(n, "")
	if wide, ok := wideZones[region]; ok && phonenumbers.GetNumberType(n) != phonenumbers.FIXED_LINE {
		return strings.Fields(zoneWords[wide])
	}
	names, err := phonenumbers.GetTimezonesForPrefix(e164)
	if err != nil || len(names) > maxZones {
		return nil
	}
	return distinct(names, mainZones[region])
}

// wideZones are the countries, by their rows in zoneWords, whose mobile and service numbers tell no place, although the
// library puts them all in the capital's zone.
var wideZones = map[string]string{"AU": "australia", "ID": "indonesia", "RU": "russia"}

// distinct leaves one of the zones that keep the same time, first if it is among them, and drops unknown ones.
func distinct(names []string, first string) []string {
	names = slices.Clone(names)
	slices.SortStableFunc(names, func(a, b string) int {
		switch {
		case a == b:
			return 0
		case a == first:
			return -1
		case b == first:
			return 1
		}
		return 0
	})
	var kept []string
	for _, name := range names {
		if _, ok := Location(name); ok && !slices.ContainsFunc(kept, func(k string) bool { return sameClock(k, name) }) {
			kept = append(kept, name)
		}
	}
	return kept
}

// sameClock compares two zones month by month over two years, in which every rule in force today shows itself.
func sameClock(a, b string) bool {
	la, _ := Location(a)
	lb, _ := Location(b)
	for m := range 24 {
		t := time.Date(2026, time.January+time.Month(m), 15, 12, 0, 0, 0, time.UTC)
		_, oa := t.In(la).Zone()
		_, ob := t.In(lb).Zone()
		if oa != ob {
			return false
		}
	}
	return true
}

// regionNames are the names of the countries in both languages, folded, with their regions.
var regionNames = sync.OnceValue(func() map[string]string {
	m := make(map[string]string, 2*len(countries))
	for region, n := range countries {
		m[words(n.en)], m[words(n.es)] = region, region
	}
	return m
})

// words folds text for looking it up: lower case, no accents, one space between words.
func words(text string) string {
	var b strings.Builder
	for _, r := range strings.ToLower(text) {
		if plain, ok := unaccented[r]; ok {
			r = plain
		}
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
			b.WriteRune(r)
		case r == '\'' || r == '’' || r == '\u0301' || r == '\u0303':
		default:
			b.WriteByte(' ')
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

var unaccented = map[rune]rune{
	'á': 'a', 'à': 'a', 'â': 'a', 'ã': 'a', 'ä': 'a', 'å': 'a', 'ç': 'c', 'é': 'e', 'è': 'e', 'ê': 'e', 'ë': 'e',
	'í': 'i', 'ì': 'i', 'î': 'i', 'ï': 'i', 'ñ': 'n', 'ó': 'o', 'ò': 'o', 'ô': 'o', 'õ': 'o', 'ö': 'o',
	'ú': 'u', 'ù': 'u', 'û': 'u', 'ü': 'u', 'ý': 'y',
}
