package config

import (
	"fmt"
	"strings"

	"github.com/kallybot/kallybot/conversation/slot"
)

// Defaults are for people of whom nothing else is known.
type Defaults struct {
	Language string // "en" or "es"
	Region   string // two letters, of numbers written without a country code
	Timezone string // IANA
}

var defaultDefaults = Defaults{Language: "en", Region: "US", Timezone: "America/New_York"}

func (d *Defaults) fields() []field {
	return []field{
		choiceField("defaults.language", &d.Language, "en", "es"),
		textField("defaults.region", &d.Region, region),
		textField("defaults.timezone", &d.Timezone, timezone),
	}
}

func region(s string) error {
	if slot.Country(s, "en") == "" || s != strings.ToUpper(s) {
		return fmt.Errorf("%s is no country; write its two letters in capitals, such as US or ES", quoted(s))
	}
	return nil
}

func timezone(s string) error {
	if _, ok := slot.Location(s); ok {
		return nil
	}
	if meant, fault := slot.ReadZone(s); fault == nil {
		return fmt.Errorf("%s is no time zone; did you mean %s?", quoted(s), meant)
	}
	return fmt.Errorf("%s is no time zone; write a name of the IANA list, such as Europe/Madrid", quoted(s))
}
