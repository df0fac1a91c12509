// Package store says what persistence means here: records by key, jobs with leases, and one transaction for
// each event. It knows nothing of dialogues: a record is bytes.
//
// Implementations: bolt (one file on one machine), postgres (a database for many machines) and memory (for simulation). Each
// passes storetest.
package store

import (
	"context"
	"errors"
	"time"
)

// EventID names an event: any string up to MaxID bytes. An event is applied once: a second Update with the same ID
// changes nothing. Marks of events are kept for SeenFor.
type EventID string

// SeenFor is how long the mark of an event is kept at least, counted from the now of its Update. Telegram redelivers
// for 24 hours; twice that is safe.
const SeenFor = 48 * time.Hour

// Kind names a sort of records, such as "dialogue". It is 1 to 32 of a-z and underscore.
type Kind string

// Key names one record. ID is any non-empty string up to MaxID bytes.
type Key struct {
	Kind Kind
	ID   string
}

// Value is a record's content, Data being up to MaxData bytes. A zero Expires means that it is kept until deleted;
// otherwise the first Prune that is not before Expires removes it, and until then it is read like any other.
type Value struct {
	Data    []byte
	Expires time.Time
}

// Records are the records read for one Update; a key without record is absent. They must not be changed.
type Records map[Key]Value

// JobID names a job: any non-empty string up to MaxID bytes, the same in no two jobs of the store, of whatever queue.
// It is made from what is known (request, revision), so that doing a step twice names the same job.
type JobID string

// Queue names a sort of jobs, such as "send". It has the form of a Kind.
type Queue string

// Job is something to be done after the commit.
type Job struct {
	ID    JobID
	Queue Queue
	// Order is the ordering key, up to MaxID bytes: jobs of one queue with the same Order are handed out one at a time,
	// in the order in which they were added. The first that is not done holds back those behind it, whether it waits
	// for its time, is leased or was released to a later time. Empty means unordered.
	Order string
	// Due is the earliest time at which it is handed out; zero means at once, whatever the clock says.
	Due time.Time
	// Attempt counts how often it was handed out: 1 at the first time. The store sets it; in Changes it is ignored.
	Attempt int
	// Data is up to MaxData bytes.
	Data []byte
}

// Changes is what a step wants kept. All of it is committed together with the event's mark, or nothing. The slices in
// it must not be changed afterwards.
type Changes struct {
	Put    map[Key]Value
	Delete []Key // no key may be put and deleted at once; a key without record is no error
	// Drop removes jobs that are not yet done, claimed or not; an unknown ID is no error. It comes before Add, and the
	// job that is done is removed before both: dropping, or finishing, and adding the same ID gives a new job at the
	// end of its order.
	Drop []JobID
	// Add appends jobs, in order. A job whose ID is present already, in whatever queue, is left as it is.
	Add []Job
	// Claim names jobs of Add that are handed out by the transaction that adds them, each under a lease that ends at the now
	// of the Update plus Lease, as by a call of Claim right behind it but without its commit. It is a wish: one that is there
	// already, is not due, is held back by its order or may not be handed out for another reason waits like any other.
	Claim []JobID
	Lease time.Duration
	// Need asks for more records: nothing is kept, and the step is run again with these read as well. Every key that is
	// put or deleted must have been named or needed before. A Need without a new key is ErrInvalid.
	Need []Key
}

// Applied is what became of an Update.
type Applied struct {
	Fresh   bool    // false: the event was applied before, and nothing of it was kept now
	Claimed []Lease // of Changes.Claim, in the order of their addition
}

// Lease is a claimed job and the right to finish it, for a while. It is lost when the job is handed out again,
// released, done or dropped. One whose end has passed while nobody else has claimed the job still holds: its work is
// done, and to throw it away would mean to do it twice.
type Lease struct {
	Job   Job
	Token string    // opaque, different at each hand-out
	Until time.Time // end of the lease; from then on somebody else may claim the job
}

