package slot

import (
	"strconv"
	"strings"

	"github.com/nyaruka/phonenumbers"
)

// Display is p as people write it across borders, "+34 911 23 01 00", with " ext. 12" where there is one.
// Its digits are those of E164 and of Extension, no other.
func (p PhoneNumber) Display() string {
	shown := grouped(p.E164)
	if p.Extension != "" {
		shown += " ext. " + p.Extension
	}
	return shown
}

// grouped falls back to the bare number where the plan's pattern would show other digits than are dialled.
func grouped(e164 string) string {
	if !isE164(e164) {
		return e164
	}
	return groupsShown.of(e164, func() string { return groups(e164) })
}

func groups(e164 string) string {
	n := stored(e164)
	if n == nil {
		return e164
	}
	shown := phonenumbers.Format(n, phonenumbers.INTERNATIONAL)
	if "+"+digitsOf(shown) != e164 {
		return e164
	}
	return shown
}

// Masked is a number for a place where others read along: "+34 *** ** ** 00", the country code and the last two digits.
// It is "" for anything but an E.164 number.
func Masked(e164 string) string {
	n := stored(e164)
	if n == nil {
		return ""
	}
	code := "+" + strconv.Itoa(int(n.GetCountryCode()))
	rest := strings.TrimPrefix(grouped(e164), code)
	hidden := len(e164) - len(code) - 2
	return code + strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' && hidden > 0 {
			hidden--
			return '*'
		}
		return r
	}, rest)
}
