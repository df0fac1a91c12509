package main

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"
)

// printedManifest is as much of a manifest as has limits. Source: Slack, app manifest reference.
type printedManifest struct {
	Display struct {
		Name  string `json:"name"`
		Short string `json:"description"`
		Long  string `json:"long_description"`
	} `json:"display_information"`
	Features struct {
		Commands []struct {
			Command string `json:"command"`
			Does    string `json:"description"`
			Hint    string `json:"usage_hint"`
			URL     string `json:"url"`
		} `json:"slash_commands"`
		Shortcuts []struct {
			Name     string `json:"name"`
			Callback string `json:"callback_id"`
			Does     string `json:"description"`
		} `json:"shortcuts"`
	} `json:"features"`
}

// TestSlackManifestIsOneThatSlackTakes prints the manifest of each transport, which the files of the drawings keep.
func TestSlackManifestIsOneThatSlackTakes(t *testing.T) {
	t.Parallel()
	for name, args := range map[string][]string{
		"socket": {"slack-manifest"}, "http": {"slack-manifest", "--url", "https://bot.example.com"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			status, out, errs := command(args...)
			var m printedManifest
			if err := json.Unmarshal([]byte(out), &m); status != exitDone || errs != "" || err != nil {
				t.Fatalf("status %d, %q, %v", status, errs, err)
			}
			within := func(what, text string, least, most int) {
				if n := utf8.RuneCountInString(text); n < least || n > most {
					t.Errorf("%s has %d characters, want %d to %d: %s", what, n, least, most, text)
				}
			}
			within("the name", m.Display.Name, 1, 35)
			within("the description", m.Display.Short, 1, 140)
			within("the long description", m.Display.Long, 175, 4000)
			for _, c := range m.Features.Commands {
				within("the command", c.Command, 2, 32)
				within("what it does", c.Does, 1, 2000)
				within("its hint", c.Hint, 1, 1000)
			}
			for _, s := range m.Features.Shortcuts {
				within("a shortcut", s.Name, 1, 24)
				within("its id", s.Callback, 1, 255)
				within("what it does", s.Does, 1, 150)
			}
			if len(m.Features.Commands) != 1 || len(m.Features.Shortcuts) != 2 {
				t.Errorf("it has %d commands and %d shortcuts", len(m.Features.Commands), len(m.Features.Shortcuts))
			}
			drawn(t, "slack_manifest_"+name, out)
		})
	}
}

func TestSlackManifestWantsAnAddressThatSlackReaches(t *testing.T) {
	t.Parallel()
	for _, address := range []string{"http://bot.example.com", "bot.example.com", "https://"} {
		if status, out, errs := command("slack-manifest", "--url", address); status != exitUsage || out != "" || !strings.Contains(errs, "https://bot.example.com") {
			t.Errorf("%s: status %d, %q, %q", address, status, out, errs)
		}
	}
}
