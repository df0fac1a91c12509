package slot

import (
	_ "embed" // zones.txt
	"slices"
	"strings"
	"sync"
	"time"
	_ "time/tzdata" // the machine may have no zones of its own

	"github.com/nyaruka/phonenumbers"
)

// zoneNames are all names of the time zone database, one a line. They are listed because the standard library can load a
// zone by its name but cannot name its zones, and a name from outside must never make it look for a file.
//
//go:embed zones.txt
var zoneNames string

// zones loads every zone once, so that Location only ever looks in a map. A zone the machine cannot load is left out.
var zones = sync.OnceValue(func() map[string]*time.Location {
	m := make(map[string]*time.Location, 600)
	for name := range strings.Lines(zoneNames) {
		name = strings.TrimSpace(name)
		if loc, err := time.LoadLocation(name); err == nil {
			m[name] = loc
		}
	}
	return m
})

// Location is the zone of an IANA name, with its exact capitals. "" and "Local" are no zones: a call is never placed on
// the clock of this machine. It reads no file once Load has run.
func Location(name string) (*time.Location, bool) {
	loc, ok := zones()[name]
	return loc, ok
}

// maxZoneText is the longest text taken for the name of a zone, in bytes.
const maxZoneText = 100

// ReadZone finds the zone that text names: an IANA name in any capitals, a city, a country with one time, an abbreviation,
// with or without words such as "hora de". Its fault is UnknownZone; Instead holds the zones of an ambiguous name.
func ReadZone(text string) (string, *Fault) {
	unknown := &Fault{Slot: Timezone, Code: UnknownZone, Said: Clean(text, maxSaid)}
	if len(text) > maxZoneText {
		return "", unknown
	}
	if name, ok := lowerZones()[strings.ToLower(strings.TrimSpace(text))]; ok {
		return name, nil
	}
	name := words(text)
	found := zonesOf(name)
	if found == nil {
		found = zonesOf(bareZone(name))
	}
	if len(found) == 1 {
		return found[0], nil
	}
	unknown.Instead = slices.Clone(found)
	return "", unknown
}

// lowerZones holds names with an area only: bare ones such as EST have another meaning for people, see zoneWords.
var lowerZones = sync.OnceValue(func() map[string]string {
	m := map[string]string{"utc": "UTC"}
	for name := range zones() {
		if strings.Contains(name, "/") {
			m[strings.ToLower(name)] = name
		}
	}
	return m
})

// bareZone takes the words around a name away: "la hora de madrid", "new york time".
func bareZone(text string) string {
	for _, w := range []string{"la ", "zona horaria ", "huso horario ", "horario ", "hora ", "time zone ", "timezone ", "time in ", "de la ", "de ", "del ", "en ", "in ", "the "} {
		text = strings.TrimPrefix(text, w)
	}
	for _, w := range []string{" time zone", " timezone", " time", " standard", " daylight"} {
		text = strings.TrimSuffix(text, w)
	}
	return text
}

// zonesOf looks a folded name up among our own rows, the cities of the database and the countries, in this order.
func zonesOf(name string) []string {
	if found, ok := zoneWords[name]; ok {
		return strings.Fields(found)
	}
	if zone, ok := cities()[name]; ok {
		return []string{zone}
	}
	if region, ok := regionNames()[name]; ok {
		return countryZones(region)
	}
	return nil
}

// countryZones are the zones of a country as its telephone numbers know them; nil where these are those of neighbours too.
func countryZones(region string) []string {
	if zone, ok := mainZones[region]; ok {
		return []string{zone}
	}
	n := phonenumbers.GetExampleNumber(region)
	if n == nil {
		return nil
	}
	if found := Zones(phonenumbers.Format(n, phonenumbers.E164)); len(found) == 1 {
		return found
	}
	return nil
}

// cityAreas are the areas of the database whose names end in a city or an island.
var cityAreas = []string{"Africa/", "America/", "Asia/", "Atlantic/", "Europe/", "Indian/", "Pacific/"}

// cities are the ends of zone names, folded. Of two names the longer counts: America/Argentina/Mendoza, not its old form.
var cities = sync.OnceValue(func() map[string]string {
	m := make(map[string]string, len(zones()))
	for name := range zones() {
		if !slices.ContainsFunc(cityAreas, func(a string) bool { return strings.HasPrefix(name, a) }) {
			continue
		}
		city := words(name[strings.LastIndexByte(name, '/')+1:])
		if old := m[city]; len(name) > len(old) || len(name) == len(old) && name < old {
			m[city] = name
		}
	}
	return m
})
