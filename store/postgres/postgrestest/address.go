package postgrestest

import (
	"fmt"
	"math/rand/v2"
	"net"
	"os"
	"path/filepath"
	"testing"
)

// Address has the server listen on a port of this machine as well, restarts it, and returns host and port. The host is one of
// loopback that Linux has and nobody else uses, drawn, so that nobody takes the port before the server does.
func (s *Server) Address(t testing.TB) string {
	t.Helper()
	host := net.IPv4(127, byte(1+rand.IntN(254)), byte(rand.IntN(256)), byte(1+rand.IntN(254))).String()
	l, err := net.Listen("tcp", host+":0")
	if err != nil {
		t.Fatal(err)
	}
	at := l.Addr().(*net.TCPAddr)
	_ = l.Close() // free for the server
	s.Stop()
	if err := s.set("listen_addresses = '"+host+"'", fmt.Sprintf("port = %d", at.Port)); err != nil {
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
