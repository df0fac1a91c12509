package slack

import (
	"encoding/json"
	"strings"

	"github.com/kallybot/kallybot/conversation/chat"
)

// Names of what the app offers, as the manifest declares them.
const (
	slashCommand   = "/kally"
	newCall        = "new_call"
	callThisNumber = "call_this_number"
)

// formWord is the word after /kally that opens the form.
const formWord = "form"

// formCallback is the callback id of the form.
const formCallback = "form"

// formAction begins the action id of a button that opens the form; others send their data.
const formAction = "form"

// command reads /kally. The talk is held in the direct message with the bot, wherever it was typed: a channel's name of
// two people does not tell whether the bot is one of them.
func (r reader) command(c *command) (arrival, bool) {
	m := chat.Message{
		ID: "t:" + c.TriggerID, At: home(c.TeamID, c.UserID), From: chat.Person{ID: c.UserID, Name: c.UserName}, Kind: chat.Text,
		Elsewhere: elsewhere(c.TeamID, c.ChannelID, c.ChannelName),
	}
	text := strings.TrimSpace(unescape(c.Text))
	m.Command, m.Text = r.taken(text)
	a := arrival{message: m, answers: inBody, respond: c.ResponseURL, app: c.AppID}
	if word, rest, _ := strings.Cut(text, " "); text == "" || m.Command == "" && strings.EqualFold(word, formWord) {
		a.message.Text, a.trigger = strings.TrimSpace(rest), c.TriggerID
	}
	return a, c.TriggerID != ""
}

// elsewhere is a channel that others read; nil for a direct message.
func elsewhere(team, channel, name string) *chat.Place {
	if channel == "" || direct(channel) {
		return nil
	}
	p := &chat.Place{At: chat.Address{Platform: Platform, Team: team, Chat: channel}}
	if name != "" && name != "privategroup" && !strings.HasPrefix(name, "mpdm-") {
		p.Name = "#" + name
	}
	return p
}

func (r reader) interaction(i *interaction) (arrival, bool) {
	if i.TriggerID == "" {
		return arrival{}, false
	}
	switch i.Type {
	case "block_actions":
		return r.press(i)
	case "view_submission":
		return r.submission(i)
	case "shortcut":
		return i.window(""), i.CallbackID == newCall
	case "message_action":
		return r.shortcut(i)
	}
	return arrival{}, false
}

func (i *interaction) team() string {
	switch {
	case i.Team != nil:
		return i.Team.ID
	case i.Enterprise != nil:
		return i.Enterprise.ID
	}
	return i.User.TeamID
}

// person is who acted. Within an enterprise people act in workspaces other than their own.
func (i *interaction) person() chat.Person {
	p := chat.Person{ID: i.User.ID, Name: i.User.Name}
	p.Foreign = i.Enterprise == nil && i.User.TeamID != "" && i.User.TeamID != i.team()
	return p
}

// envelope is a message of who acted, in their direct message.
func (i *interaction) envelope() chat.Message {
	return chat.Message{ID: "t:" + i.TriggerID, At: home(i.team(), i.User.ID), From: i.person()}
}

// window is an arrival that opens the form, filled in from text.
func (i *interaction) window(text string) arrival {
	m := i.envelope()
	m.Kind, m.Text = chat.Text, text
	return arrival{message: m, trigger: i.TriggerID, respond: i.ResponseURL, app: i.AppID}
}

// shortcut opens the form with what stands in a message. Another's words are no command, and nothing is stored before the
// form is sent.
func (r reader) shortcut(i *interaction) (arrival, bool) {
	if i.CallbackID != callThisNumber || i.Message == nil {
		return arrival{}, false
	}
	a := i.window(strings.TrimSpace(unescape(withoutMention(r.self, i.Message.Text))))
	a.message.Elsewhere, a.message.Forwarded = elsewhere(i.team(), i.Channel.ID, i.Channel.Name), true
	return a, true
}

// press reads a pressed button. One that opens an address only tells that it was pressed.
func (r reader) press(i *interaction) (arrival, bool) {
	if len(i.Actions) == 0 || i.Actions[0].Value == "" {
		return arrival{}, false
	}
	a := i.window("")
	a.message.Kind, a.message.Data, a.answers = chat.Press, i.Actions[0].Value, atURL
	channel := i.Channel.ID
	if channel == "" {
		channel = i.Container.ChannelID
	}
	if channel != "" {
		a.message.At = place(i.team(), i.User.ID, channel, i.thread(channel), false)
		a.thread = i.shownIn()
		if !i.Container.IsEphemeral {
			a.message.Ref = reference(channel, i.messageTS())
		}
	}
	if !strings.HasPrefix(i.Actions[0].ActionID, formAction) {
		a.trigger = ""
	}
	return a, true
}

func (i *interaction) messageTS() string {
	if i.Container.MessageTS != "" || i.Message == nil {
		return i.Container.MessageTS
	}
	return i.Message.TS
}

// shownIn is the thread that the message with the button is read in. The first message of a thread names itself once somebody
// answered it; it stands outside all the same.
func (i *interaction) shownIn() string {
	thread := i.Container.ThreadTS
	if thread == "" && i.Message != nil {
		thread = i.Message.ThreadTS
	}
	if thread == i.messageTS() {
		return ""
	}
	return thread
}

// thread is the thread that the talk about the message with the button is held in.
func (i *interaction) thread(channel string) string {
	thread := i.shownIn()
	if thread == "" && !direct(channel) {
		return i.messageTS()
	}
	return thread
}

// window's metadata comes back with the form: which draft it is, and where the talk about it is held.
type metadata struct {
	Form      string       `json:"form"`
	Lang      string       `json:"lang,omitempty"`
	At        chat.Address `json:"at"`
	Elsewhere *chat.Place  `json:"elsewhere,omitempty"`
}

func (r reader) submission(i *interaction) (arrival, bool) {
	var meta metadata
	if i.View == nil || i.View.CallbackID != formCallback || json.Unmarshal([]byte(i.View.Metadata), &meta) != nil {
		return arrival{}, false
	}
	m := i.envelope()
	m.Kind, m.Form, m.Lang, m.Fields, m.Elsewhere = chat.Submitted, meta.Form, meta.Lang, map[string]string{}, meta.Elsewhere
	if meta.At.Chat != "" {
		m.At = meta.At
	}
	for field, inputs := range i.View.State.Values {
		for _, in := range inputs {
			m.Fields[field] = in.text()
		}
	}
	return arrival{message: m, answers: atFields, app: i.AppID}, true
}
