package metrics_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/cmd/kallybot/metrics"
	"github.com/kallybot/kallybot/conversation/engine"
	"github.com/kallybot/kallybot/store"
	"github.com/kallybot/kallybot/store/memory"
	"github.com/kallybot/kallybot/store/storetest"
)

// read is what Prometheus reads.
func read(t *testing.T, m *metrics.Metrics) string {
	t.Helper()
	w := httptest.NewRecorder()
	m.Handler().ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/metrics", nil))
	data, err := io.ReadAll(w.Body)
	if err != nil || w.Code != http.StatusOK {
		t.Fatalf("got %d, %v", w.Code, err)
	}
	return string(data)
}

func TestWhatHappensIsCounted(t *testing.T) {
	t.Parallel()
	m := metrics.New("1.2.3")
	bad := errors.New("no room")
	m.Handled("telegram", time.Millisecond, true, nil)
	m.Handled("telegram", time.Millisecond, false, nil)
	m.Handled("slack", time.Millisecond, false, bad)
	m.Worked("send", time.Second, engine.Retries)
	m.Working("dial", 3)
	m.Dialled(time.Minute, "success")
	m.Dialled(time.Minute, "lost")
	m.Dialled(time.Minute, "a status +12125550100 that nobody knows")
	m.Throttled("telegram")
	m.Moved(engine.Drafted)
	m.Moved(engine.Agreed)
	m.Ended("uncertain")
	m.Ended("not_confirmed")
	m.Watch(metrics.State{
		Backlogs: func(context.Context) ([]engine.Backlog, error) {
			return []engine.Backlog{{Queue: "send", Due: 4, Oldest: 90 * time.Second}}, nil
		},
		Parts: map[string]func(context.Context) error{
			"store":    func(context.Context) error { return nil },
			"telegram": func(context.Context) error { return bad },
		},
		Platforms: map[string]func() map[string]uint64{"telegram": func() map[string]uint64 { return map[string]uint64{"set aside": 2} }},
		FileBytes: func() (int64, error) { return 4096, nil },
		FreeBytes: func() (uint64, error) { return 0, bad },
	})
	got := read(t, m)
	for _, line := range []string{
		`kallybot_build_info{version="1.2.3"} 1`,
		`kallybot_messages_total{end="fresh",platform="telegram"} 1`,
		`kallybot_messages_total{end="seen",platform="telegram"} 1`,
		`kallybot_messages_total{end="not kept",platform="slack"} 1`,
		`kallybot_acknowledgement_seconds_bucket{platform="telegram",le="0.001"} 2`,
		`kallybot_jobs_total{end="retries",queue="send"} 1`,
		`kallybot_jobs_running{queue="dial"} 3`,
		`kallybot_sendings_total{end="success"} 1`,
		`kallybot_sendings_total{end="lost"} 1`,
		`kallybot_sendings_total{end="other"} 1`,
		`kallybot_sending_seconds_count 3`,
		`kallybot_throttled_total{by="telegram"} 1`,
		`kallybot_drafts_total 1`,
		`kallybot_confirmations_total 1`,
		`kallybot_calls_total{outcome="uncertain"} 1`,
		`kallybot_calls_total{outcome="not_confirmed"} 1`,
		`kallybot_queue_depth{queue="send"} 4`,
		`kallybot_queue_age_seconds{queue="send"} 90`,
		`kallybot_ready{part="store"} 1`,
		`kallybot_ready{part="telegram"} 0`,
		`kallybot_platform_events_total{kind="set aside",platform="telegram"} 2`,
		`kallybot_store_file_bytes 4096`,
	} {
		if !strings.Contains(got, "\n"+line+"\n") {
			t.Errorf("not read: %s", line)
		}
	}
	if strings.Contains(got, "2125550100") || strings.Contains(got, "kallybot_store_free_bytes") {
		t.Errorf("got %s", got)
	}
}

func TestStoreIsTimedAndItsFailuresAreCounted(t *testing.T) {
	t.Parallel()
	m := metrics.New("")
	s := m.Timed(memory.New(memory.Options{}))
	key := store.Key{Kind: "dialogue", ID: "a"}
	broken := errors.New("no room")
	fail := func(store.Records) (store.Changes, error) { return store.Changes{}, broken }
	if _, err := s.Update(t.Context(), "", time.Now(), nil, []store.Key{key}, fail); !errors.Is(err, broken) {
		t.Fatal(err)
	}
	if _, err := s.Read(t.Context(), key); err != nil {
		t.Fatal(err)
	}
	if err := s.Release(t.Context(), store.Lease{Token: "none"}, time.Now()); !errors.Is(err, store.ErrLost) {
		t.Fatal(err)
	}
	if _, err := s.Claim(t.Context(), "No Queue", time.Now(), time.Second, 1); !errors.Is(err, store.ErrInvalid) {
		t.Fatal(err)
	}
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := s.Read(ended, key); err == nil {
		t.Fatal("read after the end")
	}
	got := read(t, m)
	for _, line := range []string{
		`kallybot_store_seconds_count{operation="update"} 1`, `kallybot_store_seconds_count{operation="read"} 2`,
		`kallybot_store_failures_total{operation="claim"} 1`,
	} {
		if !strings.Contains(got, "\n"+line+"\n") {
			t.Errorf("not read: %s", line)
		}
	}
	for operation, what := range map[string]string{"read": "somebody who left", "update": "a step that failed", "release": "a lease that was lost"} {
		if strings.Contains(got, `kallybot_store_failures_total{operation="`+operation+`"}`) {
			t.Error(what, "counts as a failure of the store")
		}
	}
}

func TestTimedStoreIsStillAStore(t *testing.T) {
	t.Parallel()
	storetest.Run(t, func(*testing.T) store.Store { return metrics.New("").Timed(memory.New(memory.Options{})) })
}
