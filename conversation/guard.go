package conversation

import (
	"slices"
	"strings"

	"github.com/kallybot/kallybot/conversation/slot"
)

// barred turns a request away that the operator does not allow, as soon as that shows: a kind of call ends there, for a country
// another number is asked for. It reports whether it did.
func (s *step) barred(d *Draft) bool {
	switch s.bar(d) {
	case "limit.category":
		kind := s.t("category." + formOf(d).Category)
		s.close(d.ID)
		s.say(s.t("limit.category", "kind", strings.ToLower(kind), "kinds", s.kinds()))
	case "limit.country":
		country := s.country(d)
		d.clear(slot.Phone)
		s.question(d, slot.Phone, s.t("limit.country", "country", country))
	default:
		return false
	}
	return true
}

// bar is the sentence for a request that the operator does not allow, empty for one that they do. A draft whose kind was not
// told yet may still become any.
func (s *step) bar(d *Draft) string {
	o := s.m.Options
	settled := d.has(slot.Category) || s.next(d) == ""
	if len(o.Categories) > 0 && settled && !slices.Contains(o.Categories, formOf(d).Category) {
		return "limit.category"
	}
	if p, fault := slot.ReadPhone(d.text(slot.Phone), ""); len(o.Countries) > 0 && fault == nil && !slices.Contains(o.Countries, p.Region) {
		return "limit.country"
	}
	return ""
}

// country is the name of the country that a draft calls.
func (s *step) country(d *Draft) string {
	p, _ := slot.ReadPhone(d.text(slot.Phone), "")
	if name := slot.Country(p.Region, s.lang); name != "" {
		return name
	}
	return s.t("country.unknown")
}

// kinds are the calls that are allowed, in words.
func (s *step) kinds() string {
	var all []string
	for _, c := range s.m.Options.Categories {
		all = append(all, strings.ToLower(s.t("category."+c)))
	}
	return strings.Join(all, ", ")
}
