package conversation

import (
	"slices"

	"github.com/kallybot/kallybot/conversation/slot"
)

// form says what a category of calls needs, in the order of asking.
type form struct {
	Category string
	Needs    []need
	Appoints bool // of a general call: it is to make an appointment
}

// need is one thing that must be known. Any of its slots satisfies it; the first is the one asked for.
type need []slot.Name

// forms are the rows of what is asked. Limits of the values are those of package slot.
var forms = []form{
	{Category: slot.Restaurant, Needs: []need{{slot.Phone}, {slot.Date}, {slot.Time, slot.TimePreference}, {slot.PartySize}, {slot.UserName}}},
	{Category: slot.Clinic, Needs: []need{{slot.Phone}, {slot.Date, slot.TimePreference}, {slot.UserName}}},
	{Category: slot.Hotel, Needs: []need{{slot.Phone}, {slot.Date}, {slot.Nights}, {slot.PartySize}, {slot.UserName}}},
	{Category: slot.General, Needs: []need{{slot.Task}, {slot.Phone}, {slot.Date, slot.TimePreference}, {slot.UserName}}, Appoints: true},
	{Category: slot.General, Needs: []need{{slot.Task}, {slot.Phone}}},
}

// shown are the slots of a card's rows, in their order; editable are those that [Edit] offers.
var (
	shown = []slot.Name{
		slot.BusinessName, slot.Phone, slot.Task, slot.Date, slot.Time, slot.TimePreference, slot.Nights,
		slot.PartySize, slot.UserName, slot.UserPhone, slot.CallLanguage, slot.Instructions, slot.Urgent, slot.Timezone,
	}
	editable = []slot.Name{
		slot.Phone, slot.BusinessName, slot.Date, slot.Time, slot.Nights, slot.PartySize, slot.UserName, slot.Task,
		slot.Instructions, slot.UserPhone, callTime,
	}
)

// formOf returns the form of a draft's category; a draft without one is a general call.
func formOf(d *Draft) form {
	for _, f := range forms {
		if f.Category == d.text(slot.Category) && (!f.Appoints || d.Appoints) {
			return f
		}
	}
	return forms[len(forms)-1]
}

// missing returns the first slot that must still be asked for, or empty. A clock time needs its day.
func missing(d *Draft) slot.Name {
	for _, n := range formOf(d).Needs {
		if !slices.ContainsFunc(n, d.has) || n[0] == slot.Date && d.has(slot.Time) && !d.has(slot.Date) {
			return n[0]
		}
	}
	return ""
}

// required reports whether the draft cannot do without the slot.
func required(d *Draft, name slot.Name) bool {
	return slices.ContainsFunc(formOf(d).Needs, func(n need) bool { return slices.Contains(n, name) })
}

// offers reports whether the form of the draft has use for the slot.
func offers(d *Draft, name slot.Name) bool {
	switch name {
	case slot.Nights:
		return d.text(slot.Category) == slot.Hotel
	case slot.PartySize:
		return required(d, name)
	case slot.Date, slot.Time:
		return d.text(slot.Category) != slot.General || d.Appoints || d.has(name)
	}
	return true
}
