package slot

import (
	"math"
	"slices"
	"strings"
	"testing"
)

func TestZonesAt(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		place               string
		latitude, longitude float64
		want                string // separated by spaces
	}{
		{"Madrid", 40.4168, -3.7038, "Europe/Madrid"},
		{"Seville, nearer to Lisbon than to Madrid", 37.3891, -5.9845, "Europe/Madrid"},
		{"Barcelona, at the sea", 41.3851, 2.1734, "Europe/Madrid"},
		{"Santa Cruz de Tenerife", 28.4636, -16.2518, "Atlantic/Canary"},
		{"Mexico City", 19.4326, -99.1332, "America/Mexico_City"},
		{"Buenos Aires", -34.6037, -58.3816, "America/Argentina/Buenos_Aires"},
		{"New York", 40.7128, -74.006, "America/New_York"},
		{"Phoenix, without summer time", 33.4484, -112.074, "America/Phoenix"},
		{"Tijuana, whose clocks agree with those across the border", 32.5149, -117.0382, "America/Los_Angeles"},
		{"Auckland", -36.8485, 174.7633, "Pacific/Auckland"},
		{"Honolulu", 21.3069, -157.8583, "Pacific/Honolulu"},
		{"Mahon, the only zone of an island", 39.8885, 4.2658, "Europe/Madrid"},
		{"Ayamonte, across the river from Portugal", 37.2133, -7.4081, "Europe/Lisbon Europe/Madrid"},
		{"the Atlantic", 35, -40, ""},
		{"the North Pole", 90, 0, ""},
		{"the South Pole", -90, 0, ""},
		{"west of the world", 0, -181, ""},
		{"east of the world", 0, 180.5, ""},
		{"nowhere", math.NaN(), math.NaN(), ""},
		{"infinitely far", math.Inf(1), math.Inf(-1), ""},
		{"the date line, from the west", -16.8, 180, "Pacific/Fiji"},
		{"the date line, from the east", -16.8, -180, "Pacific/Fiji"},
	} {
		t.Run(row.place, func(t *testing.T) {
			t.Parallel()
			got := ZonesAt(row.latitude, row.longitude)
			slices.Sort(got) // which is likelier is the map's matter
			if strings.Join(got, " ") != row.want {
				t.Errorf("got %q, want %q", got, row.want)
			}
		})
	}
}

func TestEveryZoneOfTheMapIsKnown(t *testing.T) {
	t.Parallel()
	for _, set := range worldMap().sets {
		for name := range strings.FieldsSeq(set) {
			if _, ok := Location(name); !ok {
				t.Errorf("%s is no zone", name)
			}
		}
	}
}

func TestBrokenZoneMapIsAnError(t *testing.T) {
	t.Parallel()
	for _, file := range [][]byte{nil, []byte("x"), zoneMapFile[:len(zoneMapFile)/2]} {
		if _, err := readZoneMap(file); err == nil {
			t.Errorf("%d bytes are a map", len(file))
		}
	}
}

func FuzzZonesAt(f *testing.F) {
	f.Add(40.4, -3.7)
	f.Add(84.0, 180.0)
	f.Add(-59.99, -180.0)
	f.Fuzz(func(t *testing.T, latitude, longitude float64) {
		for _, name := range ZonesAt(latitude, longitude) {
			if _, ok := Location(name); !ok {
				t.Errorf("%q at %g %g", name, latitude, longitude)
			}
		}
	})
}

func BenchmarkWorldMap(b *testing.B) {
	for b.Loop() {
		if _, err := readZoneMap(zoneMapFile); err != nil {
			b.Fatal(err)
		}
	}
}
