package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"

	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// readFile is a file below the folder of the module.
func readFile(t *testing.T, parts ...string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(append([]string{root(t)}, parts...)...))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// TestDashboardAndAlertsReadMetricsThatExist asks a service that runs for the names of its metrics.
func TestDashboardAndAlertsReadMetricsThatExist(t *testing.T) {
	t.Parallel()
	w := newWorld(t, sandbox.Config{})
	s := w.serve(w.configure("", "open: true", ""))
	defer s.stop()
	ana := w.telegram.Person(7, "Ana", "en")
	w.book(ana, "0100")
	w.shows(ana.Private(), "Confirmed by")
	_, told := s.get("/metrics")
	// These have no value before something went wrong.
	known := map[string]bool{"kallybot_throttled_total": true, "kallybot_store_failures_total": true}
	for _, m := range regexp.MustCompile(`(?m)^# TYPE (\S+)`).FindAllStringSubmatch(told, -1) {
		known[m[1]] = true
	}
	name := regexp.MustCompile(`\b(kallybot|go|process)_[a-z_]+`)
	for _, file := range []string{"dashboard.json", "alerts.yaml"} {
		text := readFile(t, "cmd", "kallybot", "deploy", file)
		found := name.FindAllString(text, -1)
		if len(found) < 8 {
			t.Errorf("%s names only %q", file, found)
		}
		for _, n := range found {
			if !known[strings.TrimSuffix(n, "_bucket")] {
				t.Errorf("%s: no metric is called %s", file, n)
			}
		}
	}
}

func TestFilesOfDeploymentAreWellFormed(t *testing.T) {
	t.Parallel()
	var dashboard struct {
		Panels []struct {
			Title   string
			Targets []struct{ Expr string }
		}
	}
	if err := json.Unmarshal([]byte(readFile(t, "cmd", "kallybot", "deploy", "dashboard.json")), &dashboard); err != nil || len(dashboard.Panels) < 12 {
		t.Errorf("dashboard: %d panels, %v", len(dashboard.Panels), err)
	}
	var alerts struct {
		Groups []struct {
			Rules []struct {
				Alert, Expr string
				Annotations struct{ Summary, Remedy string }
			}
		}
	}
	if err := yaml.Unmarshal([]byte(readFile(t, "cmd", "kallybot", "deploy", "alerts.yaml")), &alerts); err != nil || len(alerts.Groups) == 0 {
		t.Fatalf("alerts: %v", err)
	}
	for _, r := range alerts.Groups[0].Rules {
		if r.Alert == "" || r.Expr == "" || r.Annotations.Summary == "" || r.Annotations.Remedy == "" {
			t.Errorf("alert %+v lacks something", r)
		}
	}
	var release struct{ Builds []struct{ Main string } }
	if err := yaml.Unmarshal([]byte(readFile(t, ".goreleaser.yaml")), &release); err != nil || len(release.Builds) != 1 {
		t.Fatalf("release: %+v, %v", release, err)
	}
	if info, err := os.Stat(filepath.Join(root(t), release.Builds[0].Main)); err != nil || !info.IsDir() {
		t.Errorf("release: %s, %v", release.Builds[0].Main, err)
	}
}

// TestFilesOfDeploymentRunCommandsThatExist holds that what they run is a command with that flag.
func TestFilesOfDeploymentRunCommandsThatExist(t *testing.T) {
	t.Parallel()
	for file, lines := range map[string][]string{
		"Dockerfile":       {`CMD ["/kallybot", "healthcheck", "--config"`, `CMD ["serve", "--config"`},
		"kallybot.service": {"kallybot serve --config"},
	} {
		text := readFile(t, "cmd", "kallybot", "deploy", file)
		for _, l := range lines {
			if !strings.Contains(text, l) {
				t.Errorf("%s lacks %s", file, l)
			}
		}
	}
	for _, name := range []string{"serve", "healthcheck"} {
		c, _, err := newRoot().Find([]string{name})
		if err != nil || c.Name() != name || c.Flags().Lookup("config") == nil {
			t.Errorf("no command %s --config: %v", name, err)
		}
	}
	unit := strings.Split(readFile(t, "cmd", "kallybot", "deploy", "kallybot.service"), "\n")
	for _, want := range []string{"Type=notify", "DynamicUser=yes", "ProtectSystem=strict", "NoNewPrivileges=yes", "CapabilityBoundingSet=", "WatchdogSec=60"} {
		if !slices.Contains(unit, want) {
			t.Errorf("the unit lacks %s", want)
		}
	}
}

func TestManTellsEveryCommandAndFlag(t *testing.T) {
	t.Parallel()
	status, out, errs := command("man")
	if status != exitDone || errs != "" || !strings.HasPrefix(out, ".TH KALLYBOT 1") {
		t.Fatalf("got %d, %s", status, errs)
	}
	for _, c := range newRoot().Commands() {
		if c.IsAvailableCommand() && !strings.Contains(out, "\n.SS \"kallybot "+strings.ReplaceAll(c.Name(), "-", `\-`)) {
			t.Errorf("%s is not in it", c.Name())
		}
	}
	for _, want := range []string{`\-\-config`, `\-\-json`, ".SH EXIT STATUS", ".SH SIGNALS"} {
		if !strings.Contains(out, want) {
			t.Errorf("%s is not in it", want)
		}
	}
	for _, l := range strings.Split(out, "\n") {
		if strings.HasPrefix(l, "'") {
			t.Errorf("man takes this line for a request: %s", l)
		}
	}
}

func TestRoffWritesTextAsItIs(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"a-b": `a\-b`, `a\b`: `a\eb`, ".hidden\n'quoted": "\\&.hidden\n\\&'quoted", "plain": "plain",
	} {
		if got := roff(text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

// TestImageTellsItsVersionAndCommit links the program with the flags of the Dockerfile: an image has no repository to ask.
func TestImageTellsItsVersionAndCommit(t *testing.T) {
	t.Parallel()
	text := readFile(t, "cmd", "kallybot", "deploy", "Dockerfile")
	flags := regexp.MustCompile(`-ldflags "([^"]+)"`).FindStringSubmatch(text)
	if flags == nil || !strings.Contains(text, "ARG VERSION=") || !strings.Contains(text, "ARG COMMIT=") {
		t.Fatalf("the image is linked without its version and commit:\n%s", text)
	}
	out := filepath.Join(t.TempDir(), "kallybot")
	set := strings.NewReplacer("$VERSION", "1.2.3", "$COMMIT", "0123abc").Replace(flags[1])
	if said, err := exec.Command("go", "build", "-buildvcs=false", "-ldflags", set, "-o", out, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, said)
	}
	said, err := exec.Command(out, "version").Output()
	if err != nil || !strings.HasPrefix(string(said), "kallybot 1.2.3 (0123abc) go") {
		t.Errorf("got %q, %v", said, err)
	}
}
