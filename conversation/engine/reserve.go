package engine

import "github.com/kallybot/kallybot/store"

// open says how jobs are started from now on; with nil, none is.
func (w *worker) open(begin func(l store.Lease, slot bool)) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.begin = begin
}

// take takes a slot if one is free.
func (w *worker) take() bool {
	select {
	case w.slots <- struct{}{}:
		return true
	default:
		return false
	}
}

// reserve takes a slot for a job that a step may add, so that the step's own commit can hand it out and no claim needs to be
// written before it is done. It returns what is to be called with the lease, if there came one of it; nil when no slot is free
// or the worker does not run: the job is claimed like any other then.
func (w *worker) reserve() (redeem func([]store.Lease)) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.begin == nil || !w.take() {
		return nil
	}
	w.jobs.Add(1) // run waits for the step, too
	begin := w.begin
	return func(leases []store.Lease) {
		defer w.jobs.Done()
		if len(leases) == 0 {
			<-w.slots
			return
		}
		begin(leases[0], true)
	}
}

// prompt asks for the first message that the changes add to be handed out with them.
func (x *transaction) prompt(c store.Changes) store.Changes {
	for _, j := range c.Add {
		if j.Queue == sendQueue {
			c.Claim, c.Lease = []store.JobID{j.ID}, x.e.cfg.Lease
			return c
		}
	}
	return c
}
