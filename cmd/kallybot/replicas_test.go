package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/kallybot/kallybot/kallyai/sandbox"
	"github.com/kallybot/kallybot/store/postgres/postgrestest"
)

var (
	replicaKills = flag.Int("replicakills", 4, "how often one of three replicas is killed or stopped beside people who talk, by each transport")
	replicaTalks = flag.Int("replicatalks", 0, "how many people come at least while replicas are killed, on both platforms together")
)

// fleet is some replicas of one deployment, and the balancer before them.
type fleet struct {
	w    *workplace
	file string
	by   string // the transport of Slack
	url  string // of the balancer
	// turns has the balancer turn to the next replica where nothing listens.
	turns bool

	mu   sync.Mutex
	all  []running
	next int
}

// newFleet makes the balancer. It sends each request to the next replica that was started last, also when that is dead: as
// a proxy does before it notices.
func newFleet(w *workplace, by string, n int, turns bool) *fleet {
	f := &fleet{w: w, by: by, turns: turns, all: make([]running, n)}
	p := httptest.NewServer(&httputil.ReverseProxy{
		Rewrite:   func(r *httputil.ProxyRequest) { r.SetURL(f.choose()) },
		Transport: f,
		ErrorLog:  log.New(io.Discard, "", 0),
	})
	w.t.Cleanup(p.Close)
	f.url = p.URL
	return f
}

// each sends every request by a connection of its own: none that a replica is about to close.
var each = &http.Transport{DisableKeepAlives: true}

// RoundTrip sends a request to a replica.
func (f *fleet) RoundTrip(r *http.Request) (*http.Response, error) {
	var body []byte
	var err error
	if r.Body != nil {
		body, err = io.ReadAll(r.Body)
	}
	for range f.all {
		r.Body = io.NopCloser(bytes.NewReader(body))
		var res *http.Response
		if res, err = each.RoundTrip(r); !f.turns || !errors.Is(err, syscall.ECONNREFUSED) {
			return res, err
		}
		r.URL.Host = f.choose().Host
	}
	return nil, err
}

func (f *fleet) choose() *url.URL {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.next++
	to, err := url.Parse(f.all[f.next%len(f.all)].url)
	if err != nil || to.Host == "" {
		return &url.URL{Scheme: "http", Host: "127.0.0.1:1"} // nothing listens there
	}
	return to
}

// start starts replica i.
func (f *fleet) start(i int) {
	s := f.w.serve(f.file)
	f.mu.Lock()
	defer f.mu.Unlock()
	f.all[i] = s
}

// end ends replica i, by a kill or as its operator does.
func (f *fleet) end(i int, kill bool) {
	f.mu.Lock()
	s := f.all[i]
	f.mu.Unlock()
	if kill {
		s.kill()
		<-s.done
		return
	}
	s.stops()
}

// configureFleet is a configuration on both platforms and a database.
func (w *workplace) configureFleet(dsn, telegram, slack string) string {
	w.t.Helper()
	return w.write("kallybot.yaml", fmt.Sprintf(`
data: {driver: postgres, dsn: %q, path: %q, secret_key: %q}
kallyai: {account: shared, base_url: %q, token_file: %q, reconcile_for: 20s}
calls: {undo_window: 0s}
telegram: {token: %q, api_url: %q%s}
slack: {bot_token: %q, %s, api_url: %q}
access: {open: true, calls_per_person_per_day: 0, calls_per_number_per_hour: 0}
http: {listen: "127.0.0.1:0"}
`, dsn, filepath.Join(w.dir, "k.db"), sealKey(1), w.far, w.account, botToken, w.telegram.URL(), telegram, w.team.Token, slack, w.slack.URL()))
}

// roads are the transports of both platforms that replicas are tried with.
var roads = []struct{ telegram, slack string }{{"polling", "socket"}, {"webhook", "http"}}

