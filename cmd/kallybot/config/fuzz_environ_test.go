package config_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/cmd/kallybot/config"
	"github.com/kallybot/kallybot/conversation/access"
)

// hidden are the variables whose values no fault and no dump shows.
var hidden = []string{
	"KALLYBOT_DATA_DSN", "KALLYBOT_DATA_SECRET_KEY", "KALLYBOT_DATA_OLD_SECRET_KEYS", "KALLYBOT_TELEGRAM_TOKEN", "KALLYBOT_TELEGRAM_WEBHOOK_SECRET",
	"KALLYBOT_SLACK_BOT_TOKEN", "KALLYBOT_SLACK_APP_TOKEN", "KALLYBOT_SLACK_SIGNING_SECRET", "KALLYBOT_SLACK_CLIENT_SECRET", "KALLYBOT_MODEL_KEY",
	"KALLYBOT_KALLYAI_OAUTH_CLIENT_SECRET", "KALLYBOT_TRACES_AUTHORIZATION",
}

// FuzzVariable sets any variable to anything: the configuration can be used, or each fault is one short line that names a place; a
// secret is shown nowhere.
func FuzzVariable(f *testing.F) {
	for name, values := range map[string]string{
		"CALLS_UNDO_WINDOW": "0s 9s -1s 9 1e9h 5m3s 9223372036854775807ns", "DATA_DRAFTS": "24h 1s 2540400h", "CALLS_QUIET_HOURS": "22:00-08:00 25:00-1 -", "CALLS_MAX_IN_FLIGHT": "7 0 1e3 0x10 +5",
		"ACCESS_OPEN": "true yes", "ACCESS_COUNTRIES": "US,es XX", "ACCESS_CATEGORIES": "restaurant taxi", "DEFAULTS_TIMEZONE": "Europe/Madrid Local ../etc", "DEFAULTS_REGION": "ES EEE", "DEFAULTS_LANGUAGE": "es xx",
		"LOG_LEVEL": "debug loud", "LOG_FORMAT": "json", "HTTP_LISTEN": "127.0.0.1:0 :99999 [::1", "TELEGRAM_API_URL": "http://x http://%zz", "TELEGRAM_WEBHOOK_URL": "https://b.example/x", "TRACES_URL": "http://c:4318 x",
		"KALLYAI_BASE_URL": "https://x/v1 ftp://x", "KALLYAI_CALL_TIMEOUT": "15m", "KALLYAI_ACCOUNT": "personal mine", "MODEL_URL": "http://m/v1", "DATA_PATH": "~/k.db .", "DATA_DRIVER": "postgres", "NOTHING": "x",
	} {
		for value := range strings.FieldsSeq(values) {
			f.Add("KALLYBOT_"+name, value)
		}
	}
	for _, name := range hidden {
		for _, value := range []string{"canary", "1:canary", "xoxb-canary", "postgres://u:canary@h/d", "Y2FuYXJ5Y2FuYXJ5Y2FuYXJ5Y2FuYXJ5Y2FuYXJ5Y2E=", "/dev/null"} {
			f.Add(name, value)
		}
	}
	f.Fuzz(func(t *testing.T, name, value string) {
		if strings.HasSuffix(name, "_FILE") || strings.ContainsRune(value, 0) || reads(value) {
			return // such a file is read whatever it is
		}
		file, environ := write(t, t.TempDir(), "c.yaml", "kallyai: {account: shared}\ntelegram: {token: \"1:a\"}\n"), []string{name + "=" + value}
		c, warnings, err := config.Read(file, environ)
		var faults config.Faults
		if err != nil && (!errors.As(err, &faults) || len(faults) == 0) {
			t.Fatalf("got %v", err)
		}
		secret := slices.Contains(hidden, name) && len(value) > 5
		for _, fault := range append(faults, warnings...) {
			said := fault.Error()
			if fault.Source == "" || fault.Say == "" || strings.ContainsAny(said, "\r\n") || len(fault.Say) > 800 {
				t.Errorf("got %q", said)
			}
			if secret && strings.Contains(strings.ReplaceAll(said, name, ""), value) {
				t.Errorf("a secret is quoted: %q", said)
			}
		}
		if err != nil {
			return
		}
		if c.Calls.MaxInFlight < 1 || c.Calls.UndoWindow < 0 || c.Data.Drafts <= 0 || !c.Telegram.On() {
			t.Errorf("unusable: %+v", c)
		}
		out, _, err := config.Dump(file, environ)
		if err != nil || secret && strings.Contains(string(out), value) {
			t.Errorf("dumped as %s, %v", out, err)
		}
	})
}

