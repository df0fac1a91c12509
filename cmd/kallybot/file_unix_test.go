//go:build unix

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// under runs the demo below another command, such as one that takes rights away, and returns what came of it.
func under(t *testing.T, args []string, input string, wrapper ...string) (status int, out, errs string) {
	t.Helper()
	all := append(append(wrapper, executable(t)), args...)
	c := exec.Command(all[0], all[1:]...)
	var o, e strings.Builder
	c.Stdin, c.Stdout, c.Stderr = strings.NewReader(input), &o, &e
	_ = c.Run() // the status tells
	return c.ProcessState.ExitCode(), o.String(), e.String()
}

func TestFolderThatMayNotBeWrittenIsRefused(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "locked")
	must(t, os.Mkdir(dir, 0o500))
	if os.Getuid() != 0 {
		refused(t, dir, "may not be read and written", "name another file")
		return
	}
	if _, err := exec.LookPath("setpriv"); err != nil {
		t.Skip("root may write everywhere, and there is no setpriv to take that right away")
	}
	status, out, errs := under(t, tongues["en"].demo("--data", dir), "", "setpriv", "--bounding-set=-dac_override")
	if status != exitFailed || out != "" {
		t.Errorf("got status %d and output %q, want %d and none", status, out, exitFailed)
	}
	oneSentence(t, errs, "may not be read and written", "name another file", filepath.Join(dir, dataFile))
	if left, err := os.ReadDir(dir); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

// TestFullDiskAtTheStartIsRefused writes to a device that is always full.
func TestFullDiskAtTheStartIsRefused(t *testing.T) {
	t.Parallel()
	if _, err := os.Stat("/dev/full"); err != nil {
		t.Skip("there is no /dev/full")
	}
	dir := t.TempDir()
	must(t, os.Symlink("/dev/full", filepath.Join(dir, dataFile)))
	status, out, errs := command(tongues["en"].demo("--data", dir)...)
	if status != exitFailed || out != "" {
		t.Errorf("got status %d and output %q, want %d and none", status, out, exitFailed)
	}
	oneSentence(t, errs, "the disk is full", "make room", filepath.Join(dir, dataFile))
}

// small runs the demo where no file may grow beyond n blocks of 512 bytes.
func small(t *testing.T, n int, dir, input string) (status int, out, errs string) {
	t.Helper()
	args := tongues["en"].demo("--speed", "1000", "--data", dir)
	return under(t, args, input, "sh", "-c", "ulimit -f "+strconv.Itoa(n)+` && exec "$@"`, "sh")
}

func TestNewDataFileThatDoesNotFitLeavesNothingBehind(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	status, out, errs := small(t, 8, dir, "")
	if status != exitFailed || out != "" {
		t.Errorf("got status %d and output %q, want %d and none", status, out, exitFailed)
	}
	oneLine(t, errs, filepath.Join(dir, dataFile))
	if left, err := os.ReadDir(dir); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

// TestDiskThatFillsUpEndsTheDemoWithASentence: a message that cannot be kept is never answered as if it were, and once there
// is room the file is as good as before.
func TestDiskThatFillsUpEndsTheDemoWithASentence(t *testing.T) {
	t.Parallel()
	l := tongues["en"]
	for range filesTried {
		dir := t.TempDir()
		args := l.demo("--speed", "1000", "--data", dir)
		talk(t, args)
		info, err := os.Stat(filepath.Join(dir, dataFile))
		must(t, err)

		status, out, errs := small(t, int(info.Size()/512), dir, l.to("0100")+"\n"+l.yes+"\n")
		if status == exitDone && strings.Contains(out, confirmed[0]) {
			continue // the file had grown so far that it had room for all of it
		}
		if status != exitFailed {
			t.Errorf("got status %d, want %d", status, exitFailed)
		}
		oneLine(t, errs, filepath.Join(dir, dataFile))
		has(t, out, []string{"I could not save that. Trying again …"}, []string{"Shall I call", "Calling Bella Italia"})
		has(t, talk(t, args, l.to("0100"), l.yes), confirmed, nil)
		return
	}
	t.Fatal("each file had room to spare")
}

// filesTried is how many new files are tried for one that has no room to spare.
const filesTried = 5
