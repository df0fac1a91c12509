package engine

import (
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/store"
)

// Observer is told what happens, to count and time it. It never learns who is concerned. Its methods are called from
// many goroutines and must return at once.
type Observer interface {
	// Handled is told of a message: fresh is false for one seen before, err is not nil when nothing was kept.
	Handled(p chat.Platform, took time.Duration, fresh bool, err error)
	// Worked is told how one attempt at a job ended and how long it took.
	Worked(q store.Queue, took time.Duration, end End)
	// Working is told how many jobs of a queue are being done, whenever that changes.
	Working(q store.Queue, n int)
	// Dialled is told how a sending of a call ended: a status of the far side, "refused", "not sent" or "lost".
	Dialled(took time.Duration, how string)
}

// End says how one attempt at a job ended.
type End string

// The ends of an attempt.
const (
	Done    End = "done"    // the job is over
	Waits   End = "waits"   // it goes on later, as it should
	Retries End = "retries" // it failed and is tried again
	Gone    End = "gone"    // somebody else has it, or it was dropped
)

// nobody observes nothing.
type nobody struct{}

func (nobody) Handled(chat.Platform, time.Duration, bool, error) {}
func (nobody) Worked(store.Queue, time.Duration, End)            {}
func (nobody) Working(store.Queue, int)                          {}
func (nobody) Dialled(time.Duration, string)                     {}
