package storetest

import (
	"errors"
	"fmt"
	"sync"
	"testing"

	"github.com/kallybot/kallybot/store"
)

var ends = []check{
	{"a closed store says so", func(t *testing.T, s store.Store) {
		add(t, s, job("j"))
		l := claim(t, s, 0, 1, "j")[0]
		for range 2 {
			if err := s.Close(); err != nil {
				t.Fatalf("Close: %v", err)
			}
		}
		for name, call := range map[string]func() error{
			"Update": func() error {
				_, err := s.Update(t.Context(), "e", noon, nil, nil, always(store.Changes{}))
				return err
			},
			"Read":    func() error { _, err := s.Read(t.Context(), key("a")); return err },
			"Scan":    func() error { return s.Scan(t.Context(), "dialogue", "", "", nil) },
			"Claim":   func() error { _, err := s.Claim(t.Context(), "send", noon, lease, 1); return err },
			"Extend":  func() error { _, err := s.Extend(t.Context(), l, noon); return err },
			"Release": func() error { return s.Release(t.Context(), l, noon) },
			"Next":    func() error { _, _, err := s.Next(t.Context(), "send"); return err },
			"Jobs":    func() error { _, err := s.Jobs(t.Context(), "send", 1); return err },
			"Prune":   func() error { return s.Prune(t.Context(), noon) },
		} {
			fails(t, name, call(), store.ErrClosed)
		}
		s.Wake("send")
	}},
	{"Close amid use ends every call with a result or ErrClosed", func(t *testing.T, s store.Store) {
		begun := make(chan struct{})
		var once sync.Once
		var wg sync.WaitGroup
		for g := range callers {
			wg.Go(func() {
				for i := 0; ; i++ {
					k := key(fmt.Sprintf("%d.%d", g, i))
					_, err := s.Update(t.Context(), store.EventID(k.ID), noon, nil, []store.Key{k}, always(store.Changes{Put: map[store.Key]store.Value{k: {}}}))
					if err == nil {
						_, err = s.Read(t.Context(), k)
					}
					if err == nil {
						_, err = s.Claim(t.Context(), "send", noon, lease, 1)
					}
					if err != nil {
						if !errors.Is(err, store.ErrClosed) {
							t.Errorf("caller %d: %v", g, err)
						}
						return
					}
					once.Do(func() { close(begun) })
				}
			})
		}
		<-begun
		if err := s.Close(); err != nil {
			t.Errorf("Close: %v", err)
		}
		wg.Wait()
	}},
}
