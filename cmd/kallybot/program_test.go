package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

// patience is how long a test waits for what must come. Nothing takes nearly as long, so that it decides nothing.
const patience = time.Minute

// process is the program in a process of its own, which can be killed.
type process struct {
	t    testing.TB
	cmd  *exec.Cmd
	in   io.WriteCloser
	out  *paper
	errs *paper
	done chan struct{} // closed when it has ended
}

// built is the program as people have it, built when a test needs it first. The test's own binary could stand in for it, but
// with the race detector it starts thirty times slower, and the tests that kill it start it a hundred times.
var built struct {
	once sync.Once
	dir  string
	path string
	err  error
}

// executable builds the program.
func executable(t testing.TB) string {
	t.Helper()
	built.once.Do(func() {
		if built.dir, built.err = os.MkdirTemp("", "kallybot-test-"); built.err != nil {
			return
		}
		built.path = filepath.Join(built.dir, "kallybot")
		out, err := exec.Command("go", "build", "-buildvcs=false", "-o", built.path, ".").CombinedOutput()
		if err != nil {
			built.err = fmt.Errorf("build the program: %w\n%s", err, out)
		}
	})
	if built.err != nil {
		t.Fatal(built.err)
	}
	return built.path
}

// start runs the program.
func start(t testing.TB, args ...string) *process {
	t.Helper()
	return startIn(t, nil, args...)
}

// startIn runs the program with further environment variables.
func startIn(t testing.TB, environ []string, args ...string) *process {
	t.Helper()
	p := &process{t: t, out: newPaper(), errs: newPaper(), done: make(chan struct{})}
	p.cmd = exec.Command(executable(t), args...)
	p.cmd.Env = append(os.Environ(), environ...)
	p.cmd.Stdout, p.cmd.Stderr = p.out, p.errs
	var err error
	if p.in, err = p.cmd.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	if err := p.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go func() {
		defer close(p.done)
		_ = p.cmd.Wait()
	}()
	t.Cleanup(p.kill)
	return p
}

// say types lines. That the program has died meanwhile is no error of the one who types.
func (p *process) say(lines ...string) {
	for _, l := range lines {
		_, _ = io.WriteString(p.in, l+"\n")
	}
}

// sees waits until the program has printed text.
func (p *process) sees(text string) {
	p.t.Helper()
	if !p.out.wait(text, patience, p.done) {
		p.t.Fatalf("never printed %q:\n%s%s", text, p.out, p.errs)
	}
}

// kill ends the program as kill -9 does, and waits until it is gone.
func (p *process) kill() {
	_ = p.cmd.Process.Kill()
	<-p.done
}

// leaves ends the input and waits until the program leaves in peace.
func (p *process) leaves() {
	p.t.Helper()
	_ = p.in.Close()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	select {
	case <-p.done:
	case <-ctx.Done():
		p.t.Fatalf("does not end:\n%s%s", p.out, p.errs)
	}
	if status := p.cmd.ProcessState.ExitCode(); status != exitDone {
		p.t.Errorf("status %d, error %q, output:\n%s", status, p.errs, p.out)
	}
}

// paper is what a process prints, as it comes.
type paper struct {
	mu      sync.Mutex
	text    bytes.Buffer
	changed chan struct{}
}

func newPaper() *paper { return &paper{changed: make(chan struct{})} }

func (p *paper) Write(b []byte) (int, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	close(p.changed)
	p.changed = make(chan struct{})
	return p.text.Write(b)
}

func (p *paper) String() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.text.String()
}

func (p *paper) next() <-chan struct{} {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.changed
}

// wait reports whether text came before the process ended, and within most.
func (p *paper) wait(text string, most time.Duration, ended <-chan struct{}) bool {
	return p.waitAfter(0, text, most, ended)
}

// waitAfter is wait for text behind the first bytes.
func (p *paper) waitAfter(bytes int, text string, most time.Duration, ended <-chan struct{}) bool {
	late := time.NewTimer(most)
	defer late.Stop()
	for {
		changed := p.next()
		if strings.Contains(p.String()[bytes:], text) {
			return true
		}
		select {
		case <-changed:
		case <-ended:
			return strings.Contains(p.String()[bytes:], text)
		case <-late.C:
			return false
		}
	}
}

func TestProcessEndsWithTheStatusOfTheProgram(t *testing.T) {
	t.Parallel()
	rows := []struct {
		args   []string
		status int
	}{
		{[]string{"version"}, exitDone},
		{[]string{"demo", "--data", os.DevNull}, exitFailed},
		{[]string{"demo", "--speed", "0"}, exitUsage},
	}
	for _, row := range rows {
		t.Run(strings.Join(row.args, " "), func(t *testing.T) {
			t.Parallel()
			p := start(t, row.args...)
			<-p.done
			if got := p.cmd.ProcessState.ExitCode(); got != row.status {
				t.Errorf("got status %d, want %d; %s", got, row.status, p.errs)
			}
		})
	}
}

// TestInterruptEndsTheProgramInPeace is Ctrl-C, as the system sends it.
func TestInterruptEndsTheProgramInPeace(t *testing.T) {
	t.Parallel()
	for _, args := range [][]string{{"sandbox", "--listen", "127.0.0.1:0"}, {"demo"}} {
		t.Run(args[0], func(t *testing.T) {
			t.Parallel()
			p := start(t, args...)
			p.sees("\n")
			if err := p.cmd.Process.Signal(os.Interrupt); errors.Is(err, errors.ErrUnsupported) {
				t.Skipf("this system cannot interrupt a process, which this test needs: %v", err)
			}
			<-p.done
			if got := p.cmd.ProcessState.ExitCode(); got != exitDone {
				t.Errorf("got status %d, want %d; %s", got, exitDone, p.errs)
			}
		})
	}
}
