package storetest

import (
	"slices"
	"time"

	"github.com/kallybot/kallybot/store"
)

// model says in the plainest way which jobs a store has and which it may hand out.
type model struct {
	jobs []modelJob // in the order of their addition
}

type modelJob struct {
	id      store.JobID
	order   string
	at      time.Time // due, or the end of the lease
	attempt int
	lease   *store.Lease // as it was handed out, nil while waiting
}

// due returns the IDs that a claim must give.
func (m *model) due(now time.Time, limit int) []store.JobID {
	found := slices.DeleteFunc(m.heads(), func(j modelJob) bool { return j.at.After(now) })
	ids := []store.JobID{}
	for _, j := range found[:min(limit, len(found))] {
		ids = append(ids, j.id)
	}
	return ids
}

// free tells whether a job may be handed out.
func (m *model) free(id store.JobID, now time.Time) bool {
	return slices.ContainsFunc(m.heads(), func(j modelJob) bool { return j.id == id && !j.at.After(now) })
}

// heads returns the jobs that no other of their order is in front of, those due first in front.
func (m *model) heads() (found []modelJob) {
	for i, j := range m.jobs {
		behind := slices.ContainsFunc(m.jobs[:i], func(o modelJob) bool { return o.order == j.order && o.order != "" })
		if !behind {
			found = append(found, j)
		}
	}
	slices.SortStableFunc(found, func(a, b modelJob) int { return a.at.Compare(b.at) })
	return found
}

func (m *model) find(id store.JobID) *modelJob {
	i := slices.IndexFunc(m.jobs, func(j modelJob) bool { return j.id == id })
	if i < 0 {
		return nil
	}
	return &m.jobs[i]
}

func (m *model) remove(id store.JobID) {
	m.jobs = slices.DeleteFunc(m.jobs, func(j modelJob) bool { return j.id == id })
}
