package control_test

import (
	"errors"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/cmd/kallybot/control"
)

func serve(t testing.TB, data string, h http.HandlerFunc) *control.Server {
	t.Helper()
	s, err := control.Listen(data, h)
	if err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- s.Serve() }()
	t.Cleanup(func() {
		s.Close(time.Second)
		if err := <-ended; err != nil {
			t.Error(err)
		}
	})
	return s
}

func ask(t *testing.T, data string) (string, error) {
	t.Helper()
	res, err := control.NewClient(data).Get(t.Context(), "/hello")
	if err != nil {
		return "", err
	}
	defer res.Body.Close()
	said, err := io.ReadAll(res.Body)
	if err != nil {
		return "", err
	}
	return string(said), control.Refused(&http.Response{StatusCode: res.StatusCode, Body: io.NopCloser(strings.NewReader(string(said)))})
}

func hello(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "hello") }

func TestServiceIsAskedThroughItsSocket(t *testing.T) {
	t.Parallel()
	deep := filepath.Join(t.TempDir(), strings.Repeat("d", 120))
	if err := os.Mkdir(deep, 0o700); err != nil {
		t.Fatal(err)
	}
	for name, dir := range map[string]string{"short path": t.TempDir(), "path longer than a socket's name": deep} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			data := filepath.Join(dir, "k.db")
			serve(t, data, hello)
			if said, err := ask(t, data); said != "hello" || err != nil {
				t.Errorf("got %q, %v", said, err)
			}
			info, err := os.Stat(control.Path(data))
			if err != nil || info.Mode().Perm() != 0o600 {
				t.Errorf("got %v, %v", info.Mode(), err)
			}
			left, err := filepath.Glob(filepath.Join(dir, ".kallybot-control-*"))
			if err != nil || len(left) > 0 {
				t.Errorf("left behind: %v, %v", left, err)
			}
		})
	}
}

func TestSocketIsGoneWithItsService(t *testing.T) {
	t.Parallel()
	data := filepath.Join(t.TempDir(), "k.db")
	s, err := control.Listen(data, http.HandlerFunc(hello))
	if err != nil {
		t.Fatal(err)
	}
	s.Close(time.Second)
	if _, err := os.Stat(control.Path(data)); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("got %v", err)
	}
	if _, err := ask(t, data); !errors.Is(err, control.ErrNone) {
		t.Errorf("got %v", err)
	}
}

func TestSocketOfAServiceThatDiedIsReplaced(t *testing.T) {
	t.Parallel()
	data := filepath.Join(t.TempDir(), "k.db")
	dead, err := net.ListenUnix("unix", &net.UnixAddr{Name: control.Path(data), Net: "unix"})
	if err != nil {
		t.Fatal(err)
	}
	dead.SetUnlinkOnClose(false)
	_ = dead.Close()
	if _, err := ask(t, data); !errors.Is(err, control.ErrNone) {
		t.Errorf("got %v", err)
	}
	serve(t, data, hello)
	if said, err := ask(t, data); said != "hello" || err != nil {
		t.Errorf("got %q, %v", said, err)
	}
}

func TestFormerServiceLeavesTheSocketOfTheNextOne(t *testing.T) {
	t.Parallel()
	data := filepath.Join(t.TempDir(), "k.db")
	former, err := control.Listen(data, http.HandlerFunc(hello))
	if err != nil {
		t.Fatal(err)
	}
	serve(t, data, hello)
	former.Close(time.Second)
	if said, err := ask(t, data); said != "hello" || err != nil {
		t.Errorf("got %q, %v", said, err)
	}
}

func TestRefusalIsTheErrorOfTheCommand(t *testing.T) {
	t.Parallel()
	data := filepath.Join(t.TempDir(), "k.db")
	serve(t, data, func(w http.ResponseWriter, _ *http.Request) { http.Error(w, "no room", http.StatusInsufficientStorage) })
	if _, err := ask(t, data); err == nil || err.Error() != "no room" {
		t.Errorf("got %v", err)
	}
}
