package memory_test

import (
	"testing"

	"github.com/kallybot/kallybot/store"
	"github.com/kallybot/kallybot/store/memory"
	"github.com/kallybot/kallybot/store/storetest"
)

func TestStoreKeepsTheContract(t *testing.T) {
	t.Parallel()
	storetest.Run(t, func(*testing.T) store.Store { return memory.New(memory.Options{}) })
}

func TestCloneIsWhatTheNextProcessFinds(t *testing.T) {
	t.Parallel()
	storetest.RunDurable(t, func(_ *testing.T, h store.Hook) storetest.Process {
		s := memory.New(memory.Options{Hook: h})
		return storetest.Process{Store: s, Killed: func() store.Store { return s.Clone(memory.Options{}) }}
	})
}
