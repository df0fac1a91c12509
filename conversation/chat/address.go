package chat

import "strings"

// Platform names a chat platform: "telegram", "slack", "terminal".
type Platform string

// Address is a place to write to. Chat and Thread are opaque: only the platform that made them takes them apart.
type Address struct {
	Platform Platform `json:"platform"`
	Team     string   `json:"team,omitempty"`   // workspace; empty where the platform has none
	Chat     string   `json:"chat"`             // private chat, group or channel
	Thread   string   `json:"thread,omitempty"` // topic or thread inside the chat
	Private  bool     `json:"private,omitempty"`
	// Private is true when nobody but the person and the bot reads it. It decides what may be shown.

	// Under is the message to answer below, where the platform keeps talks of one private chat apart from each other. All of
	// them are one dialogue: who begins in one of them may go on in another.
	Under string `json:"under,omitempty"`
}

// Person is somebody who writes. ID is opaque and unique within platform and team.
type Person struct {
	ID   string `json:"id"`
	Name string `json:"name,omitempty"` // as the platform shows it; untrusted
	// Handle is a name that the platform gives to one person at a time, without "@"; empty for none.
	Handle string `json:"handle,omitempty"`
	// Foreign is true for somebody of another organisation than the one whose bot it is, in a place that both share.
	Foreign bool `json:"foreign,omitempty"`
}

// Place is an address with the name that people know it by, such as "#sales"; untrusted, and empty when it is not told.
type Place struct {
	At   Address `json:"at"`
	Name string  `json:"name,omitempty"`
}

// Ref names a message that was sent, so that it can be edited or replied to. It is opaque; empty means none.
type Ref string

// DialogueKey names the dialogue of one person in one place. Two places or two people never share one.
func DialogueKey(a Address, p Person) string {
	return join(string(a.Platform), a.Team, a.Chat, a.Thread, p.ID)
}

// PersonKey names a person over all places of a platform.
func PersonKey(a Address, p Person) string { return join(string(a.Platform), a.Team, p.ID) }

// join puts parts into one key; a slash inside a part is escaped, so different parts never give the same key.
func join(parts ...string) string {
	for i, p := range parts {
		parts[i] = escape.Replace(p)
	}
	return strings.Join(parts, "/")
}

var escape = strings.NewReplacer("%", "%25", "/", "%2F")
