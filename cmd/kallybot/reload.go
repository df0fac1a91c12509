package main

import (
	"os"
	"reflect"

	"github.com/kallybot/kallybot/cmd/kallybot/config"
)

// reload takes over what may change while the service runs: log.level and access. A configuration with faults changes
// nothing, and what else is different waits for a restart; the log tells both.
func (s *service) reload() {
	cfg, warnings, err := config.Read(s.file, os.Environ())
	s.warn(warnings)
	if err != nil {
		s.log.Error("the configuration has faults and was not taken over", "error", err)
		return
	}
	s.cfg.Log.Level, s.cfg.Access = cfg.Log.Level, cfg.Access
	s.level.Set(cfg.Log.Slog())
	m := *s.machine
	m.Options = options(s.cfg)
	s.live.now.Store(&m)
	s.log.Info("configuration read again", "level", cfg.Log.Level, "waits for restart", !reflect.DeepEqual(cfg, s.cfg))
}

// warn logs what is doubtful in a configuration.
func (s *service) warn(warnings config.Faults) {
	for _, w := range warnings {
		s.log.Warn("the configuration is doubtful", "because", w.Error())
	}
}
