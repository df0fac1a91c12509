// Package postgrestest gives tests a PostgreSQL of their own: a throw-away server of the installed binaries, on a unix socket in
// a temporary folder, or the one that KALLYBOT_TEST_POSTGRES names. A test gets an empty schema in it.
package postgrestest

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// Environment names the DSN of a server that tests may use instead of one of their own.
const Environment = "KALLYBOT_TEST_POSTGRES"

// How is the line for whoever has neither.
const How = "no PostgreSQL here: install the package postgresql, or set " + Environment + " to the DSN of a database that tests may use"

// Server is a running PostgreSQL. It is stopped and removed when its test ends.
type Server struct {
	// DSN is the server's database, as a superuser without password.
	DSN    string
	folder string
	bin    string

	mu      sync.Mutex
	process *exec.Cmd
	ended   chan struct{}
}

// found is a folder with the binaries, empty for none.
func found() string {
	var folders []string
	for _, name := range []string{"postgres", "initdb"} {
		if path, err := exec.LookPath(name); err == nil {
			if real, err := filepath.EvalSymlinks(path); err == nil {
				folders = append(folders, filepath.Dir(real))
			}
			folders = append(folders, filepath.Dir(path))
		}
	}
	versions, _ := filepath.Glob("/usr/lib/postgresql/*/bin")
	slices.Reverse(versions)
	for _, f := range append(folders, versions...) {
		if runs(filepath.Join(f, "postgres")) && runs(filepath.Join(f, "initdb")) {
			return f
		}
	}
	return ""
}

func runs(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular() && info.Mode()&0o111 != 0
}

// Start starts a server for this test alone, or skips the test where none is installed. What is committed is safe from the end
// of the server's processes, but not from that of the machine, unless durable is asked for.
func Start(t testing.TB, durable bool) *Server {
	t.Helper()
	s := &Server{bin: found()}
	if s.bin == "" {
		t.Skip(How)
	}
	if err := s.create(durable); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		s.Kill()
		_ = os.RemoveAll(s.folder)
	})
	s.Run(t)
	return s
}

// startWithin bounds the creation of the files, and each start.
const startWithin = time.Minute

// create makes the server's files.
func (s *Server) create(durable bool) error {
	folder, err := os.MkdirTemp("", "kallybot-postgres-") // short, since the path of a socket is
	if err != nil {
		return err
	}
	s.folder = folder
	s.DSN = "host=" + folder + " user=kallybot dbname=postgres sslmode=disable"
	if err := own(folder); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(context.Background(), startWithin)
	defer cancel()
	c := exec.CommandContext(ctx, filepath.Join(s.bin, "initdb"), "--pgdata="+s.data(), "--username=kallybot",
		"--auth=trust", "--encoding=UTF8", "--no-locale", "--no-sync")
	lower(c)
	if out, err := c.CombinedOutput(); err != nil {
		return fmt.Errorf("initdb: %w\n%s", err, out)
	}
	settings := []string{
		"listen_addresses = ''", "unix_socket_directories = '" + folder + "'",
		"max_connections = 300", "shared_buffers = 64MB", "max_wal_size = 4GB",
	}
	if !durable {
		settings = append(settings, "fsync = off", "full_page_writes = off")
	}
	return s.set(settings...)
}

func (s *Server) data() string { return filepath.Join(s.folder, "data") }

// Run starts the server, and returns when it takes connections.
func (s *Server) Run(t testing.TB) {
	t.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	log, err := os.OpenFile(filepath.Join(s.folder, "log"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		t.Fatal(err)
	}
	defer log.Close()
	s.process = exec.Command(filepath.Join(s.bin, "postgres"), "-D", s.data())
	s.process.Stderr = log
	lower(s.process)
	if err := s.process.Start(); err != nil {
		t.Fatal(err)
	}
	s.ended = make(chan struct{})
	go func(c *exec.Cmd, ended chan struct{}) {
		_ = c.Wait()
		close(ended)
	}(s.process, s.ended)
	if err := s.ready(); err != nil {
		said, _ := os.ReadFile(filepath.Join(s.folder, "log"))
		t.Fatalf("PostgreSQL does not start: %v\n%s", err, said)
	}
}

// ready waits until the server's own file says that it takes connections.
func (s *Server) ready() error {
	look := time.NewTicker(10 * time.Millisecond)
	defer look.Stop()
	late := time.NewTimer(startWithin)
	defer late.Stop()
	for {
		select {
		case <-look.C:
			told, err := os.ReadFile(filepath.Join(s.data(), "postmaster.pid"))
			if lines := strings.Split(string(told), "\n"); err == nil && len(lines) > 7 && strings.TrimSpace(lines[7]) == "ready" &&
				lines[0] == fmt.Sprint(s.process.Process.Pid) {
				return nil
			}
			if err != nil && !errors.Is(err, fs.ErrNotExist) {
				return err
			}
		case <-s.ended:
			return errors.New("it ended")
		case <-late.C:
			return errors.New("it takes too long")
		}
	}
}

// Stop stops the server in the way of a restart by its operator: connections are closed, what is under way is given up.
func (s *Server) Stop() { s.end(os.Interrupt) }

// Kill ends the server at once, as a crash of it does.
func (s *Server) Kill() { s.end(crash) }

func (s *Server) end(how os.Signal) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.process == nil || s.process.Process == nil {
		return
	}
	_ = s.process.Process.Signal(how)
	<-s.ended
}
