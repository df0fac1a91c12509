package slack

import (
	"cmp"
	"encoding/json"

	"github.com/kallybot/kallybot/conversation/chat"
)

// kind is what a payload is, as Socket Mode calls it. Over HTTP the path tells.
type kind string

const (
	eventKind       kind = "events_api"
	commandKind     kind = "slash_commands"
	interactionKind kind = "interactive"
)

// delivery is a payload as far as it is read. Exactly one field is set.
type delivery struct {
	outer       *outer
	command     *command
	interaction *interaction
}

// outer is what the Events API wraps an event in.
type outer struct {
	Type           string          `json:"type"`
	Challenge      string          `json:"challenge"`
	TeamID         string          `json:"team_id"`
	EnterpriseID   string          `json:"enterprise_id"`
	AppID          string          `json:"api_app_id"`
	EventID        string          `json:"event_id"`
	Shared         bool            `json:"is_ext_shared_channel"`
	Authorizations []authorization `json:"authorizations"`
	Event          json.RawMessage `json:"event"`

	event event // Event, when it is of a kind that is read
}

// authorization is an installation that sees the event.
type authorization struct {
	EnterpriseID string `json:"enterprise_id"`
	TeamID       string `json:"team_id"`
	UserID       string `json:"user_id"`
	IsBot        bool   `json:"is_bot"`
}

// workspace is where a delivery comes from.
func (d delivery) workspace() chat.Workspace {
	switch {
	case d.outer != nil:
		return chat.Workspace{Enterprise: cmp.Or(d.outer.enterprise(), d.outer.EnterpriseID), Team: d.outer.team()}
	case d.command != nil:
		return chat.Workspace{Enterprise: d.command.EnterpriseID, Team: d.command.TeamID}
	case d.interaction.Enterprise != nil:
		return chat.Workspace{Enterprise: d.interaction.Enterprise.ID, Team: d.interaction.team()}
	}
	return chat.Workspace{Team: d.interaction.team()}
}

// event holds the fields of all kinds of events that are read.
type event struct {
	Type        string            `json:"type"`
	Subtype     string            `json:"subtype"`
	Channel     string            `json:"channel"`
	ChannelType string            `json:"channel_type"`
	User        string            `json:"user"`
	Team        string            `json:"team"`
	UserTeam    string            `json:"user_team"`
	BotID       string            `json:"bot_id"`
	Text        string            `json:"text"`
	TS          string            `json:"ts"`
	ThreadTS    string            `json:"thread_ts"`
	Parent      string            `json:"parent_user_id"` // who wrote the first message of the thread
	Files       []json.RawMessage `json:"files"`
	Edited      *struct {
		TS string `json:"ts"`
	} `json:"edited"`
	Message  *event `json:"message"`          // message_changed: as it is now
	Previous *event `json:"previous_message"` // and as it was
	Tab      string `json:"tab"`
	Thread   *struct {
		UserID    string `json:"user_id"`
		ChannelID string `json:"channel_id"`
		ThreadTS  string `json:"thread_ts"`
	} `json:"assistant_thread"`
	Tokens *struct {
		Bot []string `json:"bot"`
	} `json:"tokens"`
}

// wanted are the events that the app asks for, with the scope that each needs besides; the manifest is made of them.
var wanted = []struct{ event, scope string }{
	{"app_home_opened", ""},
	{"app_mention", "app_mentions:read"},
	{"app_uninstalled", ""},
	{"assistant_thread_started", "assistant:write"},
	{"message.im", "im:history"},
	{"tokens_revoked", ""},
}

// command is a slash command.
type command struct {
	TeamID       string `json:"team_id"`
	EnterpriseID string `json:"enterprise_id"`
	ChannelID    string `json:"channel_id"`
	ChannelName  string `json:"channel_name"`
	UserID       string `json:"user_id"`
	UserName     string `json:"user_name"`
	Text         string `json:"text"`
	ResponseURL  string `json:"response_url"`
	TriggerID    string `json:"trigger_id"`
	AppID        string `json:"api_app_id"`
}

// interaction is a pressed button, a sent form or a shortcut.
type interaction struct {
	Type        string `json:"type"`
	CallbackID  string `json:"callback_id"`
	TriggerID   string `json:"trigger_id"`
	ResponseURL string `json:"response_url"`
	AppID       string `json:"api_app_id"`
	Team        *struct {
		ID string `json:"id"`
	} `json:"team"`
	Enterprise *struct {
		ID string `json:"id"`
	} `json:"enterprise"`
	User struct {
		ID     string `json:"id"`
		TeamID string `json:"team_id"`
		Name   string `json:"name"`
	} `json:"user"`
	Channel struct {
		ID   string `json:"id"`
		Name string `json:"name"`
	} `json:"channel"`
	Message   *event `json:"message"`
	Container struct {
		MessageTS   string `json:"message_ts"`
		ChannelID   string `json:"channel_id"`
		ThreadTS    string `json:"thread_ts"`
		IsEphemeral bool   `json:"is_ephemeral"`
	} `json:"container"`
	Actions []struct {
		ActionID string `json:"action_id"`
		Value    string `json:"value"`
		ActionTS string `json:"action_ts"`
	} `json:"actions"`
	View *struct {
		ID         string `json:"id"`
		CallbackID string `json:"callback_id"`
		Metadata   string `json:"private_metadata"`
		State      struct {
			Values map[string]map[string]input `json:"values"`
		} `json:"state"`
	} `json:"view"`
}

// input is what stands in one field of a form; one of the fields is set, none for an empty one.
type input struct {
	Value    string `json:"value"`
	Date     string `json:"selected_date"`
	Time     string `json:"selected_time"`
	Selected *struct {
		Value string `json:"value"`
	} `json:"selected_option"`
}

func (i input) text() string {
	if i.Selected != nil {
		return i.Selected.Value
	}
	return i.Value + i.Date + i.Time
}
