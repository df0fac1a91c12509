package bolt

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"runtime"
	"sync"
	"testing"
	"time"

	"github.com/kallybot/kallybot/store"
)

var noon = time.Date(2030, 1, 2, 12, 0, 0, 0, time.UTC)

func openNew(t *testing.T, o Options) *Store {
	t.Helper()
	return openTest(t, filepath.Join(t.TempDir(), "kallybot.db"), o)
}

// gate is a hook that stops each commit until it is let go.
type gate struct {
	arrived, leave chan struct{}
}

func newGate() *gate { return &gate{arrived: make(chan struct{}), leave: make(chan struct{})} }

func (g *gate) hook(p store.Point) error {
	if p == store.BeforeCommit {
		g.arrived <- struct{}{}
		<-g.leave
	}
	return nil
}

// note puts a record under its own ID, as event ID, and returns whether it was fresh.
func note(ctx context.Context, s *Store, id string) (bool, error) {
	k := store.Key{Kind: "dialogue", ID: id}
	got, err := s.Update(ctx, store.EventID(id), noon, nil, []store.Key{k}, func(store.Records) (store.Changes, error) {
		return store.Changes{Put: map[store.Key]store.Value{k: {Data: []byte(id)}}}, nil
	})
	return got.Fresh, err
}

// until lets others run until what is asked for holds in the committer.
func until(s *Store, holds func(*committer) bool) {
	for {
		s.committer.mu.Lock()
		done := holds(s.committer)
		s.committer.mu.Unlock()
		if done {
			return
		}
		runtime.Gosched()
	}
}

// queued waits until n writes wait for the committer.
func queued(s *Store, n int) { until(s, func(c *committer) bool { return len(c.queue) == n }) }

func TestWritesGatherWhileACommitIsUnderWay(t *testing.T) {
	t.Parallel()
	g := newGate()
	s := openNew(t, Options{Hook: g.hook})
	var wg sync.WaitGroup
	start := func(id string) {
		wg.Go(func() {
			if fresh, err := note(t.Context(), s, id); !fresh || err != nil {
				t.Errorf("Update %s = %v, %v", id, fresh, err)
			}
		})
	}
	start("first")
	<-g.arrived
	const company = 20
	for i := range company {
		start(fmt.Sprint(i))
	}
	queued(s, company)
	g.leave <- struct{}{}
	<-g.arrived  // one commit for all that have gathered
	queued(s, 0) // nobody is left for later
	g.leave <- struct{}{}
	wg.Wait()
}

func TestContextThatEndsInTheQueueKeepsNothing(t *testing.T) {
	t.Parallel()
	g := newGate()
	s := openNew(t, Options{Hook: g.hook})
	ctx, cancel := context.WithCancel(t.Context())
	errs := make(chan error)
	go func() { _, err := note(ctx, s, "under way"); errs <- err }()
	<-g.arrived
	go func() { _, err := note(ctx, s, "waiting"); errs <- err }()
	queued(s, 1)
	cancel()
	if err := <-errs; !errors.Is(err, context.Canceled) {
		t.Errorf("waiting one: %v, want %v", err, context.Canceled)
	}
	g.leave <- struct{}{}
	if err := <-errs; err != nil {
		t.Errorf("one under way: %v, want nil", err)
	}
	found, err := s.Read(t.Context(), store.Key{Kind: "dialogue", ID: "under way"}, store.Key{Kind: "dialogue", ID: "waiting"})
	if err != nil || len(found) != 1 {
		t.Errorf("Read = %v, %v, want the one under way", found, err)
	}
}

func TestCloseAnswersThoseWhoWait(t *testing.T) {
	t.Parallel()
	g := newGate()
	s := openNew(t, Options{Hook: g.hook})
	errs := make(chan error)
	go func() { _, err := note(t.Context(), s, "under way"); errs <- err }()
	<-g.arrived
	waited := make(chan error)
	go func() { _, err := note(t.Context(), s, "waiting"); waited <- err }()
	queued(s, 1)
	closed := make(chan error)
	go func() { closed <- s.Close() }()
	until(s, func(c *committer) bool { return c.closed })
	g.leave <- struct{}{}
	if err := <-errs; err != nil {
		t.Errorf("one under way: %v, want nil", err)
	}
	if err := <-waited; !errors.Is(err, store.ErrClosed) {
		t.Errorf("waiting one: %v, want %v", err, store.ErrClosed)
	}
	if err := <-closed; err != nil {
		t.Error(err)
	}
}

