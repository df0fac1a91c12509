// Package doctor looks at everything a service needs and tells what is wrong with it, each with its remedy.
package doctor

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"sync"
	"time"
)

// Level says how bad a finding is.
type Level string

// The levels, the best first. Only Bad keeps something from working.
const (
	Well    Level = "ok"
	Unknown Level = "unknown" // it could not be told
	Doubt   Level = "warning"
	Bad     Level = "failed"
)

// Finding is one thing that was looked at. Remedy is what to do; it is empty when all is well.
type Finding struct {
	About  string `json:"about"`
	Level  Level  `json:"level"`
	Says   string `json:"says"`
	Remedy string `json:"remedy,omitempty"`
}

// Fine is a finding of something that is well.
func Fine(about, format string, args ...any) Finding {
	return Finding{about, Well, fmt.Sprintf(format, args...), ""}
}

// Check looks at something. It returns within a while after its context has ended.
type Check func(context.Context) []Finding

// Run makes all checks at once, each for at most d, and returns what they found in their order.
func Run(ctx context.Context, d time.Duration, checks ...Check) []Finding {
	ctx, cancel := context.WithTimeout(ctx, d)
	defer cancel()
	found := make([][]Finding, len(checks))
	var all sync.WaitGroup
	for i, c := range checks {
		all.Go(func() { found[i] = c(ctx) })
	}
	all.Wait()
	return slices.Concat(found...)
}

// Worst is the worst level of findings, Well for none.
func Worst(all []Finding) Level {
	order := []Level{Well, Unknown, Doubt, Bad}
	worst := 0
	for _, f := range all {
		worst = max(worst, slices.Index(order, f.Level))
	}
	return order[worst]
}

// Write prints findings for people: a line each, and its remedy on a line of its own.
func Write(w io.Writer, all []Finding) error {
	for _, f := range all {
		line := fmt.Sprintf("%-8s %s: %s\n", f.Level, f.About, f.Says)
		if f.Remedy != "" {
			line += fmt.Sprintf("%9s%s\n", "", f.Remedy)
		}
		if _, err := io.WriteString(w, line); err != nil {
			return err
		}
	}
	return nil
}

// WriteJSON prints findings for programs, as one array.
func WriteJSON(w io.Writer, all []Finding) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	return e.Encode(all)
}
