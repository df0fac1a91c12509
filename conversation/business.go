package conversation

import (
	"slices"
	"strconv"
	"strings"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/slot"
)

// maxBusinesses is how many businesses a profile remembers, savedShown how many are offered by buttons.
const (
	maxBusinesses = 50
	savedShown    = 4
)

// known finds a business called before by the name a person uses for it: the whole name, or a word of it ("Pepe's" for
// Casa Pepe). Two that fit are none.
func (p Profile) known(name string) (Business, bool) {
	var found []Business
	for _, place := range p.Businesses {
		if sameName(place.Name, name) {
			return place, true
		}
		if shortFor(name, place.Name) {
			found = append(found, place)
		}
	}
	if len(found) != 1 {
		return Business{}, false
	}
	return found[0], true
}

func sameName(a, b string) bool { return strings.EqualFold(plainName(a), plainName(b)) }

// shortFor reports whether every word of short stands in whole.
func shortFor(short, whole string) bool {
	words := strings.Fields(strings.ToLower(plainName(whole)))
	for w := range strings.FieldsSeq(strings.ToLower(plainName(short))) {
		if !slices.Contains(words, w) {
			return false
		}
	}
	return plainName(short) != ""
}

// plainName is a name without what people add or leave out: possessives, apostrophes, a leading article.
func plainName(name string) string {
	name = strings.NewReplacer("'s", "", "’s", "", "'", "", "’", "").Replace(name)
	words := strings.Fields(name)
	if len(words) > 1 && slices.Contains([]string{"the", "el", "la", "los", "las"}, strings.ToLower(words[0])) {
		words = words[1:]
	}
	return strings.Join(words, " ")
}

// recall fills what was the same the last time at a business that is named without its number.
func (s *step) recall(d *Draft) {
	name := d.text(slot.BusinessName)
	if name == "" || d.has(slot.Phone) {
		return
	}
	if p, ok := s.Person.known(name); ok {
		s.visit(d, p)
	}
}

// visit fills a draft with a known business. What the person said stands.
func (s *step) visit(d *Draft, p Business) {
	if !d.kin() {
		d.put(slot.BusinessName, Value{Text: p.Name})
	}
	party := ""
	if p.Party > 0 {
		party = strconv.Itoa(p.Party)
	}
	for _, row := range []struct {
		n slot.Name
		v string
	}{
		{slot.Phone, p.Phone}, {slot.Category, p.Category}, {slot.Timezone, p.Zone}, {slot.CallLanguage, p.CallLang},
		{slot.UserName, p.UserName}, {slot.PartySize, party},
	} {
		if _, said := d.Values[row.n]; row.v != "" && !said && (row.n != slot.PartySize || p.Category != slot.General) {
			d.put(row.n, Value{Text: row.v, From: FromBusiness})
		}
	}
}

// remember keeps the business of a confirmed request.
func (p *Profile) remember(d *Draft) {
	place := Business{
		Name: d.text(slot.BusinessName), Phone: d.text(slot.Phone), Category: formOf(d).Category, Zone: d.text(slot.Timezone),
		CallLang: d.text(slot.CallLanguage), Party: number(d.text(slot.PartySize)), UserName: d.text(slot.UserName),
	}
	if place.Name == "" {
		return
	}
	p.Businesses = slices.DeleteFunc(slices.Clone(p.Businesses), func(o Business) bool { return sameName(o.Name, place.Name) || o.Phone == place.Phone })
	p.Businesses = append(p.Businesses, place)
	if len(p.Businesses) > maxBusinesses {
		p.Businesses = p.Businesses[1:]
	}
}

// saved are buttons for the businesses called last that fit the draft's category.
func (s *step) saved(d *Draft) []chat.Button {
	var b []chat.Button
	if s.public() {
		return nil // whom a person calls is nobody else's business
	}
	for _, p := range slices.Backward(s.Person.Businesses) {
		if c := d.text(slot.Category); (c == "" || c == p.Category) && len(b) < savedShown {
			b = append(b, chat.Button{Label: p.Name, Data: data(d.ID, d.Rev, "visit", p.Phone)})
		}
	}
	return b
}
