package main

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"go.etcd.io/bbolt"
)

// soakLeft is what a life of the service left in its data file.
type soakLeft struct {
	life  int
	items map[string]int // by bucket
	kinds map[string]int // of records
	bytes int            // that they take
}

// contents are what the lives left.
type contents []soakLeft

// open looks into the data file between two lives. A file is never smaller than it once was; what is in it tells what stays.
func (s *soaking) open(life int) {
	s.t.Helper()
	h := soakLeft{life: life + 1, items: map[string]int{}, kinds: map[string]int{}}
	db, err := bbolt.Open(filepath.Join(s.dir, "k.db"), 0o600, &bbolt.Options{ReadOnly: true})
	must(s.t, err)
	must(s.t, db.View(func(tx *bbolt.Tx) error {
		return tx.ForEach(func(name []byte, b *bbolt.Bucket) error {
			stats := b.Stats()
			h.items[string(name)] = stats.KeyN
			h.bytes += stats.LeafInuse + stats.BranchInuse
			if string(name) != "records" {
				return nil
			}
			return b.ForEach(func(k, _ []byte) error {
				kind, _, _ := strings.Cut(string(k), "\x00")
				h.kinds[kind]++
				return nil
			})
		})
	}))
	must(s.t, db.Close())
	s.kept = append(s.kept, h)
}

// soakBuckets are the buckets of the data file that are looked at; see package bolt.
var soakBuckets = []string{"records", "marks", "jobs"}

// report prints the table.
func (c contents) report(t *testing.T) {
	t.Helper()
	var b strings.Builder
	fmt.Fprintf(&b, "\n| life | %s | kB in use | kinds of records |\n|---|---|---|---|---|---|\n", strings.Join(soakBuckets, " | "))
	for _, h := range c {
		fmt.Fprintf(&b, "| %d |", h.life)
		for _, name := range soakBuckets {
			fmt.Fprintf(&b, " %d |", h.items[name])
		}
		fmt.Fprintf(&b, " %d | %v |\n", h.bytes>>10, h.kinds)
	}
	t.Log(b.String())
}

// recentKept is how many ended requests a dialogue names; whose their buttons are is kept for as long.
const recentKept = 20

// judge holds that what is kept does not grow. Only the owners of buttons do, until every dialogue names as many requests as it ever
// will; beside those there are the ones that left it while their results are kept, and the drafts.
func (c contents) judge(t *testing.T, people int) {
	t.Helper()
	for name, of := range map[string]func(h soakLeft) int{
		"records": func(h soakLeft) int { return h.items["records"] - h.kinds["owner"] },
		"marks":   func(h soakLeft) int { return h.items["marks"] },
		"jobs":    func(h soakLeft) int { return h.items["jobs"] },
		"bytes":   func(h soakLeft) int { return h.bytes },
	} {
		if rise(c, of, 0.15, 100) {
			t.Errorf("the %s grew", name)
		}
	}
	last := c[len(c)-1].kinds
	if most := (recentKept+2)*people + 2*last["request"]; last["owner"] > most {
		t.Errorf("%d owners of buttons are kept for %d people, want at most %d", last["owner"], people, most)
	}
}
