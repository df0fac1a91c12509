package main

import (
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// surroundings are what a command of an operator meets that is not as it should be, what it exits with, and words of the one
// sentence that it says, a remedy among them. FILE in the arguments is the configuration, DIR the folder of the world.
var surroundings = []struct {
	name, args string
	hurt       func(w *world) (file string)
	status     int
	says       []string
}{
	{"no configuration there", "serve --config DIR/none.yaml", plainly, exitUsage, []string{"none.yaml", "no such file", "name the file with --config"}},
	{"configuration is a folder", "serve --config DIR", plainly, exitUsage, []string{"is a directory", "name the file with --config"}},
	{"configuration may not be read", "serve --config FILE", mode("kallybot.yaml", 0), exitUsage, []string{"permission denied", "name the file with --config"}},
	{"configuration has a fault", "serve --config FILE", with("log: {levle: info}"), exitUsage, []string{"log.levle", "did you mean level?"}},
	{"data file held by a service", "serve --config FILE", served, exitFailed, []string{"is in use", "stop that one"}},
	{"data file is a folder", "serve --config FILE", made("k.db/x"), exitUsage, []string{"is a folder", "name a file in it"}},
	{"data file is something else", "serve --config FILE", filledWith(strings.Repeat("x", 1<<15)), exitFailed, []string{"is damaged, or is not a data file", "restore a backup"}},
	{"data file of another program", "serve --config FILE", foreign, exitFailed, []string{"belongs to another program", "name another file"}},
	{"data file of a newer version", "serve --config FILE", newer, exitFailed, []string{"was written by a newer kallybot", "use that version"}},
	{"data folder may not be written", "serve --config FILE", mode(".", 0o500), exitFailed, []string{"may not be read and written", "name another file"}},
	{"data below a file", "serve --config FILE", moved("kallybot.yaml/k.db"), exitFailed, []string{"not a directory", "name another file"}},
	{"disk full", "serve --config FILE", full, exitFailed, []string{"the disk is full", "make room"}},
	{"port taken", "serve --config FILE", portTaken, exitFailed, []string{"in use", "choose another address with http.listen"}},
	{"address of another machine", "serve --config FILE", replaced("127.0.0.1:0", "192.0.2.1:8080"), exitFailed, []string{"192.0.2.1:8080", "choose another address with http.listen"}},
	{"database that is none", "serve --config FILE", database("postgres://127.0.0.1:notaport/x"), exitUsage, []string{"data.dsn", "write the address of the database"}},
	{"database away", "serve --config FILE", database("postgres://a:canary@127.0.0.1:1/x?connect_timeout=1"), exitFailed, []string{"refused", "look at host and port in data.dsn"}},
	{"secret key of other tokens", "serve --config FILE", rekeyed, exitFailed, []string{"data.secret_key opens none", "put the key that sealed them into data.old_secret_keys"}},
	{"certificate missing", "serve --config FILE", with("tls: {cert: /none/a.pem, key: /none/a.key}"), exitUsage, []string{"http.tls.cert", "no such file", "name the files"}},
	{"certificate expired", "check-config --config FILE", expired, exitDone, []string{"http.tls.cert", "expired on", "renew it"}},
	{"account's file missing", "doctor --config FILE", removed("tokens.json"), exitFailed, []string{"not signed in", "run kallybot login"}},
	{"account's file is no JSON", "doctor --config FILE", overwritten("tokens.json", "{"), exitFailed, []string{"tokens.json", "run kallybot login"}},
	{"token refused", "doctor --config FILE", refusing, exitFailed, []string{"telegram", "nauthorized", "BotFather"}},
	{"API away", "doctor --config FILE", farAway, exitFailed, []string{"api", "refused", "kallyai.base_url"}},
	{"clock skewed", "doctor --config FILE", skewed, exitFailed, []string{"clock", "10m", "NTP"}},
	{"account signed out", "doctor --config FILE", overwritten("tokens.json", `{"access_token":"gone"}`), exitFailed, []string{"not signed in", "run kallybot login"}},
	{"tokens that others can read", "doctor --config FILE", mode("tokens.json", 0o644), exitFailed, []string{"tokens.json", "chmod 600"}},
	{"no service to ask", "healthcheck --config FILE", plainly, exitFailed, []string{"kallybot serve"}},
	{"backup over a file", "backup --config FILE DIR/tokens.json", plainly, exitFailed, []string{"tokens.json exists", "name a new file"}},
	{"backup into no folder", "backup --config FILE DIR/none/b.db", serviced, exitFailed, []string{"there is no folder for", "make it"}},
	{"backup of nothing", "backup --config FILE DIR/b.db", plainly, exitFailed, []string{"there is no data file", "name it with data.path"}},
	{"backup to restore is damaged", "restore --check --config FILE DIR/tokens.json", plainly, exitFailed, []string{"tokens.json", "damaged", "name another file"}},
	{"restore under a service", "restore --config FILE DIR/k.db", served, exitFailed, []string{"a service runs", "stop it first"}},
	{"compact under a service", "compact --config FILE", served, exitFailed, []string{"is in use", "stop that one"}},
	{"compact of nothing", "compact --config FILE", plainly, exitFailed, []string{"there is no data file", "name it with data.path"}},
	{"rotation without keys", "rotate-key --config FILE", plainly, exitUsage, []string{"no key to seal with", "set data.secret_key"}},
	{"migration to no database", "migrate-store --config FILE --to kallybot", plainly, exitUsage, []string{"--to names no database", "write its address"}},
}

func TestSurroundingsThatAreNotAsTheyShouldBe(t *testing.T) {
	t.Parallel()
	for _, row := range surroundings {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, sandbox.Config{})
			args := strings.NewReplacer("FILE", row.hurt(w), "DIR", w.dir).Replace(row.args)
			status, out, errs := w.weak(strings.Fields(args)...)
			said := out + errs
			t.Logf("%d %s", status, said)
			if status != row.status {
				t.Errorf("got status %d, want %d", status, row.status)
			}
			for _, word := range row.says {
				if !strings.Contains(said, word) {
					t.Errorf("does not say %q: %s", word, said)
				}
			}
			if strings.Contains(said, "canary") || strings.Contains(said, "panic") || status != exitDone && !strings.HasPrefix(lastLine(errs), "kallybot: ") {
				t.Errorf("said %s", said)
			}
		})
	}
}

// lastLine is the last line of a text, which is the program's own word where others are of its log.
func lastLine(text string) string {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	return lines[len(lines)-1]
}

// weak runs the program as somebody who may not do what only root may.
func (w *world) weak(args ...string) (status int, out, errs string) {
	w.t.Helper()
	var wrapper []string
	if os.Getuid() == 0 {
		if _, err := exec.LookPath("setpriv"); err != nil {
			w.t.Skip("root may do everything, and there is no setpriv to take that right away")
		}
		wrapper = []string{"setpriv", "--bounding-set=-dac_override,-dac_read_search"}
	}
	return under(w.t, args, "", wrapper...)
}
