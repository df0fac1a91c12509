package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// written writes a file into a folder of its own.
func written(t testing.TB, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestCheckConfig(t *testing.T) {
	t.Parallel()
	tokens := written(t, "tokens.json", `{"access_token":"a"}`)
	account := "kallyai: {account: shared, token_file: " + tokens + "}\n"
	const bot = "telegram: {token: \"1:a\"}\n"
	for name, row := range map[string]struct {
		text   string
		status int
		out    string
		errs   []string // lines, without the file's folder
	}{
		"in order": {account + bot + "access: {open: true}", exitDone, "kallybot.yaml is in order\n", nil},
		"doubtful": {account + bot, exitDone, "kallybot.yaml is in order\n", []string{"warning: kallybot.yaml: access: nobody may use the bot yet; whoever writes to it is told their id, for access.telegram_users or access.slack_users"}},
		"no platform": {account, exitUsage, "", []string{
			"warning: kallybot.yaml: access: nobody may use the bot yet; whoever writes to it is told their id, for access.telegram_users or access.slack_users",
			"kallybot: kallybot.yaml: telegram.token: no platform is configured; write the token that @BotFather gave for your bot, or set KALLYBOT_TELEGRAM_TOKEN; for Slack write slack.bot_token"}},
		"postgres": {account + bot + "access: {open: true}\ndata: {driver: postgres, secret_key: " + sealKey(1) + "}", exitUsage, "", []string{
			"kallybot: kallybot.yaml:4: data.dsn: is missing beside data.driver: postgres; write the address of the database, such as postgres://kallybot:PASSWORD@db.example.com/kallybot"}},
		"several faults": {account + bot + "access: {open: true}\nlog: {levle: info, format: xml}", exitUsage, "", []string{
			"kallybot.yaml:4: log.levle: is not known; did you mean level?",
			"kallybot.yaml:4: log.format: \"xml\" is not known; write text or json",
			"kallybot: kallybot.yaml has 2 faults; correct them and check again with kallybot check-config"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			file := written(t, "kallybot.yaml", row.text)
			status, out, errs := command("check-config", "--config", file)
			folder := filepath.Dir(file) + string(filepath.Separator)
			out, errs = strings.ReplaceAll(out, folder, ""), strings.ReplaceAll(errs, folder, "")
			want := strings.Join(row.errs, "\n")
			if status != row.status || out != row.out || strings.TrimSuffix(errs, "\n") != want {
				t.Errorf("got status %d, output %q, errors:\n%s\nwant %d, %q:\n%s", status, out, errs, row.status, row.out, want)
			}
		})
	}
}

func TestCommandWithoutItsConfigurationIsWrongUsage(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"check-config", "serve"} {
		for _, more := range [][]string{nil, {"--config", ""}, {"--config", filepath.Join(t.TempDir(), "none.yaml")}, {"more"}} {
			status, out, errs := command(append([]string{name}, more...)...)
			if status != exitUsage || out != "" {
				t.Errorf("%s %v: got status %d, output %q", name, more, status, out)
			}
			oneSentence(t, errs)
		}
	}
}
