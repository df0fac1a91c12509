package slack

import (
	"encoding/json"
	"slices"
	"strings"

	"github.com/slack-go/slack"
)

// Words are what the manifest of the app says to people.
type Words struct {
	Name, Short, Long string // of the app; Short at most 140 characters
	Command, Hint     string // what /kally does, and what follows it
	NewCall           string // label of the shortcut that opens an empty form
	CallThisNumber    string // label of the shortcut of a message
}

// needed are the scopes of the methods that are called, by the first of them. Those of the events are in wanted.
var needed = []struct{ method, scope string }{
	{"chat.postMessage", "chat:write"}, // and chat.update, chat.postEphemeral
	{"conversations.open", "im:write"},
	{"files.getUploadURLExternal", "files:write"},
	{"users.info", "users:read"},
	{"assistant.threads.setStatus", "assistant:write"},
}

// Scopes are those that the app needs, in order.
func Scopes() []string {
	all := []string{"commands"}
	for _, n := range needed {
		all = append(all, n.scope)
	}
	for _, e := range wanted {
		if e.scope != "" {
			all = append(all, e.scope)
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// Manifest is the app as its settings take it, in JSON. address is where Slack delivers, such as https://bot.example.com;
// empty is Socket Mode, which needs none.
func Manifest(w Words, address string) ([]byte, error) {
	address = strings.TrimSuffix(address, "/")
	m := slack.Manifest{
		Display:     slack.Display{Name: w.Name, Description: w.Short, LongDescription: w.Long},
		Features:    features(w, address),
		OAuthConfig: slack.OAuthConfig{Scopes: slack.OAuthScopes{Bot: Scopes()}},
		Settings: slack.Settings{
			EventSubscriptions: &slack.EventSubscriptions{BotEvents: events()},
			Interactivity:      &slack.Interactivity{IsEnabled: true},
			SocketModeEnabled:  address == "",
		},
	}
	if address != "" {
		m.OAuthConfig.RedirectUrls = []string{address + RedirectPath}
		m.Settings.EventSubscriptions.RequestUrl = address + eventsPath
		m.Settings.Interactivity.RequestUrl = address + interactionsPath
	}
	return writable(m)
}

// writable is m as JSON without what is empty, and with the one word that the library leaves out when it is false: without it people cannot write to
// the app.
func writable(m slack.Manifest) ([]byte, error) {
	b, err := json.Marshal(m)
	if err != nil {
		return nil, err
	}
	var all map[string]any
	if err := json.Unmarshal(b, &all); err != nil {
		return nil, err
	}
	delete(all, "_metadata")
	all["features"].(map[string]any)["app_home"].(map[string]any)["messages_tab_read_only_enabled"] = false
	return json.MarshalIndent(all, "", "  ")
}

func events() []string {
	var all []string
	for _, e := range wanted {
		all = append(all, e.event)
	}
	return all
}

// features are the surfaces of the app: its home and messages, its command and its shortcuts, and the assistant pane.
func features(w Words, address string) slack.Features {
	command := slack.ManifestSlashCommand{Command: slashCommand, Description: w.Command, UsageHint: w.Hint}
	if address != "" {
		command.Url = address + commandsPath
	}
	return slack.Features{
		AppHome: slack.AppHome{HomeTabEnabled: true, MessagesTabEnabled: true},
		BotUser: slack.BotUser{DisplayName: w.Name, AlwaysOnline: true},
		Shortcuts: []slack.Shortcut{
			{Name: w.NewCall, CallbackID: newCall, Description: w.Command, Type: slack.GlobalShortcut},
			{Name: w.CallThisNumber, CallbackID: callThisNumber, Description: w.Command, Type: slack.MessageShortcut},
		},
		SlashCommands: []slack.ManifestSlashCommand{command},
		AssistantView: &slack.AssistantView{AssistantDescription: w.Short},
	}
}
