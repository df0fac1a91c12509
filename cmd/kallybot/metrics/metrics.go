// Package metrics counts and times what the service does, in the form that Prometheus reads. No label names a person, a number
// or a text: each takes its value from a list that the program knows.
package metrics

import (
	"net/http"
	"time"

	// The client library of Prometheus: its histograms and its text format are what every collector reads.
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// Metrics are all that is counted. It is an engine.Observer. Make it with New.
type Metrics struct {
	registry *prometheus.Registry

	drafts, confirmations prometheus.Counter
	calls                 *prometheus.CounterVec
	sendings              *prometheus.CounterVec
	sendingTook           prometheus.Histogram
	throttled             *prometheus.CounterVec
	handled               *prometheus.CounterVec
	handlingTook          *prometheus.HistogramVec
	jobs                  *prometheus.CounterVec
	jobTook               *prometheus.HistogramVec
	working               *prometheus.GaugeVec
	storeTook             *prometheus.HistogramVec
	storeFailed           *prometheus.CounterVec
}

// The bounds of histograms, in seconds: a commit takes milliseconds, a call minutes.
var (
	quick = []float64{.0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5}
	slow  = []float64{1, 5, 15, 30, 60, 120, 240, 480, 900}
)

// New returns metrics with those of the Go runtime and the process beside their own. version is that of the program.
func New(version string) *Metrics {
	m := &Metrics{
		registry:      prometheus.NewRegistry(),
		drafts:        counter("drafts_total", "Requests for a call that were begun."),
		confirmations: counter("confirmations_total", "Requests for a call that a person said yes to."),
		calls:         counters("calls_total", "Confirmed calls that ended, by how: confirmed, not_confirmed or unclear as the result was judged; uncertain when nobody knows whether the call was made; rejected, withdrawn or expired when it was not.", "outcome"),
		sendings:      counters("sendings_total", "Requests sent to the API to place a call, by their end: a status of the API, refused, not sent, or lost.", "end"),
		sendingTook:   times("sending_seconds", "How long requests to place a call took, the call itself included.", slow),
		throttled:     counters("throttled_total", "Answers that asked to wait (429), by who asked.", "by"),
		handled:       counters("messages_total", "Messages from platforms: fresh, seen before, or not kept, to be delivered again.", "platform", "end"),
		handlingTook:  allTimes("acknowledgement_seconds", "How long it took until a message was on disk and might be acknowledged.", quick, "platform"),
		jobs:          counters("jobs_total", "Attempts at jobs, by queue and end: done, waits, retries, gone.", "queue", "end"),
		jobTook:       allTimes("job_seconds", "How long attempts at jobs took.", append(quick, slow[2:]...), "queue"),
		working:       prometheus.NewGaugeVec(prometheus.GaugeOpts{Namespace: namespace, Name: "jobs_running", Help: "Jobs being done."}, []string{"queue"}),
		storeTook:     allTimes("store_seconds", "How long the store took, by what was asked of it.", quick, "operation"),
		storeFailed:   counters("store_failures_total", "Operations of the store that failed.", "operation"),
	}
	build := prometheus.NewGaugeVec(prometheus.GaugeOpts{Namespace: namespace, Name: "build_info", Help: "Always 1; the label tells the version."}, []string{"version"})
	build.WithLabelValues(version).Set(1)
	m.registry.MustRegister(m.drafts, m.confirmations, m.calls, m.sendings, m.sendingTook, m.throttled, m.handled, m.handlingTook,
		m.jobs, m.jobTook, m.working, m.storeTook, m.storeFailed, build,
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return m
}

// namespace begins the names of all metrics of the program.
const namespace = "kallybot"

// gatherWithin is how long one reading may take.
const gatherWithin = 10 * time.Second

// Handler answers with all metrics.
func (m *Metrics) Handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{Timeout: gatherWithin, MaxRequestsInFlight: 2, ErrorHandling: promhttp.ContinueOnError})
}

func counter(name, help string) prometheus.Counter {
	return prometheus.NewCounter(prometheus.CounterOpts{Namespace: namespace, Name: name, Help: help})
}

func counters(name, help string, labels ...string) *prometheus.CounterVec {
	return prometheus.NewCounterVec(prometheus.CounterOpts{Namespace: namespace, Name: name, Help: help}, labels)
}

func times(name, help string, bounds []float64) prometheus.Histogram {
	return prometheus.NewHistogram(prometheus.HistogramOpts{Namespace: namespace, Name: name, Help: help, Buckets: bounds})
}

func allTimes(name, help string, bounds []float64, labels ...string) *prometheus.HistogramVec {
	return prometheus.NewHistogramVec(prometheus.HistogramOpts{Namespace: namespace, Name: name, Help: help, Buckets: bounds}, labels)
}