// replicated starts n replicas on a database, and people come on both platforms.
func replicated(t *testing.T, telegram, slack string, n int, turns bool, seed uint64) (*fleet, *postgrestest.Server, *load, *office) {
	t.Helper()
	server := postgrestest.Start(t, false)
	w := newWorkplace(t, sandbox.Config{Speed: 200, Quota: 1_000_000, KeysIgnored: true})
	f := newFleet(w, slack, n, turns)
	hook := transports[telegram]
	if hook != "" {
		hook = fmt.Sprintf(hook, f.url+"/telegram")
	}
	f.file = w.configureFleet(server.DSN, hook, slackTransports[slack](w.slack))
	for i := range f.all {
		f.start(i)
	}
	w.reach(slack, running{f.all[0].process, f.url})
	l, o := &load{w: w.world, seed: seed}, &office{w: w, seed: seed}
	l.came.Store(ownNumbers)
	l.begin()
	o.begin(t.Context())
	return f, server, l, o
}

// over lets the people who are there talk to the end, stops the replicas and looks at what came of it all.
func (f *fleet) over(l *load, o *office, ends int) {
	f.w.t.Helper()
	l.full.Store(true)
	o.closed.Store(true)
	l.all.Wait()
	o.all.Wait()
	for i, s := range f.all {
		f.end(i, false)
		if n := strings.Count(s.errs.String(), "panic"); n > 0 {
			f.w.t.Errorf("replica %d panicked:\n%s", i, s.errs)
		}
	}
	l.check(ends)
	o.check(ends)
}

// TestReplicasThatDieLoseAndRepeatNothing kills and stops replicas beside people who talk with them on both platforms, and
// restarts PostgreSQL twice.
func TestReplicasThatDieLoseAndRepeatNothing(t *testing.T) {
	t.Parallel()
	seed := *killsSeed
	if seed == 0 {
		seed = rand.Uint64()
	}
	for _, row := range roads {
		t.Run(row.telegram+" and "+row.slack, func(t *testing.T) {
			t.Parallel()
			f, server, l, o := replicated(t, row.telegram, row.slack, 3, false, seed)
			f.over(l, o, f.suffer(server, seed, l, o))
		})
	}
}

// TestReplacingReplicasIsNotNoticed stops and starts one replica after the other, as a new version is put in. Nobody is told
// anything twice, or that something is not known.
func TestReplacingReplicasIsNotNoticed(t *testing.T) {
	t.Parallel()
	for _, row := range roads {
		t.Run(row.telegram+" and "+row.slack, func(t *testing.T) {
			t.Parallel()
			f, _, l, o := replicated(t, row.telegram, row.slack, 2, true, rand.Uint64())
			for n := range 4 {
				f.end(n%2, false)
				f.start(n % 2)
			}
			f.over(l, o, 4)
			for _, v := range l.visits {
				if n := v.repeats(); n > 0 {
					t.Errorf("%s: %d messages came twice", v.phone, n)
				}
				if v.phone != "" && !strings.Contains(v.end, v.fate.told) {
					t.Errorf("%s: %q, want %q", v.phone, v.end, v.fate.told)
				}
			}
			for _, v := range o.visits {
				if !strings.Contains(v.end, v.fate.told) {
					t.Errorf("%s on Slack: %q, want %q", v.phone, v.end, v.fate.told)
				}
			}
		})
	}
}

// ownNumbers is the number of a visitor from which on those on Telegram call none that those on Slack call.
const ownNumbers = 3500

// suffer ends replicas and PostgreSQL until it was often enough, and enough people came. It returns how often.
func (f *fleet) suffer(server *postgrestest.Server, seed uint64, l *load, o *office) (kills int) {
	r := rand.New(rand.NewPCG(seed, 0))
	enough := func() bool {
		return kills >= *replicaKills && int(l.came.Load()-ownNumbers+o.came.Load()) >= *replicaTalks
	}
	down := 0
	for ; !enough() && !l.full.Load() && !o.closed.Load(); kills++ {
		alive := time.NewTimer(time.Duration(500+r.IntN(3000)) * time.Millisecond)
		<-alive.C
		i := r.IntN(len(f.all))
		f.end(i, r.IntN(3) > 0)
		if down < 2 && kills >= (down+1)**replicaKills/3 {
			[]func(){server.Stop, server.Kill}[down]()
			server.Run(f.w.t)
			down++
		}
		f.start(i)
	}
	return kills
}
