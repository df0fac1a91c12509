package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	// Testscript for the program as a person uses it: scripts of commands, with a library instead of a shell on every system.
	"github.com/rogpeppe/go-internal/testscript"
)

var (
	update    = flag.Bool("update", false, "rewrite what tests compare with, such as the blocks of the README")
	kills     = flag.Int("kills", 8, "how many lives end at random moments")
	killsSeed = flag.Uint64("kills-seed", 0, "the random moments of a former run; 0 draws new ones")
)

// TestMain removes the program that the tests built.
func TestMain(m *testing.M) {
	flag.Parse()
	waitTogether()
	status := m.Run()
	_ = os.RemoveAll(built.dir)
	os.Exit(status)
}

// waitTogether lets more tests run at once than there are processors, unless -parallel was given: they wait for limits, undo
// windows and calls of the program far more than they compute.
func waitTogether() {
	given := false
	flag.Visit(func(f *flag.Flag) { given = given || f.Name == "test.parallel" })
	if !given {
		_ = flag.Set("test.parallel", "8")
	}
}

func TestScripts(t *testing.T) {
	t.Parallel()
	bin := filepath.Dir(executable(t))
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata",
		RequireExplicitExec: true,
		Setup: func(e *testscript.Env) error {
			e.Setenv("PATH", bin+string(os.PathListSeparator)+e.Getenv("PATH"))
			return nil
		},
	})
}

// command runs the program in this process.
func command(args ...string) (status int, out, errs string) {
	var o, e bytes.Buffer
	status = run(args, strings.NewReader(""), &o, &e)
	return status, o.String(), e.String()
}

func TestWrongUsageIsOneSentenceAndStatus2(t *testing.T) {
	t.Parallel()
	rows := []struct{ name, args, names string }{
		{"unknown command", "call", `"call"`},
		{"misspelt command", "dmeo", `"dmeo"`},
		{"unknown flag", "demo --colour", "--colour"},
		{"flag of another command", "sandbox --lang es", "--lang"},
		{"extra argument of demo", "demo now", `"now"`},
		{"extra argument of sandbox", "sandbox now", `"now"`},
		{"extra argument of version", "version now", `"now"`},
		{"flag without its value", "demo --timezone", "--timezone"},
		{"speed of zero", "demo --speed 0", "--speed"},
		{"speed below zero", "demo --speed -1", "--speed"},
		{"speed that is no number", "demo --speed fast", "--speed"},
		{"speed that is not a number", "demo --speed NaN", "--speed"},
		{"speed without end", "demo --speed Inf", "--speed"},
		{"speed of the sandbox", "sandbox --speed 0", "--speed"},
		{"speed of the sandbox that is not a number", "sandbox --speed NaN", "--speed"},
		{"language not spoken", "demo --lang fr", `"fr"`},
		{"empty language", "demo --lang=", `""`},
		{"region of three letters", "demo --region XXX", `"XXX"`},
		{"region of no country", "demo --region ZZ", `"ZZ"`},
		{"region without letters", "demo --region 12", `"12"`},
		{"unknown zone", "demo --timezone Mars/Base", `"Mars/Base"`},
		{"zone of the machine", "demo --timezone Local", `"Local"`},
		{"clock of words", "demo --now nonsense", `"nonsense"`},
		{"clock without zone", "demo --now 2026-11-20T17:00:00", `"2026-11-20T17:00:00"`},
		{"clock of a day that is none", "demo --now 2026-06-31T17:00:00Z", `"2026-06-31T17:00:00Z"`},
		{"address of nothing", "demo --api ::", "--api"},
		{"address without scheme", "demo --api localhost:8741", "--api"},
		{"account of nobody", "demo --account mine", `"mine"`},
		{"unknown shell", "completion nosh", `"nosh"`},
		{"no shell", "completion", "bash"},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			status, out, errs := command(strings.Fields(row.args)...)
			if status != exitUsage || out != "" {
				t.Errorf("%s: got status %d and output %q, want %d and none", row.args, status, out, exitUsage)
			}
			oneSentence(t, errs, row.names)
		})
	}
}

// oneSentence checks that an error is one line from the program, says the words and has a remedy.
func oneSentence(t *testing.T, errs string, words ...string) {
	t.Helper()
	oneLine(t, errs, words...)
	if !strings.Contains(errs, "; ") {
		t.Errorf("standard error: got %q, want a remedy after a semicolon", errs)
	}
}

// oneLine checks that an error is one line from the program and says the words.
func oneLine(t *testing.T, errs string, words ...string) {
	t.Helper()
	line, rest, ended := strings.Cut(errs, "\n")
	if !ended || rest != "" || !strings.HasPrefix(line, "kallybot: ") {
		t.Errorf("standard error: got %q, want one line of the program", errs)
	}
	for _, w := range words {
		if !strings.Contains(line, w) {
			t.Errorf("standard error: got %q, want it to name %q", errs, w)
		}
	}
}

func TestHelpAndVersionGoToStandardOutput(t *testing.T) {
	t.Parallel()
	rows := []struct{ args, says string }{
		{"", "Usage:"},
		{"--help", "demo"},
		{"help demo", "--timezone"},
		{"demo --help", "--speed"},
		{"sandbox --help", "--listen"},
		{"version", "kallybot dev"},
		{"completion bash", "__start_kallybot"},
		{"completion zsh", "#compdef kallybot"},
		{"completion fish", "fish"},
		{"completion powershell", "Register-ArgumentCompleter"},
		{"completion --help", "bash"},
	}
	for _, row := range rows {
		t.Run(row.args, func(t *testing.T) {
			t.Parallel()
			status, out, errs := command(strings.Fields(row.args)...)
			if status != exitDone || errs != "" {
				t.Errorf("got status %d and error %q, want %d and none", status, errs, exitDone)
			}
			if !strings.Contains(out, row.says) {
				t.Errorf("output has no %q:\n%s", row.says, out)
			}
		})
	}
}
