package metrics

import (
	"context"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/kallybot/kallybot/conversation/engine"
)

// State is what is asked about the service at each reading.
type State struct {
	Backlogs func(context.Context) ([]engine.Backlog, error)
	// Parts are what must be well for the service to be ready, by name.
	Parts map[string]func(context.Context) error
	// Platforms tell how often each kind of trouble was met, by platform and kind.
	Platforms map[string]func() map[string]uint64
	FileBytes func() (int64, error) // how large the data file is
	FreeBytes func() (uint64, error)
}

// Watch adds the state of the service to what is read.
func (m *Metrics) Watch(s State) { m.registry.MustRegister(&state{s}) }

// state reads the service at each reading instead of keeping figures up to date: nobody reads them in between.
type state struct{ State }

func desc(name, help string, labels ...string) *prometheus.Desc {
	return prometheus.NewDesc(prometheus.BuildFQName(namespace, "", name), help, labels, nil)
}

var (
	depthDesc = desc("queue_depth", "Jobs that are due and not done. Of timers 1 when one is late.", "queue")
	ageDesc   = desc("queue_age_seconds", "For how long the oldest job that is due has waited.", "queue")
	readyDesc = desc("ready", "1 while a part of the service is well.", "part")
	eventDesc = desc("platform_events_total", "Deliveries of a platform that were set aside as unreadable, not kept at once, signed wrongly, or whose acknowledgement did not leave.", "platform", "kind")
	fileDesc  = desc("store_file_bytes", "Size of the data file.")
	freeDesc  = desc("store_free_bytes", "Free space beside the data file.")
)

// Describe names what Collect sends.
func (s *state) Describe(to chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{depthDesc, ageDesc, readyDesc, eventDesc, fileDesc, freeDesc} {
		to <- d
	}
}

// askFor is how long the parts may take at one reading.
const askFor = 3 * time.Second

// Collect asks the service.
func (s *state) Collect(to chan<- prometheus.Metric) {
	ctx, cancel := context.WithTimeout(context.Background(), askFor)
	defer cancel()
	gauge := func(d *prometheus.Desc, v float64, labels ...string) {
		to <- prometheus.MustNewConstMetric(d, prometheus.GaugeValue, v, labels...)
	}
	if all, err := s.Backlogs(ctx); err == nil {
		for _, b := range all {
			gauge(depthDesc, float64(b.Due), string(b.Queue))
			gauge(ageDesc, b.Oldest.Seconds(), string(b.Queue))
		}
	}
	for name, check := range s.Parts {
		well := 1.0
		if check(ctx) != nil {
			well = 0
		}
		gauge(readyDesc, well, name)
	}
	for name, counts := range s.Platforms {
		for kind, n := range counts() {
			to <- prometheus.MustNewConstMetric(eventDesc, prometheus.CounterValue, float64(n), name, kind)
		}
	}
	if n, err := s.FileBytes(); err == nil {
		gauge(fileDesc, float64(n))
	}
	if n, err := s.FreeBytes(); err == nil {
		gauge(freeDesc, float64(n))
	}
}
