package config_test

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/cmd/kallybot/config"
	"github.com/kallybot/kallybot/conversation/access"
)

func TestEnvironmentWins(t *testing.T) {
	t.Parallel()
	c, warnings, faults := read(t, good+"calls: {undo_window: 9s, max_in_flight: 7}\naccess: {telegram_users: [1]}\n",
		"KALLYBOT_TELEGRAM_TOKEN=2:b", "KALLYBOT_CALLS_UNDO_WINDOW=0s", "KALLYBOT_CALLS_MAX_IN_FLIGHT=",
		"KALLYBOT_ACCESS_TELEGRAM_USERS= 5, @ann_lee ,", "KALLYBOT_TELEGRAM_WEBHOOK_URL=https://x.example/telegram",
		"KALLYBOT_TELEGRAM_WEBHOOK_SECRET=s", "HOME=/", "KALLYBOT_ACCESS_OPEN=false", "KALLYBOT_DEFAULTS_TIMEZONE=Europe/Madrid")
	if warnings != "" || faults != "" {
		t.Fatalf("warnings %s, faults %s", warnings, faults)
	}
	same(t, c.Telegram.Token.Reveal(), "2:b")
	same(t, c.Telegram.Webhook.URL, "https://x.example/telegram")
	same(t, c.Calls.UndoWindow, time.Duration(0))
	same(t, c.Calls.MaxInFlight, 7) // an empty variable counts as not set
	same(t, c.Defaults.Timezone, "Europe/Madrid")
	same(t, c.Access.TelegramUsers, []access.Rule{{Platform: "telegram", Person: "5"}, {Platform: "telegram", Handle: "ann_lee"}})
}

func TestBrokenVariable(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	empty, long := write(t, dir, "empty", "\n"), write(t, dir, "long", strings.Repeat("x", 70_000))
	for name, row := range map[string]struct {
		environ []string
		want    string
	}{
		"wrong value":     {[]string{"KALLYBOT_LOG_LEVEL=loud"}, `KALLYBOT_LOG_LEVEL: log.level: "loud" is not known; write debug, info, warn or error`},
		"wrong number":    {[]string{"KALLYBOT_CALLS_MAX_IN_FLIGHT=many"}, `KALLYBOT_CALLS_MAX_IN_FLIGHT: calls.max_in_flight: "many" is no whole number; write one such as 20`},
		"wrong truth":     {[]string{"KALLYBOT_ACCESS_OPEN=yes"}, `KALLYBOT_ACCESS_OPEN: access.open: "yes" is not known; write true or false`},
		"wrong item":      {[]string{"KALLYBOT_ACCESS_TELEGRAM_CHATS=-1,x"}, `KALLYBOT_ACCESS_TELEGRAM_CHATS: access.telegram_chats: "x" is no chat of Telegram; write its number, such as -1001234567890`},
		"never quoted":    {[]string{"KALLYBOT_DATA_DRIVER=postgres", "KALLYBOT_DATA_SECRET_KEY=" + sealing, "KALLYBOT_DATA_DSN=canary"}, `KALLYBOT_DATA_DSN: data.dsn: is no connection string; write the address of the database, such as postgres://kallybot:PASSWORD@db.example.com/kallybot`},
		"checked":         {[]string{"KALLYBOT_DATA_DRIVER=postgres", "KALLYBOT_DATA_SECRET_KEY=" + sealing}, `c.yaml: data.dsn: is missing beside data.driver: postgres; write the address of the database, such as postgres://kallybot:PASSWORD@db.example.com/kallybot`},
		"secret twice":    {[]string{"KALLYBOT_TELEGRAM_TOKEN=1:b", "KALLYBOT_TELEGRAM_TOKEN_FILE=/x"}, `KALLYBOT_TELEGRAM_TOKEN: telegram.token: is set, and so is KALLYBOT_TELEGRAM_TOKEN_FILE; keep one`},
		"no secret file":  {[]string{"KALLYBOT_TELEGRAM_TOKEN_FILE=/none/t"}, `KALLYBOT_TELEGRAM_TOKEN_FILE: telegram.token: names the file /none/t, which cannot be read (no such file or directory)`},
		"empty file":      {[]string{"KALLYBOT_TELEGRAM_TOKEN_FILE=" + empty}, `KALLYBOT_TELEGRAM_TOKEN_FILE: telegram.token: names the file empty, which cannot be read (it is empty)`},
		"long file":       {[]string{"KALLYBOT_TELEGRAM_TOKEN_FILE=" + long}, `KALLYBOT_TELEGRAM_TOKEN_FILE: telegram.token: names the file long, which cannot be read (larger than 65536 bytes)`},
		"folder as file":  {[]string{"KALLYBOT_TELEGRAM_TOKEN_FILE=" + dir}, `KALLYBOT_TELEGRAM_TOKEN_FILE: telegram.token: names the file ` + dir + `, which cannot be read (is a directory)`},
		"in order of key": {[]string{"KALLYBOT_LOG_LEVEL=x", "KALLYBOT_DATA_DRIVER=y"}, "KALLYBOT_DATA_DRIVER: data.driver: \"y\" is not known; write bolt or postgres\nKALLYBOT_LOG_LEVEL: log.level: \"x\" is not known; write debug, info, warn or error"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, _, got := read(t, good, row.environ...)
			if got = strings.ReplaceAll(got, dir+string(filepath.Separator), ""); got != row.want {
				t.Errorf("got  %s\nwant %s", got, row.want)
			}
		})
	}
}