func TestDamagedValueIsAnErrorAndNoCrash(t *testing.T) {
	t.Parallel()
	s := openNew(t, Options{})
	if _, err := note(t.Context(), s, "good"); err != nil {
		t.Fatal(err)
	}
	bad := store.Key{Kind: "dialogue", ID: "bad"}
	err := s.committer.do(t.Context(), func(tx *tx) error {
		tx.put(recordsBucket, recordKey(bad), []byte{9})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Read(t.Context(), bad); !errors.Is(err, errDamaged) {
		t.Errorf("Read: %v, want %v", err, errDamaged)
	}
	if _, err := note(t.Context(), s, "bad"); !errors.Is(err, errDamaged) {
		t.Errorf("Update: %v, want %v", err, errDamaged)
	}
	if _, err := note(t.Context(), s, "good too"); err != nil {
		t.Errorf("Update of another: %v", err)
	}
}

func TestBusyRecordIsWrittenInsideTheCommit(t *testing.T) {
	t.Parallel()
	s := openNew(t, Options{})
	k := store.Key{Kind: "person", ID: "busy"}
	runs := 0
	got, err := s.Update(t.Context(), "e", noon, nil, []store.Key{k}, func(r store.Records) (store.Changes, error) {
		if runs++; runs <= maxConflicts {
			disturb(t, s, k, fmt.Sprint(runs))
		}
		return store.Changes{Put: map[store.Key]store.Value{k: {Data: append(r[k].Data, '!')}}}, nil
	})
	if !got.Fresh || err != nil || runs != maxConflicts+1 {
		t.Errorf("Update = %v, %v after %d runs, want %d", got.Fresh, err, runs, maxConflicts+1)
	}
	if found, err := s.Read(t.Context(), k); err != nil || string(found[k].Data) != "2!" {
		t.Errorf("Read = %q, %v, want 2!", found[k].Data, err)
	}
}

func TestStepInsideTheCommitMayNeedFailOrPanic(t *testing.T) {
	t.Parallel()
	oops := errors.New("oops")
	other := store.Key{Kind: "person", ID: "other"}
	for _, c := range []struct {
		name   string
		inside func(store.Records) (store.Changes, error)
		err    error
		panics any
	}{
		{"need", func(r store.Records) (store.Changes, error) {
			if _, ok := r[other]; !ok {
				return store.Changes{Need: []store.Key{other}}, nil
			}
			return store.Changes{}, nil
		}, nil, nil},
		{"fail", func(store.Records) (store.Changes, error) { return store.Changes{}, oops }, oops, nil},
		{"panic", func(store.Records) (store.Changes, error) { panic("oops") }, nil, "oops"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			s := openNew(t, Options{})
			k := store.Key{Kind: "person", ID: "busy"}
			disturb(t, s, other, "x")
			defer func() {
				if got := recover(); got != c.panics {
					t.Errorf("recovered %v, want %v", got, c.panics)
				}
				if _, err := note(context.Background(), s, "afterwards"); err != nil {
					t.Errorf("afterwards: %v", err)
				}
			}()
			runs := 0
			got, err := s.Update(t.Context(), "e", noon, nil, []store.Key{k}, func(r store.Records) (store.Changes, error) {
				if runs++; runs <= maxConflicts {
					disturb(t, s, k, fmt.Sprint(runs))
					return store.Changes{}, nil
				}
				return c.inside(r)
			})
			if err != c.err || got.Fresh != (err == nil) {
				t.Errorf("Update = %v, %v, want error %v", got.Fresh, err, c.err)
			}
		})
	}
}

// disturb writes a record from within a step, which no step may do: here it takes the place of another caller.
func disturb(t *testing.T, s *Store, k store.Key, data string) {
	t.Helper()
	_, err := s.Update(t.Context(), "", noon, nil, []store.Key{k}, func(store.Records) (store.Changes, error) {
		return store.Changes{Put: map[store.Key]store.Value{k: {Data: []byte(data)}}}, nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestWhatChangesNothingIsNoCommit(t *testing.T) {
	t.Parallel()
	commits := 0
	s := openNew(t, Options{Hook: func(store.Point) error { commits++; return nil }})
	if _, err := s.Update(t.Context(), "", noon, nil, nil, func(store.Records) (store.Changes, error) { return store.Changes{}, nil }); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Claim(t.Context(), "send", noon, time.Minute, 1); err != nil {
		t.Fatal(err)
	}
	if err := s.Prune(t.Context(), noon); err != nil {
		t.Fatal(err)
	}
	if err := s.Release(t.Context(), store.Lease{}, noon); !errors.Is(err, store.ErrLost) {
		t.Errorf("Release: %v", err)
	}
	if commits != 0 {
		t.Errorf("%d calls of the hook, want none", commits)
	}
}

func TestLeasesAreMadeVoidWithoutTouchingTheOthers(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "kallybot.db")
	s := openTest(t, path, Options{})
	var c store.Changes
	for i := range 10 {
		c.Add = append(c.Add, store.Job{ID: store.JobID(fmt.Sprint(i)), Queue: "send", Due: noon.Add(time.Duration(i%2) * time.Hour)})
	}
	if _, err := s.Update(t.Context(), "", noon, nil, nil, func(store.Records) (store.Changes, error) { return c, nil }); err != nil {
		t.Fatal(err)
	}
	if claimed, err := s.Claim(t.Context(), "send", noon, time.Hour, 3); err != nil || len(claimed) != 3 {
		t.Fatalf("Claim = %v, %v", claimed, err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = openTest(t, path, Options{})
	for _, want := range []int{5, 0} {
		if claimed, err := s.Claim(t.Context(), "send", noon, time.Hour, 99); err != nil || len(claimed) != want {
			t.Errorf("Claim = %d, %v, want %d", len(claimed), err, want)
		}
	}
}
