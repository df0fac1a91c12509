package engine

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/kallyai"
	"github.com/kallybot/kallybot/store"
	"github.com/kallybot/kallybot/store/memory"
)

func dialogueKey(id string) conversation.Key {
	return conversation.Key{Kind: conversation.DialogueKind, ID: id}
}

func TestRecentRecordIsKnownByItsBytesAndTakenOnce(t *testing.T) {
	t.Parallel()
	var r recent
	k := dialogueKey("a")
	r.keep(k, []byte("1"), "one")
	equal(t, "another one's", r.take(dialogueKey("b"), []byte("1")), nil)
	equal(t, "as it is seen", r.see(k, []byte("1")), any("one"))
	equal(t, "as it is seen when another is stored", r.see(k, []byte("2")), nil)
	equal(t, "its own", r.take(k, []byte("1")), any("one"))
	equal(t, "once more", r.take(k, []byte("1")), nil)
	r.keep(k, []byte("1"), "one")
	equal(t, "as it is stored now", r.take(k, []byte("2")), nil)
	equal(t, "bytes kept", r.bytes, 0)
}

func TestRecentRecordsAreBounded(t *testing.T) {
	t.Parallel()
	var r recent
	data := make([]byte, maxRecent/10)
	for n := range 100 {
		r.keep(dialogueKey(fmt.Sprint(n)), data, n)
	}
	if r.bytes > maxRecent || len(r.all) != 10 {
		t.Errorf("%d records of %d bytes are kept", len(r.all), r.bytes)
	}
}

// TestStepIsTakenOnceForAMessage counts: what a step needs is foreseen, and the names of its buttons do not take it again.
func TestStepIsTakenOnceForAMessage(t *testing.T) {
	t.Parallel()
	m := &stepping{Stepper: realMachine(t)}
	e, err := New(Config{
		Store: memory.New(memory.Options{}), Machine: m, API: func(string) (API, error) { return nil, kallyai.ErrSignedOut },
		Now: fromNoon(),
	})
	if err != nil {
		t.Fatal(err)
	}
	for n, want := range []int{2, 1, 1, 1, 1, 1, 1, 1, 1, 1} { // whose number is not known before, is asked for once
		m.steps = 0
		if _, err := e.Handle(t.Context(), line(2*n, 2)); err != nil {
			t.Fatal(err)
		}
		equal(t, fmt.Sprintf("steps of %q", line(2*n, 2).Text), m.steps, want)
	}
}

// stepping is a machine whose steps are counted.
type stepping struct {
	Stepper
	steps int
}

func (m *stepping) Step(s conversation.Snapshot, e conversation.Event, now time.Time) conversation.Decision {
	m.steps++
	return m.Stepper.Step(s, e, now)
}

// TestNumberThatIsTalkedAboutIsReadWithTheDialogue counts how often a message has its records read.
func TestNumberThatIsTalkedAboutIsReadWithTheDialogue(t *testing.T) {
	t.Parallel()
	s := &reading{Store: memory.New(memory.Options{})}
	e, err := New(Config{
		Store: s, Machine: realMachine(t), API: func(string) (API, error) { return nil, kallyai.ErrSignedOut }, Now: fromNoon(),
	})
	if err != nil {
		t.Fatal(err)
	}
	for n, want := range []int{3, 1, 1, 1} { // the first one reads its number, and then whose its buttons are
		s.reads = 0
		if _, err := e.Handle(t.Context(), line(2*n, 2)); err != nil {
			t.Fatal(err)
		}
		equal(t, fmt.Sprintf("reads for %q", line(2*n, 2).Text), s.reads, want)
	}
}

// reading is a store whose steps are counted.
type reading struct {
	store.Store
	reads int
}

func (s *reading) Update(ctx context.Context, event store.EventID, now time.Time, done *store.Lease, keys []store.Key, fn func(store.Records) (store.Changes, error)) (store.Applied, error) {
	return s.Store.Update(ctx, event, now, done, keys, func(r store.Records) (store.Changes, error) {
		s.reads++
		return fn(r)
	})
}
