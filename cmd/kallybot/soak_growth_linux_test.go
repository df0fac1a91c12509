package main

import (
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// grown is how large a service is at a moment.
type grown struct {
	at         time.Duration // since the soak began
	life       int
	rss        int // bytes
	heap       int // bytes in use
	goroutines int
	files      int // descriptors
	file       int // bytes of the data file
	talks      int // so far
	calls      int // so far
}

// growth is a service over time.
type growth []grown

// look adds how large the service is now.
func (s *soaking) look(p running, life int) {
	s.t.Helper()
	g := grown{at: time.Since(s.began), life: life + 1, calls: len(s.api.Dialed())}
	_, g.rss, _ = memoryOf(s.t, p.cmd.Process.Pid)
	status, text := p.get("/metrics")
	if status != http.StatusOK {
		s.t.Fatalf("metrics: got %d", status)
	}
	g.heap, g.goroutines, g.files = metric(s.t, text, "go_memstats_heap_inuse_bytes"), metric(s.t, text, "go_goroutines"), metric(s.t, text, "process_open_fds")
	info, err := os.Stat(filepath.Join(s.dir, "k.db"))
	must(s.t, err)
	g.file = int(info.Size())
	s.mu.Lock()
	defer s.mu.Unlock()
	g.talks = s.talks
	s.table = append(s.table, g)
}

// metric is the value of a gauge without labels.
func metric(t *testing.T, text, name string) int {
	t.Helper()
	found := regexp.MustCompile(`(?m)^` + name + ` (\S+)$`).FindStringSubmatch(text)
	if found == nil {
		t.Fatalf("no metric %s", name)
	}
	v, err := strconv.ParseFloat(found[1], 64)
	must(t, err)
	return int(v)
}

// report prints the table.
func (g growth) report(t *testing.T) {
	t.Helper()
	var b strings.Builder
	fmt.Fprintf(&b, "\n| min | life | RSS MB | heap MB | goroutines | descriptors | file kB | talks | calls |\n|---|---|---|---|---|---|---|---|---|\n")
	for _, r := range g {
		fmt.Fprintf(&b, "| %.1f | %d | %.1f | %.1f | %d | %d | %d | %d | %d |\n",
			r.at.Minutes(), r.life, float64(r.rss)/1e6, float64(r.heap)/1e6, r.goroutines, r.files, r.file>>10, r.talks, r.calls)
	}
	t.Log(b.String())
}

// soakBounds are what may not grow: by how much the middle of the last third may exceed that of the second one, in parts and in all.
var soakBounds = []struct {
	name  string
	of    func(grown) int
	parts float64
	slack int
}{
	{"memory", func(r grown) int { return r.rss }, 0.10, 4 << 20},
	{"heap", func(r grown) int { return r.heap }, 0.10, 4 << 20},
	{"goroutines", func(r grown) int { return r.goroutines }, 0.10, 20},
	{"descriptors", func(r grown) int { return r.files }, 0.10, 10},
	{"data file", func(r grown) int { return r.file }, 0.10, 256 << 10},
}

// judge holds that nothing grew.
func (g growth) judge(t *testing.T) {
	t.Helper()
	for _, b := range soakBounds {
		if g.rises(b.of, b.parts, b.slack) {
			t.Errorf("the %s grew", b.name)
		}
	}
}

// rises compares the last third with the second one; the first is over when the first results expire.
func (g growth) rises(of func(grown) int, parts float64, slack int) bool {
	return rise(g, of, parts, slack)
}

// rise compares the last third of some rows with the second one.
func rise[T any](rows []T, of func(T) int, parts float64, slack int) bool {
	third := len(rows) / 3
	before, after := middle(rows[third:2*third], of), middle(rows[len(rows)-third:], of)
	return float64(after) > float64(before)*(1+parts)+float64(slack)
}

// middle is the median.
func middle[T any](rows []T, of func(T) int) int {
	var all []int
	for _, r := range rows {
		all = append(all, of(r))
	}
	slices.Sort(all)
	return all[len(all)/2]
}

func TestGrowthIsNoticed(t *testing.T) {
	t.Parallel()
	flat := func(grown) int { return 0 }
	for _, b := range soakBounds {
		steady, rising := growth{}, growth{}
		for n := range 20 {
			steady = append(steady, grown{rss: 60e6 + n%3*1e6, heap: 30e6, goroutines: 90, files: 20, file: 8e6})
			rising = append(rising, grown{rss: 60e6 + n*2e6, heap: 30e6 + n*2e6, goroutines: 90 + 9*n, files: 20 + 2*n, file: 8e6 + n*400e3})
		}
		if steady.rises(b.of, b.parts, b.slack) || !rising.rises(b.of, b.parts, b.slack) || rising.rises(flat, b.parts, b.slack) {
			t.Errorf("the growth of %s is not told from what only sways", b.name)
		}
	}
}
