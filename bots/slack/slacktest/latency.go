package slacktest

import (
	"fmt"
	"math"
	"slices"
	"time"
)

// Latency is how long one acknowledgement took, in real time.
type Latency struct {
	Kind string // events_api, slash_commands or interactive
	Took time.Duration
}

// Latencies are those of all acknowledgements.
type Latencies []Latency

// Latencies are those of all acknowledgements so far, late ones included.
func (s *Server) Latencies() Latencies {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.latencies)
}

// Of are those of one kind.
func (l Latencies) Of(kind string) Latencies {
	return slices.DeleteFunc(slices.Clone(l), func(x Latency) bool { return x.Kind != kind })
}

// Percentile is the least time within which p percent were acknowledged; 100 is the longest. 0 when there are none.
func (l Latencies) Percentile(p float64) time.Duration {
	if len(l) == 0 {
		return 0
	}
	took := make([]time.Duration, len(l))
	for i, x := range l {
		took[i] = x.Took
	}
	slices.Sort(took)
	i := int(math.Ceil(p*float64(len(took))/100-1e-9)) - 1
	return took[min(max(i, 0), len(took)-1)]
}

// String tells the figures in one line.
func (l Latencies) String() string {
	return fmt.Sprintf("%d acknowledgements: p50 %s, p99 %s, p99.9 %s, longest %s", len(l), l.Percentile(50), l.Percentile(99),
		l.Percentile(99.9), l.Percentile(100))
}

// realNow is the time outside the server.
func realNow() time.Time { return time.Now() }
