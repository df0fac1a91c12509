package postgrestest

import (
	"fmt"
	"net"
	"os"
	"path/filepath"
	"testing"
)

// Address has the server listen on a port of this machine as well, restarts it, and returns host and port.
func (s *Server) Address(t testing.TB) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	at := l.Addr().(*net.TCPAddr)
	_ = l.Close() // free for the server
	s.Stop()
	if err := s.set("listen_addresses = '127.0.0.1'", fmt.Sprintf("port = %d", at.Port)); err != nil {
		t.Fatal(err)
	}
	s.DSN += fmt.Sprintf(" port=%d", at.Port)
	s.Run(t)
	return at.String()
}

// set adds lines to the server's settings, which it reads when it starts.
func (s *Server) set(lines ...string) error {
	f, err := os.OpenFile(filepath.Join(s.data(), "postgresql.conf"), os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	defer f.Close()
	for _, line := range lines {
		if _, err := fmt.Fprintln(f, line); err != nil {
			return err
		}
	}
	return nil
}
