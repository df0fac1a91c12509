package bolt

import (
	"errors"
	"slices"
	"time"

	"github.com/kallybot/kallybot/store"
)

// apply commits the changes if they still fit.
func (u *update) apply(t *tx) error {
	if over, err := u.admit(t); over || err != nil {
		return err
	}
	if !u.ready {
		return errConflict // the mark was pruned since the snapshot
	}
	for _, c := range u.cells {
		if recordOf(t.get(recordsBucket, c.key)).version != c.old.version {
			return errConflict
		}
	}
	u.write(t)
	return nil
}

// runInside runs the step and commits it, while nothing else can write.
func (u *update) runInside(t *tx) error {
	if over, err := u.admit(t); over || err != nil {
		return err
	}
	u.ready = false
	for !u.ready {
		u.load(t)
		if err := u.stepCaught(); err != nil {
			return err
		}
	}
	u.write(t)
	return nil
}

// stepCaught is step for a goroutine that is not the caller's: a panic of fn is kept for the caller.
func (u *update) stepCaught() (err error) {
	defer func() {
		if u.panicked = recover(); u.panicked != nil {
			err = errors.New("step panicked")
		}
	}()
	return u.step()
}

// admit judges the event and the lease. It is over when the event was applied before; its job is removed then.
func (u *update) admit(t *tx) (over bool, err error) {
	fresh := !t.marked(u.event)
	u.applied = store.Applied{Fresh: fresh}
	if u.done == nil {
		return !fresh, nil
	}
	j, held := t.held(*u.done)
	if held && !fresh {
		t.remove(j)
	}
	if !held && fresh {
		return false, store.ErrLost
	}
	return !fresh, nil
}

// write does what the changes say, in the order that the contract names.
func (u *update) write(t *tx) {
	t.mark(u.event, u.now)
	for _, c := range u.cells {
		switch {
		case c.encoded != nil:
			t.putRecord(c.key, c.old, c.encoded)
		case c.deleted:
			t.deleteRecord(c.key, c.old)
		}
	}
	drop := u.changes.Drop
	if u.done != nil {
		drop = append([]store.JobID{u.done.Job.ID}, drop...)
	}
	for _, id := range drop {
		if j, ok := t.job(id); ok {
			t.remove(j)
		}
	}
	for _, j := range u.changes.Add {
		if l, ok := t.add(j, u.wanted(j)); ok {
			u.applied.Claimed = append(u.applied.Claimed, l)
		}
	}
}

// wanted is when the lease would end that a new job is to be handed out under, nil where it is to wait.
func (u *update) wanted(j store.Job) *time.Time {
	if !slices.Contains(u.changes.Claim, j.ID) || kept(j.Due).After(u.now) {
		return nil
	}
	until := kept(u.now.Add(u.changes.Lease))
	return &until
}
