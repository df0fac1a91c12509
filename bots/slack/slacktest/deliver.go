package slacktest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"
)

// Delivery is something that Slack brings to the bot: an event, a command or an interaction.
type Delivery struct {
	Kind string // events_api, slash_commands or interactive
	Name string // the event's type, the command, or the interaction's type
	TS   string // of the message that an event tells of

	s       *Server
	payload json.RawMessage
	frame   func(id string) string // the frame of a socket, when it is none of the usual
	path    string                 // of HTTP
	posted  *posted                // how it was last sent by HTTP
	id      string                 // envelope of the present attempt
	attempt int
	sent    time.Time // real
	watch   *alarm    // of the present attempt
	next    *alarm    // the attempt to come
	reason  string    // why the attempt before failed
	on      *socket
	answer  func(payload json.RawMessage) // with s.mu held, when it was acknowledged

	done chan struct{}
	ack  Ack
	err  error
}

// Ack is an acknowledgement.
type Ack struct {
	Payload json.RawMessage // what came with it; empty for nothing
	Took    time.Duration   // in real time, from the last attempt
	Attempt int             // which of the attempts was acknowledged, from 1
}

// ErrUnanswered is that the bot did not acknowledge in time: the person is told that it did not work, or an event is lost. The
// errors of Wait that are it tell why the last attempt failed.
var ErrUnanswered = errors.New("the bot did not acknowledge in time")

// patience is how long Slack waits for an acknowledgement, and retries how long after a failure it tries an event again.
const patience = 3 * time.Second

// envelopes is how the ids of envelopes begin.
const envelopes = "envelope-"

var retries = []time.Duration{0, time.Minute, 5 * time.Minute}

// bring starts a delivery; s.mu is held.
func (s *Server) bring(d *Delivery) *Delivery {
	d.s, d.done = s, make(chan struct{})
	s.deliveries = append(s.deliveries, d)
	d.try()
	return d
}

// try makes the next attempt; s.mu is held.
func (d *Delivery) try() {
	d.attempt++
	d.next = nil
	d.id, d.sent = d.s.id(envelopes), time.Now()
	d.watch = d.s.clock.after(patience, func() { d.fail("timeout", nil) })
	if d.s.hook != "" && d.path != "" {
		d.s.post(d)
		return
	}
	if !d.s.push(d) {
		d.fail("no connection", nil)
	}
}

// fail ends an attempt for a reason of Slack's, which the cause may tell more of. Events are tried again; the person who gave a
// command is told that it failed. s.mu is held.
func (d *Delivery) fail(reason string, cause error) {
	if d.over() {
		return
	}
	d.stop()
	d.reason = reason
	if d.Kind != "events_api" || d.attempt > len(retries) {
		d.err = fmt.Errorf("%w: %s", ErrUnanswered, reason)
		if cause != nil {
			d.err = fmt.Errorf("%w: %w", d.err, cause)
		}
		d.s.lost = append(d.s.lost, d)
		close(d.done)
		return
	}
	if wait := retries[d.attempt-1]; wait > 0 {
		d.next = d.s.clock.after(wait, d.try)
		return
	}
	d.try()
}

// stop takes the present attempt back; s.mu is held.
func (d *Delivery) stop() {
	d.s.clock.drop(d.watch)
	if d.on != nil {
		delete(d.on.flying, d.id)
		d.on = nil
	}
	if d.posted != nil && d.posted.cancel != nil {
		d.posted.cancel()
	}
	d.id = ""
}

func (d *Delivery) over() bool {
	select {
	case <-d.done:
		return true
	default:
		return false
	}
}

// acknowledge ends a delivery well; s.mu is held.
func (d *Delivery) acknowledge(payload json.RawMessage) {
	d.ack = Ack{Payload: payload, Took: time.Since(d.sent), Attempt: d.attempt}
	d.s.latencies = append(d.s.latencies, Latency{d.Kind, d.ack.Took})
	d.stop()
	if d.answer != nil {
		d.answer(payload)
	}
	close(d.done)
}

// Hasten makes at once the attempts that events wait for, without moving the clock.
func (s *Server) Hasten() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, d := range s.deliveries {
		if d.next != nil {
			s.clock.drop(d.next)
			d.try()
		}
	}
}

// Wait waits until the bot acknowledged, or failed to.
func (d *Delivery) Wait(ctx context.Context) (Ack, error) {
	select {
	case <-d.done:
		return d.ack, d.err
	case <-ctx.Done():
		return Ack{}, ctx.Err()
	}
}

// Acknowledged is how many deliveries were acknowledged, and Pending how many may still be.
func (s *Server) Acknowledged() int {
	return s.tally(func(d *Delivery) bool { return d.over() && d.err == nil })
}

// Pending is how many deliveries are neither acknowledged nor lost.
func (s *Server) Pending() int { return s.tally(func(d *Delivery) bool { return !d.over() }) }

func (s *Server) tally(is func(d *Delivery) bool) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	n := 0
	for _, d := range s.deliveries {
		if is(d) {
			n++
		}
	}
	return n
}

// Lost are the deliveries that were never acknowledged and will not be made again, oldest first.
func (s *Server) Lost() []*Delivery {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.lost)
}
