package main

import (
	"context"

	"github.com/kallybot/kallybot/cmd/kallybot/traces"
	"github.com/kallybot/kallybot/conversation/engine"
)

// trace makes what traces are sent by; nil where the operator wants none.
func (s *service) trace() (engine.Tracer, error) {
	c := s.cfg.Traces
	if !c.On() {
		return nil, nil
	}
	var err error
	s.traces, err = traces.New(traces.Config{URL: c.URL, Authorization: c.Authorization.Reveal(), OneIn: c.OneIn, Version: version, Log: s.log})
	return s.traces, err
}

// endTraces sends the traces that are left, as far as the stop leaves time.
func (s *service) endTraces() {
	if s.traces == nil {
		return
	}
	ctx, cancel := context.WithTimeout(context.Background(), shutdownWithin)
	defer cancel()
	if err := s.traces.Close(ctx); err != nil {
		s.log.Warn("the last traces could not be sent", "error", err)
	}
}
