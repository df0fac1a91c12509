package main

import (
	"runtime/debug"
	"sync"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/conversation/engine"
	"github.com/kallybot/kallybot/conversation/lang"
	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/nlu/languages"
	"github.com/kallybot/kallybot/conversation/outcome"
	"github.com/kallybot/kallybot/conversation/slot"
)

// newMachine is the pure core with every language the program has.
func newMachine(say *lang.Catalogue, o conversation.Options) (*conversation.Machine, error) {
	reader, err := newReader()
	if err != nil {
		return nil, err
	}
	return &conversation.Machine{Reader: reader, Say: say, Options: o, Freeze: engine.Freeze}, nil
}

// warm reads the tables that are not needed at once, in the background: whoever needs one first waits for it.
func warm() {
	slot.Load()
	outcome.Load()
}

// newReader gives the one reader of every language the program has, made when it is wanted first. Nearly all that this makes stays,
// so that garbage is looked for only afterwards.
var newReader = sync.OnceValues(func() (*nlu.Reader, error) {
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	return languages.Reader()
})

// defaultOptions are the options of a deployment that sets none.
func defaultOptions() conversation.Options {
	return conversation.Options{
		Policy:     call.DefaultPolicy,
		UndoWindow: 5 * time.Second,
		Tick:       10 * time.Second,
		KeepDraft:  24 * time.Hour,
		KeepResult: 30 * 24 * time.Hour,
		Nudge:      10 * time.Minute,
		Pause:      20 * time.Minute,
		Notice:     true,
		Quiet:      conversation.Hours{From: 22 * 60, To: 8 * 60},
		PerPerson:  20,
		PerNumber:  3,
	}
}