var (
	// ErrLost means that the lease no longer holds: nothing was kept.
	ErrLost = errors.New("lease lost")
	// ErrClosed means that the store was closed: nothing was kept.
	ErrClosed = errors.New("store is closed")
	// ErrInvalid means that an argument or a step's Changes break a rule of this package: nothing was kept, and to try
	// again is useless.
	ErrInvalid = errors.New("not allowed by the store")
)

// Store keeps records and jobs. All methods may be called from many goroutines.
//
// An error from a writing method means that nothing was kept, and that the same call may be made again. That holds for
// a context that ends, too: a commit under way is waited for.
//
// Times are kept to the microsecond, the rest being cut off, and come back in UTC. Time is what the caller says it is:
// a store has no clock.
type Store interface {
	// Update runs fn on the records named by keys and commits what it returns, jobs and the event's mark together, or
	// nothing. fn must be pure, must not call the store and may run several times: it runs on a snapshot, and the commit
	// compares versions, so that no update is lost. An error of fn is returned as it is, a panic of fn reaches the
	// caller; nothing is kept then. fn is not run when the event was applied before. An empty event is never marked, and
	// always fresh.
	//
	// done, if not nil, is the job whose result the event is: it is removed in the same transaction, and ErrLost is
	// returned when its lease no longer holds. Where the event was applied before, the job is removed if its lease still
	// holds, and it is no error if not.
	Update(ctx context.Context, event EventID, now time.Time, done *Lease, keys []Key, fn func(Records) (Changes, error)) (Applied, error)

	// Read returns the records of one moment.
	Read(ctx context.Context, keys ...Key) (Records, error)
	// Scan calls fn for the records of a kind whose ID begins with prefix, in the order of the bytes of their IDs,
	// beginning after the ID after (empty: from the start), until fn returns false. It holds no transaction open while fn
	// runs, so that fn may call the store; a record that is written meanwhile is seen or not.
	Scan(ctx context.Context, kind Kind, prefix, after string, fn func(id string, v Value) bool) error

	// Claim hands out up to limit due jobs of a queue, those due longest first and the ones due at the same time in the
	// order of their addition, each under a lease that ends at now plus lease. A leased job is due again at the end of
	// its lease. The attempt is on disk before Claim returns. No due job, or a limit below 1, gives an empty slice.
	Claim(ctx context.Context, q Queue, now time.Time, lease time.Duration, limit int) ([]Lease, error)
	// Extend moves the end of a lease to until, later or earlier, and returns the lease as it is now; l holds as well.
	// Errors: ErrLost.
	Extend(ctx context.Context, l Lease, until time.Time) (Lease, error)
	// Release gives a job back, to be handed out again at due. It keeps its place in its order and its count of
	// attempts. Errors: ErrLost.
	Release(ctx context.Context, l Lease, due time.Time) error
	// Next returns when the next job of the queue will be due (a leased one: when its lease ends), and false when there
	// is none. A job that is held back by its order does not count. A zero time is at once.
	Next(ctx context.Context, q Queue) (time.Time, bool, error)
	// Wake returns a channel that receives after a commit that may have changed what Claim or Next says of the queue:
	// a job that became the first of its order or stands alone, a release, and also a claim, since others may wait for
	// the rest or for the end of the lease. It holds one signal at most; every caller for the same queue gets the same
	// channel. Whoever waits claims first, then asks Next, then waits for the channel or for that time; none is lost then.
	Wake(q Queue) <-chan struct{}
	// Jobs returns the jobs of a queue that are not done, in the order of their addition, up to limit. It is for people
	// and for tests: it looks at all jobs of the queue.
	Jobs(ctx context.Context, q Queue, limit int) ([]Job, error)

	// Prune removes records whose Expires is not after now and marks of events older than SeenFor, in short
	// transactions. An error means that a part may have been removed.
	Prune(ctx context.Context, now time.Time) error
	// Close ends the store once the commit under way has ended; whoever still waits gets ErrClosed, as does every later
	// call. Leases end with it where no other process can hold one. A second Close does nothing.
	Close() error
}
