package main

import (
	"fmt"
	"time"
)

// clockFrom is the clock of the conversations: the real one, or one that starts at --now.
func clockFrom(now string) (func() time.Time, error) {
	if now == "" {
		return time.Now, nil
	}
	start, err := time.Parse(time.RFC3339, now)
	if err != nil {
		return nil, fmt.Errorf("--now %q is no RFC 3339 time; use one such as 2026-11-20T18:00:00-05:00", now)
	}
	begun := time.Now()
	return func() time.Time { return start.Add(time.Since(begun)) }, nil
}
