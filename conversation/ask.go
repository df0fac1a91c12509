package conversation

import (
	"slices"
	"strings"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/slot"
)

// proceed goes on with a draft after its values changed: a time that is over is refused, then what is missing is asked
// for, then the card is shown.
func (s *step) proceed(d *Draft, changes []change) {
	s.derive(d)
	if s.tooPrivate(d) || s.barred(d) {
		return
	}
	s.focus(d.ID)
	s.touch(d)
	if f := s.overdue(d); f != nil {
		d.clear(slot.Time)
		s.refuse(d, f)
		return
	}
	n := s.next(d)
	if n == "" {
		s.showCard(d, changes)
		return
	}
	said := s.changed(changes)
	switch {
	case said != "":
	case len(s.Dialogue.Trail) == 0 && s.Dialogue.Asked == "":
		said = s.gist(d)
	case s.Dialogue.Asked == n:
		said = s.note(d)
	}
	s.question(d, n, said)
}

// next is the slot to ask for: what the form needs, then what has several readings, then the zone of the clock.
func (s *step) next(d *Draft) slot.Name {
	if n := missing(d); n != "" {
		return n
	}
	for _, n := range shown {
		if v, ok := d.Values[n]; ok && len(v.Or) > 0 {
			return n
		}
	}
	if d.asIs() {
		return newValues
	}
	if _, clock := d.Values[slot.Time]; (clock || d.Later.zoned()) && !d.has(slot.Timezone) {
		return slot.Timezone
	}
	return ""
}

// overdue is the fault of an appointment that is over already, or whose hour the clock change leaves out.
func (s *step) overdue(d *Draft) *slot.Fault {
	if !d.has(slot.Time) || !d.has(slot.Date) {
		return nil
	}
	return slot.CheckWhen(d.text(slot.Date), d.text(slot.Time), s.now.In(d.zone(s.zone())))
}

// question asks for one slot. before, if not empty, is said first.
func (s *step) question(d *Draft, n slot.Name, before string) {
	dlg := &s.Dialogue
	if dlg.Asked != n {
		if dlg.Asked != "" {
			dlg.Trail = append(slices.DeleteFunc(dlg.Trail, func(k slot.Name) bool { return k == n }), dlg.Asked)
		}
		dlg.Asked, dlg.Tries = n, 0
	}
	d.Phase = Filling
	s.say(lead(before, s.wording(d, n)), s.choices(d, n)...)
}

// wording is the question for a slot: short at first, then with an example, then with another way in.
func (s *step) wording(d *Draft, n slot.Name) string {
	if len(d.Values[n].Or) > 0 {
		return s.t("ask.which." + string(n) + "." + tries[min(s.Dialogue.Tries, len(tries)-1)])
	}
	key := "ask." + string(n)
	if c := key + "." + d.text(slot.Category); s.m.Say.Has(s.lang, c+".first") {
		key = c
	}
	return s.t(key+"."+tries[min(s.Dialogue.Tries, len(tries)-1)], "who", s.who(d))
}

// tries are the wordings of a question: short, with an example, with another way in.
var tries = []string{"first", "example", "help"}

// choices are the buttons of a question.
func (s *step) choices(d *Draft, n slot.Name) []chat.Button {
	v := d.Values[n]
	if len(v.Or) > 0 {
		return s.settings(d, n, append([]string{v.Text}, v.Or...))
	}
	today := slot.DayOf(s.now.In(d.zone(s.zone())))
	switch n {
	case slot.Phone:
		return s.saved(d)
	case slot.UserPhone:
		return []chat.Button{{Label: s.t("button.hide"), Data: data(d.ID, d.Rev, "hide")}}
	case slot.Date:
		return s.settings(d, n, []string{today.String(), today.AddDays(1).String()})
	case slot.Time:
		return s.settings(d, n, around(d.text(n)))
	case slot.Timezone:
		return s.settings(d, n, s.zones(d))
	case newValues:
		return s.newChoices(d)
	case callTime:
		return s.hourChoices(d)
	case slot.CallLanguage:
		return s.settings(d, n, s.m.Say.Languages())
	}
	return nil
}

// around are the times next to one that is to be changed, none where there is none yet.
func around(clock string) []string {
	c, fault := slot.ParseClock(clock)
	if fault != nil {
		return nil
	}
	var near []string
	for _, by := range []int{-60, -30, 30, 60} {
		if m := c.Minutes() + by; m >= 0 && m < 24*60 {
			near = append(near, slot.Clock{Hour: m / 60, Minute: m % 60}.String())
		}
	}
	return near
}

