package conversation

import (
	"slices"
	"strconv"
	"strings"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/slot"
)

// showCard shows everything that will be sent and asks for the yes. What differs from the card's last version is marked.
func (s *step) showCard(d *Draft, changes []change) {
	if s.signInFirst(d, changes) {
		return
	}
	s.present(d, lead(lead(s.onTime(d), s.changed(changes)), s.cardQuestion(d)))
}

// present shows the card under a text that asks for its yes, or for what is wrong with it.
func (s *step) present(d *Draft, text string) {
	s.Dialogue.Asked, s.Dialogue.Tries, s.Dialogue.Trail = "", 0, nil
	s.send(Send{Slot: "card:" + d.ID, Request: d.ID, Reply: chat.Reply{
		Text: text, Card: s.card(d), Buttons: s.cardButtons(d), Replace: s.anew != d.ID,
		Form: &chat.Button{Label: s.t("button.form"), Data: data(d.ID, d.Rev, "form")},
	}})
	d.Phase, d.ShownSum = Card, s.sum(d)
	s.refreshQuota()
}

// cardQuestion asks for the yes, to a call now or at its hour.
func (s *step) cardQuestion(d *Draft) string {
	if due := s.due(d); !due.IsZero() {
		return s.t("card.ask_later", "who", s.who(d), "when", s.soon(d, due))
	}
	return s.t("card.ask", "who", s.who(d))
}

// card is the table of what will be sent, field by field.
func (s *step) card(d *Draft) *chat.Card {
	title := formOf(d).Category
	if d.Booked != nil {
		title = d.Booked.Verb
	}
	c := &chat.Card{Title: s.t("card.title." + title)}
	seen := map[slot.Name]string{}
	for _, n := range shown {
		value := s.field(d, n)
		if value == "" {
			continue
		}
		seen[n] = d.canonical(n)
		row := chat.Row{Label: s.label(d, n), Value: value}
		if d.Shown != nil && d.Shown[n] != seen[n] {
			row.Changed, row.Mark = true, s.t("card.changed")
		}
		c.Rows = append(c.Rows, row)
	}
	if due := s.due(d); !due.IsZero() {
		c.Rows = append(c.Rows, chat.Row{Label: s.t("slot.call_time"), Value: s.moment(d, due)})
	}
	d.Shown = seen
	c.Notes = s.notes(d)
	return c
}

// label is a row's name: words beside a time are what to do when that is refused.
func (s *step) label(d *Draft, n slot.Name) string {
	switch {
	case n == slot.TimePreference && d.has(slot.Time):
		return s.t("card.reserve")
	case n == slot.BusinessName && d.kin():
		return s.t("card.whom")
	}
	return s.t("slot." + string(n))
}

// canonical is what a row holds, whatever the language it is shown in.
func (d *Draft) canonical(n slot.Name) string {
	switch n {
	case slot.Instructions:
		return strings.Join(d.Wishes, "; ")
	case slot.Task:
		return strings.Join([]string{formOf(d).Category, d.text(n), d.text(slot.Nights)}, "; ")
	}
	return d.text(n)
}

// field is one row's value, empty for a row that is not shown.
func (s *step) field(d *Draft, n slot.Name) string {
	v, ok := d.Values[n]
	switch {
	case n == slot.Instructions:
		return s.discreet(s.extras(d))
	case n == slot.TimePreference:
		return s.discreet(s.reserve(d))
	case n == slot.Task:
		return s.discreet(s.errand(d, s.lang))
	case !ok || v.Text == "":
		return ""
	case n == slot.Time:
		return s.clock(d, v.Text)
	case n == slot.Timezone && d.has(slot.Time):
		return "" // the time's row names it
	case n == slot.UserPhone && s.hides(n):
		return ""
	case n == slot.Phone && v.Ext != "":
		return s.t("phone.extension", "phone", s.show(d, n, v.Text), "ext", v.Ext)
	case v.From == FromProfile:
		return s.t("card.profile", "value", s.show(d, n, v.Text))
	case v.From == FromBusiness:
		return s.t("card.last_time", "value", s.show(d, n, v.Text))
	}
	return s.show(d, n, v.Text)
}

// notes are the lines below the card: what is special about the number, and how to answer without buttons.
func (s *step) notes(d *Draft) []string {
	var notes []string
	if p, fault := slot.ReadPhone(d.text(slot.Phone), ""); fault == nil {
		for _, n := range p.Notices() {
			notes = append(notes, s.t("notice."+string(n)))
		}
	}
	if phone := d.text(slot.Phone); phone != "" && phone == s.Person.Phone {
		notes = append(notes, s.t("notice.own_number"))
	}
	if line := s.askedToo(d); line != "" {
		notes = append(notes, line)
	}
	if line := s.conflict(d); line != "" {
		notes = append(notes, line)
	}
	if line := s.asleep(d); line != "" {
		notes = append(notes, line)
	}
	if s.m.Options.Notice && !s.Person.Noticed {
		notes = append(notes, s.t("notice.first_use"))
	}
	if d.Remind && formOf(d).Category != slot.General {
		notes = append(notes, s.t("remind.promised"))
	}
	if line := s.leftNote(); line != "" {
		notes = append(notes, line)
	}
	return append(notes, s.t("card.hint"))
}

// cardButtons are the choices under a card. The last one changes the call's language in one tap.
func (s *step) cardButtons(d *Draft) []chat.Button {
	b := append(s.callButtons(d),
		chat.Button{Label: s.t("button.edit"), Data: data(d.ID, d.Rev, "edit")},
		chat.Button{Label: s.t("button.cancel"), Data: data(d.ID, d.Rev, "cancel"), Style: chat.Danger})
	if a, _, ok := s.joinable(d); ok {
		b = slices.Insert(b, 1, chat.Button{Label: s.t("button.join"), Data: data(d.ID, d.Rev, "join", a.Request)})
	}
	for _, l := range s.m.Say.Languages() {
		if l != d.text(slot.CallLanguage) {
			b = append(b, chat.Button{Label: s.t("button.speak." + l), Data: data(d.ID, d.Rev, "set", string(slot.CallLanguage)+"="+l)})
		}
	}
	return append(b,
		chat.Button{Label: s.t("button.preview"), Data: data(d.ID, d.Rev, "preview")},
		chat.Button{Label: s.t("button.myself"), Data: data(d.ID, d.Rev, "myself")})
}

// data is a button's data: request, revision of the card, verb and perhaps a value.
func data(id string, rev int, verb ...string) string {
	return id + ":" + strconv.Itoa(rev) + ":" + strings.Join(verb, ":")
}
