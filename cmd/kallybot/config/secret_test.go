package config_test

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"

	"github.com/kallybot/kallybot/cmd/kallybot/config"
)

// canary is as long as a token. Of a text in a wrong place the beginning may be shown, as it would be of any word.
const canary = "canary-in-a-cage-carried-down-the-mine"

func TestSecretNeverPrintsItself(t *testing.T) {
	t.Parallel()
	s := config.NewSecret(canary)
	all := config.Config{Telegram: config.Telegram{Token: s, Webhook: config.Webhook{Secret: s}}, Slack: config.Slack{BotToken: s, AppToken: s, SigningSecret: s}}
	for _, v := range []any{s, &s, all, &all, []config.Secret{s}, map[string]config.Secret{"a": s}, struct{ S config.Secret }{s}} {
		var b bytes.Buffer
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d"} {
			fmt.Fprintf(&b, verb+"\n", v)
		}
		slog.New(slog.NewTextHandler(&b, nil)).Info("text", "v", v)
		slog.New(slog.NewJSONHandler(&b, nil)).Info("json", "v", v)
		j, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		y, err := yaml.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		b.Write(j)
		b.Write(y)
		if got := b.String(); strings.Contains(got, canary) || strings.Contains(got, fmt.Sprintf("%x", canary)) || !strings.Contains(got, "(hidden)") {
			t.Errorf("%T: %s", v, got)
		}
	}
}

func TestSecretShowsWhetherThereIsOne(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{"": `|""|false`, canary: `(hidden)|"(hidden)"|true`} {
		s := config.NewSecret(text)
		if got := fmt.Sprintf("%v|%q|%v", s, s, s.Set()); got != want || s.Reveal() != text {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

func TestFaultsQuoteNoSecret(t *testing.T) {
	t.Parallel()
	for name, row := range map[string]struct {
		text    string
		environ []string
	}{
		"bad token":          {"telegram: {token: \"1:" + canary + " x\"}", nil},
		"bad webhook secret": {good + "telegram: {webhook: {secret: \"" + canary + " x\"}}", nil},
		"unbuilt secret":     {"slack: {bot_token: " + canary + "}", []string{"KALLYBOT_MODEL_KEY=" + canary}},
		"no YAML":            {"telegram:\n  token: \"" + canary + "\n  x: [", nil},
		"tab after it":       {"telegram:\n  token: " + canary + "\n\tx: y", nil},
		"in the wrong key":   {"log: {level: " + canary + "}\ndefaults: {timezone: " + canary + "}\nhttp: {listen: " + canary + "}", nil},
		"in an address":      {"kallyai: {base_url: \"https://u:" + canary + "@x\"}", nil},
		"in a list":          {"access: {telegram_users: [" + canary + "]}", []string{"KALLYBOT_ACCESS_ADMINS=" + canary}},
		"list as secret":     {"telegram: {token: [" + canary + "]}", nil},
		"from the shell":     {good, []string{"KALLYBOT_TELEGRAM_TOKEN=" + canary + "!", "KALLYBOT_LOG_FORMAT=" + canary}},
	} {
		_, warnings, faults := read(t, row.text, row.environ...)
		if faults == "" || strings.Contains(warnings+faults, canary[14:20]) {
			t.Errorf("%s: %s%s", name, warnings, faults)
		}
	}
}

// sealing is a key of 32 zeros.
const sealing = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="

func TestKeysForSealingComeFromTheFileTheEnvironmentAndFiles(t *testing.T) {
	t.Parallel()
	key := func(n int) string { return base64.StdEncoding.EncodeToString(bytes.Repeat([]byte{byte(n)}, 32)) }
	dir := t.TempDir()
	file := write(t, dir, "c.yaml", good+"data: {secret_key: "+key(1)+", old_secret_keys: ["+key(2)+", "+key(3)+"]}\n")
	present, old := write(t, dir, "present", key(4)+"\n"), write(t, dir, "old", key(5)+"\n"+key(6)+"\n")
	for name, row := range map[string]struct {
		environ []string
		want    []byte
	}{
		"file":           {nil, []byte{1, 2, 3}},
		"environment":    {[]string{"KALLYBOT_DATA_SECRET_KEY=" + key(7), "KALLYBOT_DATA_OLD_SECRET_KEYS=" + key(8) + "," + key(9)}, []byte{7, 8, 9}},
		"secrets' files": {[]string{"KALLYBOT_DATA_SECRET_KEY_FILE=" + present, "KALLYBOT_DATA_OLD_SECRET_KEYS_FILE=" + old}, []byte{4, 5, 6}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c, _, err := config.Read(file, row.environ)
			if err != nil {
				t.Fatal(err)
			}
			present, former := c.Data.Keys()
			var got []byte
			for _, k := range append([][]byte{present}, former...) {
				got = append(got, k[0])
			}
			same(t, got, row.want)
		})
	}
	if key, former := (&config.Data{}).Keys(); key != nil || former != nil {
		t.Errorf("without a key: got %v, %v", key, former)
	}
}

func TestAccountsOfPeopleAreReadWithTheirKey(t *testing.T) {
	t.Parallel()
	c, warnings, faults := read(t, "telegram: {token: \"1:a\"}\naccess: {open: true}\ndata: {secret_key: "+sealing+"}\nkallyai:\n  oauth: {client_id: a, client_secret: b, redirect_url: https://x.example/oauth/callback}\n")
	if faults != "" || warnings != "" || c.KallyAI.Account != "personal" {
		t.Fatalf("faults %s, warnings %s, account %s", faults, warnings, c.KallyAI.Account)
	}
	same(t, c.KallyAI.OAuth, config.OAuth{ClientID: "a", ClientSecret: config.NewSecret("b"), RedirectURL: "https://x.example/oauth/callback"})
	_, warnings, faults = read(t, "telegram: {token: \"1:a\"}\naccess: {open: true}\nkallyai: {account: shared, oauth: {client_id: a}}\n")
	if faults != "" || !strings.Contains(warnings, "kallyai.oauth.client_id: has no effect with kallyai.account: shared") {
		t.Errorf("faults %s, warnings %s", faults, warnings)
	}
}
