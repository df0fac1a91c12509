package control_test

import (
	"io"
	"net"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/cmd/kallybot/control"
)

// answerWithin is how long the socket may take for what it cannot read.
const answerWithin = 20 * time.Second

// FuzzAsker writes anything into the socket and hangs up: the service answers or hangs up too, and whoever asks next gets
// their answer.
func FuzzAsker(f *testing.F) {
	data := filepath.Join(f.TempDir(), "k.db")
	serve(f, data, hello)
	for _, raw := range []string{
		"GET /hello HTTP/1.1\r\nHost: kallybot\r\n\r\n", "GET /hello HTTP/1.0\r\n\r\n", "POST /hello HTTP/1.1\r\nHost: k\r\nContent-Length: 99\r\n\r\nx",
		"GET /hello HTTP/1.1\r\nHost: k\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n", "GET /../../etc/passwd HTTP/1.1\r\nHost: k\r\n\r\n", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
		"GET /hello HTTP/1.1\r\nHost: k\r\nX: " + strings.Repeat("x", 20<<10) + "\r\n\r\n", "\x16\x03\x01", "\r\n\r\n", "",
	} {
		f.Add([]byte(raw))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		c, err := net.DialUnix("unix", nil, &net.UnixAddr{Name: control.Path(data), Net: "unix"})
		if err != nil {
			t.Fatal(err)
		}
		defer c.Close()
		_ = c.SetDeadline(time.Now().Add(answerWithin))
		_, _ = c.Write(raw) // it may be refused before its end
		_ = c.CloseWrite()
		if _, err := io.Copy(io.Discard, c); err != nil && strings.Contains(err.Error(), "timeout") {
			t.Errorf("it neither answers nor hangs up: %v", err)
		}
		if said, err := ask(t, data); said != "hello" || err != nil {
			t.Errorf("who asks next gets %q, %v", said, err)
		}
	})
}

// FuzzService has anything listen in the place of a service: the error of a command that asks it is one line that can be read.
func FuzzService(f *testing.F) {
	for _, raw := range []string{
		"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", "HTTP/1.1 507 x\r\nContent-Length: 8\r\n\r\nno\nroom\x1b", "HTTP/1.1 500 x\r\nContent-Length: 0\r\n\r\n",
		"HTTP/1.1 301 x\r\nLocation: /hello\r\n\r\n", "HTTP/1.1 404 x\r\nContent-Length: 9\r\n\r\n\xff\xfe", "SSH-2.0-x\r\n", "\x00", strings.Repeat("H", 3<<10) + "\r\n", "",
	} {
		f.Add([]byte(raw))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		data := filepath.Join(t.TempDir(), "k.db")
		l, err := net.ListenUnix("unix", &net.UnixAddr{Name: control.Path(data), Net: "unix"})
		if err != nil {
			t.Fatal(err)
		}
		defer l.Close()
		go func() {
			for c, err := l.Accept(); err == nil; c, err = l.Accept() {
				_, _ = c.Read(make([]byte, 4<<10))
				_, _ = c.Write(raw)
				_ = c.Close()
			}
		}()
		_, err = ask(t, data)
		if err == nil {
			return
		}
		said := err.Error()
		if said == "" || len(said) > 4<<10+len(data) || strings.ContainsFunc(said, func(r rune) bool { return r < ' ' || r == 0x7f }) {
			t.Errorf("got %q", said)
		}
	})
}