func TestVariableOfNoKeyIsWarnedOf(t *testing.T) {
	t.Parallel()
	const open = good + "access: {open: true}\n"
	for variable, want := range map[string]string{
		"KALLYBOT_TELEGRAM_TOKNE=x": "KALLYBOT_TELEGRAM_TOKNE: is not known and has no effect; did you mean KALLYBOT_TELEGRAM_TOKEN?",
		"KALLYBOT_LOG_LEVEL_FILE=x": "KALLYBOT_LOG_LEVEL_FILE: is not known and has no effect; did you mean KALLYBOT_LOG_LEVEL?",
		"KALLYBOT_SERVICE_HOST=x":   "KALLYBOT_SERVICE_HOST: is not known and has no effect",
		"KALLYBOTTELEGRAM=x":        "",
	} {
		_, got, faults := read(t, open, variable)
		if faults != "" || got != want {
			t.Errorf("%s: faults %q\ngot  %s\nwant %s", variable, faults, got, want)
		}
	}
}

func TestSecretFromFile(t *testing.T) {
	t.Parallel()
	if runtime.GOOS == "windows" {
		t.Skip("files have no modes there")
	}
	dir := t.TempDir()
	for name, row := range map[string]struct {
		text    string
		mode    os.FileMode
		warning string
	}{
		"closed":          {"7:secret\n", 0o600, ""},
		"windows newline": {"7:secret\r\n", 0o600, ""},
		"no newline":      {"7:secret", 0o400, ""},
		"group can read":  {"7:secret\n", 0o640, "KALLYBOT_TELEGRAM_TOKEN_FILE: telegram.token: names the file FILE, which others on this machine can read; chmod 600 it"},
	} {
		path := write(t, dir, strings.ReplaceAll(name, " ", "-"), row.text)
		if err := os.Chmod(path, row.mode); err != nil {
			t.Fatal(err)
		}
		c, warnings, faults := read(t, "kallyai: {account: shared}\naccess: {open: true}", "KALLYBOT_TELEGRAM_TOKEN_FILE="+path)
		if got := strings.ReplaceAll(warnings, path, "FILE"); faults != "" || got != row.warning {
			t.Errorf("%s: faults %q\ngot  %s\nwant %s", name, faults, got, row.warning)
		}
		same(t, c.Telegram.Token, config.NewSecret("7:secret"))
	}
}
