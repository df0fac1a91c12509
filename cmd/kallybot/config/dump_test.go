package config_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/cmd/kallybot/config"
)

const dumped = `
data: {secret_key: "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=", old_secret_keys: ["MTIzNDU2Nzg5YWJjZGVmMDEyMzQ1Njc4OWFiY2RlZjA="]}
kallyai: {oauth: {client_id: "app: \"1\"", client_secret: canary-of-oauth, redirect_url: "https://x.example/oauth/callback"}}
access:
  open: true
  admins: ["telegram:1", "slack:T1/U1"]
telegram: {token: "1:canary-of-telegram"}
`

func TestDumpTellsWhatHoldsAndHidesSecrets(t *testing.T) {
	t.Parallel()
	text, _, err := config.Dump(write(t, t.TempDir(), "k.yaml", dumped), []string{"KALLYBOT_LOG_LEVEL=debug", "KALLYBOT_MODEL_KEY=canary-of-model"})
	if err != nil {
		t.Fatal(err)
	}
	got := string(text)
	for _, want := range []string{
		"  open: true # line 5\n", "  level: debug # KALLYBOT_LOG_LEVEL\n", "  drafts: 24h0m0s # default\n", "  calls_per_day: 0 # default\n",
		"  token: (hidden) # line 7\n", "  secret_key: (hidden) # line 2\n", "  old_secret_keys: (hidden) # line 2\n", "    secret: \"\" # default\n",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in\n%s", want, got)
		}
	}
	for _, secret := range []string{"canary", "MDEy", "MTIz"} {
		if strings.Contains(got, secret) {
			t.Errorf("%s is in\n%s", secret, got)
		}
	}
}

func TestDumpIsReadAgain(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	public := "telegram: {token: \"\"}\nkallyai: {account: shared, upgrade_url: \"\"}\naccess:\n  admins: [\"telegram:1\"]\n"
	environ := []string{"KALLYBOT_TELEGRAM_TOKEN=1:a"}
	text, _, err := config.Dump(write(t, dir, "k.yaml", public), environ)
	if err != nil {
		t.Fatal(err)
	}
	want, _, err := config.Read(write(t, dir, "k.yaml", public), environ)
	if err != nil {
		t.Fatal(err)
	}
	got, _, err := config.Read(write(t, dir, "again.yaml", strings.Replace(string(text), "token: (hidden)", "token: \"\"", 1)), environ)
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	same(t, fmt.Sprintf("%+v", got), fmt.Sprintf("%+v", want)) // an empty list is as good as none
}

func TestFaultyConfigurationIsNotDumped(t *testing.T) {
	t.Parallel()
	text, _, err := config.Dump(write(t, t.TempDir(), "k.yaml", "telegram: {tokn: 1}"), nil)
	if err == nil || text != nil {
		t.Errorf("got %s, %v", text, err)
	}
}
