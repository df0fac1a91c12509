package config

import "log/slog"

// Log says what is logged, and how.
type Log struct {
	Level  string // "debug", "info", "warn" or "error"
	Format string // "text" or "json"
}

var defaultLog = Log{Level: "info", Format: "text"}

// levels are the words for levels.
var levels = map[string]slog.Level{"debug": slog.LevelDebug, "info": slog.LevelInfo, "warn": slog.LevelWarn, "error": slog.LevelError}

func (l *Log) fields() []field {
	return []field{
		choiceField("log.level", &l.Level, "debug", "info", "warn", "error"),
		choiceField("log.format", &l.Format, "text", "json"),
	}
}

// Slog is the level below which nothing is logged.
func (l *Log) Slog() slog.Level { return levels[l.Level] }