// maxZones is how many zones are offered by buttons; any other one can be typed.
const maxZones = 5

// zones are the zones a number may be in, the person's own first.
func (s *step) zones(d *Draft) []string {
	own := s.zone().String()
	zones := []string{own}
	for _, z := range slot.Zones(d.text(slot.Phone)) {
		if !slices.Contains(zones, z) && len(zones) < maxZones {
			zones = append(zones, z)
		}
	}
	return zones
}

// settings are buttons that each set a slot to a value.
func (s *step) settings(d *Draft, n slot.Name, values []string) []chat.Button {
	var b []chat.Button
	for _, v := range values {
		b = append(b, chat.Button{Label: s.show(d, n, v), Data: data(d.ID, d.Rev, "set", string(n)+"="+v)})
	}
	return b
}

// ask repeats the open question after something else was said.
func (s *step) ask(before string) {
	d := s.current()
	switch {
	case d == nil && before == "":
		s.answerLost()
	case d == nil:
		s.say(before)
	case d.Phase == Card:
		s.say(lead(before, s.t("card.still")), s.cardButtons(d)...)
	case s.Dialogue.Asked == "":
		s.proceed(d, nil)
	default:
		s.question(d, s.Dialogue.Asked, before)
	}
}

// refuse tells why a value cannot be used, keeps the draft, and asks for another value.
func (s *step) refuse(d *Draft, f *slot.Fault) {
	text := s.faultText(d, f)
	instead := slices.DeleteFunc(slices.Clone(f.Instead), func(v string) bool { return s.check(d, f.Slot, v) != nil })
	b := s.settings(d, f.Slot, instead)
	if d.Phase == Card && s.next(d) == "" {
		s.present(d, text)
		return
	}
	if s.Dialogue.Asked != f.Slot {
		s.Dialogue.Asked, s.Dialogue.Tries = f.Slot, 0
	} else {
		s.Dialogue.Tries++
	}
	d.Phase = Filling
	s.say(text, b...)
}

// faultText is the sentence for a fault: that of its code and slot, or that of its code.
func (s *step) faultText(d *Draft, f *slot.Fault) string {
	key := "fault." + string(f.Code)
	if k := key + "." + string(f.Slot); s.m.Say.Has(s.lang, k) {
		key = k
	}
	return s.t(key, "said", slot.Clean(f.Said, 60), "who", s.who(d))
}

// changed says which values replaced others.
func (s *step) changed(changes []change) string {
	d := s.current()
	var parts []string
	for _, c := range changes {
		parts = append(parts, s.t("changed", "what", s.t("slot."+string(c.Slot)), "old", s.bare(d, c.Slot, c.Old), "new", s.bare(d, c.Slot, c.New)))
	}
	return strings.Join(parts, " ")
}

// gist repeats in few words what the first message gave.
func (s *step) gist(d *Draft) string {
	var parts []string
	for _, n := range []slot.Name{slot.BusinessName, slot.Date, slot.Time, slot.PartySize, slot.Nights} {
		if v, ok := d.Values[n]; ok && len(v.Or) == 0 && v.Text != "" {
			parts = append(parts, s.brief(d, n, v.Text))
		}
	}
	if len(parts) == 0 {
		return s.t("gist.none")
	}
	return s.t("gist.some", "values", strings.Join(parts, ", "))
}

// note repeats what a message gave although something else was asked, so that nobody wonders whether it was heard.
func (s *step) note(d *Draft) string {
	var parts []string
	for _, n := range s.noted {
		if n == slot.Instructions && len(d.Wishes) > 0 {
			parts = append(parts, d.Wishes[len(d.Wishes)-1])
		}
		if v, ok := d.Values[n]; ok && v.Text != "" && gisted[n] {
			parts = append(parts, s.brief(d, n, v.Text))
		}
	}
	if len(parts) == 0 {
		return ""
	}
	return s.t("gist.noted", "values", strings.Join(parts, ", "))
}

// gisted are the slots that are repeated in a few words.
var gisted = map[slot.Name]bool{
	slot.BusinessName: true, slot.Date: true, slot.Time: true, slot.TimePreference: true, slot.PartySize: true, slot.Nights: true,
	slot.UserName: true, slot.UserPhone: true, slot.Phone: true,
}

// lead joins what is said first and what follows it.
func lead(before, text string) string {
	return strings.TrimSpace(before + " " + text)
}
