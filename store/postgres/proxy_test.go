package postgres_test

import (
	"bytes"
	"io"
	"net"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/jackc/pgx/v5"
)

// proxy stands between a store and the server, and cuts connections.
type proxy struct {
	dsn string
	// cutNext cuts in front of the next thing that the store sends; cutAnswer in front of the server's word that something was
	// committed.
	cutNext, cutAnswer atomic.Bool
	cuts               atomic.Int64
}

func newProxy(t *testing.T, dsn string) *proxy {
	t.Helper()
	c, err := pgx.ParseConfig(dsn)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(c.Host, "/") {
		t.Skip("the proxy of this test needs a server behind a unix socket")
	}
	folder := t.TempDir()
	l, err := net.Listen("unix", filepath.Join(folder, ".s.PGSQL.5432"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	p := &proxy{dsn: "host=" + folder + " user=" + c.User + " dbname=" + c.Database + " sslmode=disable search_path=" + c.RuntimeParams["search_path"]}
	go func() {
		for {
			near, err := l.Accept()
			if err != nil {
				return
			}
			go p.serve(near, filepath.Join(c.Host, ".s.PGSQL.5432"))
		}
	}()
	return p
}

func (p *proxy) serve(near net.Conn, path string) {
	far, err := net.Dial("unix", path)
	if err != nil {
		_ = near.Close()
		return
	}
	end := func() { _ = near.Close(); _ = far.Close() }
	go func() {
		defer end()
		p.carry(far, near, func([]byte) bool { return p.cutNext.CompareAndSwap(true, false) })
	}()
	defer end()
	p.carry(near, far, func(b []byte) bool {
		return bytes.Contains(b, []byte("COMMIT\x00Z")) && p.cutAnswer.CompareAndSwap(true, false)
	})
}

// carry copies what comes until it is to be cut.
func (p *proxy) carry(to io.Writer, from io.Reader, cut func([]byte) bool) {
	b := make([]byte, 64<<10)
	for {
		n, err := from.Read(b)
		if n > 0 && cut(b[:n]) {
			p.cuts.Add(1)
			return
		}
		if _, bad := to.Write(b[:n]); bad != nil || err != nil {
			return
		}
	}
}
