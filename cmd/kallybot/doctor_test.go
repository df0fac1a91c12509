package main

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/bots/telegram/telegramtest"
	"github.com/kallybot/kallybot/cmd/kallybot/doctor"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// ill runs doctor and returns what it found about something.
func (w *world) ill(file, about string) doctor.Finding {
	w.t.Helper()
	status, out, errs := command("doctor", "--config", file, "--json")
	var all []doctor.Finding
	if err := json.Unmarshal([]byte(out), &all); err != nil {
		w.t.Fatalf("status %d, %s%s: %v", status, out, errs, err)
	}
	if strings.Contains(out+errs, "canary") || strings.Contains(out, sandbox.DemoToken) {
		w.t.Errorf("a secret is in %s%s", out, errs)
	}
	if (status == exitFailed) != (doctor.Worst(all) == doctor.Bad) {
		w.t.Errorf("status %d for %s", status, out)
	}
	for _, f := range all {
		if f.Level != doctor.Well && f.Remedy == "" {
			w.t.Errorf("no remedy: %+v", f)
		}
		if f.About == about {
			return f
		}
	}
	return doctor.Finding{}
}

func TestDoctorFindsWhatIsWrong(t *testing.T) {
	t.Parallel()
	for name, row := range map[string]struct {
		hurt  func(w *world) (file string)
		about string
		level doctor.Level
		says  string
	}{
		"all is well":      {func(w *world) string { return w.configure("", "open: true", "") }, "telegram", doctor.Well, "@"},
		"no service":       {func(w *world) string { return w.configure("", "open: true", "") }, "service", doctor.Unknown, "none runs"},
		"privacy mode":     {func(w *world) string { return w.configure("", "open: true", "") }, "telegram groups", doctor.Well, "privacy mode is on"},
		"free space":       {func(w *world) string { return w.configure("", "open: true", "") }, "disk", doctor.Well, "MB free"},
		"clock":            {func(w *world) string { return w.configure("", "open: true", "") }, "clock", doctor.Well, "less than"},
		"account":          {func(w *world) string { return w.configure("", "open: true", "") }, "account", doctor.Well, "credits left"},
		"doubtful setting": {func(w *world) string { return w.configure("", "", "") }, "configuration", doctor.Doubt, "nobody may use the bot"},
		"token revoked": {func(w *world) string {
			w.telegram.Fail(telegramtest.Fault{Method: "getMe", Status: http.StatusUnauthorized, Times: -1, Error: "Unauthorized"})
			return w.configure("", "open: true", "")
		}, "telegram", doctor.Bad, "nauthorized"},
		"webhook expected": {func(w *world) string {
			hook, connect := w.proxy(", webhook: {url: %q, secret: canary-of-the-hook}")
			connect(w.far)
			return w.configure(hook, "open: true", "")
		}, "telegram delivery", doctor.Bad, "elsewhere"},
		"callback dead": {func(w *world) string { return w.hooked(nowhere) }, "telegram.webhook.url", doctor.Bad, "refused"},
		"signed out": {func(w *world) string {
			w.write("tokens.json", `{"access_token":"expired-and-gone"}`)
			return w.configure("", "open: true", "")
		}, "account", doctor.Bad, "not signed in"},
		"api away": {func(w *world) string {
			w.far = nowhere
			return w.configure("", "open: true", "")
		}, "api", doctor.Bad, "refused"},
		"data file read by others": {func(w *world) string {
			file := w.configure("", "open: true", "")
			w.serve(file).stop()
			if err := os.Chmod(filepath.Join(w.dir, "k.db"), 0o644); err != nil {
				w.t.Fatal(err)
			}
			return file
		}, "file modes", doctor.Bad, "k.db"},
		"data file of something else": {func(w *world) string {
			w.write("k.db", strings.Repeat("x", 1<<15))
			return w.configure("", "open: true", "")
		}, "store", doctor.Bad, "damaged"},
		"clock ahead": {func(w *world) string {
			late := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, _ *http.Request) {
				rw.Header().Set("Date", time.Now().Add(-10*time.Minute).UTC().Format(http.TimeFormat))
			}))
			w.t.Cleanup(late.Close)
			w.far = late.URL
			return w.configure("", "open: true", "")
		}, "clock", doctor.Bad, "10m"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, sandbox.Config{})
			if got := w.ill(row.hurt(w), row.about); got.Level != row.level || !strings.Contains(got.Says, row.says) {
				t.Errorf("got %+v", got)
			}
		})
	}
}

// hooked is a configuration whose webhook is at an address.
func (w *world) hooked(address string) string {
	return w.configure(`, webhook: {url: "`+address+`/telegram", secret: canary-of-the-hook}`, "open: true", "")
}

func TestDoctorAsksTheServiceThatRuns(t *testing.T) {
	t.Parallel()
	w := newWorld(t, sandbox.Config{})
	file := w.configure("", "open: true", "")
	s := w.serve(file)
	if got := w.ill(file, "service"); got.Level != doctor.Well {
		t.Errorf("got %+v", got)
	}
	if got := w.ill(file, "store"); got.Level != doctor.Well || !strings.Contains(got.Says, "written in") {
		t.Errorf("got %+v", got)
	}
	status, out, errs := command("doctor", "--config", file)
	if status != exitDone || errs != "" || !strings.Contains(out, "ok       store: written in ") {
		t.Errorf("got %d, %s%s", status, out, errs)
	}
	w.write("tokens.json", `{"access_token":"expired-and-gone"}`)
	status, out, errs = command("doctor", "--config", file)
	if status != exitFailed || !strings.Contains(out, "failed   account: the shared account is not signed in\n         run kallybot login\n") {
		t.Errorf("got %d, %s", status, out)
	}
	oneSentence(t, errs, "wrong")
	s.stop()
}

func TestDoctorLeavesNoDataFileBehind(t *testing.T) {
	t.Parallel()
	w := newWorld(t, sandbox.Config{})
	file := w.configure("", "open: true", "")
	if got := w.ill(file, "store"); got.Level != doctor.Well {
		t.Errorf("got %+v", got)
	}
	if _, err := os.Stat(filepath.Join(w.dir, "k.db")); !os.IsNotExist(err) {
		t.Errorf("the data file is there: %v", err)
	}
}

func TestDoctorComparesTheScopesOfSlack(t *testing.T) {
	t.Parallel()
	w := newWorkplace(t, sandbox.Config{})
	w.team.SetScopes("chat:write", "commands")
	file := w.configureSlack("socket", "open: true")
	if got := w.ill(file, "slack scopes"); got.Level != doctor.Bad || !strings.Contains(got.Says, "im:write") || !strings.Contains(got.Remedy, "slack-manifest") {
		t.Errorf("got %+v", got)
	}
	w.slack.Revoke(w.team.Token)
	if got := w.ill(file, "slack"); got.Level != doctor.Bad || !strings.Contains(got.Says, "token_revoked") {
		t.Errorf("got %+v", got)
	}
}
