package slack

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
)

// made is a manifest as Slack reads it, with what it must hold.
type made struct {
	Display  struct{ Name, Description string } `json:"display_information"`
	Features struct {
		AppHome struct {
			Home     bool  `json:"home_tab_enabled"`
			Messages bool  `json:"messages_tab_enabled"`
			ReadOnly *bool `json:"messages_tab_read_only_enabled"`
		} `json:"app_home"`
		Commands  []struct{ Command, URL string } `json:"slash_commands"`
		Shortcuts []struct {
			Type     string
			Callback string `json:"callback_id"`
		}
	}
	OAuth struct {
		Scopes struct{ Bot []string }
	} `json:"oauth_config"`
	Settings struct {
		Events struct {
			URL string   `json:"request_url"`
			Bot []string `json:"bot_events"`
		} `json:"event_subscriptions"`
		Interactivity struct {
			On  bool   `json:"is_enabled"`
			URL string `json:"request_url"`
		}
		Socket bool `json:"socket_mode_enabled"`
	}
}

func manifest(t *testing.T, address string) made {
	t.Helper()
	b, err := Manifest(Words{Name: "Kally", Short: "Calls.", Command: "Call", Hint: "[request]", NewCall: "New call", CallThisNumber: "Call this number"}, address)
	if err != nil {
		t.Fatal(err)
	}
	var m made
	if err := json.Unmarshal(b, &m); err != nil {
		t.Fatal(err)
	}
	return m
}

func TestManifestHasExactlyWhatTheCodeUses(t *testing.T) {
	t.Parallel()
	m := manifest(t, "")
	if !slices.Equal(m.OAuth.Scopes.Bot, Scopes()) {
		t.Errorf("scopes %q", m.OAuth.Scopes.Bot)
	}
	var read []string
	for name := range readers {
		if name == "message" {
			name = "message.im"
		}
		read = append(read, name)
	}
	slices.Sort(read)
	if !slices.Equal(m.Settings.Events.Bot, read) {
		t.Errorf("events %q, read are %q", m.Settings.Events.Bot, read)
	}
	if home := m.Features.AppHome; !home.Home || !home.Messages || home.ReadOnly == nil || *home.ReadOnly {
		t.Errorf("home %+v", home)
	}
	if len(m.Features.Commands) != 1 || m.Features.Commands[0].Command != slashCommand || len(m.Features.Shortcuts) != 2 {
		t.Errorf("features %+v", m.Features)
	}
}

func TestManifestOfEachTransport(t *testing.T) {
	t.Parallel()
	if m := manifest(t, ""); !m.Settings.Socket || !m.Settings.Interactivity.On || m.Settings.Events.URL+m.Settings.Interactivity.URL+m.Features.Commands[0].URL != "" {
		t.Errorf("socket mode: %+v", m)
	}
	m := manifest(t, "https://bot.example.com/")
	if m.Settings.Socket {
		t.Error("socket mode is on beside an address")
	}
	routes := (&Adapter{}).Routes()
	for _, address := range []string{m.Settings.Events.URL, m.Settings.Interactivity.URL, m.Features.Commands[0].URL} {
		path, ok := strings.CutPrefix(address, "https://bot.example.com")
		if routes[path] == nil || !ok {
			t.Errorf("nothing is served at %s", address)
		}
	}
}
