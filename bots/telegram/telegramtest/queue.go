package telegramtest

import (
	"context"
	"encoding/json"
	"net/http"
	"slices"
	"sync"
	"time"
)

// queue holds the updates that the bot has not confirmed. Its fields are guarded by Server.mu.
type queue struct {
	pending   []*pending
	nextID    int64
	confirmed int
	allowed   []string      // kinds of updates; nil is Telegram's choice
	changed   chan struct{} // closed and made anew when pending changes
	poller    *poller       // the getUpdates that waits now
	polls     int           // getUpdates that were answered with success
	hold      time.Duration // the longest that getUpdates waits; 0 for as long as it asks

	hook       hook           // where updates go instead
	flying     map[int64]bool // chats with a delivery under way
	cancel     context.CancelFunc
	deliveries sync.WaitGroup
	deliverer  *http.Client
}

// pending is one update.
type pending struct {
	id   int64
	chat int64
	raw  json.RawMessage
	wait bool // its delivery failed a moment ago
}

// firstUpdate is the id of the first update: any positive number.
const firstUpdate = 800_000_000

// touch wakes all that wait for a change; s.mu is held, here and below.
func (s *Server) touch() {
	close(s.changed)
	s.changed = make(chan struct{})
}

func (s *Server) deliver(kind string, chat int64, body any) {
	if s.allowed != nil && !slices.Contains(s.allowed, kind) {
		return
	}
	raw, _ := json.Marshal(map[string]any{"update_id": s.nextID, kind: body})
	s.put(chat, raw)
}

func (s *Server) put(chat int64, raw []byte) {
	s.pending = append(s.pending, &pending{id: s.nextID, chat: chat, raw: raw})
	s.nextID++
	s.touch()
}

// Deliver queues an update as it is, for a chat, with the next id in place of %d; it need not be a valid one. It returns
// that id.
func (s *Server) Deliver(chat int64, update func(id int64) string) int64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	id := s.nextID
	s.put(chat, []byte(update(id)))
	return id
}

// SetNextID makes the next update have this id, as Telegram does after a quiet week.
func (s *Server) SetNextID(id int64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.nextID = id
}

// Confirmed is how many updates the bot confirmed so far.
func (s *Server) Confirmed() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.confirmed
}

// Pending is how many updates are not confirmed.
func (s *Server) Pending() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.pending)
}
