package main

import (
	"compress/gzip"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	collector "go.opentelemetry.io/proto/otlp/collector/trace/v1"
	otlp "go.opentelemetry.io/proto/otlp/trace/v1"
	"google.golang.org/protobuf/proto"

	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// spanCollector is a collector of traces.
type spanCollector struct {
	url string

	mu    sync.Mutex
	spans []*otlp.Span
	raw   strings.Builder // everything that came, headers too
	keys  map[string]bool // of the attributes
}

func collectSpans(t *testing.T) *spanCollector {
	t.Helper()
	g := &spanCollector{keys: map[string]bool{}}
	s := httptest.NewServer(g)
	t.Cleanup(s.Close)
	g.url = s.URL + "/v1/traces"
	return g
}

func (g *spanCollector) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var body io.Reader = r.Body
	if r.Header.Get("Content-Encoding") == "gzip" {
		var err error
		if body, err = gzip.NewReader(r.Body); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
	}
	data, err := io.ReadAll(body)
	var in collector.ExportTraceServiceRequest
	if err != nil || proto.Unmarshal(data, &in) != nil || r.Header.Get("Authorization") != "Bearer of-traces" {
		http.Error(w, "not understood", http.StatusBadRequest)
		return
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	g.raw.Write(data)
	for _, resource := range in.GetResourceSpans() {
		for _, scope := range resource.GetScopeSpans() {
			g.spans = append(g.spans, scope.GetSpans()...)
			for _, s := range scope.GetSpans() {
				for _, a := range s.GetAttributes() {
					g.keys[a.GetKey()] = true
				}
			}
		}
	}
	w.Header().Set("Content-Type", "application/x-protobuf")
}

// ways are the spans of each trace, each written as the names from the first one down to it.
func (g *spanCollector) ways(t *testing.T) map[string][]string {
	t.Helper()
	g.mu.Lock()
	defer g.mu.Unlock()
	byID := map[string]*otlp.Span{}
	for _, s := range g.spans {
		byID[string(s.GetSpanId())] = s
	}
	all := map[string][]string{}
	for _, s := range g.spans {
		names := []string{s.GetName()}
		for up := s.GetParentSpanId(); len(up) > 0; {
			p := byID[string(up)]
			if p == nil {
				t.Fatalf("%q hangs below a span that never came", strings.Join(names, " < "))
			}
			names = append(names, p.GetName())
			up = p.GetParentSpanId()
		}
		slices.Reverse(names)
		id := fmt.Sprintf("%x", s.GetTraceId())
		all[id] = append(all[id], strings.Join(names, " > "))
	}
	return all
}

// TestOneMessageIsOneTraceAcrossARestart follows a yes to its result, while the program is stopped in the middle of the call.
func TestOneMessageIsOneTraceAcrossARestart(t *testing.T) {
	t.Parallel()
	g := collectSpans(t)
	hangUp := make(chan time.Time)
	w := newWorld(t, sandbox.Config{After: func(time.Duration) <-chan time.Time { return hangUp }})
	file := w.configure("", "open: true", fmt.Sprintf("traces: {url: %q, authorization: Bearer of-traces}", g.url))
	s := w.serve(file)
	ana := w.telegram.Person(7, "Ana", "en")
	w.book(ana, "0100")
	w.until("a call", func() bool { return w.api.DialedTo("+12125550100") == 1 })
	s.stop()
	log := s.errs.String()
	close(hangUp)
	s = w.serve(file)
	w.shows(ana.Private(), "Confirmed by Bella Italia")
	s.stop()
	checkLog(t, log+s.errs.String())

	ways := g.ways(t)
	var yes []string
	for _, way := range ways {
		if slices.Contains(way, "receive > said > call") {
			if yes != nil {
				t.Error("the call is in two traces")
			}
			yes = way
		}
	}
	for _, want := range []string{
		"receive", "receive > said", "receive > said > read", "receive > said > step", "receive > said > enqueue", "receive > said > commit",
		"receive > said > deliver", "receive > said > call > dial > commit", "receive > said > call > place",
	} {
		if !slices.Contains(yes, want) {
			t.Errorf("the trace of the yes lacks %q; it has\n%s", want, strings.Join(yes, "\n"))
		}
	}
	looked := func(way string) bool {
		return strings.Contains(way, "look up") && strings.HasSuffix(way, " > deliver > send")
	}
	if !slices.ContainsFunc(yes, looked) {
		t.Errorf("the result that was told after the restart is not in the trace of the yes; it has\n%s", strings.Join(yes, "\n"))
	}
	g.discreet(t)
}

// discreet holds that nothing of a person is in what the collector got.
func (g *spanCollector) discreet(t *testing.T) {
	t.Helper()
	g.mu.Lock()
	defer g.mu.Unlock()
	checkLog(t, g.raw.String())
	allowed := []string{"error.type", "kallybot.attempt", "kallybot.dialogue", "kallybot.platform", "kallybot.queue"}
	for _, key := range slices.Sorted(maps.Keys(g.keys)) {
		if !slices.Contains(allowed, key) {
			t.Errorf("a span has the attribute %q", key)
		}
	}
	for _, s := range g.spans {
		if s.GetStatus().GetMessage() != "" || len(s.GetEvents()) > 0 {
			t.Errorf("the span %q tells more than its attributes", s.GetName())
		}
	}
}

// TestCollectorThatHangsOrIsAwayHoldsUpNothing takes a request to its result and stops in time all the same.
func TestCollectorThatHangsOrIsAwayHoldsUpNothing(t *testing.T) {
	t.Parallel()
	over := make(chan struct{})
	hanging := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { <-over }))
	t.Cleanup(hanging.Close)
	t.Cleanup(func() { close(over) })
	for name, url := range map[string]string{"hangs": hanging.URL, "away": nowhere} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, sandbox.Config{})
			s := w.serve(w.configure("", "open: true", fmt.Sprintf("traces: {url: %q, authorization: canary-of-traces}", url+"/v1/traces")))
			ana := w.telegram.Person(7, "Ana", "en")
			w.book(ana, "0100")
			w.shows(ana.Private(), "Confirmed by Bella Italia")
			began := time.Now()
			s.stop()
			if took := time.Since(began); took > stopWithin+shutdownWithin {
				t.Errorf("the stop took %s", took)
			}
			checkLog(t, s.errs.String())
		})
	}
}
