package slack

import (
	"cmp"
	"slices"
	"strings"

	"github.com/kallybot/kallybot/conversation/chat"
)

// arrival is one thing that a person did. With a trigger it opens a form, which stores nothing; else it is handed on.
type arrival struct {
	message chat.Message
	answers way
	trigger string // of a window; valid for 3 s
	respond string // address for a word to the one who acted
	thread  string // where that word belongs; empty for none
	app     string // the app's id, where it is told
	in      chat.Workspace
	revoked bool // the installation of message.At.Team is gone
}

// way is how the answer to an arrival reaches the one who acted.
type way int

const (
	unanswered way = iota
	inBody         // as the body of the acknowledgement: to a command
	atFields       // likewise, but as faults of a form's fields
	atURL          // by a request to respond: to a press
)

// reader is what an adapter knows when it reads.
type reader struct {
	self     string   // the bot's user id; empty while it is not known
	commands []string // words after /kally that are commands
}

// read turns a delivery into an arrival. ok is false for what is no one's message to the bot: its own and other bots'
// messages, joins, what members of a channel say to each other.
func (r reader) read(d delivery) (a arrival, ok bool) {
	switch {
	case d.outer != nil:
		if read, known := readers[d.outer.event.Type]; known {
			a, ok = read(r.of(d.outer), d.outer)
		}
	case d.command != nil:
		a, ok = r.command(d.command)
	case d.interaction != nil:
		a, ok = r.interaction(d.interaction)
	}
	return a, ok && (a.message.From.ID != "" || a.revoked)
}

// readers are the kinds of events that are read.
var readers map[string]func(reader, *outer) (arrival, bool)

func init() {
	readers = map[string]func(reader, *outer) (arrival, bool){
		"message":                  reader.message,
		"app_mention":              reader.message,
		"app_home_opened":          reader.home,
		"assistant_thread_started": reader.pane,
		"tokens_revoked":           reader.revoked,
		"app_uninstalled":          reader.revoked,
	}
}

// of knows the bot's own name from the event itself, where it is told.
func (r reader) of(o *outer) reader {
	for _, a := range o.Authorizations {
		if a.IsBot && a.UserID != "" {
			r.self = a.UserID
		}
	}
	return r
}

// team is the workspace whose installation sees the event. In a shared channel that of the author may be another one.
func (o *outer) team() string {
	if len(o.Authorizations) > 0 && o.Authorizations[0].TeamID != "" {
		return o.Authorizations[0].TeamID
	}
	return cmp.Or(o.TeamID, o.EnterpriseID)
}

// enterprise is the organisation of the installation that sees the event.
func (o *outer) enterprise() string {
	if len(o.Authorizations) > 0 {
		return o.Authorizations[0].EnterpriseID
	}
	return ""
}

// person is the author of e. In a channel that organisations share, one of another team is a guest.
func (o *outer) person(e *event) chat.Person {
	team := cmp.Or(e.UserTeam, e.Team)
	return chat.Person{ID: e.User, Foreign: o.Shared && team != "" && team != o.team() && team != o.EnterpriseID}
}

// home is the address of the direct message with a person.
func home(team, user string) chat.Address {
	return chat.Address{Platform: Platform, Team: team, Chat: user, Private: true}
}

// place is where a message stands. Threads of a direct message are one dialogue: the assistant pane makes one of whatever is
// answered there. A direct message that organisations share is not private, and has an address of its own.
func place(team, user, channel, thread string, shared bool) chat.Address {
	if direct(channel) && !shared {
		a := home(team, user)
		a.Under = thread
		return a
	}
	return chat.Address{Platform: Platform, Team: team, Chat: channel, Thread: thread}
}

// written are the subtypes of messages that people write.
var writtenSubtypes = []string{"", "file_share", "thread_broadcast", "me_message"}

func (r reader) message(o *outer) (arrival, bool) {
	e := &o.event
	if e.Subtype == "message_changed" {
		return r.edit(o)
	}
	if !slices.Contains(writtenSubtypes, e.Subtype) || !r.human(e) {
		return arrival{}, false
	}
	thread := e.ThreadTS
	if !direct(e.Channel) {
		if e.Type == "message" && !mentioned(r.self, e.Text) {
			return arrival{}, false
		}
		thread = cmp.Or(thread, e.TS)
	}
	m := chat.Message{
		// The same for a mention and for the message that it is in; Slack may deliver both.
		ID: strings.Join([]string{"m", o.team(), e.Channel, e.TS}, ":"),
		At: place(o.team(), e.User, e.Channel, thread, o.Shared), From: o.person(e), Time: moment(e.TS), Kind: chat.Text,
		Ref: reference(e.Channel, e.TS),
	}
	if e.ThreadTS != "" && e.ThreadTS != e.TS {
		m.ReplyTo, m.ReplyToBot = reference(e.Channel, e.ThreadTS), e.Parent != "" && e.Parent == r.self
	}
	r.words(&m, e.Text)
	return arrival{message: m}, m.Text != "" || m.Command != "" || m.At.Private && len(e.Files) > 0 || e.Type == "app_mention"
}

// edit is for texts only: a message also changes when Slack adds a preview of a link to it.
func (r reader) edit(o *outer) (arrival, bool) {
	now, was := o.event.Message, o.event.Previous
	if now == nil || was == nil || now.Text == was.Text || !r.human(now) {
		return arrival{}, false
	}
	thread := now.ThreadTS
	if !direct(o.event.Channel) {
		if !mentioned(r.self, now.Text) {
			return arrival{}, false
		}
		thread = cmp.Or(thread, now.TS)
	}
	m := chat.Message{
		ID: "e:" + o.EventID, Kind: chat.Edited, From: o.person(now), Ref: reference(o.event.Channel, now.TS),
		At: place(o.team(), now.User, o.event.Channel, thread, o.Shared), Time: moment(o.event.TS),
	}
	r.words(&m, now.Text)
	return arrival{message: m}, m.Text != ""
}
