package slack

import (
	"context"
	"errors"
	"maps"
	"slices"
	"sync"

	"github.com/kallybot/kallybot/conversation/chat"
)

// shelf keeps installations in memory, and fails when it is told to.
type shelf struct {
	mu   sync.Mutex
	kept map[chat.Workspace]string
	full bool // nothing is saved
}

var errFull = errors.New("no space left on device")

func (s *shelf) Load(_ context.Context, w chat.Workspace) ([]byte, bool, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	secret, ok := s.kept[w]
	return []byte(secret), ok, nil
}

func (s *shelf) Save(_ context.Context, w chat.Workspace, secret []byte) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.full {
		return errFull
	}
	s.kept[w] = string(secret)
	return nil
}

func (s *shelf) Delete(_ context.Context, w chat.Workspace) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.kept, w)
	return nil
}

func (s *shelf) fill(full bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.full = full
}

func (s *shelf) all() []chat.Workspace {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Collect(maps.Keys(s.kept))
}
