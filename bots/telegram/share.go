package telegram

import (
	"strings"

	"github.com/go-telegram/bot/models"

	"github.com/kallybot/kallybot/conversation/chat"
)

// share fills in a shared contact, venue or location; false when t holds none.
func share(m *chat.Message, t *models.Message) bool {
	switch {
	case t.Contact != nil:
		c := contact(t.Contact)
		c.Own = t.Contact.UserID != 0 && t.Contact.UserID == t.From.ID
		m.Contact = &c
	case t.Venue != nil:
		m.Contact, m.Location = &chat.Contact{Name: t.Venue.Title}, point(&t.Venue.Location)
	case t.Location != nil:
		m.Location = point(t.Location)
	default:
		return false
	}
	m.Kind = chat.Shared
	return true
}

func point(l *models.Location) *chat.Location {
	return &chat.Location{Latitude: l.Latitude, Longitude: l.Longitude}
}

// contact reads name and number; what Telegram does not tell stands in the card that may come with them.
func contact(c *models.Contact) chat.Contact {
	card := readCard(c.VCard)
	out := chat.Contact{Name: strings.TrimSpace(c.FirstName + " " + c.LastName), Phone: c.PhoneNumber}
	for _, name := range []string{card["FN"], card["ORG"]} {
		if out.Name == "" {
			out.Name = name
		}
	}
	if out.Phone == "" {
		out.Phone = card["TEL"]
	}
	return out
}

func readable(c chat.Contact) string { return strings.TrimSpace(c.Name + " " + c.Phone) }

// cardText undoes the escapes of a vCard's values. Source: RFC 6350, section 3.4.
var cardText = strings.NewReplacer(`\n`, " ", `\N`, " ", `\,`, ",", `\;`, ";", `\\`, `\`)

// readCard reads the first value of each property of a vCard, by the property's name without group and parameters.
func readCard(card string) map[string]string {
	out := map[string]string{}
	unfolded := strings.NewReplacer("\r\n ", "", "\r\n\t", "", "\n ", "", "\n\t", "").Replace(card)
	for line := range strings.Lines(unfolded) {
		name, value, ok := strings.Cut(strings.TrimRight(line, "\r\n"), ":")
		if !ok {
			continue
		}
		name, _, _ = strings.Cut(name, ";")
		name = strings.ToUpper(name[strings.LastIndexByte(name, '.')+1:])
		if _, known := out[name]; known {
			continue
		}
		if name == "ORG" {
			value, _, _ = strings.Cut(strings.ReplaceAll(value, `\;`, "\x00"), ";")
			value = strings.ReplaceAll(value, "\x00", `\;`)
		}
		out[name] = strings.TrimSpace(strings.TrimPrefix(cardText.Replace(value), "tel:"))
	}
	return out
}
