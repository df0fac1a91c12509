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
	// Throttled is told that somebody asked to wait: a platform, or FarSide.
	Throttled(by string)
	// Moved is told how a request went on.
	Moved(m Move)
	// Ended is told how a confirmed call ended: by the level of its judgement, else by its state.
	Ended(how string)
}

// FarSide is the API as Throttled names it.
const FarSide = "kallyai"

// End says how one attempt at a job ended.
type End string

// The ends of an attempt.
const (
	Done    End = "done"    // the job is over
	Waits   End = "waits"   // it goes on later, as it should
	Retries End = "retries" // it failed and is tried again
	Gone    End = "gone"    // somebody else has it, or it was dropped
)

// Move is how a request goes on.
type Move string

// The moves of a request.
const (
	Drafted Move = "drafted" // somebody asked for a call
	Agreed  Move = "agreed"  // somebody said yes
)

// nobody observes nothing.
type nobody struct{}

func (nobody) Handled(chat.Platform, time.Duration, bool, error) {}
func (nobody) Worked(store.Queue, time.Duration, End)            {}
func (nobody) Working(store.Queue, int)                          {}
func (nobody) Dialled(time.Duration, string)                     {}
func (nobody) Throttled(string)                                  {}
func (nobody) Moved(Move)                                        {}
func (nobody) Ended(string)                                      {}
