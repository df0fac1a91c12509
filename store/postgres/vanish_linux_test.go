package postgres_test

import (
	"context"
	"fmt"
	"io"
	"net"
	"sync"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"github.com/kallybot/kallybot/store"
	"github.com/kallybot/kallybot/store/postgres"
	"github.com/kallybot/kallybot/store/postgres/postgrestest"
)

// wire stands between a store and the server, each on a machine of its own, and can be cut.
type wire struct {
	dsn string
	to  string
	l   net.Listener

	mu   sync.Mutex
	ends []*net.TCPConn
	dead bool // new connections get no answer either
}

func newWire(t *testing.T, server *postgrestest.Server) *wire {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	port := l.Addr().(*net.TCPAddr).Port
	w := &wire{to: server.Address(t), l: l, dsn: fmt.Sprintf("host=127.0.0.1 port=%d user=kallybot dbname=postgres sslmode=disable", port)}
	go func() {
		for {
			near, err := l.Accept()
			if err != nil {
				return
			}
			w.join(near.(*net.TCPConn))
		}
	}()
	return w
}

// join leads a connection on to the server.
func (w *wire) join(near *net.TCPConn) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.ends = append(w.ends, near)
	if w.dead {
		return
	}
	c, err := net.Dial("tcp", w.to)
	if err != nil {
		_ = near.Close()
		return
	}
	far := c.(*net.TCPConn)
	w.ends = append(w.ends, far)
	for _, pair := range [][2]*net.TCPConn{{near, far}, {far, near}} {
		_ = pair[0].SetKeepAlive(false) // no sign of life but what is led on
		go func() {
			_, _ = io.Copy(pair[0], pair[1])
			_ = pair[0].Close()
		}()
	}
}

// nothing is a filter of the kernel that lets through nothing.
var nothing = unix.SockFprog{Len: 1, Filter: &unix.SockFilter{Code: unix.BPF_RET | unix.BPF_K}}

// cut has both sides of each connection hear no more of the other, not even that what they sent has arrived: the kernel drops
// what comes to the wire before it looks at it. for good has new connections get no answer as well.
func (w *wire) cut(t *testing.T, forGood bool) {
	t.Helper()
	w.mu.Lock()
	defer w.mu.Unlock()
	w.dead = forGood
	for _, c := range w.ends {
		raw, err := c.SyscallConn()
		if err == nil {
			_ = raw.Control(func(fd uintptr) {
				err = unix.SetsockoptSockFprog(int(fd), unix.SOL_SOCKET, unix.SO_ATTACH_FILTER, &nothing)
			})
		}
		if err != nil {
			t.Errorf("cut: %v", err)
		}
	}
}

// close ends all that is led on, so that the stores need not wait for answers when they end.
func (w *wire) close() {
	_ = w.l.Close()
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, c := range w.ends {
		_ = c.Close()
	}
}

// contest is who has a name, in the order in which they say so.
type contest struct {
	t    *testing.T
	ctx  context.Context
	all  sync.WaitGroup
	said chan string
}

// join has a process want the name.
func (c *contest) join(s *postgres.Store, name string) {
	tell := func(words string) {
		select {
		case c.said <- words:
		case <-c.ctx.Done():
		}
	}
	c.all.Go(func() {
		_ = s.Sole(c.ctx, []string{"poll"}, func(ctx context.Context) error {
			tell(name + " has it")
			<-ctx.Done()
			tell(name + " lost it")
			return nil
		})
	})
}

// expect waits for what is said next.
func (c *contest) expect(want string) {
	c.t.Helper()
	select {
	case got := <-c.said:
		if got != want {
			c.t.Fatalf("%s, want %s", got, want)
		}
	case <-c.ctx.Done():
		c.t.Fatalf("%s: never", want)
	}
}

// TestMachineThatVanishesLosesItsNameAndLeases has the machine of a process vanish that has a name and a lease. Nothing tells the
// server so; it has to find out, beside probes that get no answer and news that nobody takes. The process itself gives the name up
// before another one gets it.
func TestMachineThatVanishesLosesItsNameAndLeases(t *testing.T) {
	t.Parallel()
	server := postgrestest.Start(t, false)
	w := newWire(t, server)
	gone, left := open(t, w.dsn, postgres.Options{Poll: time.Second}), open(t, server.DSN, postgres.Options{Poll: time.Second})
	add(t, gone, store.Job{ID: "a", Queue: "send"})
	claim(t, gone, 1, 1)
	ctx, stop := context.WithTimeout(t.Context(), 2*time.Minute) // a quarter of an hour without the limits
	c := &contest{t: t, ctx: ctx, said: make(chan string)}
	defer c.all.Wait()
	defer w.close()
	defer stop()
	c.join(gone, "gone")
	c.expect("gone has it")
	c.join(left, "left")
	w.cut(t, true)
	begun := time.Now()
	add(t, left, store.Job{ID: "b", Queue: "news"}) // those who listen are told
	c.expect("gone lost it")
	t.Logf("given up after %s", time.Since(begun))
	c.expect("left has it")
	t.Logf("taken over after %s", time.Since(begun))
	for n := 0; n == 0; {
		l, err := left.Claim(ctx, "send", noon, time.Hour, 1)
		if err != nil {
			t.Fatal(err)
		}
		if n = len(l); n == 1 {
			t.Logf("lease void after %s", time.Since(begun))
			continue
		}
		select {
		case <-left.Wake("send"):
		case <-ctx.Done():
			t.Fatal("the lease of the process is never void")
		}
	}
}

// TestDatabaseWhoseMachineVanishesIsAskedAnew has the connections of a store get no answer any more, before a message and in the
// middle of its commit, while new ones do, as when another machine takes the database's address over.
func TestDatabaseWhoseMachineVanishesIsAskedAnew(t *testing.T) {
	t.Parallel()
	w := newWire(t, postgrestest.Start(t, false))
	defer w.close()
	var cutNext bool
	s := open(t, w.dsn, postgres.Options{Conns: 2, Hook: func(at store.Point) error {
		if cutNext && at == store.BeforeCommit {
			cutNext = false
			w.cut(t, false)
		}
		return nil
	}})
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	if err := count(ctx, s, "a"); err != nil {
		t.Fatal(err)
	}
	w.cut(t, false)
	begun := time.Now()
	if err := count(ctx, s, "a"); err != nil {
		t.Fatal(err)
	}
	t.Logf("kept after %s", time.Since(begun))
	cutNext, begun = true, time.Now()
	if err := count(ctx, s, "a"); err != nil {
		t.Fatal(err)
	}
	t.Logf("kept after %s with its commit cut", time.Since(begun))
	if n := counted(t, s, "a"); n != 3 {
		t.Errorf("counted %d, want 3", n)
	}
}
