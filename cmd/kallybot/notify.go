package main

import (
	"context"
	"time"

	// The protocol in which systemd is told that a service is ready and alive; on other systems it does nothing.
	"github.com/coreos/go-systemd/v22/daemon"
)

// beat tells a service manager that the service is ready and, while the store answers, that it is alive, until ctx ends. A
// process that hangs is then restarted, which loses nothing.
func (s *service) beat(ctx context.Context) {
	s.notify(daemon.SdNotifyReady)
	defer s.notify(daemon.SdNotifyStopping)
	within, err := daemon.SdWatchdogEnabled(false)
	if err != nil || within <= 0 {
		<-ctx.Done()
		return
	}
	t := time.NewTicker(within / 3)
	defer t.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-t.C:
		}
		looking, cancel := context.WithTimeout(ctx, within/3)
		if _, err := s.store.Read(looking); err == nil {
			s.notify(daemon.SdNotifyWatchdog)
		}
		cancel()
	}
}

func (s *service) notify(state string) {
	if _, err := daemon.SdNotify(false, state); err != nil {
		s.log.Warn("the service manager could not be told", "state", state, "error", err)
	}
}
