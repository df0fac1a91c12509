package main

import (
	"context"
	"errors"
	"net/http"
	"os"

	"github.com/kallybot/kallybot/cmd/kallybot/config"
	"github.com/kallybot/kallybot/cmd/kallybot/disk"
	"github.com/kallybot/kallybot/cmd/kallybot/metrics"
)

// parts are what must be well for the service to be ready.
func (s *service) parts(all []platform) []part {
	parts := []part{{"store", func(ctx context.Context) error {
		_, err := s.store.Read(ctx)
		return err
	}}}
	for _, p := range all {
		parts = append(parts, part{string(p.adapter.Platform()), func(context.Context) error {
			if t := p.trouble(); t != "" {
				return errors.New(t)
			}
			return nil
		}})
	}
	return parts
}

// watch has the metrics tell how the service is.
func (s *service) watch(parts []part, all []platform) {
	path := config.Expand(s.cfg.Data.Path)
	w := metrics.State{
		Backlogs: s.engine.Backlogs, Parts: map[string]func(context.Context) error{}, Platforms: map[string]func() map[string]uint64{},
		FileBytes: func() (int64, error) {
			info, err := os.Stat(path)
			if err != nil {
				return 0, err
			}
			return info.Size(), nil
		},
		FreeBytes: func() (uint64, error) { return disk.Free(path) },
	}
	for _, p := range parts {
		w.Parts[p.name] = p.check
	}
	for _, p := range all {
		w.Platforms[string(p.adapter.Platform())] = p.counts
	}
	s.metrics.Watch(w)
}

// commands are what the program's other commands may ask of the service.
func (s *service) commands(parts []part, x *examination) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET "+doctorPath, s.sendFindings(x))
	mux.Handle("GET /readyz", ready(parts))
	if s.store.file != nil {
		mux.HandleFunc("GET "+backupPath, s.sendBackup)
	}
	mux.HandleFunc("GET "+auditPath, s.sendAudit)
	return mux
}
