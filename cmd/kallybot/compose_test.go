package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"

	"github.com/kallybot/kallybot/cmd/kallybot/config"
)

// asked are the places of compose.yaml that the operator's own values fill.
var asked = regexp.MustCompile(`\$\{([A-Z_]+):\?\}`)

// TestComposeStartsReplicasWithAConfigurationThatHolds reads what the file gives to each replica as the service does.
func TestComposeStartsReplicasWithAConfigurationThatHolds(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile("deploy/compose.yaml")
	if err != nil {
		t.Fatal(err)
	}
	values := map[string]string{
		"KALLYBOT_HOST": "bot.example.com", "KALLYBOT_TELEGRAM_TOKEN": "123456789:AAF-x_y", "KALLYBOT_WEBHOOK_SECRET": "abc",
		"KALLYBOT_SECRET_KEY": "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=", "POSTGRES_PASSWORD": "abc",
	}
	filled := asked.ReplaceAllStringFunc(string(text), func(s string) string {
		name := asked.FindStringSubmatch(s)[1]
		if values[name] == "" {
			t.Errorf("%s is asked for and not explained", name)
		}
		if !strings.Contains(string(text), "#   "+name+"=") {
			t.Errorf("%s is not explained at the top of the file", name)
		}
		return values[name]
	})
	var c struct {
		Services map[string]struct {
			Environment map[string]string
			Deploy      struct{ Replicas int }
		}
		Configs map[string]struct{ Content string }
	}
	if err := yaml.Unmarshal([]byte(filled), &c); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "kallybot.yaml")
	if err := os.WriteFile(file, []byte(c.Configs["kallybot"].Content), 0o600); err != nil {
		t.Fatal(err)
	}
	var environ []string
	for name, value := range c.Services["kallybot"].Environment {
		environ = append(environ, name+"="+value)
	}
	read, _, err := config.Read(file, environ)
	if err != nil {
		t.Fatalf("the configuration has faults: %v", err)
	}
	if read.Data.Driver != config.Postgres || !read.Data.DSN.Set() || c.Services["kallybot"].Deploy.Replicas != 2 {
		t.Errorf("driver %s, %d replicas", read.Data.Driver, c.Services["kallybot"].Deploy.Replicas)
	}
}
