package postgres_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/kallybot/kallybot/store"
	"github.com/kallybot/kallybot/store/postgres"
)

// exporting is what a former store tells.
func exporting(items []store.Item) func(context.Context, func(store.Item) error) error {
	return func(_ context.Context, fn func(store.Item) error) error {
		for _, i := range items {
			if err := fn(i); err != nil {
				return err
			}
		}
		return nil
	}
}

// everything has each sort of thing, in the order of an export: more records than are sent at once, and any bytes.
func everything() (all []store.Item) {
	for i := range 1203 {
		all = append(all, store.Item{Record: key(fmt.Sprintf("%05d\x00\xff", i)), Value: store.Value{Data: []byte{0, byte(i)}}})
	}
	return append(all,
		store.Item{Record: store.Key{Kind: "person", ID: "p"}, Value: store.Value{Expires: noon}},
		store.Item{Event: "seen\x00", At: noon},
		store.Item{Job: store.Job{ID: "3", Queue: "send", Order: "o", Due: noon, Attempt: 2, Data: []byte("x")}},
		store.Item{Job: store.Job{ID: "1", Queue: "send", Order: "o"}},
		store.Item{Job: store.Job{ID: "2", Queue: "send", Due: noon.Add(time.Hour)}},
	)
}

func TestImportCopiesAllOnce(t *testing.T) {
	t.Parallel()
	all, _ := many(t, 1, postgres.Options{Conns: 2})
	s, items := all[0], everything()
	for _, want := range []bool{true, false} {
		sum, copied, err := s.Import(t.Context(), exporting(items))
		if err != nil || copied != want || sum.Records != 1204 || sum.Marks != 1 || sum.Jobs != 3 {
			t.Fatalf("Import = %s, %v, %v, want copied %v", &sum, copied, err, want)
		}
	}
	if _, _, err := s.Import(t.Context(), exporting(items[1:])); !errors.Is(err, postgres.ErrOccupied) {
		t.Errorf("Import of something else: %v, want %v", err, postgres.ErrOccupied)
	}
	if l := claim(t, s, 9, 1)[0]; l.Job.ID != "3" || l.Job.Attempt != 3 {
		t.Errorf("claimed %s, attempt %d, want 3, 3", l.Job.ID, l.Job.Attempt)
	}
	got, err := s.Update(t.Context(), "seen\x00", noon, nil, nil, func(store.Records) (store.Changes, error) { return store.Changes{}, nil })
	if err != nil || got.Fresh {
		t.Errorf("Update = %v, %v, want an event that was applied", got.Fresh, err)
	}
	add(t, s, store.Job{ID: "4", Queue: "send", Order: "o"})
	found, err := s.Jobs(t.Context(), "send", 9)
	if err != nil || len(found) != 4 || found[3].ID != "4" {
		t.Errorf("Jobs = %v, %v, want the new one last", found, err)
	}
}

func TestImportThatFailsKeepsNothing(t *testing.T) {
	t.Parallel()
	all, _ := many(t, 1, postgres.Options{Conns: 2})
	oops, n := errors.New("oops"), 0
	_, _, err := all[0].Import(t.Context(), func(ctx context.Context, fn func(store.Item) error) error {
		return exporting(everything())(ctx, func(i store.Item) error {
			if n++; n > 1000 {
				return oops
			}
			return fn(i)
		})
	})
	if !errors.Is(err, oops) {
		t.Errorf("Import: %v, want %v", err, oops)
	}
	if _, copied, err := all[0].Import(t.Context(), exporting(everything())); err != nil || !copied {
		t.Errorf("Import = %v, %v, want a copy into an empty database", copied, err)
	}
}