// reads tells the address of a database that names files, which are read with it.
func reads(value string) bool {
	return slices.ContainsFunc([]string{"passfile", "ssl", "service"}, func(w string) bool { return strings.Contains(value, w) })
}

// lists are the lists of people and places, by variable: which they are of a configuration, and how a rule is written in them.
var lists = map[string]struct {
	of func(config.Config) []access.Rule
	as func(access.Rule) string
}{
	"KALLYBOT_ACCESS_ADMINS":         {func(c config.Config) []access.Rule { return c.Access.Admins }, asAdmin},
	"KALLYBOT_ACCESS_TELEGRAM_USERS": {func(c config.Config) []access.Rule { return c.Access.TelegramUsers }, asPerson},
	"KALLYBOT_ACCESS_TELEGRAM_CHATS": {func(c config.Config) []access.Rule { return c.Access.TelegramChats }, func(r access.Rule) string { return r.Chat }},
	"KALLYBOT_ACCESS_SLACK_USERS":    {func(c config.Config) []access.Rule { return c.Access.SlackUsers }, asPerson},
	"KALLYBOT_ACCESS_SLACK_TEAMS":    {func(c config.Config) []access.Rule { return c.Access.SlackTeams }, func(r access.Rule) string { return r.Team }},
	"KALLYBOT_ACCESS_SLACK_CHANNELS": {func(c config.Config) []access.Rule { return c.Access.SlackChannels }, func(r access.Rule) string { return r.Chat }},
}

func asAdmin(r access.Rule) string { return r.Platform + ":" + asPerson(r) }

func asPerson(r access.Rule) string {
	switch {
	case r.Handle != "":
		return "@" + r.Handle
	case r.Team != "":
		return r.Team + "/" + r.Person
	}
	return r.Person
}

// FuzzEntries writes anything into each list of people and places: each item is a rule that says what was written, lets in whom it
// names and no stranger, or it is named as a fault.
func FuzzEntries(f *testing.F) {
	for name := range lists {
		for _, entry := range []string{
			"1", "-1001234567890", "01", "+1", "0", "@ann_lee", "@a", "@ÁNN_lee", "telegram:5", "telegram:@ann", "slack:T1/U1", "slack:U1", "T0123ABCD/U0123ABCD", "/U1", "T1/", "T1/U1/U2",
			"C0123", "E1", "t1", "U1,,U2", " U1 , W2 ", "telegram:", ":5", "9223372036854775808", "*", "",
		} {
			f.Add(name, entry)
		}
	}
	f.Fuzz(func(t *testing.T, name, entry string) {
		list, ok := lists[name]
		if !ok {
			return
		}
		file := write(t, t.TempDir(), "c.yaml", "kallyai: {account: shared}\ntelegram: {token: \"1:a\"}\n")
		c, _, err := config.Read(file, []string{name + "=" + entry})
		if err != nil {
			if !strings.Contains(err.Error(), name) {
				t.Errorf("got %q", err)
			}
			return
		}
		var written []string
		for item := range strings.SplitSeq(entry, ",") {
			if item = strings.TrimSpace(item); item != "" {
				written = append(written, item)
			}
		}
		var got []string
		p := c.Access.Policy()
		for _, r := range list.of(c) {
			got = append(got, list.as(r))
			named := access.Visitor{Platform: r.Platform, Team: r.Team, Person: r.Person, Handle: r.Handle, Chat: r.Chat}
			if !p.May(named) || p.May(access.Visitor{Platform: r.Platform, Team: "T-", Person: "somebody", Handle: "somebody", Chat: "elsewhere"}) {
				t.Errorf("%q lets in %+v: %s", entry, named, p.Judge(named))
			}
		}
		if !slices.Equal(got, written) {
			t.Errorf("%q is read as %q", written, got)
		}
	})
}
