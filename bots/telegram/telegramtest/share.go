package telegramtest

import "fmt"

// Forward hands on words of somebody who hides their account.
func (p *Person) Forward(c *Chat, text string) int {
	return p.write(c, &Message{Text: text, extra: map[string]any{
		"forward_origin": map[string]any{"type": "hidden_user", "date": 1, "sender_user_name": "somebody"},
	}})
}

// Send writes a message that has more than a text: each name of extra is a field of Message in the Bot API.
func (p *Person) Send(c *Chat, extra map[string]any) int { return p.write(c, &Message{extra: extra}) }

// ShareContact shares a contact; user is the account it belongs to, 0 for none.
func (p *Person) ShareContact(c *Chat, phone, name string, user int64) int {
	contact := map[string]any{"phone_number": phone, "first_name": name}
	if user != 0 {
		contact["user_id"] = user
	}
	return p.Send(c, map[string]any{"contact": contact})
}

// ShareLocation shares a place.
func (p *Person) ShareLocation(c *Chat, latitude, longitude float64) int {
	return p.Send(c, map[string]any{"location": map[string]any{"latitude": latitude, "longitude": longitude}})
}

// ShareVenue shares a place with a name.
func (p *Person) ShareVenue(c *Chat, title string, latitude, longitude float64) int {
	at := map[string]any{"latitude": latitude, "longitude": longitude}
	return p.Send(c, map[string]any{"location": at, "venue": map[string]any{"location": at, "title": title, "address": "Main Street 1"}})
}

// Tap taps the button with a label on the keyboard below the chat, and returns the message that comes of it.
func (p *Person) Tap(c *Chat, label string) (int, error) {
	for _, row := range c.Board() {
		for _, t := range row {
			switch {
			case t.Text != label:
			case t.Contact:
				return p.ShareContact(c, p.Phone, p.Name, p.ID), nil
			case t.Location:
				return p.ShareLocation(c, p.Latitude, p.Longitude), nil
			default:
				return p.Say(c, label), nil
			}
		}
	}
	return 0, fmt.Errorf("no button %q below the chat", label)
}
