package engine

import (
	"context"
	"errors"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/store"
)

// Tracer has the parts of one message's way timed, as the spans of one trace. It never learns who is concerned. Its methods are
// called from many goroutines and must return at once, whatever becomes of the spans.
type Tracer interface {
	// Begin begins a span below the one of ctx, or a trace where there is none. The context that it returns carries the span; end
	// ends it, and an error tells that what it times failed.
	Begin(ctx context.Context, s Span) (below context.Context, end func(error))
	// Carry is the span of ctx as a text, which goes on with it elsewhere and later; empty where there is none.
	Carry(ctx context.Context) string
	// Resume is ctx with the span that was carried. A text that names none leaves ctx as it is.
	Resume(ctx context.Context, carried string) context.Context
}

// Span is a part of a message's way. What is empty is not known or does not apply.
//
//	receive                     a message, until it is on disk
//	└ said                      its event; those of jobs are named like their type: dial, answered, delivered, ...
//	  ├ read step enqueue commit    the parts of the transaction; again where it was run again
//	  └ deliver                 a job of the event, which may be done much later, by another process
//	    ├ send                  the request to the platform
//	    └ delivered             what came of it, with its own read, step, enqueue and commit
//
// A yes has a call below it instead, and that the sending of the request, the answer to it and the delivery of the reply.
type Span struct {
	Name     string
	Platform chat.Platform
	Queue    store.Queue // of a job
	Attempt  int         // of a job, from 1
	Dialogue string      // a hash of it, the one of the log
}

// spanOf names the spans of jobs.
var spanOf = map[store.Queue]string{
	sendQueue: "deliver", dialQueue: "call", lookQueue: "look up", askQueue: "ask", timerQueue: "timer", signQueue: "sign in",
}

// untraced ends a span that was never begun.
func untraced(error) {}

// span begins a span where there is a tracer.
func (e *Engine) span(ctx context.Context, s Span) (context.Context, func(error)) {
	if e.cfg.Tracer == nil {
		return ctx, untraced
	}
	return e.cfg.Tracer.Begin(ctx, s)
}

// eventSpan begins the span of an event.
func (e *Engine) eventSpan(ctx context.Context, t turn) (context.Context, func(error)) {
	if e.cfg.Tracer == nil {
		return ctx, untraced
	}
	return e.cfg.Tracer.Begin(ctx, Span{Name: nameOf(t.event), Dialogue: veil(t.who.Dialogue)})
}

// jobSpan begins the span of one attempt at a job, in the trace that the job comes from.
func (e *Engine) jobSpan(ctx context.Context, q store.Queue, j store.Job) (context.Context, func(error)) {
	if e.cfg.Tracer == nil {
		return ctx, untraced
	}
	s := Span{Name: spanOf[q], Queue: q, Attempt: j.Attempt}
	if t, err := readTask(j); err == nil {
		ctx, s.Dialogue = e.cfg.Tracer.Resume(ctx, t.Trace), veil(t.Dialogue)
	}
	ctx, end := e.cfg.Tracer.Begin(ctx, s)
	return ctx, func(err error) {
		if errors.As(err, new(later)) || errors.Is(err, store.ErrLost) || errors.Is(err, store.ErrClosed) {
			err = nil // it goes on, here or elsewhere
		}
		end(err)
	}
}

// carry is what the jobs of an event take along of its trace.
func (e *Engine) carry(ctx context.Context) string {
	if e.cfg.Tracer == nil {
		return ""
	}
	return e.cfg.Tracer.Carry(ctx)
}

// phases are the parts of a transaction as spans, one after the other.
type phases struct {
	e   *Engine
	ctx context.Context // of the span that they are parts of
	end func(error)     // of the present one
}

// next ends the present part and begins the one of a name; an empty name begins none.
func (p *phases) next(name string) {
	if p.e.cfg.Tracer == nil {
		return
	}
	if p.end != nil {
		p.end(nil)
		p.end = nil
	}
	if name != "" {
		_, p.end = p.e.cfg.Tracer.Begin(p.ctx, Span{Name: name})
	}
}
