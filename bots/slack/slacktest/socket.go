package slacktest

import (
	"encoding/json"
	"net/http"
	"slices"
	"strings"
	"time"

	// The library that slack-go's own Socket Mode uses, so both ends read frames alike.
	"github.com/gorilla/websocket"
)

// sockets are the connections of Socket Mode. Server.mu guards them.
type sockets struct {
	tickets map[string]bool // of addresses that were handed out and not used
	open    []*socket
	turn    int
	opened  int
}

// socket is one connection.
type socket struct {
	ws     *websocket.Conn
	out    chan []byte
	ended  chan struct{}
	ending bool // it takes no new envelopes
	flying map[string]*Delivery
}

// The limits of Socket Mode.
const (
	maxSockets = 10
	maxAnswer  = 20 << 10 // bytes of an acknowledgement; a longer one is dropped in silence
	pingEvery  = 5 * time.Second
	warnedFor  = 10 * time.Second // how long a connection lives after a warning
)

func (c *call) connectionsOpen() (object, error) {
	if len(c.open) >= maxSockets {
		return nil, refuse("too_many_websockets")
	}
	ticket := c.id("ticket")
	c.tickets[ticket] = true
	return object{"url": "ws" + strings.TrimPrefix(c.http.URL, "http") + "/link/" + ticket + "?ticket=" + ticket + "&app_id=" + c.AppID}, nil
}

// serveSocket serves one connection until it ends.
func (s *Server) serveSocket(w http.ResponseWriter, r *http.Request, ticket string) {
	s.mu.Lock()
	ok := s.tickets[ticket]
	delete(s.tickets, ticket)
	s.mu.Unlock()
	if !ok {
		http.Error(w, "the ticket is used or unknown", http.StatusUnauthorized)
		return
	}
	up := websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }}
	ws, err := up.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	k := &socket{ws: ws, out: make(chan []byte, 1<<12), ended: make(chan struct{}), flying: map[string]*Delivery{}}
	s.greet(k)
	s.work.Go(func() { s.write(k) })
	s.read(k)
	s.part(k)
}

// greet takes a connection into use.
func (s *Server) greet(k *socket) {
	s.mu.Lock()
	defer s.mu.Unlock()
	select {
	case <-s.over:
		_ = k.ws.Close()
	default:
	}
	s.open = append(s.open, k)
	s.opened++
	k.send(object{
		"type": "hello", "num_connections": len(s.open), "connection_info": object{"app_id": s.AppID},
		"debug_info": object{"host": "applink-1", "build_number": 1, "approximate_connection_time": 18060},
	})
}

// part takes a connection out of use; what it did not acknowledge failed.
func (s *Server) part(k *socket) {
	_ = k.ws.Close()
	close(k.ended)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.open = slices.DeleteFunc(s.open, func(x *socket) bool { return x == k })
	for _, d := range sorted(k.flying) {
		d.fail("connection closed", nil)
	}
}

// sorted are deliveries in the order in which they were sent.
func sorted(m map[string]*Delivery) []*Delivery {
	var all []*Delivery
	for _, d := range m {
		all = append(all, d)
	}
	slices.SortFunc(all, func(a, b *Delivery) int { return strings.Compare(a.id, b.id) })
	return all
}

// send queues a frame; a bot that reads nothing for thousands of frames is cut off.
func (k *socket) send(o object) {
	b, _ := json.Marshal(o)
	k.sendRaw(b)
}

func (k *socket) sendRaw(b []byte) {
	select {
	case k.out <- b:
	default:
		_ = k.ws.Close()
	}
}

// write writes frames and pings until the connection ends.
func (s *Server) write(k *socket) {
	ping := time.NewTicker(pingEvery)
	defer ping.Stop()
	_ = k.ping() // a failure shows in the next write
	for {
		var err error
		select {
		case b := <-k.out:
			if b == nil {
				err = websocket.ErrCloseSent
				_ = k.ws.WriteControl(websocket.CloseMessage, websocket.FormatCloseMessage(websocket.CloseGoingAway, ""), time.Now().Add(time.Second))
				break
			}
			err = k.ws.WriteMessage(websocket.TextMessage, b)
		case <-ping.C:
			err = k.ping()
		case <-k.ended:
			return
		}
		if err != nil {
			_ = k.ws.Close()
			return
		}
	}
}

func (k *socket) ping() error {
	return k.ws.WriteControl(websocket.PingMessage, []byte("Ping from applink-1"), time.Now().Add(pingEvery))
}

// read reads acknowledgements until the connection ends.
func (s *Server) read(k *socket) {
	for {
		_, b, err := k.ws.ReadMessage()
		if err != nil {
			return
		}
		var a struct {
			ID      string          `json:"envelope_id"`
			Payload json.RawMessage `json:"payload"`
		}
		s.mu.Lock()
		switch {
		case json.Unmarshal(b, &a) != nil:
			s.record.Violate("socket: a frame is no acknowledgement")
		case len(b) > maxAnswer:
			s.record.Violate("socket: an acknowledgement has %d bytes, at most %d are read", len(b), maxAnswer)
		default:
			s.acknowledged(a.ID, a.Payload)
		}
		s.mu.Unlock()
	}
}
