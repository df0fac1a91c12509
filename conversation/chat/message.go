package chat

import "time"

// Message is something a person did: wrote, pressed, shared, filled in. ID is the platform's own name of the delivery,
// the same again when it is delivered again; the program acts once for each ID.
type Message struct {
	ID   string    `json:"id"`
	At   Address   `json:"at"`
	From Person    `json:"from"`
	Time time.Time `json:"time"` // when it was written, by the platform's clock; zero when unknown

	Kind Kind   `json:"kind"`
	Text string `json:"text,omitempty"` // as written, valid UTF-8; for an edit the new text
	// Command is the chat command without its slash, lower case: "start", "help", "call"; Text is what follows it.
	Command string `json:"command,omitempty"`
	// Ref is the message itself where the platform names it, so that the result can be a reply to it.
	Ref Ref `json:"ref,omitempty"`
	// ReplyTo is the message this one answers, and ReplyText its text.
	ReplyTo   Ref    `json:"reply_to,omitempty"`
	ReplyText string `json:"reply_text,omitempty"`
	// ReplyToBot tells that ReplyTo is a message of the bot's own.
	ReplyToBot bool `json:"reply_to_bot,omitempty"`
	// Forwarded marks Text as somebody else's words, handed on by the person.
	Forwarded bool `json:"forwarded,omitempty"`

	// Data is the pressed button's data, for Press; Form names the form and Fields hold what was filled in, for Submitted.
	Data   string            `json:"data,omitempty"`
	Form   string            `json:"form,omitempty"`
	Fields map[string]string `json:"fields,omitempty"`

	// Contact and Location are what was Shared. A location beside a contact is the contact's place, alone it is the sender's.
	Contact  *Contact  `json:"contact,omitempty"`
	Location *Location `json:"location,omitempty"`

	// Elsewhere is where the person asked, when others read there and the talk about it is therefore held at At: the
	// person is told so there, and a result may be shared there. Nil for none.
	Elsewhere *Place `json:"elsewhere,omitempty"`

	// Lang and Zone are hints of the platform: an IETF language tag and an IANA zone of the person. Either may be empty.
	Lang string `json:"lang,omitempty"`
	Zone string `json:"zone,omitempty"`
}

// Kind says what a person did.
type Kind string

// The kinds of messages.
const (
	Text      Kind = "text"      // wrote Text, perhaps as a Command
	Edited    Kind = "edited"    // changed an earlier message; Ref names it
	Press     Kind = "press"     // pressed a button; Data is the button's, Ref the message that holds it
	Submitted Kind = "submitted" // sent a form
	Shared    Kind = "shared"    // shared a Contact or a Location
	Moved     Kind = "moved"     // the chat goes on under the name in Text (group migration)
	Gone      Kind = "gone"      // the bot was blocked or removed
	Back      Kind = "back"      // the bot was let in again
	Home      Kind = "home"      // opened the bot's own page; the answer is a Reply with Home
	Began     Kind = "began"     // opened an empty talk, before a word
)

// Contact is a shared contact, card or venue. Own is true when it is the sender's own.
type Contact struct {
	Name  string `json:"name,omitempty"`
	Phone string `json:"phone,omitempty"`
	Own   bool   `json:"own,omitempty"`
}

// Location is a point in degrees, WGS 84.
type Location struct {
	Latitude  float64 `json:"latitude"`
	Longitude float64 `json:"longitude"`
}
